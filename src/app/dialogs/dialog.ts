/** The dialogs: what each one remembers while it is open. */
import type { Line } from '../line.ts';
import type { Window } from '../window.ts';

/** A fault in a filter that is being typed. */
export interface FilterDraftFault {
  message: string;
  start: number;
  end: number;
  suggestion: string | undefined;
}

/** `good` is the last filter that could be read: the rows on the screen are its. */
export interface FilterDialog {
  kind: 'filter';
  line: Line;
  good: string;
  fault: FilterDraftFault | null;
}

export interface PaletteDialog {
  kind: 'palette';
  line: Line;
  window: Window;
}

export interface ExportDialog {
  kind: 'export';
  /** Index in the list of formats. */
  format: number;
  line: Line;
  /** Whether the path was edited; until then it follows the format. */
  touched: boolean;
  /** The path that exists already, while the question whether to overwrite it is open. */
  exists: string | null;
}

/** The column chooser. Its rows keep the order in which it opened, so that none moves away from the cursor. */
export interface ColumnsDialog {
  kind: 'columns';
  order: readonly string[];
  window: Window;
}

/** A text that scrolls: help, the whole row, all totals. */
export interface TextDialog {
  kind: 'help' | 'row' | 'totals';
  top: number;
}

export type Dialog = FilterDialog | PaletteDialog | ExportDialog | ColumnsDialog | TextDialog;
export type DialogKind = Dialog['kind'];
