/** What somebody undertook in a passage, or was given to do. */
import { alike } from '../../domain/alike.ts';
import type { Span } from '../model.ts';
import { SPEAKER_BEFORE } from '../rules.ts';
import { type Clause, partsOf, said } from './clauses.ts';
import { dueCellIn, dueIn } from './dates.ts';
import type { Context, FindingOf, Told } from './finding.ts';
import { resolvedIn } from './resolutions.ts';
import {
  ASKED_OF,
  DONE_BY,
  HOPED_OF,
  LABELLED,
  NAMES_SOMEBODY,
  NOBODY,
  SOMEBODY_TO,
  TEAM,
  TO_THE_PANEL,
} from './rules/owners.ts';
import { PROMISES } from './rules/promises.ts';
import { WAS_HEARD } from './rules/questions.ts';
import { OWNER_IN_BRACKETS } from './rules/tasks.ts';
import {
  ACCEPTS,
  DONE,
  HAD_AND_WOULD,
  ONLY_OWNER,
  OWNER_ALONE,
  PROMISE_BEGINS,
  TO_KNOW,
  TOLD_OF,
  UNDERTAKES_LISTED,
  WANTED,
  WERE_IT_SO,
} from './rules/undertakings.ts';
import { lastRoleIn, roleAlone, roleIn, speakerBefore, withoutLeadIn } from './speakers.ts';
import { taskIn } from './tasks.ts';

type Found = FindingOf<'action'>;

/** The first role of some words, from the first to the last; of those only that count, where some do. */
const firstRole = (words: readonly string[], counts?: Parameters<typeof roleIn>[1]): string | null =>
  words.map((text) => roleIn(text.replace(TO_THE_PANEL, ''), counts)?.name ?? null).find((name) => name !== null) ??
  null;

/** The first role of those who report to the panel. */
const reporter = (...words: string[]): string | null => firstRole(words, ({ statedBy }) => statedBy !== 'panel');

/** The same, else the first role of any. */
const answering = (...words: string[]): string | null => reporter(...words) ?? firstRole(words);

/** The words of a sentence up to the end of a match: a semicolon parts who asked from who undertook it. */
function halfUpTo(text: string, { index, 0: match }: Pick<RegExpExecArray, 'index' | 0>): string {
  return text.slice(text.lastIndexOf(';', index) + 1, index + match.length);
}

/**
 * Who undertook it: the role or the team that the promise's own words name, or those before them.
 * @param earlier the sentences before it, which say who "he" is
 */
function ownerOf(text: string, promise: string, earlier: readonly Told[]): string | null {
  const asked = HOPED_OF.exec(promise)?.[1] ?? ASKED_OF.exec(promise)?.[1];
  const named = LABELLED.exec(text)?.[1] ?? asked ?? TEAM.exec(text.replace(WAS_HEARD, ''))?.[1];
  if (named) return roleIn(named)?.name ?? named.trim();
  const half = halfUpTo(text, { index: text.indexOf(promise), 0: promise }).replace(WAS_HEARD, '');
  const own = answering(promise, half) ?? (/\byou\b/i.test(half) ? 'Commissioner' : null);
  if (own) return own;
  if (!/\b(?:he|she|they)\b/i.test(half)) return answering(text);
  const reporting = reporter(text.slice(0, text.indexOf(promise)));
  if (reporting) return reporting;
  for (const { text: before } of earlier.toReversed()) {
    const name = answering(before);
    if (name) return name;
  }
  return null;
}

/** Where the clause begins in which something is promised: what is told before it is a fact of its own. */
function startOfPromise(text: string, at: number): number {
  const last = [...text.matchAll(PROMISE_BEGINS)].findLast(({ index, 0: mark }) => index + mark.length <= at);
  return last ? last.index + last[0].length : 0;
}

function promiseOf(sentence: Told, earlier: readonly Told[]): Found[] {
  const { text } = sentence;
  if (WERE_IT_SO.test(text)) return [];
  for (const { id, words, status, confidence } of PROMISES) {
    const found = words.exec(text);
    if (!found || (sentence.role === 'ask' && (status === 'done' || TO_KNOW.test(halfUpTo(text, found))))) continue;
    const namesNobody = NOBODY.has(id) && !NAMES_SOMEBODY.test(withoutLeadIn(text));
    const from = status === 'done' ? 0 : startOfPromise(text, found.index);
    return [
      {
        kind: 'action',
        value: {
          owner: namesNobody ? (roleIn(DONE_BY.exec(text)?.[1] ?? '')?.name ?? null) : ownerOf(text, found[0], earlier),
          due: status === 'done' ? null : dueIn(text.slice(from)),
          status,
        },
        start: sentence.start + from,
        end: sentence.end,
        rule: id,
        confidence,
        statedBy: sentence.statedBy,
      },
    ];
  }
  return [];
}

