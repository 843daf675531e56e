/** A Markdown table, as on the screen. */
import { markdownTable } from 'markdown-table';
import { clean } from '../domain/clean.ts';
import { viewInWords } from '../tables/describe.ts';
import type { Result } from '../tables/run.ts';
import { alignsRight, cellText } from '../tables/table.ts';
import type { ExportContext } from './exported.ts';

const escaped = (text: string): string => clean(text).replace(/[\\|`*_[\]<>]/g, '\\$&');

/** The table, and below it what it shows and of which dataset. */
export function markdown(result: Result, { source }: ExportContext): string {
  const header = result.columns.map((column) => column.title);
  const rows = result.rows.map((row) => result.columns.map((column) => escaped(cellText(column, row))));
  const align = result.columns.map((column) => (alignsRight(column) ? 'r' : 'l'));
  const { dataset } = source;
  const what = escaped(viewInWords(result, dataset));
  const note = `${what}: ${result.matched} of ${result.inView} rows. Dataset ${escaped(dataset.name)}, SHA-256 ${dataset.sha256}.`;
  return `${markdownTable([header, ...rows], { align, alignDelimiters: false })}\n\n${note}\n`;
}
