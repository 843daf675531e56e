/** Clears away temporary files that killed programs left behind. */
import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What `saveFile` and lowdb call their temporary files. */
const TEMPORARY = /^\.{1,2}beatbook-[0-9a-f-]{36}\.tmp(\.tmp)?$/;
/** No file takes that long to be written, in milliseconds. */
const LONG = 60 * 60 * 1000;

/** Removes the temporary files in a folder that nobody can be writing any more. What cannot be removed stays. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => TEMPORARY.test(each))) {
    const path = join(folder, name);
    const found = await lstat(path).catch(() => null);
    if (found?.isFile() && Date.now() - found.mtimeMs > LONG) await rm(path, { force: true }).catch(() => {});
  }
}
