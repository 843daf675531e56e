/** Why a file cannot be read or written, in words that an analyst can act on. */

/** The file is there already and may not be overwritten. */
export class FileExistsError extends Error {
  constructor(path: string) {
    super(`${path} exists already`);
  }
}

/** The file cannot be written; the message says why. */
export class SaveError extends Error {
  constructor(path: string, reason: string) {
    super(`${path} cannot be written: ${reason}`);
  }
}

const NO_FOLDER = 'there is no such folder, since a file stands in its place';

const REASONS: Record<string, string> = {
  // Of a file that is to be written; who reads one knows by itself that it is not there.
  ENOENT: 'there is no such folder',
  ENOTDIR: NO_FOLDER,
  EEXIST: NO_FOLDER, // of a folder that was to be made; what may not be overwritten has an error of its own
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'your share of the disk is used up',
  EIO: 'the disk reports a fault',
};

/** The system's code of an error (`ENOSPC`); empty where it has none. */
export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** What stopped the system from reading or writing a file, in words; what has no words here, as the system says it. */
export const reasonOf = (error: unknown): string => REASONS[codeOf(error)] ?? (error as Error).message;

/** What went wrong while a file was written, as an error that says so; what says so already stays as it is. */
export function saveError(path: string, error: unknown): Error {
  if (error instanceof FileExistsError || error instanceof SaveError) return error;
  return new SaveError(path, reasonOf(error));
}
