/** What the screen asks for outside itself, as values; and what comes back, as events. */
import type { TableView } from '../tables/run.ts';
import type { KeyName } from './keys.ts';
import type { Size } from './layout.ts';

export type Effect =
  | { type: 'quit'; code: number }
  | { type: 'suspend' }
  | { type: 'redraw' }
  | { type: 'export'; view: TableView; format: string; path: string; overwrite: boolean };

export type Event =
  | { type: 'key'; key: KeyName }
  | { type: 'paste'; text: string }
  /** What the terminal sent, before the keys that it stands for; told only while that is shown. */
  | { type: 'sent'; text: string }
  | { type: 'resize'; size: Size }
  | { type: 'exported'; path: string; rows: number }
  | { type: 'export-exists'; path: string }
  | { type: 'failed'; message: string };
