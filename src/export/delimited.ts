/** Comma- or tab-separated values, for spreadsheets. */
import { stringify } from 'csv-stringify/sync';
import { isHighlighted, type Result } from '../tables/run.ts';
import { exportKeys, type Json } from '../tables/table.ts';
import { type ExportOptions, exportRows } from './exported.ts';

// What spreadsheets take for the start of a formula (OWASP, "CSV injection").
const FORMULA = /^[=+\-@\t\r]/;

const SOURCES = [
  ['sourceDocument', 'document'],
  ['sourceParagraph', 'paragraph'],
  ['sourceUrl', 'url'],
] as const;

function flat(value: Json | undefined): string | number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(flat).join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : (value as string | number);
}

/**
 * Rows under headings: the id, the columns shown, then (of a table) document, paragraph and address. Numbers stay numbers; lines end
 * as RFC 4180 has it.
 */
export function delimited(result: Result, delimiter: ',' | '\t', { guardCells }: ExportOptions): string {
  const marks = isHighlighted(result) ? ['matches'] : [];
  const own = [...new Set([...marks, ...result.columns.flatMap(exportKeys)])].filter((key) => key !== 'id');
  // What a look makes rests on many rows, so it has no one source.
  const sources = result.view.look === null ? SOURCES : [];
  const header = ['id', ...own, ...sources.map(([title]) => title)];
  const rows = exportRows(result).map((row) => {
    const source = row.source as Record<string, Json>;
    const cells = [row.id, ...own.map((key) => row[key]), ...sources.map(([, key]) => source[key])].map(flat);
    return cells.map((cell) => (guardCells && typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell));
  });
  // Of itself it quotes CR LF, but neither alone.
  return stringify([header, ...rows], { delimiter, record_delimiter: 'windows', quoted_match: /[\r\n]/ });
}
