/** `beatbook compare`: writes force areas, or the plan periods of one, side by side. */
import { saveText } from '../files/save.ts';
import { DIFFERING, PER_HEAD, TRANSPOSED } from '../looks/compare/compare.ts';
import { createRunner } from '../looks/run.ts';
import { EXIT } from './exit-codes.ts';
import { type ExportOptions, exportView, STDOUT, type WriteOptions } from './export.ts';
import { plainTable } from './plain.ts';
import { openSource } from './source.ts';
import { say, write } from './streams.ts';
import { DEFAULT_VIEW, type ViewOptions } from './view-flags.ts';
import { viewIn } from './view-options.ts';

export interface CompareOptions extends Pick<ViewOptions, 'period' | 'where' | 'today'>, WriteOptions {
  dataset?: string;
  differing?: boolean;
  transpose?: boolean;
  perHead?: boolean;
  format: string;
}

const TEXT = 'text';

/** The flags of the view that the command means. */
function viewOptions(forces: readonly string[], options: CompareOptions): ViewOptions {
  const on = [
    options.differing ? DIFFERING : '',
    options.transpose ? TRANSPOSED : '',
    options.perHead ? PER_HEAD : '',
  ].filter(Boolean);
  const { period, where, today } = options;
  return {
    view: DEFAULT_VIEW,
    look: 'compare',
    forces: forces.join(','),
    with: on.join(','),
    ...(period === undefined ? {} : { period }),
    ...(where === undefined ? {} : { where }),
    ...(today === undefined ? {} : { today }),
  };
}

async function writeText(view: ViewOptions, options: CompareOptions): Promise<number> {
  const source = await openSource(options.dataset, options);
  const width = process.stdout.isTTY ? process.stdout.columns : undefined;
  const { output = STDOUT, overwrite = false } = options;
  const text = plainTable(
    createRunner(source).run(viewIn(view, source)),
    source.dataset,
    output === STDOUT ? width : undefined,
  );
  if (output === STDOUT) write(text);
  else {
    await saveText(output, text, { overwrite });
    say(`The comparison was written to ${output}`);
  }
  return EXIT.done;
}

/**
 * Runs the command.
 * @throws UsageError, DatasetError, FileExistsError, SaveError
 */
export async function compareForces(forces: readonly string[], options: CompareOptions): Promise<number> {
  const view = viewOptions(forces, options);
  if (options.format.toLowerCase() === TEXT) return writeText(view, options);
  const { format, output, overwrite = false, rawCells = false } = options;
  const exportOptions: ExportOptions = {
    ...view,
    format,
    overwrite,
    rawCells,
    ...(output === undefined ? {} : { output }),
  };
  return exportView(options.dataset, exportOptions);
}
