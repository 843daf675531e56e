/** Views under a name, and the log of what was done. */
import type { SavedView } from '../../workspace/schema.ts';
import type { Context } from '../context.ts';
import type { ListDialog, NameDialog } from '../dialogs/dialog.ts';
import { lineOf } from '../line.ts';
import { knownView, savedView } from '../saved-view.ts';
import { openView, type State, withNotice } from '../state.ts';
import { viewOf } from '../views.ts';
import { logLines, viewNames, withEdits } from '../workspace.ts';
import { type Command, keyOf, PANES, refused } from './command.ts';

const listIn = ({ state }: Context): ListDialog => state.dialog as ListDialog;
const nameIn = ({ state }: Context): string => (state.dialog as NameDialog).line.text.trim();

/**
 * Opens a view as far as this dataset knows it.
 * @param name what it is called within a sentence
 */
function openSaved(state: State, { env }: Context, saved: SavedView, name: string): State {
  const known = knownView(saved, env.runner);
  if (typeof known === 'string') return refused(state, `${name} cannot be opened: ${known}`);
  const opened = openView({ ...state, dialog: null }, known.view);
  const { missing } = known;
  return missing.length === 0 ? opened : withNotice(opened, `Not in this dataset: ${missing.join(', ')}.`, true);
}

/** The name of the saved view under the cursor of the list. */
const chosenName = (context: Context): string | undefined =>
  viewNames(context.state.workspace)[listIn(context).window.row];

function openChosen(context: Context): State {
  const { state } = context;
  const { kind, window } = listIn(context);
  if (kind === 'log') {
    const line = logLines(state.workspace)[window.row];
    return line?.view ? openSaved(state, context, line.view, 'this view') : state;
  }
  const name = chosenName(context) ?? '';
  const view = state.workspace.views[name]?.value;
  return view ? openSaved(state, context, view, `the view ${name}`) : state;
}

export const VIEWS: readonly Command[] = [
  {
    id: 'save-view',
    group: 'Work',
    keys: ['w'],
    modes: PANES,
    label: 'Save this view under a name',
    run: ({ state }) => ({ ...state, dialog: { kind: 'name', line: lineOf('') } }),
  },
  {
    id: 'views',
    group: 'Work',
    keys: ['W'],
    modes: PANES,
    label: 'The saved views',
    why: ({ state, env }) =>
      viewNames(state.workspace).length === 0
        ? `no view is saved; ${keyOf(env.commands, 'save-view')} saves this one`
        : null,
    run: ({ state }) => ({ ...state, dialog: { kind: 'views', window: { row: 0, top: 0 } } }),
  },
  {
    id: 'log',
    group: 'Work',
    keys: ['@'],
    modes: PANES,
    label: 'The log: the views that you opened, the last one first, each as a command line',
    run: ({ state }) => ({ ...state, dialog: { kind: 'log', window: { row: 0, top: 0 } } }),
  },
  {
    id: 'name-save',
    group: 'In dialogs',
    keys: ['Enter'],
    modes: ['name'],
    label: 'In the name of a view: save it, in place of one of this name',
    hint: ['save', 1],
    why: (context) => (nameIn(context) === '' ? 'a name is missing' : null),
    run: (context) => {
      const { state, env } = context;
      const name = nameIn(context);
      const edit = { type: 'view', name, value: savedView(viewOf(state.views)) } as const;
      const saved = withEdits({ ...state, dialog: null }, env.stamp(), [edit]);
      if (state.workspace.views[name]?.value) {
        return withNotice(saved, `Replaced ${name}; ${keyOf(env.commands, 'undo')} brings the old one back.`);
      }
      const key = keyOf(env.commands, 'views');
      return withNotice(saved, `Saved as ${name}. ${key} lists the saved views; beatbook --open opens one.`);
    },
  },
  {
    id: 'list-open',
    group: 'In dialogs',
    keys: ['Enter'],
    modes: ['views', 'log'],
    label: 'In the saved views and the log: open this one',
    hint: ['open', 1],
    run: openChosen,
  },
  {
    id: 'view-delete',
    group: 'In dialogs',
    keys: ['-', 'Delete'],
    modes: ['views'],
    label: 'In the saved views: take this one away',
    hint: ['take away', 2],
    run: (context) => {
      const { state, env } = context;
      const name = chosenName(context);
      if (name === undefined) return state;
      const without = withEdits(state, env.stamp(), [{ type: 'view', name, value: null }]);
      const dialog = viewNames(without.workspace).length === 0 ? null : listIn(context);
      return withNotice(
        { ...without, dialog },
        `${name} is taken away; ${keyOf(env.commands, 'undo')} brings it back.`,
      );
    },
  },
];
