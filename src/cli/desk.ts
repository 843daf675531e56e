/** The analyst's desk: keeps the workspace between the screen and the disk, without the screen having to wait. */
import type { Effect, Event } from '../app/effects.ts';
import { isFree, type Store, whenFree } from '../app/store.ts';
import { edited, logged, opened } from '../workspace/edit.ts';
import type { LogLine, SavedView } from '../workspace/schema.ts';
import type { Change, WorkspaceStore } from '../workspace/store.ts';
import { type Pace, watchPath } from './watch.ts';

type Changes = Extract<Effect, { type: 'save' }>['changes'];

export interface Desk {
  /**
   * Reads the workspace, and tells the screen of it; done after the first frame. From then on the screen is told what other
   * programs write, whenever no dialog is open.
   */
  open(screen: Store): Promise<void>;
  /** Saves changes; the screen is told when they are on the disk, or why they are not. */
  save(changes: Changes): void;
  /** Keeps a line of the log for the next save. */
  log(line: LogLine): void;
  /**
   * Waits until all is saved, with the view that the dataset is left in.
   * @returns why something that the analyst changed is not saved, as a sentence; null where all of it is
   */
  close(view: SavedView): Promise<string | null>;
}

/** What is opened, for the list of datasets. */
export interface OnDesk {
  /** The absolute path of the dataset; empty for the bundled one. */
  path: string;
  name: string;
}

export interface DeskPace extends Pace {
  /** How long a save that failed waits until it is tried again, in milliseconds. */
  again: number;
}

/** A workspace is always replaced whole, so there is little to wait for. */
const PACE: DeskPace = { still: 50, poll: 2000, again: 15_000 };

/**
 * @param openStore opens the workspace; null for none, so that everything is in memory alone
 */
export function createDesk(
  openStore: (tell: (notice: string) => void) => Promise<WorkspaceStore | null>,
  own: OnDesk,
  pace: DeskPace = PACE,
): Desk {
  // What is changed before the workspace is read waits for it.
  const store = Promise.withResolvers<WorkspaceStore | null>();
  let isOpen = false;
  let send: (events: readonly Event[]) => void = () => {};
  let waiting: LogLine[] = [];
  let inFlight = 0;
  /** Whether the analyst changed something that is not on the disk. */
  let isUnsaved = false;
  let again: NodeJS.Timeout | undefined;
  let screen: Store | null = null;
  let stopWatch = (): void => {};
  /** Whether the screen has been told what the workspace held at first. */
  let isKnown = false;
  const tell = ({ workspace, problem }: WorkspaceStore, others: 'alone' | 'behind', told?: string): void => {
    send([{ type: 'workspace', workspace, unsaved: problem, told, others: isKnown ? others : undefined }]);
    isKnown = true;
  };
  const open = async (): Promise<void> => {
    isOpen = true;
    const workspaces = await openStore((notice) => send([{ type: 'failed', message: notice }])).catch(
      (error: Error) => {
        send([{ type: 'failed', message: `There is no workspace: ${error.message}` }]);
        return null;
      },
    );
    store.resolve(workspaces);
    if (workspaces && inFlight === 0) tell(workspaces, 'alone', workspaces.problem ?? undefined);
  };
  /** @param isNew whether the analyst changed something, and is to know at once where it cannot be saved */
  const put = async (change: Change, isNew = true): Promise<void> => {
    inFlight++;
    const workspaces = await store.promise;
    clearTimeout(again);
    const lines = waiting;
    waiting = [];
    await workspaces?.save((workspace) => logged(change(workspace), lines)).catch(() => undefined);
    inFlight--;
    // What is written now has what was changed meanwhile; the screen has it too.
    if (!workspaces || inFlight > 0) return;
    const { problem } = workspaces;
    isUnsaved &&= problem !== null;
    tell(workspaces, 'behind', problem !== null && isNew ? `Not saved: ${problem}` : undefined);
    if (problem !== null) again = setTimeout(() => void retry(), pace.again).unref();
  };
  /** Saves what could not be saved; what others wrote comes with that, so it too waits until nothing is typed over it. */
  const retry = async (): Promise<void> => {
    if (screen) await whenFree(screen);
    await put((workspace) => workspace, false);
  };
  /** Takes in what other programs wrote, once nothing is typed over what was there before. */
  const takeIn = async (workspaces: WorkspaceStore, on: Store): Promise<void> => {
    const before = workspaces.workspace;
    do await whenFree(on);
    while (!(await workspaces.refresh(() => isFree(on))));
    // What is being saved is told with it.
    if (inFlight > 0 || workspaces.workspace === before) return;
    if (workspaces.unsaved) await put((workspace) => workspace, false);
    else tell(workspaces, 'alone');
  };
  const watch = async (on: Store): Promise<void> => {
    const workspaces = await store.promise;
    if (!workspaces) return;
    const read = (): Promise<boolean> =>
      takeIn(workspaces, on).then(
        () => true,
        () => false,
      );
    stopWatch = watchPath(workspaces.path, read, pace);
  };
  return {
    open: async (on) => {
      screen = on;
      send = on.send;
      await open();
      await watch(on);
    },
    save: (changes) => {
      isUnsaved = true;
      void put((workspace) => changes.reduce((current, { edit, stamp }) => edited(current, edit, stamp), workspace));
    },
    log: (line) => {
      waiting.push(line);
    },
    close: async (view) => {
      send = () => {};
      stopWatch();
      if (!isOpen) {
        if (inFlight === 0) return null;
        await open();
      }
      const { path, name } = own;
      await put((workspace) => opened(workspace, path, { name, opened: new Date().toISOString(), view }));
      clearTimeout(again);
      const workspaces = await store.promise;
      await workspaces?.close();
      return isUnsaved ? (workspaces?.problem ?? null) : null;
    },
  };
}
