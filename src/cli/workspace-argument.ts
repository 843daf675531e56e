/** The workspace that a command line names: `--workspace FILE`, else BEATBOOK_WORKSPACE, else the usual one; `none` for none. */
import { knownView } from '../app/saved-view.ts';
import { viewNames } from '../app/workspace.ts';
import { createRunner } from '../looks/run.ts';
import type { TableView } from '../tables/run.ts';
import type { Source } from '../tables/table.ts';
import type { WorkspaceStore } from '../workspace/store.ts';
import { say } from './streams.ts';
import { UsageError, unknownName } from './usage.ts';

const NONE = 'none';

/**
 * Opens the workspace. What stands in its way is told by the store, so that the analyst can work on.
 * @param named as typed
 * @param tell is given what the analyst should know of the file
 * @returns null where there is to be none
 */
export async function openStore(
  named: string | undefined,
  tell: (notice: string) => void,
): Promise<WorkspaceStore | null> {
  const name = named ?? process.env.BEATBOOK_WORKSPACE;
  if (name === NONE) return null;
  const { workspacePlace } = await import('../workspace/place.ts');
  const { openWorkspace } = await import('../workspace/store.ts');
  const { path, makeFolder } = await workspacePlace(name === '' ? undefined : name);
  return openWorkspace(path, { makeFolder, tell });
}

/**
 * The view that was saved under a name.
 * @throws UsageError where there is none, or this dataset does not know it
 */
export async function savedViewNamed(name: string, workspace: string | undefined, source: Source): Promise<TableView> {
  const store = await openStore(workspace, say);
  const saved = store?.workspace.views[name]?.value;
  if (!store || !saved) throw unknownName('saved view', name, store ? viewNames(store.workspace) : []);
  const known = knownView(saved, createRunner(source));
  if (typeof known === 'string') throw new UsageError(`the view ${name} cannot be opened: ${known}`);
  return known.view;
}
