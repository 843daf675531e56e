/** A workspace as the text of a file, and back. */
import * as z from 'zod';
import { clean } from '../domain/clean.ts';
import { JsonError, parseJson, refuseHarmful } from '../files/json.ts';
import { migrate } from './migrations.ts';
import { type Workspace, workspaceSchema } from './schema.ts';

/** The content is no workspace; the message says why, as the end of a sentence. */
export class NotAWorkspaceError extends Error {}

function rightOr(refuse: (reason: string) => Error, value: unknown): Workspace {
  const result = workspaceSchema.safeParse(value);
  if (result.success) return result.data;
  const [first] = result.error.issues;
  const place = first && first.path.length > 0 ? `${z.core.toDotPath(first.path)}: ` : '';
  throw refuse(`${place}${first?.message}`);
}

/** Runs what reads a value; what it refuses as JSON is refused as a workspace. */
function asWorkspace(read: () => unknown): Workspace {
  try {
    return rightOr((reason) => new NotAWorkspaceError(clean(`is not a workspace: ${reason}`)), migrate(read()));
  } catch (error) {
    if (error instanceof JsonError) throw new NotAWorkspaceError(clean(error.message));
    throw error;
  }
}

/**
 * Reads the bytes of a workspace file of any version up to ours.
 * @throws NotAWorkspaceError, LaterVersionError
 */
export function parseWorkspace(bytes: Uint8Array): Workspace {
  return asWorkspace(() => parseJson(bytes));
}

/**
 * Checks a workspace that was made by a change, so that none is written that could not be read again.
 * @throws NotAWorkspaceError
 */
export function checkedWorkspace(workspace: Workspace): Workspace {
  return asWorkspace(() => {
    refuseHarmful(workspace);
    return workspace;
  });
}

/** The text of a workspace file. */
export function workspaceText(workspace: Workspace): string {
  return `${JSON.stringify(workspace, null, 1)}\n`;
}
