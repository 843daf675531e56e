/**
 * The review of a document's drafts as a value: what the analyst decided of each, and what undo goes back to. A draft that
 * the dataset holds already is decided; so is one that is accepted or rejected.
 */
import { safeParse } from '../domain/safe-parse.ts';
import { type FactRecord, recordSchema } from '../domain/schema.ts';
import type { Draft } from './model.ts';

export type Decision = 'open' | 'accepted' | 'rejected';
export const DECISIONS = ['open', 'accepted', 'rejected'] as const satisfies readonly Decision[];

export interface Item {
  draft: Draft;
  decision: Decision;
  /** Whether its record is another one than the rule wrote. */
  edited: boolean;
  /** Whether the dataset held it before this review put anything there. */
  there: boolean;
}

export type Items = readonly Item[];

export interface Review {
  /** In the order of their passages. */
  items: Items;
  past: readonly Items[];
  future: readonly Items[];
}

export interface Progress {
  total: number;
  open: number;
  accepted: number;
  rejected: number;
  there: number;
}

/** Below it a rule is not sure enough for its draft to be accepted without a close look. */
export const DOUBTFUL = 0.7;

/** An id has at most so many characters. */
const LONGEST_ID = 120;
const MOST_THEMES = 3;

/** The items in the order of their passages, which is that of the document. */
export function inOrder(items: Items): Items {
  return items.toSorted((a, b) => a.draft.passage - b.draft.passage || a.draft.start - b.draft.start);
}

/** A review in which nothing was decided yet. */
export function reviewOf(drafts: readonly Draft[]): Review {
  const items = drafts.map((draft): Item => ({ draft, decision: 'open', edited: false, there: false }));
  return { items: inOrder(items), past: [], future: [] };
}

/** The review with those drafts marked whose records the dataset holds; that can not be undone. */
export function withHeld(review: Review, held: ReadonlySet<FactRecord>): Review {
  const marked = (items: Items): Items =>
    items.map((item) => (held.has(item.draft.record) ? { ...item, there: true } : item));
  return { items: marked(review.items), past: review.past.map(marked), future: review.future.map(marked) };
}

/**
 * The review with those drafts marked that the dataset holds. Of two that say the same, the one that was accepted is asked
 * for first; one that was rejected is none that could be there.
 * @param thereOf tells of each of some records whether it is there
 */
export function withThere(review: Review, thereOf: (records: readonly FactRecord[]) => readonly boolean[]): Review {
  const asked = (['accepted', 'open'] as const).flatMap((decision) =>
    review.items.filter((item) => item.decision === decision).map(({ draft }) => draft.record),
  );
  const there = thereOf(asked);
  return withHeld(review, new Set(asked.filter((_, index) => there[index])));
}

/** Whether a draft waits for a decision. */
export const isOpen = (item: Item): boolean => item.decision === 'open' && !item.there;

/** Whether a draft waits for a decision and its rule is not sure. */
export const isDoubtful = (item: Item): boolean => isOpen(item) && item.draft.confidence < DOUBTFUL;

/** The review with other items; what was there is what undo goes back to. */
function changed({ items, past }: Review, next: Items): Review {
  return { items: next, past: [...past, items], future: [] };
}

/** The review with one of its items replaced, by one or by several. */
function replaced(review: Review, place: number, ...next: Item[]): Review {
  return changed(review, review.items.toSpliced(place, 1, ...next));
}

function decided(review: Review, place: number, decision: Decision): Review {
  const item = review.items[place];
  return item === undefined || item.decision === decision ? review : replaced(review, place, { ...item, decision });
}

/** Whether a record is right, so that it can be accepted. */
export const isRight = (record: FactRecord): boolean => safeParse(recordSchema(), record).success;

/** The review with a draft accepted. */
export const accept = (review: Review, place: number): Review => decided(review, place, 'accepted');

/** The review with a draft rejected. */
export const reject = (review: Review, place: number): Review => decided(review, place, 'rejected');

/** What a record says, whatever the order of its fields. */
const inWords = (record: FactRecord): string => JSON.stringify(safeParse(recordSchema(), record).data ?? record);

/**
 * The review with another record in a draft, which is accepted with it.
 * @param record one that is right
 */
export function edit(review: Review, place: number, record: FactRecord): Review {
  const item = review.items[place];
  if (item === undefined) return review;
  const edited = item.edited || inWords(record) !== inWords(item.draft.record);
  return replaced(review, place, { ...item, draft: { ...item.draft, record }, decision: 'accepted', edited });
}

/** An id that no item has yet: `minutes-03-2`. */
function freshId(id: string, items: Items): string {
  const taken = new Set(items.map(({ draft }) => draft.record.id));
  for (let number = 2; ; number++) {
    const ending = `-${number}`;
    const fresh = id.slice(0, LONGEST_ID - ending.length).replace(/-$/, '') + ending;
    if (!taken.has(fresh)) return fresh;
  }
}

