/** From the text of one dataset file to its checked content. */

import type { Fault } from '../domain/faults.ts';
import { type LineOf, lineFinder, schemaFaults, syntaxFault, withoutByteOrderMark } from '../domain/json.ts';
import { safeParse } from '../domain/safe-parse.ts';
import { type DatasetFile, datasetSchema, meetsRules } from '../domain/schema.ts';
import { DatasetError } from './faults.ts';

/** A check that is quicker than the schema and says the same of the fields, but not what is wrong. */
export type Fits = (value: unknown) => value is DatasetFile;

const NEVER: Fits = (_value): _value is DatasetFile => false;

/** Whether the quick check is enough to know that content is as the format has it. */
const fitsWhole = (content: unknown, fits: Fits): content is DatasetFile => fits(content) && meetsRules(content);

/**
 * Whether content is as the format has it.
 * @param fits a quick check; what it does not pass is checked by the schema itself
 */
export function isValid(content: unknown, fits: Fits = NEVER): content is DatasetFile {
  return fitsWhole(content, fits) || safeParse(datasetSchema(), content).success;
}

/** A checked file. */
export interface ParsedFile<Content = DatasetFile> {
  file: string;
  content: Content;
  /** Names the line of a fault that is found later. */
  lineOf: LineOf;
}

/**
 * Reads the text of a dataset file.
 * @param text the whole text; a byte order mark at its start is passed over
 * @param file the name that faults carry
 * @param fits a quick check; what it does not pass is checked by the schema itself, which tells the faults
 * @throws DatasetError (`invalid`) with every fault found
 */
export function parseDatasetFile(text: string, file: string, fits: Fits = NEVER): ParsedFile {
  const json = withoutByteOrderMark(text);
  const whole = (fault: Omit<Fault, 'file' | 'path'>): DatasetError =>
    new DatasetError('invalid', [{ file, path: '', ...fault }]);
  if (json.trim() === '') throw whole({ line: null, message: 'is empty; a dataset file begins with {"version": 1, …' });
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new DatasetError('invalid', [syntaxFault(file, json, 'dataset', (error as Error).message)]);
  }
  const lineOf = lineFinder(() => json);
  if (fitsWhole(value, fits)) return { file, content: value, lineOf };
  const result = safeParse(datasetSchema(), value);
  if (result.success) return { file, content: result.data, lineOf };
  throw new DatasetError('invalid', schemaFaults(result.error, value, file, lineOf));
}
