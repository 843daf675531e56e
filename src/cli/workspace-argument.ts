/** The workspace that a command line names: `--workspace FILE`, else BEATBOOK_WORKSPACE, else the usual one; `none` for none. */
import { dirname, join, resolve } from 'node:path';
import { knownView } from '../app/saved-view.ts';
import { viewNames } from '../app/workspace.ts';
import { createRunner } from '../looks/run.ts';
import type { TableView } from '../tables/run.ts';
import type { Source } from '../tables/table.ts';
import type { Place } from '../workspace/place.ts';
import type { SavedView } from '../workspace/schema.ts';
import type { WorkspaceStore } from '../workspace/store.ts';
import { PIPE } from './dataset-argument.ts';
import { say } from './streams.ts';
import { UsageError, unknownName } from './usage.ts';

const NONE = 'none';

/**
 * Where the workspace is; null where there is to be none.
 * @param named as typed
 */
async function placeNamed(named: string | undefined): Promise<Place | null> {
  const name = named ?? process.env.BEATBOOK_WORKSPACE;
  if (name === NONE) return null;
  const { workspacePlace } = await import('../workspace/place.ts');
  return workspacePlace(name === '' ? undefined : name);
}

/**
 * The folder of this name beside the workspace; null where there is to be none.
 * @param named the workspace, as typed
 * @throws an error where there is no data folder to be told
 */
export async function folderBeside(named: string | undefined, folder: string): Promise<string | null> {
  const place = await placeNamed(named);
  return place && join(dirname(place.path), folder);
}

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
  const place = await placeNamed(named);
  if (place === null) return null;
  const { openWorkspace } = await import('../workspace/store.ts');
  const { path, makeFolder } = place;
  return openWorkspace(path, { makeFolder, tell });
}

/** What a saved view opens of a dataset. */
function opened(saved: SavedView, source: Source, what: string): TableView {
  const known = knownView(saved, createRunner(source));
  if (typeof known === 'string') throw new UsageError(`${what} cannot be opened: ${known}`);
  return known.view;
}

/** The name of a dataset in the workspace: its absolute path; of the bundled one, and of a pipe, an empty one. */
export const datasetKey = (argument: string | null): string =>
  argument === null || argument === PIPE ? '' : resolve(argument);

/**
 * The view in which a dataset was left; null where it was not opened before.
 * @throws UsageError where this dataset does not know it any more
 */
export async function lastView(workspace: string | undefined, source: Source): Promise<TableView | null> {
  const store = await openStore(workspace, say);
  const view = store?.workspace.datasets[datasetKey(source.argument)]?.view;
  return view ? opened(view, source, 'the view that was open last') : null;
}

/**
 * The view that was saved under a name.
 * @throws UsageError where there is none, or this dataset does not know it
 */
export async function savedViewNamed(name: string, workspace: string | undefined, source: Source): Promise<TableView> {
  const store = await openStore(workspace, say);
  const saved = store?.workspace.views[name]?.value;
  if (!store || !saved) throw unknownName('saved view', name, store ? viewNames(store.workspace) : []);
  return opened(saved, source, `the view ${name}`);
}
