/** `beatbook export`: writes the rows of a view, without a screen. */
import { counted } from '../domain/number.ts';
import { FORMATS, type Format, formatOf } from '../export/formats.ts';
import { saveExport } from '../export/save-export.ts';
import { createRunner } from '../looks/run.ts';
import { NO_NOTES, type Notes, notesOf } from '../workspace/notes.ts';
import { openDataset } from './dataset-argument.ts';
import { EXIT } from './exit-codes.ts';
import { say, write } from './streams.ts';
import { unknownName } from './usage.ts';
import { VERSION } from './version.ts';
import type { ViewOptions } from './view-flags.ts';
import { dayIn, viewIn } from './view-options.ts';
import { openStore } from './workspace-argument.ts';

export interface ExportOptions extends ViewOptions {
  format: string;
  output?: string;
  overwrite?: boolean;
  failEmpty?: boolean;
  rawCells?: boolean;
  workspace?: string;
}

/** A file name that stands for standard output. */
export const STDOUT = '-';

function formatNamed(name: string): Format {
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
 * Runs the command.
 * @throws UsageError, DatasetError, FileExistsError, SaveError
 */
export async function exportView(datasetArgument: string | undefined, options: ExportOptions): Promise<number> {
  const format = formatNamed(options.format);
  const today = dayIn(options.today);
  const dataset = await openDataset(datasetArgument);
  const notes = await notesFor(options);
  const source = { dataset, today, argument: datasetArgument ?? null, notes };
  const result = createRunner(source).run(viewIn(options, source));
  const context = { source, version: VERSION, madeAt: new Date() };
  const guardCells = !options.rawCells;
  const { output = STDOUT, overwrite = false } = options;
  if (output === STDOUT) write(await format.write(result, context, { guardCells }));
  else {
    await saveExport(format, result, context, output, { guardCells, overwrite });
    say(`${counted(result.rows.length, 'row')} written to ${output}`);
  }
  return options.failEmpty && result.rows.length === 0 ? EXIT.empty : EXIT.done;
}
