/** The export dialog: a format, a path, and what will be written. */
import { FORMATS, type Format } from '../../export/formats.ts';
import { ALL_PERIODS } from '../../query/view.ts';
import type { TableView } from '../../tables/run.ts';
import { lineOf } from '../line.ts';
import type { ExportDialog } from './dialog.ts';

const MOST_FORCES_NAMED = 3;

/** A file name that says what the view is: `kent-funding-2016-2017.json`. */
function suggestedName(view: TableView, format: Format): string {
  const { forces, period, look } = view;
  const table = look === null ? view.table : look.kind === 'compare' ? look.kind : `${view.table}-${look.kind}`;
  const whose = forces.length > MOST_FORCES_NAMED ? `${forces.length}-forces` : forces.join('-');
  const when = period === ALL_PERIODS ? '' : period.replaceAll('?', 'x').replace('none', 'no-plan');
  const what = format.id === 'dataset' ? `${table}-dataset` : table;
  return `${[whose, what, when].filter(Boolean).join('-')}.${format.extension}`;
}

/** The format that the dialog has chosen. */
export function formatIn(dialog: ExportDialog): Format {
  return FORMATS[dialog.format] as Format;
}

/** The dialog as it opens: JSON, with a name made from the view. */
export function openExport(view: TableView): ExportDialog {
  const line = lineOf(suggestedName(view, FORMATS[0] as Format));
  return { kind: 'export', format: 0, line, touched: false, exists: null };
}

/** The dialog with the next format; the path follows it until it is edited. */
export function nextFormat(dialog: ExportDialog, view: TableView, step: number): ExportDialog {
  const format = (dialog.format + step + FORMATS.length) % FORMATS.length;
  const line = dialog.touched ? dialog.line : lineOf(suggestedName(view, FORMATS[format] as Format));
  return { ...dialog, format, line, exists: null };
}
