/** Looking closer: the detail pane, the whole row, all totals, help. */
import { addTerm } from '../../query/filter/edit.ts';
import type { Context } from '../context.ts';
import type { FacetDialog } from '../dialogs/dialog.ts';
import { facetTerm, openFacet, toggleValue, whyNotTogether } from '../dialogs/facet.ts';
import { type State, settings, withSettings } from '../state.ts';
import { moveBy } from '../window.ts';
import { type Command, type Mode, PANES } from './command.ts';
import { moveRows } from './move.ts';

const TEXTS: readonly Mode[] = ['help', 'row', 'totals', 'describe', 'columns', 'text'];

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
    id: 'facet',
    group: 'Look',
    keys: ['F'],
    modes: ['table'],
    needs: 'rows',
    label: 'The values of this column with their counts; Enter keeps one, Space several',
    why: ({ result }) => (result.rows.length === 0 ? 'there are no rows to count' : null),
    run: ({ state }) => ({ ...state, dialog: openFacet(state) }),
  },
  {
    id: 'describe',
    group: 'Look',
    keys: ['I'],
    modes: PANES,
    label: 'Describe the columns: how many values are stated, how many differ, from which to which',
    why: ({ result }) => (result.rows.length === 0 ? 'there are no rows to describe' : null),
    run: ({ state }) => ({ ...state, dialog: { kind: 'describe', top: 0 } }),
  },
  {
    id: 'facet-toggle',
    group: 'In dialogs',
    keys: ['Space'],
    modes: ['facet'],
    label: 'In the counts of a column: put this value in or out',
    hint: ['in or out', 2],
    run: (context) => ({ ...context.state, dialog: toggleValue(context, context.state.dialog as FacetDialog) }),
  },
  {
    id: 'facet-keep',
    group: 'In dialogs',
    keys: ['Enter'],
    modes: ['facet'],
    label: 'In the counts of a column: keep the rows with this value, or with those put in',
    hint: ['keep', 1],
    why: ({ state }) => whyNotTogether(state.dialog as FacetDialog),
    run: (context) => {
      const term = facetTerm(context, context.state.dialog as FacetDialog);
      const state = close(context.state);
      return withSettings(state, { filter: addTerm(settings(state).filter, term) });
    },
  },
  {
    id: 'facet-close',
    group: 'In dialogs',
    keys: ['Esc', 'q'],
    modes: ['facet'],
    label: 'In the counts of a column: close without keeping any',
    hint: ['close', 3],
    early: true,
    run: ({ state }) => close(state),
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
    label: 'In help, columns, whole row, totals, description: close',
    hint: ['close', 3],
    early: true,
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
