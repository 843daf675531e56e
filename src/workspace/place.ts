/** Where the workspace is kept unless a file is named. */
import { isAbsolute, join } from 'node:path';

/** The path of a workspace, and whether its folder is ours to make. */
export interface Place {
  path: string;
  makeFolder: boolean;
}

/**
 * The workspace that was named, or else the one in the platform's data folder (on Linux `$XDG_DATA_HOME/beatbook`, or
 * `~/.local/share/beatbook`).
 * @throws Error where there is no such folder to be told: a relative XDG_DATA_HOME, a user without a home
 */
export async function workspacePlace(named?: string): Promise<Place> {
  if (named !== undefined) return { path: named, makeFolder: false };
  // Loaded here, since it asks for the home folder while it loads, and not every user has one.
  const { default: envPaths } = await import('env-paths');
  const { data } = envPaths('beatbook', { suffix: '' });
  if (!isAbsolute(data)) throw new Error(`XDG_DATA_HOME must be an absolute path; ${data} is none`);
  return { path: join(data, 'workspace.json'), makeFolder: true };
}
