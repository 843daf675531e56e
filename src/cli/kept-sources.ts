/** Documents that were imported are kept beside the workspace, so that records can be shown with what they were read in. */
import { copyFile, mkdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { saveFile } from '../files/save.ts';
import { folderBeside } from './workspace-argument.ts';

const FOLDER = 'sources';
const ENDING = /^\.[a-z0-9]{1,5}$/i;

/**
 * The folder of the documents that were imported; null where no workspace is wanted.
 * @param workspace as it was named
 */
export async function keptSources(workspace: string | undefined): Promise<string | null> {
  return folderBeside(workspace, FOLDER).catch(() => null);
}

/**
 * Keeps a document under the id that it has in the dataset. Where that does not work it is only not shown later, and can be
 * named by `--sources`; so nobody is told.
 * @param path of the document
 */
export async function keepSource(path: string, id: string, workspace: string | undefined): Promise<void> {
  const folder = await keptSources(workspace);
  if (folder === null) return;
  const ending = ENDING.test(extname(path)) ? extname(path).toLowerCase() : '';
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const options = { overwrite: true, isPrivate: true };
    await saveFile(join(folder, `${id}${ending}`), (file) => copyFile(path, file), options);
  } catch {
    // See above.
  }
}
