/** Whether a dataset has a document, a plan or a record already, that is to be put into it. */
import { alike } from '../domain/alike.ts';
import { periodOf, YEARS_NOT_STATED } from '../domain/period.ts';
import type { DatasetFile, Document, FactRecord, Plan } from '../domain/schema.ts';

/** So much of what is said in fewer words is said in the other too, where two sentences say the same. */
const MUCH = 0.6;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The force area of a plan or document: the one that it names, else the only one of its file. */
export function forceIn({ forces }: DatasetFile, { force }: { force?: string | undefined }): string | undefined {
  return force ?? (forces.length === 1 ? forces[0]?.id : undefined);
}

/**
 * The document of a dataset that a document is: by its id, else by force area, title and day of the meeting.
 * @param force the id of its force area
 */
export function documentIn(content: DatasetFile, force: string, document: Document): Document | undefined {
  const { documents } = content;
  const isSame = (other: Document): boolean =>
    forceIn(content, other) === force &&
    plain(other.title) === plain(document.title) &&
    other.meetingDate === document.meetingDate;
  // Without a day, titles come again each quarter; such a document has a hash of its text in its id.
  const byTitle = document.meetingDate === null ? undefined : documents.find(isSame);
  return documents.find(({ id }) => id === document.id) ?? byTitle;
}

/** The plan of a force area that a plan is: by its id, else by its title, else by the years that it is for. */
export function planIn(content: DatasetFile, force: string, plan: Plan): Plan | undefined {
  const own = content.plans.filter((other) => forceIn(content, other) === force);
  const period = periodOf(plan);
  const inYears = period === YEARS_NOT_STATED ? [] : own.filter((other) => periodOf(other) === period);
  return (
    own.find(({ id }) => id === plan.id) ??
    own.find((other) => plain(other.title) === plain(plan.title)) ??
    (inYears.length === 1 ? inYears[0] : undefined)
  );
}

/** What a record mainly says, where that is a value; null where it is its summary. */
function mainThing(record: FactRecord): string | null {
  switch (record.kind) {
    case 'funding': {
      const { amountGbp, amountMaxGbp } = record.funding;
      return amountGbp === null && amountMaxGbp === null ? null : `£${amountGbp}-${amountMaxGbp}`;
    }
    case 'figure':
      return `${record.figure.value} ${record.figure.direction}`;
    case 'resolution':
      return record.resolution.outcome;
    default:
      return null;
  }
}

/**
 * How nearly two records of a document say the same: 0 where they do not, else up to 1. They are of the same kind and
 * paragraph, and have the same amount, the same metric with the same value, the same outcome, or much the same summary.
 */
export function sameness(one: FactRecord, other: FactRecord): number {
  if (one.kind !== other.kind || one.paragraph !== other.paragraph) return 0;
  const [thing, otherThing] = [mainThing(one), mainThing(other)];
  if (thing !== otherThing) return 0;
  const words = alike(one.summary, other.summary);
  if (one.kind === 'figure' && other.kind === 'figure') {
    const metric = alike(one.figure.metric, other.figure.metric);
    return metric >= MUCH ? (1 + metric + words) / 3 : 0;
  }
  if (thing !== null) return (1 + words) / 2;
  return words >= MUCH ? words : 0;
}

/**
 * Finds, for each of some drafts, the record that says the same already.
 * @param records those of the same document
 * @returns the record of each draft, in their order; undefined where there is none. No record stands for two drafts
 */
export function recordsAlready(
  records: readonly FactRecord[],
  drafts: readonly FactRecord[],
): (FactRecord | undefined)[] {
  const pairs = drafts.flatMap((draft, place) =>
    records.map((record) => ({ place, record, sameness: sameness(record, draft) })),
  );
  const found: (FactRecord | undefined)[] = drafts.map(() => undefined);
  const taken = new Set<FactRecord>();
  // The nearest first, so that of two alike each finds its own.
  for (const { place, record } of pairs.filter((pair) => pair.sameness > 0).sort((a, b) => b.sameness - a.sameness)) {
    if (found[place] !== undefined || taken.has(record)) continue;
    found[place] = record;
    taken.add(record);
  }
  return found;
}
