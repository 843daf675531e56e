/** Saves the rows of a view in a format, for the screen and the command line alike. */

import { type SaveOptions, saveFile, saveText } from '../files/save.ts';
import type { Result } from '../tables/run.ts';
import type { ExportContext, ExportOptions } from './exported.ts';
import type { Format } from './formats.ts';

/**
 * Writes an export to a file.
 * @throws FileExistsError, SaveError
 */
export async function saveExport(
  format: Format,
  result: Result,
  context: ExportContext,
  path: string,
  options: ExportOptions & SaveOptions,
): Promise<void> {
  const { save } = format;
  if (save) await saveFile(path, (file) => save(result, context, file), options);
  else await saveText(path, await format.write(result, context, options), options);
}
