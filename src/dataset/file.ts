/** A dataset file as lowdb holds it: read through the schema, written as text that people can read too. */

import { Low } from 'lowdb';
import { DataFile } from 'lowdb/node';
import type { DatasetFile } from '../domain/schema.ts';
import { emptyFile } from './model.ts';
import { parseDatasetFile } from './parse.ts';
import { datasetText } from './write.ts';

interface Options {
  /** What is to be written; what is read takes its place. */
  content?: DatasetFile;
  /** From the text to the content; the schema unless it is said otherwise. */
  parse?: (text: string) => DatasetFile;
}

/** The file under a path. Nothing is read or written until it is asked for. */
export function datasetFile(path: string, options: Options = {}): Low<DatasetFile> {
  const { content = emptyFile(), parse = (text) => parseDatasetFile(text, path).content } = options;
  return new Low(new DataFile(path, { parse, stringify: datasetText }), content);
}
