/** The text of a dataset file: a dataset, or faults that say what is wrong; never anything else. */
import fc from 'fast-check';
import { DatasetError } from '../../src/dataset/faults.ts';
import { loadBytes } from '../../src/dataset/load.ts';
import { findProblems } from '../../src/dataset/problems.ts';
import { datasetFile, money, plan, record } from '../support/dataset.ts';
import { asBytes, changedText, changedValue, deep } from './mutate.ts';
import { anyText, checkPrototypes, checkRefusal, checkSafe, type Target } from './target.ts';

const SOUND = datasetFile({
  plans: [plan('safer')],
  records: [money('vans', 100), record('question', 'why'), record('figure', 'crime'), record('action', 'report')],
});
const TEXT = JSON.stringify(SOUND);

const texts = fc.oneof(anyText, fc.json(), changedText(TEXT), changedValue(SOUND));

export const datasetText: Target<Buffer> = {
  name: 'dataset text',
  promise: 'opens, or is refused with faults that name file and cause; no prototype is touched',
  inputs: fc.oneof(
    { weight: 16, arbitrary: asBytes(texts, TEXT) },
    { weight: 1, arbitrary: deep(TEXT, '"plans":[').map((text) => Buffer.from(text)) },
  ),
  check(bytes) {
    let what = 'opened';
    try {
      const dataset = loadBytes(bytes, 'fuzz.json');
      checkSafe(findProblems(dataset).map(({ kind }) => kind));
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      what = 'refused';
      checkRefusal(error, 'fuzz.json');
    }
    checkPrototypes();
    return what;
  },
};
