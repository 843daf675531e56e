/** Builders of tiny datasets, and the bundled one. What a test does not name has a plain value. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import { mergeFiles } from '../../src/dataset/merge.ts';
import type { Dataset, Fact } from '../../src/dataset/model.ts';
import { parseDatasetFile } from '../../src/dataset/parse.ts';
import { finish } from '../../src/dataset/steps.ts';
import type { DatasetFile, Document, FactRecord, Force, Kind, Plan, RecordOf } from '../../src/domain/schema.ts';
import { createRunner } from '../../src/looks/run.ts';
import { defaultView, type Result, type Runner, type TableView } from '../../src/tables/run.ts';
import type { TableId } from '../../src/tables/table.ts';
import { notesOf } from '../../src/workspace/notes.ts';
import type { Entry } from '../../src/workspace/schema.ts';

/** The day that ages are counted to, wherever a test does not name another. */
export const TODAY = '2025-06-30';

export function force(id = 'kent', own: Partial<Force> = {}): Force {
  return { id, name: `${id} Police`, area: id, panel: null, commissioner: null, ...own };
}

export function plan(id = 'plan', own: Partial<Plan> = {}): Plan {
  return { id, force: 'kent', title: `Plan ${id}`, start: '2017', end: '2021', ...own };
}

export function document(id = 'minutes', own: Partial<Document> = {}): Document {
  return {
    id,
    force: 'kent',
    url: `https://example.org/${id}`,
    type: 'minutes',
    title: `Title of ${id}`,
    body: 'panel',
    bodyName: 'Police and Crime Panel',
    meetingDate: '2018-02-08',
    published: null,
    plan: null,
    read: 'whole',
    ...own,
  };
}

const DETAILS: { [K in Kind]: Omit<RecordOf<K>, keyof Common> } = {
  priority: { priority: { status: 'adopted' } },
  funding: {
    funding: {
      amountGbp: null,
      amountMaxGbp: null,
      qualifier: null,
      type: 'grant',
      frequency: 'one-off',
      per: 'total',
      partOf: null,
      funder: null,
      recipient: null,
      purpose: null,
    },
  },
  delivery: { delivery: { status: 'delivered' } },
  question: { question: { askedBy: 'a member', answer: null, outcome: 'answered' } },
  resolution: { resolution: { outcome: 'noted' } },
  action: { action: { owner: null, due: null, status: 'open' } },
  figure: {
    figure: { metric: 'recorded crime', value: 1, direction: null, unit: null, qualifier: 'exact', asOf: null },
  },
};

type Common = Pick<FactRecord, 'id' | 'document' | 'paragraph' | 'summary' | 'statedBy' | 'themes' | 'kind'>;
type Own<K extends Kind> = Partial<Omit<Common, 'id' | 'kind'>> & {
  [Key in Exclude<keyof RecordOf<K>, keyof Common>]?: Partial<RecordOf<K>[Key]>;
};

/** A record of any kind: `record('question', 'q-1', { summary: 'Why?', question: { outcome: 'deferred' } })`. */
export function record<K extends Kind>(kind: K, id: string, own: Own<K> = {}): RecordOf<K> {
  const common: Common = {
    id,
    document: 'minutes',
    paragraph: 1,
    summary: `Summary of ${id}.`,
    statedBy: 'panel',
    themes: ['workforce'],
    kind,
  };
  const details = DETAILS[kind] as Record<string, object>;
  const changes = own as Record<string, object | undefined>;
  const filled = Object.entries(details).map(([key, value]) => [key, { ...value, ...changes[key] }]);
  return { ...common, ...own, ...Object.fromEntries(filled) } as RecordOf<K>;
}

/** A funding record of a stated amount; exact unless a qualifier is given. */
export function money(id: string, amountGbp: number | null, own: Partial<RecordOf<'funding'>['funding']> = {}) {
  const stated = amountGbp !== null || typeof own.amountMaxGbp === 'number';
  return record('funding', id, { funding: { amountGbp, qualifier: stated ? 'exact' : null, ...own } });
}

/** A dataset file: Kent, with one document, unless other things are named. */
export function datasetFile(own: Partial<DatasetFile> = {}): DatasetFile {
  return { version: 1, forces: [force()], plans: [], documents: [document()], records: [], ...own };
}

/** A dataset in memory, checked as a file would be. */
export function makeDataset(own: Partial<DatasetFile> = {}): Dataset {
  const file = parseDatasetFile(JSON.stringify(datasetFile(own)), 'test.json');
  return finish(mergeFiles([file], 'test.json', '0'.repeat(64)));
}

/** A fact without its place, which is another one in another dataset. */
export function placeless(fact: Fact | undefined) {
  return fact && { ...fact, record: fact.record, place: 0, documentPlace: 0 };
}

/** @param since what changes are counted from: unless it is named, a small dataset of Kent alone */
export function runnerOf(dataset: Dataset, today = TODAY, since: Dataset | null = makeDataset()): Runner {
  const source = { dataset, today, argument: null };
  return createRunner(since ? { ...source, since: { dataset: since, argument: null } } : source);
}

/** A table's first view with some changes. */
export function viewOf(table: TableId, own: Partial<TableView> = {}): TableView {
  return { ...defaultView(table), ...own };
}

/** The rows of a table that a filter keeps, by id, in the order of the ids. */
export function idsOf(result: Pick<Result, 'rows'>): string[] {
  return result.rows.map(({ id }) => id);
}

const BUNDLED = fileURLToPath(new URL('../../data', import.meta.url));
let bundled: Promise<Dataset> | undefined;

/** The dataset that comes with the program. */
export function bundledDataset(): Promise<Dataset> {
  bundled ??= loadDataset(BUNDLED);
  return bundled;
}

export { BUNDLED as BUNDLED_FOLDER };

/** A new folder with these files, which goes when the test ends. What is not text or bytes is written as JSON. */
export async function folderOf(files: Record<string, unknown> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'beatbook-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const raw = typeof content === 'string' || content instanceof Uint8Array;
    await writeFile(join(folder, name), raw ? content : JSON.stringify(content, null, 2));
  }
  return folder;
}

/** The bundled data with notes of Kent: on a record, on a document, and on a record that is gone. */
export async function bundledWithNotes(): Promise<Runner> {
  const dataset = await bundledDataset();
  const about = { dataset: 'data', force: 'kent', summary: 'What it says.' };
  const record = dataset.facts.find((fact) => fact.force.id === 'kent')?.id ?? '';
  const page = dataset.documents.find((document) => document.force === 'kent')?.id ?? '';
  const stamp = { at: '2025-06-30T10:00:00.000Z', by: 'test' };
  const entries = [record, page, 'gone'].map((id): [string, Entry] => [
    id,
    { ...about, corrections: {}, note: { value: `On ${id}`, ...stamp } },
  ]);
  return runnerOf(dataset).annotated(notesOf(Object.fromEntries(entries)));
}
