/** What the screen asks for outside itself, as values; and what comes back, as events. */
import type { Runner, TableView } from '../tables/run.ts';
import type { KeyName } from './keys.ts';
import type { Size } from './layout.ts';

export type Effect =
  | { type: 'quit'; code: number }
  | { type: 'suspend' }
  | { type: 'redraw' }
  | { type: 'reload' }
  | { type: 'export'; view: TableView; format: string; path: string; overwrite: boolean };

export type Event =
  | { type: 'key'; key: KeyName }
  | { type: 'paste'; text: string }
  | { type: 'resize'; size: Size }
  | { type: 'exported'; path: string; rows: number }
  | { type: 'export-exists'; path: string }
  /** The dataset was read again: this runner takes the place of the one before. */
  | { type: 'reloaded'; runner: Runner }
  | { type: 'not-changed' }
  | { type: 'failed'; message: string };
