/** JSON: typed rows, with or without the account of how they were made. */
import type { Result } from '../tables/run.ts';
import { type ExportContext, envelope, exportRows } from './exported.ts';

/** One JSON object: how the export was made, then the rows. */
export function json(result: Result, context: ExportContext): string {
  return `${JSON.stringify({ export: envelope(result, context), rows: exportRows(result) }, null, 2)}\n`;
}

/** JSON Lines: one row a line. */
export function jsonLines(result: Result): string {
  return exportRows(result)
    .map((row) => `${JSON.stringify(row)}\n`)
    .join('');
}
