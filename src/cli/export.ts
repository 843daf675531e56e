/** `beatbook export`: writes the rows of a view, without a screen. */
import { counted } from '../domain/number.ts';
import { FORMATS, type Format, formatOf } from '../export/formats.ts';
import { saveExport } from '../export/save-export.ts';
import { createRunner } from '../looks/run.ts';
import type { TableView } from '../tables/run.ts';
import type { Source } from '../tables/table.ts';
import { NO_NOTES, type Notes, notesOf } from '../workspace/notes.ts';
import { EXIT } from './exit-codes.ts';
import { openSource } from './source.ts';
import { say, write } from './streams.ts';
import { unknownName } from './usage.ts';
import { VERSION } from './version.ts';
import type { ViewOptions } from './view-flags.ts';
import { viewIn } from './view-options.ts';
import { openStore } from './workspace-argument.ts';

/** How and where rows are written. */
export interface WriteOptions {
  format: string;
  output?: string;
  overwrite?: boolean;
  rawCells?: boolean;
  workspace?: string;
}

export interface ExportOptions extends ViewOptions, WriteOptions {
  failEmpty?: boolean;
}

/** A file name that stands for standard output. */
export const STDOUT = '-';

/**
 * The export format with a name.
 * @throws UsageError for a name that no format has
 */
export function formatNamed(name: string): Format {
  const format = formatOf(name.toLowerCase());
  if (format) return format;
  throw unknownName(
    'format',
    name,
    FORMATS.map(({ id }) => id),
  );
}

/** The columns, flags and table that tell of what the analyst added. */
const OF_NOTES = /note|correction|bookmarked/;

/** The analyst's notes, where what is asked for tells of them; else nobody need read them. */
async function notesFor({ view, where = '', columns = '', sort = '', workspace }: ExportOptions): Promise<Notes> {
  if (!OF_NOTES.test([view, where, columns, sort].join(' '))) return NO_NOTES;
  const store = await openStore(workspace, say);
  return store ? notesOf(store.workspace.entries) : NO_NOTES;
}

/**
 * Writes the rows of a view in a format, to a file or to standard output.
 * @returns how many rows it has
 * @throws UsageError, FileExistsError, SaveError
 */
export async function writeView(source: Source, view: TableView, options: WriteOptions): Promise<number> {
  const format = formatNamed(options.format);
  const result = createRunner(source).run(view);
  const context = { source, version: VERSION, madeAt: new Date() };
  const guardCells = !options.rawCells;
  const { output = STDOUT, overwrite = false } = options;
  if (output === STDOUT) write(await format.write(result, context, { guardCells }));
  else {
    await saveExport(format, result, context, output, { guardCells, overwrite });
    say(`${counted(result.rows.length, 'row')} written to ${output}`);
  }
  return result.rows.length;
}

/**
 * Runs the command.
 * @throws UsageError, DatasetError, FileExistsError, SaveError
 */
export async function exportView(datasetArgument: string | undefined, options: ExportOptions): Promise<number> {
  formatNamed(options.format);
  const source = { ...(await openSource(datasetArgument, options)), notes: await notesFor(options) };
  const rows = await writeView(source, viewIn(options, source), options);
  return options.failEmpty && rows === 0 ? EXIT.empty : EXIT.done;
}
