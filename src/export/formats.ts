/** The export formats, one object each; a new one is a file, and an object here. */
import type { Result } from '../tables/run.ts';
import type { ExportContext, ExportOptions } from './exported.ts';

export interface Format {
  id: string;
  extension: string;
  about: string;
  /** The whole text of the export; with no rows, a valid empty one. The writer is loaded when it is first needed. */
  write(result: Result, context: ExportContext, options: ExportOptions): Promise<string>;
  /** Writes the file itself, where that is not just its text. */
  save?(result: Result, context: ExportContext, path: string): Promise<void>;
}

export const FORMATS: readonly Format[] = [
  {
    id: 'json',
    extension: 'json',
    about: 'JSON: how the export was made, then typed rows, each with its source',
    write: async (result, context) => (await import('./json.ts')).json(result, context),
  },
  {
    id: 'dataset',
    extension: 'json',
    about: 'a Beatbook dataset of just these records and what they refer to',
    write: async (result, context) => (await import('./dataset.ts')).datasetOf(result, context),
    save: async (result, context, path) => (await import('./dataset.ts')).saveDataset(result, context, path),
  },
  {
    id: 'jsonl',
    extension: 'jsonl',
    about: 'JSON Lines: one typed row a line',
    write: async (result) => (await import('./json.ts')).jsonLines(result),
  },
  {
    id: 'csv',
    extension: 'csv',
    about: 'CSV for spreadsheets (RFC 4180)',
    write: async (result, _context, options) => (await import('./delimited.ts')).delimited(result, ',', options),
  },
  {
    id: 'tsv',
    extension: 'tsv',
    about: 'the same with tabs',
    write: async (result, _context, options) => (await import('./delimited.ts')).delimited(result, '\t', options),
  },
  {
    id: 'markdown',
    extension: 'md',
    about: 'a Markdown table as on the screen',
    write: async (result, context) => (await import('./markdown.ts')).markdown(result, context),
  },
];

/** The format with an id. */
export function formatOf(id: string): Format | undefined {
  return FORMATS.find((format) => format.id === id);
}
