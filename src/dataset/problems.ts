/** What a person should look at in a valid dataset: nothing here stops it from opening. */

import { hidesCharacters } from '../domain/clean.ts';
import { forceLabel } from '../domain/force.ts';
import { formatPounds, sortOfMoney } from '../domain/money.ts';
import {
  NO_PLAN,
  overlaps,
  type PeriodKey,
  periodLabel,
  periodOf,
  YEARS_NOT_STATED,
  yearsOf,
} from '../domain/period.ts';
import type { Document, Force, Plan } from '../domain/schema.ts';
import { type Dataset, dateOf, type Fact, factsOfKind, type Owned } from './model.ts';
import { finish, forEach, type Steps } from './steps.ts';

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

/** What a problem concerns. */
interface Subject {
  force: Force;
  /** The plan period that it belongs to; `none` where no plan is named. */
  period: PeriodKey;
  /** The id of a force area, plan, document or record. */
  item: string;
  itemKind: 'force' | 'plan' | 'document' | 'record';
}

export interface Problem extends Subject {
  kind: ProblemKind;
  message: string;
}

type Find = (dataset: Dataset) => Iterable<Problem>;

function planSubject(plan: Owned<Plan>, dataset: Dataset): Subject {
  const force = dataset.forceById.get(plan.force) as Force;
  return { force, period: periodOf(plan), item: plan.id, itemKind: 'plan' };
}

function documentSubject(document: Owned<Document>, dataset: Dataset): Subject {
  const plan = document.plan === null ? null : (dataset.planById.get(document.plan) ?? null);
  const force = dataset.forceById.get(document.force) as Force;
  return { force, period: periodOf(plan), item: document.id, itemKind: 'document' };
}

function recordSubject({ force, period, id }: Fact): Subject {
  return { force, period, item: id, itemKind: 'record' };
}

function* forceProblems(dataset: Dataset): Iterable<Problem> {
  const read = new Set(dataset.documents.map((document) => document.force));
  for (const force of dataset.forces) {
    if (read.has(force.id)) continue;
    const message = `no document of ${forceLabel(force)} is in the dataset`;
    yield { force, period: NO_PLAN, item: force.id, itemKind: 'force', kind: 'not-read', message };
  }
}

function* documentProblems(dataset: Dataset): Iterable<Problem> {
  const withRecords = new Set(dataset.facts.map((fact) => fact.document.id));
  const byAddress = Map.groupBy(dataset.documents, (document) => document.url);
  for (const document of dataset.documents) {
    const subject = documentSubject(document, dataset);
    const problem = (kind: ProblemKind, message: string): Problem => ({ ...subject, kind, message });
    const date = dateOf(document);
    if (date === null) yield problem('no-date', 'neither a meeting nor a publication date is stated');
    if (document.url === null) yield problem('no-address', 'no address is given');
    if (!withRecords.has(document.id)) yield problem('no-records', 'no record was read in it');
    const sharing = document.url === null ? [] : (byAddress.get(document.url) ?? []);
    const others = sharing.filter((other) => other.id !== document.id).map((other) => other.id);
    if (others.length > 0) yield problem('shared-address', `shares its address with ${others.join(', ')}`);
    const { start, end } = yearsOf(subject.period);
    const year = date === null ? null : Number(date.slice(0, 4));
    // A plan is drafted in the year before it starts, and looked back on in the year after it ends.
    if (year !== null && ((start !== null && year < start - 1) || (end !== null && year > end + 1))) {
      yield problem('outside-plan', `is dated ${date}, its plan runs ${periodLabel(subject.period)}`);
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
    const subject = planSubject(plan, dataset);
    const label = periodLabel(subject.period);
    const { start, end } = yearsOf(subject.period);
    if (start === null || end === null) {
      const message =
        subject.period === YEARS_NOT_STATED ? 'its years are not stated' : `only one year is stated: ${label}`;
      yield { ...subject, kind: 'plan-years', message };
    }
    for (const other of dataset.plans.slice(index + 1)) {
      if (other.force !== plan.force || !overlap(subject.period, periodOf(other))) continue;
      const message = `${label} shares years with ${other.id}, ${periodLabel(periodOf(other))}`;
      yield { ...subject, kind: 'plans-overlap', message };
    }
  }
}

function* partProblems(dataset: Dataset): Iterable<Problem> {
  const parts = factsOfKind(dataset.facts, 'funding').filter((fact) => fact.record.funding.partOf !== null);
  for (const [id, own] of Map.groupBy(parts, (fact) => fact.record.funding.partOf as string)) {
    const whole = dataset.factById.get(id) as Fact<'funding'>;
    const { amountGbp, qualifier } = whole.record.funding;
    const sort = sortOfMoney(whole.record.funding);
    const [alike, others] = [true, false].map((same) =>
      own.filter((part) => (sortOfMoney(part.record.funding) === sort) === same),
    ) as [Fact<'funding'>[], Fact<'funding'>[]];
    for (const part of others) {
      const message = `is ${sortOfMoney(part.record.funding)}, but its whole ${id} is ${sort}`;
      yield { ...recordSubject(part), kind: 'part-sort', message };
    }
    const sum = alike.reduce((total, part) => total + (part.record.funding.amountGbp ?? 0), 0);
    // Of a whole that is "over" an amount the parts may come to more.
    if (amountGbp === null || qualifier === 'over' || sum <= amountGbp) continue;
    const message = `its parts come to ${formatPounds(sum)}, the whole is ${formatPounds(amountGbp)}`;
    yield { ...recordSubject(whole), kind: 'parts-exceed', message };
  }
}

const HIDDEN = 'holds control or invisible characters, shown as ␛ or \\u200b';

/** Whether a text anywhere in a value has something that only `clean` makes visible. */
function hidesText(value: unknown): boolean {
  if (typeof value === 'string') return hidesCharacters(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hidesText);
}

/** In the texts of records and of documents, which are many. */
function* textProblems(dataset: Dataset): Steps<Problem[]> {
  const { facts, documents } = dataset;
  const found: Problem[] = [];
  const look = (content: unknown, subject: () => Subject): void => {
    if (hidesText(content)) found.push({ ...subject(), kind: 'hidden-text', message: HIDDEN });
  };
  yield* forEach(facts.length, (place) => {
    const fact = facts[place] as Fact;
    look(fact.record, () => recordSubject(fact));
  });
  for (const document of documents) look(document, () => documentSubject(document, dataset));
  return found;
}

const FINDERS: readonly Find[] = [forceProblems, planProblems, documentProblems, partProblems];

/** Everything in a dataset that a person should look at, looked for step by step. */
export function* problemSteps(dataset: Dataset): Steps<readonly Problem[]> {
  const inTexts = yield* textProblems(dataset);
  return [...FINDERS.flatMap((find) => [...find(dataset)]), ...inTexts];
}

/** The same, at once. */
export const findProblems = (dataset: Dataset): readonly Problem[] => finish(problemSteps(dataset));
