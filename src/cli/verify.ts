/** `beatbook verify`: checks records against the documents that they were read in. */
import { basename } from 'node:path';
import type { Dataset } from '../dataset/model.ts';
import { clean } from '../domain/clean.ts';
import { counted } from '../domain/number.ts';
import { type Candidate, documentOf } from '../minutes/matching.ts';
import type { Minutes } from '../minutes/model.ts';
import { type Miss, missesOf } from '../minutes/verify.ts';
import { openDataset } from './dataset-argument.ts';
import { EXIT } from './exit-codes.ts';
import { createReader, readShown, SourceError } from './read-minutes.ts';
import { candidatesOf, filesIn } from './sources.ts';
import { say, write } from './streams.ts';

export interface VerifyOptions {
  /** The folder of the documents. */
  sources: string;
  json?: boolean;
}

/** A record that its document does not bear out. */
interface Unproven extends Miss {
  record: string;
  document: string;
  paragraph: number | null;
  /** The name of the file of its document. */
  source: string;
}

/** What came of the check. */
interface Report {
  dataset: string;
  /** The documents whose file is there. */
  documents: { document: string; source: string }[];
  /** How many records were checked, how many of these hold, and how many have no file to be checked against. */
  checked: number;
  hold: number;
  notChecked: number;
  unproven: Unproven[];
  /** The files that are no document of the dataset. */
  unmatched: string[];
  /** The files that could not be read, and why. */
  unreadable: { source: string; message: string }[];
}

function unprovenOf({ document, records }: Candidate, minutes: Minutes): Unproven[] {
  const { name: source } = minutes;
  return records.flatMap((record) =>
    missesOf(record, minutes).map((miss) => ({
      record: record.id,
      document: document.id,
      paragraph: record.paragraph,
      source,
      ...miss,
    })),
  );
}

/** Checks the records of each document whose file is there; of two files of one document, the first counts. */
async function check(dataset: Dataset, paths: readonly string[]): Promise<Report> {
  const candidates = candidatesOf(dataset);
  const found = new Map<Candidate, Minutes>();
  const report: Pick<Report, 'unmatched' | 'unreadable'> = { unmatched: [], unreadable: [] };
  const reader = createReader(dataset.forces);
  for (const [index, path] of paths.entries()) {
    try {
      const source = await readShown(reader, path, index / paths.length);
      const candidate = documentOf(source, candidates);
      if (candidate && !found.has(candidate)) found.set(candidate, source.minutes);
      else report.unmatched.push(basename(path));
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      report.unreadable.push({ source: basename(path), message: error.told(basename(path)) });
    }
  }
  reader.close();
  const pairs = [...found];
  const unproven = pairs.flatMap(([candidate, minutes]) => unprovenOf(candidate, minutes));
  const checked = pairs.reduce((sum, [{ records }]) => sum + records.length, 0);
  return {
    dataset: dataset.name,
    documents: pairs.map(([{ document }, { name }]) => ({ document: document.id, source: name })),
    checked,
    hold: checked - new Set(unproven.map(({ record }) => record)).size,
    notChecked: dataset.facts.length - checked,
    unproven,
    ...report,
  };
}

/** The report as lines of text. */
function reportLines(report: Report, folder: string): string[] {
  const { dataset, documents, checked, hold, notChecked, unproven, unmatched, unreadable } = report;
  return [
    `${dataset}: ${counted(documents.length, 'document')} found in ${folder}`,
    ...documents.map(({ document, source }) => `  ${document} is ${source}`),
    `  records checked ${checked}: ${hold} hold, ${checked - hold} do not`,
    `  records not checked ${notChecked}, since their documents are not there`,
    ...(unmatched.length === 0 ? [] : [`  files of no document ${unmatched.length}: ${unmatched.join(', ')}`]),
    ...unreadable.map(({ message }) => `  not read: ${message}`),
    ...unproven.map(({ record, document, lookedFor, problem }) => `${record} (${document}): ${lookedFor} ${problem}`),
  ];
}

async function pathsIn(folder: string): Promise<string[] | null> {
  try {
    return await filesIn(folder);
  } catch (error) {
    say(`error: ${folder} cannot be read: ${(error as Error).message}`);
    return null;
  }
}

/**
 * Runs the command.
 * @returns 0 where all that was checked holds, 1 where something does not or nothing could be checked, 3 where the folder
 * cannot be read
 * @throws DatasetError
 */
export async function verify(datasetArgument: string | undefined, { sources, json }: VerifyOptions): Promise<number> {
  const paths = await pathsIn(sources);
  if (paths === null) return EXIT.unreadable;
  const report = await check(await openDataset(datasetArgument), paths);
  if (json) write(`${JSON.stringify(report, null, 2)}\n`);
  else
    write(
      `${reportLines(report, sources)
        .map((line) => clean(line))
        .join('\n')}\n`,
    );
  if (report.checked > 0) return report.unproven.length === 0 ? EXIT.done : EXIT.unproven;
  say(`error: ${sources} holds no document that records of ${report.dataset} were read in; nothing was checked`);
  return EXIT.unproven;
}
