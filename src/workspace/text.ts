/** A workspace as the text of a file, and back. */

import * as z from 'zod';
import { clean } from '../domain/clean.ts';
import { safeParse } from '../domain/safe-parse.ts';
import { JsonError, parseJson, refuseHarmful } from '../files/json.ts';
import { migrate } from './migrations.ts';
import { type Workspace, workspaceSchema } from './schema.ts';

/** The content is no workspace; the message says why, as the end of a sentence. */
export class NotAWorkspaceError extends Error {}

function rightOr(refuse: (reason: string) => Error, value: unknown): Workspace {
  const result = safeParse(workspaceSchema(), value);
  if (result.success) return result.data;
  const [first] = result.error.issues;
  const place = first && first.path.length > 0 ? `${z.core.toDotPath(first.path)}: ` : '';
  // The library says of what is not there that it received undefined.
  const wanted = first?.message.replace('Invalid input: ', '').replace('received undefined', 'but it is missing');
  throw refuse(`${place}${wanted}`);
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

/** What stands in a record and did not stand in an earlier one. */
function added<Value>(before: Readonly<Record<string, Value>>, after: Readonly<Record<string, Value>>) {
  return Object.fromEntries(Object.entries(after).filter(([key, value]) => before[key] !== value));
}

/**
 * Checks what a change has made of a workspace, so that nothing is written that could not be read again. Only what is not
 * the same object as before is looked at: a workspace can be large, and the screen waits.
 * @returns the changed workspace
 * @throws NotAWorkspaceError
 */
export function checkedChange(before: Workspace, after: Workspace): Workspace {
  const lines = new Set(before.log);
  const part: Workspace = {
    ...after,
    entries: added(before.entries, after.entries),
    views: added(before.views, after.views),
    datasets: added(before.datasets, after.datasets),
    log: after.log.filter((line) => !lines.has(line)),
  };
  asWorkspace(() => {
    refuseHarmful(part);
    return part;
  });
  return after;
}

/** The text of a workspace file. */
export function workspaceText(workspace: Workspace): string {
  return `${JSON.stringify(workspace, null, 1)}\n`;
}
