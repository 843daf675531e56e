/** Puts what was read in a document into the content of a dataset file, beside what is there. */
import type { DatasetFile, Document, FactRecord, Force, Plan } from '../domain/schema.ts';
import { documentIn, forceIn, planIn, recordsAlready } from './same.ts';

/** What was read in one document. */
export interface Parcel {
  force: Force;
  /** The plan that the document names; null where it names none. */
  plan: Plan | null;
  document: Document;
  /** All that were accepted of it so far: of two that say the same, both are meant only where both are here. */
  records: readonly FactRecord[];
}

export interface Included {
  content: DatasetFile;
  /** The document as the dataset has it. */
  document: Document;
  /** The records that were given, in their order, with the ids that they have in the dataset. */
  records: readonly FactRecord[];
  /** How many of them were not there before. */
  added: number;
}

/** The longest id that the format allows. */
const LONGEST = 120;

/** An id that is free: the wished one, else with the first number behind it that makes it so. It is taken from then on. */
function freeId(wished: string, taken: Set<string>, numbered = (n: number): string => `${wished}-${n}`): string {
  let id = wished.slice(0, LONGEST).replace(/-+$/, '');
  for (let n = 2; taken.has(id); n++) id = numbered(n);
  taken.add(id);
  return id;
}

function idsOf(
  content: DatasetFile,
  list: 'plans' | 'documents' | 'records',
  others: ReadonlySet<string>,
): Set<string> {
  return new Set([...others, ...content[list].map(({ id }) => id)]);
}

/** The list with an item at its end, unless that is there. */
const having = <Item>(items: readonly Item[], item: Item | null): Item[] =>
  item === null || items.includes(item) ? [...items] : [...items, item];

/** A number with two digits at least, as the ids of records have it. */
const place = (n: number): string => String(n).padStart(2, '0');

/**
 * Records as they are to stand in the dataset: under its document, with ids that are free, referring to each other by them.
 * @param there the record of the dataset that each of them is already
 * @param own all records of the document that the dataset has
 */
function renamed(
  records: readonly FactRecord[],
  there: readonly (FactRecord | undefined)[],
  document: string,
  own: readonly FactRecord[],
  taken: Set<string>,
): FactRecord[] {
  const wholes = new Set(own.filter(({ kind }) => kind === 'funding').map(({ id }) => id));
  const ids = new Map<string, string>();
  for (const [index, record] of records.entries()) {
    const wished = record.document === document ? record.id : record.id.replace(record.document, document);
    const number = (n: number): string => `${document}-${place(n - 1)}`;
    ids.set(record.id, there[index]?.id ?? freeId(wished, taken, number));
  }
  return records.map((record) => {
    const read = { ...record, id: ids.get(record.id) ?? record.id, document };
    if (read.kind !== 'funding' || read.funding.partOf === null) return read;
    const { partOf } = read.funding;
    // A whole that was not accepted is no part of the dataset.
    return { ...read, funding: { ...read.funding, partOf: ids.get(partOf) ?? (wholes.has(partOf) ? partOf : null) } };
  });
}

/**
 * Puts the records of a document into a dataset. Its force area, plan and document are added where they are missing; what
 * is there stays as it is and where it is.
 * @param others the ids that other files of the same dataset have
 */
export function include(content: DatasetFile, parcel: Parcel, others: ReadonlySet<string> = new Set()): Included {
  const { forces, plans, documents, records } = content;
  const force = forces.find(({ id }) => id === parcel.force.id) ?? parcel.force;
  const oldDocument = documentIn(content, force.id, parcel.document);
  const oldPlan = parcel.plan && planIn(content, force.id, parcel.plan);
  const plan =
    parcel.plan &&
    (oldPlan ?? { ...parcel.plan, id: freeId(parcel.plan.id, idsOf(content, 'plans', others)), force: force.id });
  const document = oldDocument ?? {
    ...parcel.document,
    id: freeId(parcel.document.id, idsOf(content, 'documents', others)),
    force: force.id,
    plan: plan?.id ?? null,
  };
  const own = records.filter((record) => record.document === oldDocument?.id);
  const there = recordsAlready(own, parcel.records);
  const read = renamed(parcel.records, there, document.id, own, idsOf(content, 'records', others));
  const added = read.filter((_, index) => there[index] === undefined);
  // A second force area makes it unclear whose those are that do not name theirs.
  const isSecond = forces.length === 1 && !forces.includes(force);
  const owned = <Item extends { force?: string | undefined }>(item: Item): Item =>
    isSecond && item.force === undefined ? { ...item, force: forceIn(content, item) } : item;
  return {
    content: {
      ...content,
      forces: having(forces, force),
      // One that the document named already is as the dataset has it.
      plans: having(plans.map(owned), oldDocument ? null : plan),
      documents: having(documents.map(owned), oldDocument ? null : document),
      records: [...records, ...added],
    },
    document,
    records: read,
    added: added.length,
  };
}
