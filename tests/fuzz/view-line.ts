/** Saved views of a hostile workspace: listed, opened and drawn, or refused in words. */
import fc from 'fast-check';
import { knownView, savedView } from '../../src/app/saved-view.ts';
import { spokenLines } from '../../src/app/screen/spoken.ts';
import { viewOf } from '../../src/app/views.ts';
import { plainTable } from '../../src/cli/plain.ts';
import { viewIn } from '../../src/cli/view-options.ts';
import { LOOKS } from '../../src/looks/registry.ts';
import { viewFlags } from '../../src/tables/describe.ts';
import { TABLES } from '../../src/tables/registry.ts';
import type { TableView } from '../../src/tables/run.ts';
import { EMPTY_WORKSPACE, type SavedView } from '../../src/workspace/schema.ts';
import { STAMP, session } from '../support/session.ts';
import { town } from '../support/town.ts';
import { anyText, check, checkSafe, type Target } from './target.ts';
import { optionsOf } from './view-flags.ts';

/** Mostly one of these, now and then any text. */
const mostly = (...known: string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: anyText });
const some = (arbitrary: fc.Arbitrary<string>, most: number) => fc.array(arbitrary, { maxLength: most });

/** As many as a look takes; now and then too few or too many. */
const numberOf = (by: fc.Arbitrary<string>, [minLength, maxLength]: readonly [number, number]) =>
  fc.oneof({ weight: 8, arbitrary: fc.array(by, { minLength, maxLength }) }, { weight: 1, arbitrary: some(by, 3) });

/** A view of a table or of a look at it, as a workspace file can hold it. */
const savedViews: fc.Arbitrary<SavedView> = fc
  .tuple(fc.constantFrom(...TABLES), fc.option(fc.constantFrom(...LOOKS)))
  .chain(([{ id, columns }, kind]) => {
    const ids = columns.map((column) => column.id);
    const column = mostly(...ids);
    const by = mostly(...(kind?.choices?.length ? kind.choices : ids));
    const options = kind?.options.map((option) => option.id) ?? [];
    const look = kind
      ? fc.record({
          kind: mostly(kind.id),
          by: numberOf(by, kind.by),
          with: options.length > 0 ? some(mostly(...options), 2) : some(anyText, 0),
        })
      : fc.constant(null);
    return fc.record({
      table: mostly(kind?.table ?? id, id),
      forces: some(mostly('kent', 'surrey', 'gwent'), 3),
      period: mostly('all', 'none', '2016-2021', '2017-2021', '1999-?', '?-?'),
      filter: mostly('', 'police', 'vans', `has:${ids[0]}`, '-report'),
      matching: fc.constantFrom('hide', 'highlight'),
      sort: fc.array(fc.record({ column, descending: fc.boolean() }), { maxLength: 3 }),
      columns: some(column, 4),
      look,
    });
  });

interface Input {
  view: SavedView;
  name: string;
  /** What the log says of it. */
  command: string;
  keys: readonly string[];
}

/** Throws where the command line that is told for a view is refused. */
function checkCommandLine(view: TableView): void {
  // Of a comparison that is still without its sides there is none.
  if (view.look?.kind === 'compare') return;
  // Columns of a look that it does not find in the data are passed over on the screen, and refused here.
  const told = view.look ? { ...view, sort: [], columns: [] } : view;
  viewIn(optionsOf(viewFlags(told)), town.source);
}

const KEYS = [...'jlhG1234567890aSfspFI?bCcO.,;&NurwWY@', 'Enter', 'Esc', 'Tab', 'PgDn'];

export const viewLine: Target<Input> = {
  name: 'view line',
  promise:
    'is opened, drawn and told as a command line that is taken, or refused in words; what keys make of it can be saved and opened; no control character',
  inputs: fc.record({
    view: savedViews,
    name: fc.oneof(fc.constantFrom('mine', 'constructor', 'toString'), anyText).filter((name) => name !== '__proto__'),
    command: anyText,
    keys: fc.array(fc.constantFrom(...KEYS), { maxLength: 6 }),
  }),
  check({ view, name, command, keys }) {
    const workspace = {
      ...EMPTY_WORKSPACE,
      views: { [name]: { ...STAMP, value: view } },
      log: [{ id: 'a', at: STAMP.at, dataset: 'Kent', command, view }],
    };
    const own = session('periods', { runner: town });
    const checkScreen = (): void => {
      checkSafe(own.screen());
      checkSafe(spokenLines(own.context).lines);
    };
    const pressAll = (...pressed: string[]): void => {
      for (const key of pressed) {
        own.press(key);
        checkScreen();
      }
    };
    own.send({ type: 'workspace', workspace, unsaved: null });
    pressAll('@', 'Esc', 'W', 'Enter');
    const known = knownView(view, town);
    if (typeof known === 'string') {
      check(own.said().startsWith('! ') && known !== '', () => `refused with: ${own.said()}`);
      return 'refused';
    }
    checkSafe([plainTable(own.context.result, town.source.dataset, 80)]);
    checkCommandLine(known.view);
    pressAll(...keys);
    const again = knownView(savedView(viewOf(own.state.views)), town);
    check(typeof again !== 'string', () => `what is open cannot be opened once it is saved: ${again}`);
    return 'opened';
  },
};
