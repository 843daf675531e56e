/** What the tests of exports share: a context, a writer, and a reader of CSV. */
import type { ExportContext, ExportOptions } from '../../src/export/exported.ts';
import { formatOf } from '../../src/export/formats.ts';
import type { Result, Runner } from '../../src/tables/run.ts';

export function contextOf(runner: Runner, own: Partial<ExportContext> = {}): ExportContext {
  return {
    source: runner.source,
    version: '1.2.3',
    madeAt: new Date('2025-06-30T12:00:00Z'),
    ...own,
  };
}

/** The text of a result in a format, with cells guarded unless it is said otherwise. */
export function write(
  format: string,
  runner: Runner,
  result: Result,
  options: ExportOptions = { guardCells: true },
): Promise<string> {
  const found = formatOf(format);
  if (!found) throw new Error(`there is no format ${format}`);
  return found.write(result, contextOf(runner), options);
}

/** Reads delimited text strictly, by the rules of RFC 4180: every line ends with CR LF, quotes stand round a whole cell. */
export function readDelimited(text: string, delimiter: ',' | '\t' = ','): string[][] {
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\r\\n${delimiter}]*))(${delimiter}|\\r\\n)`, 'y');
  const rows: string[][] = [];
  let row: string[] = [];
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (!match) throw new Error(`no cell begins at ${JSON.stringify(text.slice(at, at + 40))}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === delimiter) continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) throw new Error('the last line does not end');
  return rows;
}
