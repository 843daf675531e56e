/**
 * Measures how well published documents become drafts, against records made by hand: `npm run evaluate`. The documents
 * are not part of the project; where they are not there, it says so and exits with 3. With `--summaries DATASET` the
 * summaries of a dataset's own records stand in for documents.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Force } from '../src/domain/schema.ts';
import { draftsOf } from '../src/minutes/drafts/drafts.ts';
import { minutesOf } from '../src/minutes/minutes.ts';
import { read } from '../src/minutes/read/read.ts';
import { NoMaterial, type Sample, samplesOf } from './material.ts';
import { jsonOf, missesInWords, reportOf, tableOf } from './report.ts';
import type { Case } from './score.ts';
import { summariesOf } from './summaries.ts';

const beside = (folder: string): string => join(import.meta.dirname, '..', '..', 'shared', folder);

/** What the program makes of a document, beside what was made by hand. The file has a neutral name: it must not help. */
async function caseOf({ document, file, bytes, records, stated }: Sample, forces: readonly Force[]): Promise<Case> {
  const minutes = minutesOf(await read(bytes, `document${/\.[a-z]+$/.exec(file)?.[0] ?? ''}`), forces);
  return {
    document,
    about: stated && { read: minutes.about, stated },
    passages: minutes.passages,
    expected: records.map((record) => ({ n: record.paragraph, record })),
    drafted: draftsOf(minutes).map(({ passage, record }) => ({ n: minutes.passages[passage]?.n ?? null, record })),
  };
}

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    sources: { type: 'string', default: beside('sources') },
    facts: { type: 'string', default: beside('facts') },
    summaries: { type: 'string' },
  },
});

try {
  const { samples, forces } = await (values.summaries === undefined
    ? samplesOf(values.sources, values.facts)
    : summariesOf(values.summaries));
  const report = reportOf(await Promise.all(samples.map((sample) => caseOf(sample, forces))));
  console.log([missesInWords(report), tableOf(report)].filter(Boolean).join('\n\n'));
  if (values.json) console.log(jsonOf(report));
} catch (error) {
  if (!(error instanceof NoMaterial)) throw error;
  console.error(`evaluate: ${error.message}`);
  process.exitCode = 3;
}
