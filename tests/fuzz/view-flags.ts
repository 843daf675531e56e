/** The flags of a command line that say which view is meant: a view that runs, or words that say what is wrong. */

import { Command } from 'commander';
import fc from 'fast-check';
import { UsageError } from '../../src/cli/usage.ts';
import { addViewFlags, type ViewOptions } from '../../src/cli/view-flags.ts';
import { viewIn } from '../../src/cli/view-options.ts';
import { LOOKS } from '../../src/looks/registry.ts';
import { viewFlags } from '../../src/tables/describe.ts';
import { TABLES } from '../../src/tables/registry.ts';
import { town } from '../support/town.ts';
import { anyText, check, type Target } from './target.ts';

type Options = Partial<ViewOptions> & { view: string };

/** Mostly right, now and then any text. */
const mostly = (right: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 24, arbitrary: right }, { weight: 1, arbitrary: anyText });

/** A few of these names, joined by commas. */
const list = (known: readonly string[], most = 3): fc.Arbitrary<string> =>
  mostly(fc.array(fc.constantFrom(...known), { minLength: 1, maxLength: most }).map((all) => all.join(',')));

/** A flag that is given now and then. */
const sometimes = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });

/** The flags of a table: its own columns, and what its filter may say. */
const ofTable = fc.constantFrom(...TABLES).chain((table) => {
  const columns = table.columns.map(({ id }) => id);
  const filters = [
    '',
    'police',
    '-"the panel"',
    ...columns.map((id) => `has:${id}`),
    ...columns.map((id) => `-has:${id}`),
  ];
  return fc.record({
    view: mostly(fc.constant(table.id)),
    forces: sometimes(list(['kent', 'Surrey', 'gwent', 'Kent'])),
    period: sometimes(mostly(fc.constantFrom('all', 'none', '2016-2021', '2017–2021'))),
    where: sometimes(mostly(fc.constantFrom(...filters))),
    highlight: sometimes(fc.constant(true)),
    sort: sometimes(list([...columns, ...columns.map((id) => `-${id}`)])),
    columns: sometimes(list(columns, 6)),
  });
});

/** The flags of a look at a table. */
const ofLook = fc.tuple(fc.constantFrom(...TABLES), fc.constantFrom(...LOOKS)).chain(([table, look]) => {
  const by = look.choices ?? table.columns.map(({ id }) => id);
  const options = look.options.map(({ id }) => id);
  return fc.record({
    view: mostly(fc.constant(look.table ?? table.id)),
    look: mostly(fc.constant(look.id)),
    forces: look.id === 'compare' ? list(['kent', 'surrey', 'gwent'], 4) : sometimes(list(['kent', 'surrey'])),
    period: fc.option(mostly(fc.constantFrom('all', 'none', '2016-2021')), { nil: undefined, freq: 5 }),
    where: sometimes(mostly(fc.constantFrom('', 'police', 'zebra'))),
    by:
      look.by[0] > 0 ? list(by, look.by[1]) : sometimes(list(by.length > 0 ? by : ['force'], Math.max(1, look.by[1]))),
    with: options.length > 0 ? sometimes(list(options)) : fc.constant(undefined),
  });
});

/** As the command line gives them: a flag that is not given is not there. */
const inputs = fc.oneof(ofTable, ofLook).map((flags) => {
  return Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined)) as Options;
});

/** The flags as the command line reads them. */
export function optionsOf(flags: readonly string[]): ViewOptions {
  return addViewFlags(new Command())
    .exitOverride()
    .parse([...flags], { from: 'user' })
    .opts<ViewOptions>();
}

export const viewFlagsTarget: Target<Options> = {
  name: 'view flags',
  promise: 'mean a view that runs and that its own flags mean again, or are refused in words',
  inputs,
  check(options) {
    let view: ReturnType<typeof viewIn>;
    try {
      view = viewIn(options, town.source);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      check(error.message !== '', () => 'refused without a message');
      return 'refused';
    }
    const { rows } = town.run(view);
    const again = viewIn(optionsOf(viewFlags(view)), town.source);
    check(JSON.stringify(town.run(again).rows.map(({ id }) => id)) === JSON.stringify(rows.map(({ id }) => id)), () => {
      return `${JSON.stringify(viewFlags(view))} mean another view: ${JSON.stringify(again)}`;
    });
    return 'shown';
  },
};
