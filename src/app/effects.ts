/** What the screen asks for outside itself, as values; and what comes back, as events. */
import type { Evidence } from '../minutes/evidence.ts';
import type { Result, Runner, TableView } from '../tables/run.ts';
import type { LogLine, Workspace } from '../workspace/schema.ts';
import type { KeyName } from './keys.ts';
import type { Size } from './layout.ts';
import type { Press } from './mouse.ts';
import type { Made } from './workspace.ts';

/** Exit codes with which a screen ends: all is done, what was accepted could not be written, and 128 and the number of SIGINT. */
export const QUIT = { done: 0, unwritten: 3, interrupted: 130 } as const;

export type Effect =
  | { type: 'quit'; code: number }
  | { type: 'suspend' }
  | { type: 'redraw' }
  /** Changes of the workspace, to be saved. */
  | { type: 'save'; changes: readonly Pick<Made, 'edit' | 'stamp'>[] }
  /** Something for the analyst's log; saved with the next change, or at the end. */
  | { type: 'log'; line: LogLine }
  | { type: 'copy'; text: string; what: string }
  | { type: 'open-page'; address: string }
  | { type: 'reload' }
  /** The passage of a record is to be found in its document. */
  | { type: 'find-evidence'; record: string }
  | { type: 'export'; view: TableView; format: string; path: string; overwrite: boolean };

export type Event =
  | { type: 'key'; key: KeyName }
  | { type: 'mouse'; press: Press }
  | { type: 'paste'; text: string }
  /** What the terminal sent, before the keys that it stands for; told only while that is shown. */
  | { type: 'sent'; text: string }
  | { type: 'resize'; size: Size }
  | { type: 'exported'; path: string; rows: number }
  | { type: 'export-exists'; path: string }
  /** What is saved, with what other programs wrote; it is no change of the analyst's. */
  | {
      type: 'workspace';
      workspace: Workspace;
      unsaved: string | null;
      told?: string | undefined;
      /** How it is told what others wrote: in place of the notice, or behind it; not at all when it is read first. */
      others?: 'alone' | 'behind' | undefined;
    }
  /** Something went well. */
  | { type: 'told'; text: string }
  /** Nothing took the text: it is shown, to be copied by hand. */
  | { type: 'not-copied'; text: string; what: string }
  /** The dataset was read again: this runner takes the place of the one before. */
  | { type: 'reloaded'; runner: Runner }
  | { type: 'not-changed' }
  /** The passage that a record was read in; null where its document, or the passage, is not there. */
  | { type: 'evidence'; record: string; evidence: Evidence | null }
  /** The dataset could not be read again; what was read before stays. */
  | { type: 'not-reloaded'; message: string }
  | { type: 'failed'; message: string }
  /** The first of the rows that are waited for are found. */
  | { type: 'found'; result: Result }
  /** So much of the work on the rows that are waited for is done, from 0 to 1. */
  | { type: 'worked'; share: number };
