/** Workspaces of earlier versions, brought to the version of today one step at a time. */

/** Makes a workspace of version n into one of version n + 1. What it is given may be anything that a file can hold. */
export type Migration = (old: Record<string, unknown>) => Record<string, unknown>;

/** The first makes version 2 of version 1. None is needed yet. */
export const MIGRATIONS: readonly Migration[] = [];

/** The workspace was written by a later Beatbook; the message says so. */
export class LaterVersionError extends Error {
  constructor(version: number, newest: number) {
    super(
      `was written by a later Beatbook (version ${version} of the format; this one knows ${newest}): ` +
        'use that one, or name another file with --workspace',
    );
  }
}

/**
 * Brings what a workspace file holds to the newest version. Whether it is right, the schema says afterwards; what has no
 * version that can be told stays as it is.
 * @throws LaterVersionError
 */
export function migrate(content: unknown, steps: readonly Migration[] = MIGRATIONS): unknown {
  if (typeof content !== 'object' || content === null || !('version' in content)) return content;
  const { version } = content;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return content;
  const newest = steps.length + 1;
  if (version > newest) throw new LaterVersionError(version, newest);
  return steps
    .slice(version - 1)
    .reduce<Record<string, unknown>>(
      (old, step, index) => ({ ...step(old), version: version + index + 1 }),
      content as Record<string, unknown>,
    );
}
