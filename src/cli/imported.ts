/** What a document becomes in a dataset: its document, plan and force area, and drafts with the ids that they have there. */

import { include, type Parcel } from '../dataset/include.ts';
import type { Dataset } from '../dataset/model.ts';
import { emptyFile } from '../dataset/model.ts';
import { documentIn, planIn } from '../dataset/same.ts';
import type { DatasetFile, Document, Force, Plan } from '../domain/schema.ts';
import { documentId } from '../minutes/drafts/identity.ts';
import { type Candidate, undatedDocumentOf } from '../minutes/matching.ts';
import type { About, Draft, Minutes } from '../minutes/model.ts';
import type { Imported } from './review-options.ts';
import { candidatesOf } from './sources.ts';

/** What is known when a document is read: the bundled dataset, and the one that it goes into. */
export interface Known {
  forces: readonly Force[];
  /** All plans, so that one that is named is called by its id. */
  content: DatasetFile;
  /** What the dataset holds that it goes into. */
  into: DatasetFile;
  /** The same, its documents with their records. */
  candidates: readonly Candidate[];
}

/** A dataset as the content of one file. */
export function contentOf(dataset: Dataset | null): DatasetFile {
  if (!dataset) return emptyFile();
  const { forces, plans, documents, facts } = dataset;
  return {
    version: 1,
    forces: [...forces],
    plans: [...plans],
    documents: [...documents],
    records: facts.map(({ record }) => record),
  };
}

/** What is known by two datasets; where both know a force area or plan, the one that is written to says how it is. */
export function knownBy(bundled: Dataset, into: Dataset | null): Known {
  const own = contentOf(into);
  const all = contentOf(bundled);
  const further = <Item extends { id: string }>(mine: readonly Item[], theirs: readonly Item[]): Item[] => {
    const ids = new Set(mine.map(({ id }) => id));
    return [...mine, ...theirs.filter(({ id }) => !ids.has(id))];
  };
  const forces = further(own.forces, all.forces);
  const content = { ...all, forces, plans: further(own.plans, all.plans) };
  return { forces, content, into: own, candidates: into ? candidatesOf(into) : [] };
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');

/** The plan that a document names, by the id that it has or is to have. */
function planOf({ plan, force }: About, { content }: Known): Plan | null {
  if (plan === null) return null;
  const years = [plan.start, plan.end].flatMap((year) => year?.slice(0, 4) ?? []).join('-');
  const id = [force, years || slug(plan.title) || 'plan'].filter(Boolean).join('-');
  const wished = { id, ...(force === null ? {} : { force }), ...plan };
  return (force === null ? undefined : planIn(content, force, wished)) ?? wished;
}

/** The longest text that the format allows. */
const LONGEST = 2000;

/** A document in the format of a dataset. */
function documentOf(minutes: Minutes, plan: Plan | null): Document {
  const { type, title, body, bodyName, meetingDate, force } = minutes.about;
  return {
    id: documentId(minutes),
    ...(force === null ? {} : { force }),
    url: null,
    type,
    title: title.slice(0, LONGEST) || minutes.name,
    body,
    bodyName: bodyName.slice(0, LONGEST),
    meetingDate,
    published: null,
    plan: plan?.id ?? null,
    read: 'whole',
  };
}

/** All that a document brings with it; its force area is null where it is not told. */
export type Read = Omit<Parcel, 'force' | 'records'> & { force: Force | null };

export function readOf(minutes: Minutes, known: Known): Read {
  const { about } = minutes;
  const plan = planOf(about, known);
  const force = known.forces.find(({ id }) => id === about.force) ?? null;
  const document = documentOf(minutes, plan);
  if (force && documentIn(known.into, force.id, document)) return { force, plan, document };
  return { force, plan, document: undatedDocumentOf(minutes, known.candidates)?.document ?? document };
}

/** A document with its drafts, called as the dataset calls it that it goes into. */
export interface ImportedDocument extends Imported {
  document: Document;
}

/** The drafts of a document, with the ids that their records have, or are to have, in the dataset. */
export function importedOf(minutes: Minutes, drafts: readonly Draft[], known: Known): ImportedDocument {
  const { force, ...read } = readOf(minutes, known);
  if (!force) return { minutes, drafts, document: read.document };
  const { document, records } = include(known.into, { ...read, force, records: drafts.map((draft) => draft.record) });
  const renamed = drafts.map((draft, place): Draft => ({ ...draft, record: records[place] ?? draft.record }));
  return { minutes, drafts: renamed, document };
}
