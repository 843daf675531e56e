/** The dialogs: what each one remembers while it is open. */
import type { FacetValue } from '../../tables/facet.ts';
import type { About } from '../../workspace/edit.ts';
import type { KeyName } from '../keys.ts';
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

/** The values of one column with their counts. */
export interface FacetDialog {
  kind: 'facet';
  column: string;
  /** The values to keep. */
  chosen: readonly FacetValue['value'][];
  window: Window;
}

/** The choice of the columns that a break-down groups by: at most two, the first one first. */
export interface GroupDialog {
  kind: 'group';
  order: readonly string[];
  chosen: readonly string[];
  window: Window;
}

/** What can be typed of a note on a row. */
export type NotePart = 'note' | 'value' | 'evidence';

/** A note on a record, and a correction of one of its fields; `line` is the part that is being typed. */
export interface NoteDialog {
  kind: 'note';
  id: string;
  about: About;
  part: NotePart;
  line: Line;
  texts: Readonly<Record<NotePart, string>>;
  /** The JSON path of the field to correct, of those that the record has; none of a document. */
  path: string | null;
  fault: string | null;
  /** The whole row that it was opened from, and comes back to. */
  back: TextDialog | null;
}

/** A name for the view that is open. */
export interface NameDialog {
  kind: 'name';
  line: Line;
}

/** The saved views, or the log: something to open in each line. */
export interface ListDialog {
  kind: 'views' | 'log';
  window: Window;
}

/** An address that Enter opens. */
export interface PageDialog {
  kind: 'page';
  address: string;
}

/** A text that is shown as it is. */
export interface PlainDialog {
  kind: 'text';
  title: string;
  text: string;
  top: number;
}

/** A text that scrolls: help, the whole row, all totals, what the columns hold. */
export interface TextDialog {
  kind: 'help' | 'row' | 'totals' | 'describe';
  top: number;
}

/** What the terminal sent since it opened, and the keys that these are. */
export interface KeysDialog {
  kind: 'keys';
  top: number;
  sent: readonly { text: string; keys: readonly KeyName[] }[];
}

export type Dialog =
  | FilterDialog
  | PaletteDialog
  | ExportDialog
  | ColumnsDialog
  | FacetDialog
  | GroupDialog
  | NoteDialog
  | NameDialog
  | ListDialog
  | PageDialog
  | PlainDialog
  | TextDialog
  | KeysDialog;
export type DialogKind = Dialog['kind'];
/** The dialogs in which text is typed. */
export type TypedDialog = Extract<Dialog, { line: Line }>;

// A record, so that the compiler refuses a kind without a line, and misses one that is left out.
const TYPED: Readonly<Record<TypedDialog['kind'], true>> = {
  filter: true,
  palette: true,
  export: true,
  note: true,
  name: true,
};
/** Their kinds. */
export const TYPED_KINDS: readonly string[] = Object.keys(TYPED);
