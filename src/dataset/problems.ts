/** What a person should look at in a valid dataset: nothing here stops it from opening. */

import { clean } from '../domain/clean.ts';
import { forceLabel } from '../domain/force.ts';
import { formatPounds, sortOfMoney } from '../domain/money.ts';
import { overlaps, type PeriodKey, periodLabel, periodOf, YEARS_NOT_STATED, yearsOf } from '../domain/period.ts';
import type { Force } from '../domain/schema.ts';
import { type Dataset, dateOf, type Fact, factsOfKind } from './model.ts';

export const PROBLEM_KINDS = {
  'not-read': 'no document of the force area was read',
  'no-date': 'a document whose date is not stated',
  'no-address': 'a document without an address',
  'no-records': 'a document in which nothing was recorded',
  'outside-plan': 'a document dated outside the years of its plan',
  'plan-years': 'a plan whose years are not both stated',
  'plans-overlap': 'two plans of one force area that share years',
  'shared-address': 'documents that share an address',
  'parts-exceed': 'parts that come to more than their whole',
  'part-sort': 'a part that is another sort of money than its whole',
  'hidden-text': 'a text with control or invisible characters',
} as const;

export type ProblemKind = keyof typeof PROBLEM_KINDS;

export interface Problem {
  kind: ProblemKind;
  force: Force;
  /** What it concerns: the id of a force area, plan, document or record. */
  item: string;
  itemKind: 'force' | 'plan' | 'document' | 'record';
  message: string;
}

type Find = (dataset: Dataset) => Iterable<Problem>;

function* forceProblems(dataset: Dataset): Iterable<Problem> {
  const read = new Set(dataset.documents.map((document) => document.force));
  for (const force of dataset.forces) {
    if (read.has(force.id)) continue;
    const message = `no document of ${forceLabel(force)} is in the dataset`;
    yield { kind: 'not-read', force, item: force.id, itemKind: 'force', message };
  }
}

function* documentProblems(dataset: Dataset): Iterable<Problem> {
  const withRecords = new Set(dataset.facts.map((fact) => fact.document.id));
  const byAddress = Map.groupBy(dataset.documents, (document) => document.url);
  for (const document of dataset.documents) {
    const force = dataset.forceById.get(document.force) as Force;
    const problem = (kind: ProblemKind, message: string): Problem => {
      return { kind, force, item: document.id, itemKind: 'document', message };
    };
    const date = dateOf(document);
    if (date === null) yield problem('no-date', 'neither a meeting nor a publication date is stated');
    if (document.url === null) yield problem('no-address', 'no address is given');
    if (!withRecords.has(document.id)) yield problem('no-records', 'no record was read in it');
    const sharing = document.url === null ? [] : (byAddress.get(document.url) ?? []);
    const others = sharing.filter((other) => other.id !== document.id).map((other) => other.id);
    if (others.length > 0) yield problem('shared-address', `shares its address with ${others.join(', ')}`);
    const plan = document.plan === null ? undefined : dataset.planById.get(document.plan);
    const { start, end } = yearsOf(periodOf(plan ?? null));
    const year = date === null ? null : Number(date.slice(0, 4));
    // A plan is drafted in the year before it starts, and looked back on in the year after it ends.
    if (year !== null && ((start !== null && year < start - 1) || (end !== null && year > end + 1))) {
      yield problem('outside-plan', `is dated ${date}, its plan runs ${periodLabel(periodOf(plan ?? null))}`);
    }
  }
}

/** Whether two periods overlap: those that only meet in one year follow each other. */
function overlap(a: PeriodKey, b: PeriodKey): boolean {
  const reachesInto = (one: PeriodKey, other: PeriodKey): boolean => {
    const { start, end } = yearsOf(other);
    return start !== null && end !== null && end - start > 1 && overlaps(one, start + 1, end - 1);
  };
  return (a === b && a !== YEARS_NOT_STATED) || reachesInto(a, b) || reachesInto(b, a);
}

function* planProblems(dataset: Dataset): Iterable<Problem> {
  for (const [index, plan] of dataset.plans.entries()) {
    const force = dataset.forceById.get(plan.force) as Force;
    const problem = (kind: ProblemKind, message: string): Problem => {
      return { kind, force, item: plan.id, itemKind: 'plan', message };
    };
    const period = periodOf(plan);
    const { start, end } = yearsOf(period);
    if (period === YEARS_NOT_STATED) yield problem('plan-years', 'its years are not stated');
    else if (start === null || end === null)
      yield problem('plan-years', `only one year is stated: ${periodLabel(period)}`);
    for (const other of dataset.plans.slice(index + 1)) {
      if (other.force === plan.force && overlap(period, periodOf(other))) {
        yield problem(
          'plans-overlap',
          `${periodLabel(period)} shares years with ${other.id}, ${periodLabel(periodOf(other))}`,
        );
      }
    }
  }
}

function* partProblems(dataset: Dataset): Iterable<Problem> {
  const parts = factsOfKind(dataset.facts, 'funding').filter((fact) => fact.record.funding.partOf !== null);
  for (const [id, own] of Map.groupBy(parts, (fact) => fact.record.funding.partOf as string)) {
    const whole = dataset.factById.get(id) as Fact<'funding'>;
    const { amountGbp } = whole.record.funding;
    const sort = sortOfMoney(whole.record.funding);
    for (const part of own) {
      const other = sortOfMoney(part.record.funding);
      if (other === sort) continue;
      const message = `is ${other}, but its whole ${id} is ${sort}`;
      yield { kind: 'part-sort', force: part.force, item: part.id, itemKind: 'record', message };
    }
    const sum = own
      .filter((part) => sortOfMoney(part.record.funding) === sort)
      .reduce((total, part) => total + (part.record.funding.amountGbp ?? 0), 0);
    if (amountGbp !== null && sum > amountGbp) {
      const message = `its parts come to ${formatPounds(sum)}, the whole is ${formatPounds(amountGbp)}`;
      yield { kind: 'parts-exceed', force: whole.force, item: id, itemKind: 'record', message };
    }
  }
}

function* textProblems(dataset: Dataset): Iterable<Problem> {
  const hidden = (item: object): boolean =>
    Object.values(item).some((value) =>
      typeof value === 'object' && value !== null
        ? hidden(value)
        : typeof value === 'string' && clean(value) !== value.normalize('NFC'),
    );
  const message = 'holds control or invisible characters, shown as ␛ or \\u200b';
  for (const fact of dataset.facts) {
    if (hidden(fact.record))
      yield { kind: 'hidden-text', force: fact.force, item: fact.id, itemKind: 'record', message };
  }
  for (const document of dataset.documents) {
    const force = dataset.forceById.get(document.force) as Force;
    if (hidden(document)) yield { kind: 'hidden-text', force, item: document.id, itemKind: 'document', message };
  }
}

const FINDERS: readonly Find[] = [forceProblems, planProblems, documentProblems, partProblems, textProblems];

/** Everything in a dataset that a person should look at. */
export function findProblems(dataset: Dataset): Problem[] {
  return FINDERS.flatMap((find) => [...find(dataset)]);
}
