/** Filtering: typing a filter, adding a cell to it, peeling its terms off. */
import { addTerm, dropLastTerm, termFor } from '../../query/filter/edit.ts';
import { type Context, columnUnder, rowUnder } from '../context.ts';
import type { FilterDialog } from '../dialogs/dialog.ts';
import { canComplete, completeFilter, openFilter } from '../dialogs/filter.ts';
import { type State, settings, withNotice, withSettings } from '../state.ts';
import { type Command, keyOf, PANES } from './command.ts';
import { closeLook } from './looks.ts';
import { goBack } from './tables.ts';

const dialogOf = ({ state }: Context): FilterDialog => state.dialog as FilterDialog;

const likeCell =
  (negated: boolean) =>
  (context: Context): State => {
    const { state } = context;
    const [row, column] = [rowUnder(context), columnUnder(context)];
    if (!row || !column) return withNotice(state, 'There is no cell here.', true);
    const { filter } = settings(state);
    return withSettings(state, { filter: addTerm(filter, termFor(column, column.value(row), negated)) });
  };

/** Takes off one layer: the pane, the filter's last term, the way in that Enter took. It never quits. */
function peel({ state, env }: Context): State {
  if (state.focus !== 'table') return { ...state, focus: 'table' };
  const { filter } = settings(state);
  const { look } = state.views;
  if (look !== null)
    return filter === '' || filter === look.filter
      ? closeLook(state)
      : withSettings(state, { filter: dropLastTerm(filter) });
  const way = state.trail.at(-1);
  // The filter that Enter set is part of the way in.
  const entered = way?.table === state.views.table ? way.filter : '';
  if (filter !== '' && filter !== entered) return withSettings(state, { filter: dropLastTerm(filter) });
  if (way) return goBack(state);
  const key = (id: string): string => keyOf(env.commands, id);
  return withNotice(
    state,
    `No filter left to take off; ${key('all-forces')} shows all force areas, ${key('all-periods')} all plan periods; ${key('back-or-quit')} quits.`,
  );
}

export const FILTER: readonly Command[] = [
  {
    id: 'filter',
    group: 'Filter',
    keys: ['/'],
    modes: ['table', 'detail'],
    early: true,
    label: 'Filter as you type',
    hint: ['filter', 2],
    run: ({ state }) => ({ ...state, focus: 'table', dialog: openFilter(state) }),
  },
  {
    id: 'keep-like-cell',
    group: 'Filter',
    keys: [','],
    modes: ['table'],
    needs: 'rows',
    label: 'Only rows like this cell',
    run: likeCell(false),
  },
  {
    id: 'drop-like-cell',
    group: 'Filter',
    keys: [';'],
    modes: ['table'],
    needs: 'rows',
    label: 'All rows but those like this cell',
    run: likeCell(true),
  },
  {
    id: 'highlight',
    group: 'Filter',
    keys: ['&'],
    modes: ['table'],
    needs: 'rows',
    label: 'Hide the rows that do not match, or show all and mark those that do',
    why: ({ result, env }) =>
      result.filter.terms.length === 0 ? `there is no filter; ${keyOf(env.commands, 'filter')} writes one` : null,
    run: ({ state }) => withSettings(state, { matching: settings(state).matching === 'hide' ? 'highlight' : 'hide' }),
  },
  {
    id: 'peel',
    group: 'Filter',
    keys: ['Esc'],
    modes: PANES,
    early: true,
    label: 'Take off one layer: the pane, the last filter term, the look, the way in; never quits',
    hint: ['back', 12],
    run: peel,
  },
  {
    id: 'filter-accept',
    group: 'In dialogs',
    keys: ['Enter'],
    modes: ['filter'],
    early: true,
    label: 'In the filter: take it',
    hint: ['take it', 1],
    why: (context) => dialogOf(context).fault?.message ?? null,
    run: (context) => {
      const { state } = context;
      const filter = dialogOf(context).line.text.trim();
      return withSettings({ ...state, dialog: null, detailTop: 0 }, { filter });
    },
  },
  {
    id: 'filter-cancel',
    group: 'In dialogs',
    keys: ['Esc'],
    modes: ['filter'],
    early: true,
    label: 'In the filter: leave it as it was',
    hint: ['leave', 3],
    run: ({ state }) => ({ ...state, dialog: null }),
  },
  {
    id: 'filter-complete',
    group: 'In dialogs',
    keys: ['Tab'],
    modes: ['filter'],
    early: true,
    label: 'In the filter: complete the field or value',
    hint: ['complete', 2],
    why: (context) => (canComplete(context, dialogOf(context)) ? null : 'nothing to complete here'),
    run: (context) => ({ ...context.state, dialog: completeFilter(context, dialogOf(context)) }),
  },
];
