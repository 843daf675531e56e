/** Looking closer: the detail pane, the whole row, all totals, help. */
import type { Context, State } from '../state.ts';
import { moveBy } from '../window.ts';
import { type Command, type Mode, PANES } from './command.ts';
import { moveRows } from './move.ts';

const TEXTS: readonly Mode[] = ['help', 'row', 'totals', 'columns'];

const nextRow =
  (step: number) =>
  (context: Context): State => ({ ...moveRows(context, moveBy(step)), dialog: { kind: 'row', top: 0 } });

const close = (state: State): State => ({ ...state, dialog: null });

export const LOOK: readonly Command[] = [
  {
    id: 'detail',
    group: 'Look',
    keys: ['p'],
    modes: PANES,
    label: 'Show or hide the detail pane',
    hint: ['detail', 11],
    run: ({ state }) => ({
      ...state,
      detailOpen: !state.detailOpen,
      focus: state.focus === 'detail' ? 'table' : state.focus,
    }),
  },
  {
    id: 'whole-row',
    group: 'Look',
    keys: ['z'],
    modes: ['table', 'detail'],
    label: 'Read the whole row, wrapped',
    run: ({ state }) => ({ ...state, dialog: { kind: 'row', top: 0 } }),
  },
  {
    id: 'next-row',
    group: 'In dialogs',
    keys: ['n'],
    modes: ['row'],
    label: 'In the whole row: the next row',
    hint: ['next row', 1],
    run: nextRow(1),
  },
  {
    id: 'previous-row',
    group: 'In dialogs',
    keys: ['N'],
    modes: ['row'],
    label: 'In the whole row: the row before',
    run: nextRow(-1),
  },
  {
    id: 'totals',
    group: 'Look',
    keys: ['T'],
    modes: PANES,
    label: 'All totals, one line for each sort of money',
    why: ({ result }) => (result.totals.length === 0 ? 'no money is shown here' : null),
    run: ({ state }) => ({ ...state, dialog: { kind: 'totals', top: 0 } }),
  },
  {
    id: 'help',
    group: 'Look',
    keys: ['?', 'F1'],
    modes: PANES,
    label: 'Help: keys, filter, words',
    hint: ['help', 5],
    run: ({ state }) => ({ ...state, dialog: { kind: 'help', top: 0 } }),
  },
  {
    id: 'close',
    group: 'In dialogs',
    keys: ['Esc', 'q', 'Enter'],
    modes: TEXTS,
    label: 'In help, columns, whole row, totals: close',
    hint: ['close', 3],
    run: ({ state }) => close(state),
  },
  {
    id: 'close-help',
    group: 'In dialogs',
    keys: ['?'],
    modes: ['help'],
    label: 'In help: close',
    run: ({ state }) => close(state),
  },
];