/** The promises of a sentence: what was done about something stands beside what is still to come. */
function bothOf(sentence: Told, earlier: readonly Told[]): Found[] {
  const had = HAD_AND_WOULD.exec(sentence.text);
  if (!had) return promiseOf(sentence, earlier);
  const end = had.index + had[0].length;
  const half = { ...sentence, text: sentence.text.slice(0, end), end: sentence.start + end };
  const done = promiseOf(half, earlier).filter(({ value }) => value.status === 'done');
  return [...done, ...promiseOf(sentence, earlier).filter(({ rule }) => rule !== done[0]?.rule)];
}

/** What somebody wanted, where the sentence after it says no more than that it will be done. */
function acceptedIn(told: readonly Told[]): Found[] {
  const at = told.findIndex(({ text }) => ACCEPTS.test(text.trim()));
  const [by, wanted] = [told[at], told.slice(0, at + 1).findLast(({ text }) => WANTED.test(text))];
  if (!by || !wanted) return [];
  const { text, start } = wanted;
  const value = { owner: answering(by.text), due: dueIn(text), status: 'open' } as const;
  return [{ kind: 'action', value, start, end: by.end, rule: 'accepted', confidence: 0.7, statedBy: by.statedBy }];
}

/** A promise is told once: a label after it notes it or only says whose it is, and "this would be chased" is the same. */
function toldOnce(found: readonly Found[], text: string): Found[] {
  const once: Found[] = [];
  for (const promise of found) {
    const words = text.slice(promise.start, promise.end).trim();
    const before = once.at(-1);
    if (before && ONLY_OWNER.test(words)) {
      once[once.length - 1] = { ...before, value: { ...before.value, owner: promise.value.owner } };
    } else if (before?.value.status === 'open' && promise.rule === 'action-label' && before.rule !== promise.rule) {
      once[once.length - 1] = promise;
    } else if (before?.value.status !== 'open' || !TOLD_OF.test(words)) once.push(promise);
  }
  return once;
}

/** The promises of sentences. What was only asked for counts where nobody answers at all, or that it will be done. */
function promisesOf(told: readonly Told[]): Found[] {
  const found = told.map((sentence, place) => ({ sentence, promise: bothOf(sentence, told.slice(0, place)) }));
  const answered = found
    .filter(({ sentence }) => sentence.role !== 'ask')
    .flatMap(({ promise }) => promise)
    .filter(({ rule }) => rule !== 'asked-for-paper');
  if (answered.length > 0) return answered;
  const accepted = acceptedIn(told);
  return accepted.length > 0 ? accepted : found.flatMap(({ promise }) => promise);
}

/** What a clause of a resolution gives somebody to do. */
function tasksOf(clause: Clause, by: string | null): Found[] {
  return partsOf(clause).flatMap((part): Found[] => {
    const { start, end, text } = part;
    const task = taskIn(said(part), by);
    if (!task) return [];
    const value = { owner: task.owner, due: dueIn(text), status: 'open' } as const;
    return [{ kind: 'action', value, start, end, rule: task.id, confidence: 0.8, statedBy: 'panel' }];
  });
}

/** The role that is all that a cell of a row names: whose the row is, in whatever column. */
function ownerCellOf(row: string): ReturnType<typeof roleIn> {
  const roles = row.split(' | ').map(roleAlone);
  return roles.find((role) => role !== null) ?? null;
}

/** The promises of a row, the last of them as its cell says whose it is and when it is due; null where the cell says more. */
function withOwner(found: readonly Found[], { text, cell }: Context): Found[] | null {
  const last = found.at(-1);
  const named = cell?.column === 'actions' ? OWNER_ALONE.exec(text.slice(cell.start, cell.end)) : null;
  const role = roleIn(named?.[1] ?? '');
  if (!last || !role) return null;
  return found.with(-1, { ...last, value: { ...last.value, owner: role.name, due: named?.[2] ?? last.value.due } });
}

/** Whom an entry of a list names first: "Democratic Services to arrange a visit", "Clerk (Jo Ash) – a rota"; null where that is a thing. */
function ownerFirst(entry: string): string | null {
  const named = (SOMEBODY_TO.exec(entry) ?? SPEAKER_BEFORE.exec(entry))?.[1]?.replace(/ \([^)]*\)$/, '').trim();
  if (named === undefined) return null;
  return roleIn(named)?.name ?? (named.includes(' ') ? named : null);
}

