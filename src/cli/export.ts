/** `beatbook export`: writes the rows of a view, without a screen. */
import { counted } from '../domain/number.ts';
import { FORMATS, type Format, formatOf } from '../export/formats.ts';
import { saveExport } from '../export/save-export.ts';
import { createRunner } from '../looks/run.ts';
import { NOTE_COLUMNS, NOTE_FLAGS } from '../tables/annotations.ts';
import type { TableView } from '../tables/run.ts';
import type { Source, TableId } from '../tables/table.ts';
import { NO_NOTES, type Notes, notesOf } from '../workspace/notes.ts';
import { EXIT } from './exit-codes.ts';
import { openSource } from './source.ts';
import { say, write } from './streams.ts';
import { unknownName } from './usage.ts';
import { VERSION } from './version.ts';
import type { ViewOptions } from './view-flags.ts';
import { viewIn } from './view-options.ts';
import { openStore } from './workspace-argument.ts';

/** Where rows are written, and how. */
export interface WriteOptions {
  output?: string;
  overwrite?: boolean;
  rawCells?: boolean;
}

export interface ExportOptions extends ViewOptions, WriteOptions {
  format: string;
  workspace?: string;
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

const NOTES: TableId = 'notes';
/** The columns, flags and table that tell of what the analyst added. */
const OF_NOTES = [NOTES, ...[...NOTE_COLUMNS, ...NOTE_FLAGS].map(({ id }) => id)];

/** The analyst's notes, where what is asked for tells of them; else nobody need read them. */
async function notesFor({ view, where, columns, sort, by, workspace }: ExportOptions): Promise<Notes> {
  const asked = [view, where, columns, sort, by].join(' ').toLowerCase();
  if (!OF_NOTES.some((name) => asked.includes(name))) return NO_NOTES;
  const store = await openStore(workspace, say);
  return store ? notesOf(store.workspace.entries) : NO_NOTES;
}

/**
 * Writes the rows of a view in a format, to a file or to standard output.
 * @returns how many rows it has
 * @throws FileExistsError, SaveError
 */
export async function writeView(
  source: Source,
  view: TableView,
  format: Format,
  options: WriteOptions,
): Promise<number> {
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
  const format = formatNamed(options.format);
  const source = { ...(await openSource(datasetArgument, options)), notes: await notesFor(options) };
  const rows = await writeView(source, viewIn(options, source), format, options);
  return options.failEmpty && rows === 0 ? EXIT.empty : EXIT.done;
}
