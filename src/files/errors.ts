/** Why a file cannot be written, in words that an analyst can act on. */

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

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'your share of the disk is used up',
  EIO: 'the disk reports a fault',
};

/** The system's code of an error (`ENOSPC`); empty where it has none. */
export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** What went wrong while a file was written, as an error that says so; what says so already stays as it is. */
export function saveError(path: string, error: unknown): Error {
  if (error instanceof FileExistsError || error instanceof SaveError) return error;
  return new SaveError(path, REASONS[codeOf(error)] ?? (error as Error).message);
}