/** An action as a list of them has it: what is to be done, by whom, and what became of it. */
function listed({ text, section, cell }: Context): Found[] {
  if (cell?.column !== 'actions' && section !== 'actions') return [];
  const about = cell && text.slice(cell.start, cell.end);
  // The task comes first, then who has it.
  const whole = section === 'actions' || !cell;
  const role = cell?.by
    ? roleIn(cell.by)
    : about
      ? roleIn(about)
      : (ownerCellOf(text) ?? speakerBefore(text)?.role ?? lastRoleIn(text.replace(/^[^|]* \| /, '')));
  const owner = (cell ? null : ownerFirst(text)) ?? role?.name ?? cell?.by ?? OWNER_IN_BRACKETS.exec(text)?.[1] ?? null;
  const told = about && whole ? `${about} | ${text.slice(cell.end)}` : (about ?? text);
  const { start, end }: Span = whole ? { start: 0, end: text.trimEnd().length } : cell;
  const status = DONE.test(told) ? 'done' : 'open';
  return [
    {
      kind: 'action',
      value: { owner, due: status === 'done' ? null : (dueCellIn(text.slice(cell?.start)) ?? dueIn(told)), status },
      start,
      end,
      rule: 'list-of-actions',
      confidence: 0.9,
      statedBy: 'document',
    },
  ];
}

/** What a list holds that somebody undertook, each thing by itself: below a line of its passage, or below another passage. */
function undertaken({ text, leadIn, section, told }: Context): Found[] {
  if (section === 'resolved') return [];
  const [head = '', ...rest] = text.split('\n');
  const isHead = rest.length > 0 && UNDERTAKES_LISTED.test(head.trim());
  if (!isHead && !UNDERTAKES_LISTED.test(leadIn.trim())) return [];
  const lead = isHead ? head : leadIn;
  const owner = answering(lead);
  const statedBy = told[0]?.statedBy ?? 'panel';
  let at = isHead ? head.length + 1 : 0;
  return (isHead ? rest : [text]).flatMap((line): Found[] => {
    const start = at;
    at += line.length + 1;
    if (!/\w{2}/.test(line)) return [];
    const value = { owner, due: dueIn(line), status: 'open' } as const;
    return [
      {
        kind: 'action',
        value,
        start,
        end: start + line.trimEnd().length,
        rule: 'undertook-list',
        confidence: 0.85,
        statedBy,
      },
    ];
  });
}

/** What was promised in a passage by its own words, given to somebody by a resolution, or is in a list of actions. */
function ownPromisesIn(context: Context): Found[] {
  if (context.section === 'actions') return listed(context);
  const inList = undertaken(context);
  if (inList.length > 0) return inList;
  const clauses = resolvedIn(context);
  const free = context.told.filter(
    ({ start, end }) => !clauses.some((clause) => start < clause.end && clause.start < end),
  );
  const told = toldOnce(promisesOf(free), context.text);
  const tasks = clauses.flatMap((clause) => tasksOf(clause, context.cell?.by ?? null));
  const owned = withOwner(told, context);
  return owned ? [...owned, ...tasks] : [...told, ...tasks, ...listed(context)];
}

/** Whose the promise before a passage is, where the passage says only that: "ACTION: Treasurer". */
function ownerAlone(context: Context | null): string | null {
  const owner = ONLY_OWNER.exec(context?.text.trim() ?? '')?.[1];
  return roleAlone(owner ?? '')?.name ?? null;
}

/** Two sentences that share so many of their words tell of the same promise. */
const SAME = 0.5;

/** Whether a label tells again what was promised in the passage before it, of the same person. */
function tellsAgain([label, other]: readonly Found[], { text }: Context, before: Context): boolean {
  if (label?.rule !== 'action-label' || other) return false;
  const { owner } = label.value;
  return ownPromisesIn(before).some(
    ({ value, start, end }) =>
      value.status === 'open' &&
      (value.owner === null || value.owner === owner) &&
      alike(text, before.text.slice(start, end)) >= SAME,
  );
}

/**
 * What was promised in a passage.
 * @param before the passage before it, whose promise it may only give to somebody, or tell again
 */
export function promisesIn(context: Context, before: Context | null): Found[] {
  if (before && ownerAlone(context) !== null && ownPromisesIn(before).length > 0) return [];
  const found = ownPromisesIn(context);
  if (before && tellsAgain(found, context, before)) return [];
  const last = found.at(-1);
  if (!last || last.value.owner !== null) return found;
  return found.with(-1, { ...last, value: { ...last.value, owner: ownerAlone(context.next) } });
}
