/** What is measured on, beside the project: documents as published, and the records that were made from them by hand. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document, FactRecord, Force } from '../src/domain/schema.ts';
import type { Stated } from './about.ts';

/** A document as published, and the records made from it. */
export interface Sample {
  document: string;
  file: string;
  bytes: Uint8Array;
  records: readonly FactRecord[];
  /** What the document is; null where the text tells nothing of it. */
  stated: Stated | null;
}

/** What is not there, or not as it must be; the message says what would be right. */
export class NoMaterial extends Error {}

interface FactsFile {
  force: Force;
  documents: Document[];
  records: FactRecord[];
}

/** A row of the sources' README: a file, and the id of its document. */
const ROW = /^\|\s*`([^`|]+\.[a-z]+)`\s*\|\s*`([a-z0-9-]+)`\s*\|/gm;

async function textOf(path: string, what: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => {
    throw new NoMaterial(`${path} cannot be read: ${what}`);
  });
}

/** Which file holds which document, by the README of the sources. */
export function filesOf(readme: string): Map<string, string> {
  return new Map([...readme.matchAll(ROW)].map(([, file = '', document = '']) => [file, document]));
}

/** What is put down of a document. */
function statedOf(files: readonly FactsFile[], id: string): Stated | null {
  for (const { force, documents } of files) {
    const found = documents.find((document) => document.id === id);
    if (found) return { title: found.title, meetingDate: found.meetingDate, force: force.id };
  }
  return null;
}

/**
 * The documents to measure on.
 * @param sources a folder of documents, with a README.md whose table says which document each file is
 * @param facts a folder of JSON files, one for each force area
 * @throws NoMaterial where one of them is not there, or holds no document
 */
export async function samplesOf(sources: string, facts: string): Promise<{ samples: Sample[]; forces: Force[] }> {
  const readme = await textOf(
    join(sources, 'README.md'),
    '--sources takes the folder of documents, with its README.md',
  );
  const names = await readdir(facts).catch(() => {
    throw new NoMaterial(
      `${facts} cannot be read: --facts takes the folder of records, a JSON file for each force area`,
    );
  });
  const files: FactsFile[] = [];
  for (const name of names.filter((one) => one.endsWith('.json')).sort()) {
    files.push(JSON.parse(await textOf(join(facts, name), 'it is among the facts')));
  }
  const samples: Sample[] = [];
  for (const [file, document] of filesOf(readme)) {
    const records = files.flatMap((facts) => facts.records.filter((record) => record.document === document));
    if (records.length === 0) throw new NoMaterial(`${facts} holds no record of ${document}, which ${file} is`);
    const bytes = await readFile(join(sources, file)).catch(() => {
      throw new NoMaterial(`${join(sources, file)} cannot be read, though the README.md beside it names it`);
    });
    samples.push({ document, file, bytes, records, stated: statedOf(files, document) });
  }
  if (samples.length === 0) throw new NoMaterial(`the README.md of ${sources} names no file and document`);
  return { samples, forces: files.map(({ force }) => force) };
}
