/** The export formats, one object each. A new format is one more object here. */
import { stringify } from 'csv-stringify/sync';
import { markdownTable } from 'markdown-table';
import { datasetText, extract, type Selection } from '../dataset/write.ts';
import { clean } from '../domain/clean.ts';
import { viewInWords } from '../tables/describe.ts';
import type { Result } from '../tables/run.ts';
import { alignsRight, cellExport, cellText, type Json } from '../tables/table.ts';
import { type ExportContext, type ExportOptions, envelope, exportRows } from './exported.ts';

export interface Format {
  id: string;
  extension: string;
  about: string;
  /** The whole text of the export; with no rows, a valid empty one. */
  write(result: Result, context: ExportContext, options: ExportOptions): string;
}

// What spreadsheets take for the start of a formula (OWASP, "CSV injection").
const FORMULA = /^[=+\-@\t\r]/;

function flat(value: Json | undefined): string | number | boolean | null {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.map(flat).join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : (value as string | number | boolean);
}

/** Rows under headings: the id, the columns shown, then document, paragraph and address. Numbers stay numbers. */
function delimited(result: Result, delimiter: string, { guardCells }: ExportOptions): string {
  const [sample] = result.rows;
  const keys = sample
    ? result.columns.flatMap((column) => Object.keys(cellExport(column, sample)))
    : result.columns.map((column) => column.id);
  const own = keys.filter((key) => key !== 'id');
  const header = ['id', ...own, 'sourceDocument', 'sourceParagraph', 'sourceUrl'];
  const rows = exportRows(result).map((row) => {
    const source = row.source as { document?: Json; paragraph?: Json; url?: Json };
    const cells = [row.id, ...own.map((key) => row[key]), source.document, source.paragraph, source.url].map(flat);
    return cells.map((cell) => (guardCells && typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell));
  });
  return stringify([header, ...rows], { delimiter, record_delimiter: 'windows' });
}

function markdown(result: Result, context: ExportContext): string {
  const escaped = (text: string): string => clean(text).replace(/[\\|`*_[\]<>]/g, '\\$&');
  const header = result.columns.map((column) => column.title);
  const rows = result.rows.map((row) => result.columns.map((column) => escaped(cellText(column, row))));
  const align = result.columns.map((column) => (alignsRight(column) ? 'r' : 'l'));
  const { dataset } = context.source;
  const words = viewInWords(result, dataset);
  const counts = `${result.matched} of ${result.inView} rows`;
  const note = `${escaped(words)}: ${counts}. Dataset ${escaped(dataset.name)}, SHA-256 ${dataset.sha256}.`;
  return `${markdownTable([header, ...rows], { align, alignDelimiters: false, padding: true })}\n\n${note}\n`;
}

/** A dataset of the rows and all that they refer to. */
function asDataset(result: Result, context: ExportContext): string {
  const merged = { records: [] as string[], documents: [] as string[], plans: [] as string[], forces: [] as string[] };
  for (const row of result.rows) {
    const selection: Selection = result.table.selection(row);
    for (const key of Object.keys(merged) as (keyof typeof merged)[]) merged[key].push(...(selection[key] ?? []));
  }
  return datasetText(extract(context.source.dataset, merged));
}

export const FORMATS: readonly Format[] = [
  {
    id: 'json',
    extension: 'json',
    about: 'JSON: how the export was made, then typed rows, each with its source',
    write: (result, context) =>
      `${JSON.stringify({ export: envelope(result, context), rows: exportRows(result) }, null, 2)}\n`,
  },
  {
    id: 'dataset',
    extension: 'json',
    about: 'a Beatbook dataset of just these records and what they refer to',
    write: asDataset,
  },
  {
    id: 'jsonl',
    extension: 'jsonl',
    about: 'JSON Lines: one typed row a line',
    write: (result) =>
      exportRows(result)
        .map((row) => `${JSON.stringify(row)}\n`)
        .join(''),
  },
  {
    id: 'csv',
    extension: 'csv',
    about: 'CSV for spreadsheets (RFC 4180)',
    write: (result, _context, options) => delimited(result, ',', options),
  },
  {
    id: 'tsv',
    extension: 'tsv',
    about: 'the same with tabs',
    write: (result, _context, options) => delimited(result, '\t', options),
  },
  {
    id: 'markdown',
    extension: 'md',
    about: 'a Markdown table as on the screen',
    write: markdown,
  },
];

/** The format with an id. */
export function formatOf(id: string): Format | undefined {
  return FORMATS.find((format) => format.id === id);
}