/** The review with a second draft behind one, alike but for its id, so that each can say one part; both are open. */
export function split(review: Review, place: number): Review {
  const item = review.items[place];
  if (item === undefined) return review;
  const { draft } = item;
  const id = freshId(draft.record.id, review.items);
  const first: Item = { ...item, decision: 'open' };
  return replaced(review, place, first, {
    ...first,
    draft: { ...draft, record: { ...draft.record, id } },
    edited: true,
  });
}

/** Whether the draft behind one is of the same passage, so that the two can be merged. */
export function canMerge({ items }: Review, place: number): boolean {
  const [item, next] = items.slice(place, place + 2);
  return item !== undefined && next?.draft.passage === item.draft.passage && !item.there && !next.there;
}

/** Two details of one kind as one: what the first leaves open, the second says. */
function filled<Detail extends object>(first: Detail, second: object): Detail {
  const said = second as Record<string, unknown>;
  const entries = Object.entries(first).map(([key, value]) => [key, value ?? said[key] ?? null]);
  return Object.fromEntries(entries) as Detail;
}

const detailOf = (record: FactRecord): object => (record as unknown as Record<string, object>)[record.kind] ?? {};

/** Two records as one: the first, with what it leaves open and with the words and themes of the second, as far as that is right. */
function mergedRecord(first: FactRecord, second: FactRecord): FactRecord {
  const summary = first.summary === second.summary ? first.summary : `${first.summary} ${second.summary}`;
  const themes = [...new Set([...first.themes, ...second.themes])].slice(0, MOST_THEMES);
  const detail = first.kind === second.kind ? { [first.kind]: filled(detailOf(first), detailOf(second)) } : {};
  let merged = first;
  for (const step of [{ themes }, { summary }, detail]) {
    const next = { ...merged, ...step } as FactRecord;
    if (isRight(next)) merged = next;
  }
  return merged;
}

/** The review with a draft and the next one of its passage made one, which is open and rests on the words of both. */
export function merge(review: Review, place: number): Review {
  const [item, next] = review.items.slice(place, place + 2);
  if (item === undefined || next === undefined || !canMerge(review, place)) return review;
  const [one, other] = [item.draft, next.draft];
  const draft: Draft = {
    passage: one.passage,
    start: Math.min(one.start, other.start),
    end: Math.max(one.end, other.end),
    confidence: Math.min(one.confidence, other.confidence),
    rule: one.rule === other.rule ? one.rule : `${one.rule} + ${other.rule}`,
    record: mergedRecord(one.record, other.record),
  };
  const merged: Item = { draft, decision: 'open', edited: true, there: false };
  return changed(review, review.items.toSpliced(place, 2, merged));
}

/** The first place behind one, and then from the start, whose item passes a test; null where none does. */
function placeAfter(items: Items, from: number, test: (item: Item) => boolean): number | null {
  const places = items.flatMap((item, place) => (place !== from && test(item) ? [place] : []));
  return places.find((place) => place > from) ?? places[0] ?? null;
}

/** The next draft that is open, beginning again at the top; null where there is no other. */
export function nextOpen({ items }: Review, from: number): number | null {
  return placeAfter(items, from, isOpen);
}

/** The next draft that is open and doubtful; where none is, the least sure of those that are open; null where no other is. */
export function nextDoubtful({ items }: Review, from: number): number | null {
  const doubtful = placeAfter(items, from, isDoubtful);
  if (doubtful !== null) return doubtful;
  const open = items.flatMap((item, place) => (place !== from && isOpen(item) ? [{ place, item }] : []));
  const [least] = open.toSorted((a, b) => a.item.draft.confidence - b.item.draft.confidence);
  return least?.place ?? null;
}

/** The review before its last change; the same where there is none. */
export function undo({ items, past, future }: Review): Review {
  const before = past.at(-1);
  return before ? { items: before, past: past.slice(0, -1), future: [items, ...future] } : { items, past, future };
}

/** The review with what was undone done again; the same where there is nothing. */
export function redo({ items, past, future }: Review): Review {
  const [after, ...later] = future;
  return after ? { items: after, past: [...past, items], future: later } : { items, past, future };
}

/** The first place at which two lists of items are not the same; where one only has more, the end of the other. */
export function changedPlace(before: Items, after: Items): number {
  const place = after.findIndex((item, index) => item !== before[index]);
  return place < 0 ? Math.max(0, after.length - 1) : place;
}

/** How far a review has come. */
export function progressOf({ items }: Review): Progress {
  const count = (test: (item: Item) => boolean): number => items.filter(test).length;
  return {
    total: items.length,
    open: count(isOpen),
    accepted: count(({ decision, there }) => decision === 'accepted' && !there),
    rejected: count(({ decision, there }) => decision === 'rejected' && !there),
    there: count(({ there }) => there),
  };
}

/** The records that the dataset is to hold: those that were accepted, and those that it has already. */
export function heldRecords({ items }: Review): FactRecord[] {
  return items.flatMap(({ decision, there, draft }) => (decision === 'accepted' || there ? [draft.record] : []));
}

/** Whether something was accepted that the dataset does not hold yet. */
export const hasUnwritten = ({ items }: Review): boolean =>
  items.some(({ decision, there }) => decision === 'accepted' && !there);
