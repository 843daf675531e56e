/**
 * Two programs' work on one workspace, put together value by value. What only one of them changed since both were the same
 * is as that one has it; of two changes the later one wins, and the other is kept beside it.
 */
import { isDeepStrictEqual as alike } from 'node:util';
import { compareValues } from '../domain/compare.ts';
import { type Entry, type LogLine, MOST_LOG_LINES, type Stamped, type Workspace } from './schema.ts';

/** Merges a value that both sides have; `base` is the one from which both began, where there was one. */
type Merge<Value> = (base: Value | undefined, mine: Value, theirs: Value) => Value;
type Written<Value> = Omit<Stamped<Value>, 'other'>;

/** Any order of values that comes out the same whichever side asks. */
const byText = (one: unknown, two: unknown): number => compareValues(JSON.stringify(one), JSON.stringify(two));

const byStamp = <Value>(one: Written<Value>, two: Written<Value>): number =>
  compareValues(one.at, two.at) || compareValues(one.by, two.by) || byText(one.value, two.value);
const written = <Value>({ value, at, by }: Written<Value>): Written<Value> => ({ value, at, by });

/** The side that changed; the greater one where both did. */
function choose<Value>(base: Value | undefined, mine: Value, theirs: Value, by: (one: Value, two: Value) => number) {
  if (base !== undefined && alike(mine, base)) return theirs;
  if (base !== undefined && alike(theirs, base)) return mine;
  return by(mine, theirs) < 0 ? theirs : mine;
}

/**
 * Merges one value and its stamp. Of all that lost to it and was not seen by its writer, the latest is kept as `other`.
 */
function mergeStamped<Value>(
  base: Stamped<Value> | undefined,
  mine: Stamped<Value>,
  theirs: Stamped<Value>,
): Stamped<Value> {
  if (mine === theirs) return mine;
  const [old, left, right] = [base && written(base), written(mine), written(theirs)];
  const winner = choose(old, left, right, byStamp);
  // Who wrote over what both began with had seen it.
  const seen = alike(winner, old) ? [] : [old, base?.other];
  const lost = (side: Stamped<Value>): (Written<Value> | undefined)[] => {
    const value = written(side);
    if (alike(value, winner)) return [side.other];
    return [value, side.other].filter((loser) => !seen.some((each) => alike(each, loser)));
  };
  const other = [...lost(mine), ...lost(theirs)]
    .filter((loser) => loser !== undefined)
    .filter((loser) => !alike(loser.value, winner.value))
    .sort(byStamp)
    .at(-1);
  return other ? { ...winner, other } : winner;
}

/** Merges two records key by key. A key that one side has not is never one that it took away. */
function mergeRecords<Value>(
  base: Readonly<Record<string, Value>> | undefined,
  mine: Readonly<Record<string, Value>>,
  theirs: Readonly<Record<string, Value>>,
  merge: Merge<Value>,
): Record<string, Value> {
  if (mine === theirs) return mine;
  // Keys come from files; one of them may be named like what every object has.
  const own = (record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined =>
    record && Object.hasOwn(record, key) ? record[key] : undefined;
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].sort(compareValues);
  const merged = keys.map((key): [string, Value] => {
    const [left, right] = [own(mine, key), own(theirs, key)];
    if (left === undefined) return [key, right as Value];
    return [key, right === undefined ? left : merge(own(base, key), left, right)];
  });
  return Object.fromEntries(merged);
}

function mergeOptional<Value>(
  base: Stamped<Value> | undefined,
  mine: Stamped<Value> | undefined,
  theirs: Stamped<Value> | undefined,
): Stamped<Value> | undefined {
  return mine && theirs ? mergeStamped(base, mine, theirs) : (mine ?? theirs);
}

const described = ({ dataset, force, summary }: Entry) => ({ dataset, force, summary });

function mergeEntries(base: Entry | undefined, mine: Entry, theirs: Entry): Entry {
  if (mine === theirs) return mine;
  const bookmark = mergeOptional(base?.bookmark, mine.bookmark, theirs.bookmark);
  const note = mergeOptional(base?.note, mine.note, theirs.note);
  return {
    ...choose(base && described(base), described(mine), described(theirs), byText),
    ...(bookmark && { bookmark }),
    ...(note && { note }),
    corrections: mergeRecords(base?.corrections, mine.corrections, theirs.corrections, mergeStamped),
  };
}

type Dataset = Workspace['datasets'][string];

function mergeDatasets(base: Dataset | undefined, mine: Dataset, theirs: Dataset): Dataset {
  return choose(base, mine, theirs, (one, two) => compareValues(one.opened, two.opened) || byText(one, two));
}

/** All lines of both, once, in the order in which they were written; the last ones only. */
function mergeLogs(mine: readonly LogLine[], theirs: readonly LogLine[]): LogLine[] {
  const lines = [...mine, ...theirs].sort(
    (one, two) => compareValues(one.at, two.at) || compareValues(one.id, two.id) || byText(one, two),
  );
  return [...new Map(lines.map((line) => [line.id, line])).values()].slice(-MOST_LOG_LINES);
}

/**
 * Merges what two programs made of one workspace. Which of them is called mine makes no difference.
 * @param base what both began with; an empty workspace where that is not known
 */
export function mergeWorkspaces(base: Workspace, mine: Workspace, theirs: Workspace): Workspace {
  return {
    version: 1,
    entries: mergeRecords(base.entries, mine.entries, theirs.entries, mergeEntries),
    views: mergeRecords(base.views, mine.views, theirs.views, mergeStamped),
    datasets: mergeRecords(base.datasets, mine.datasets, theirs.datasets, mergeDatasets),
    log: mergeLogs(mine.log, theirs.log),
  };
}
