/**
 * What stays of the view when another reading of the dataset takes the place of the last one: all of it but what the new
 * reading does not know, in the view as in every view that undo and Esc go back to.
 */
import { countChanges } from '../dataset/diff.ts';
import { forceLabel } from '../domain/force.ts';
import { periodLabel, periodOf } from '../domain/period.ts';
import { tokenize } from '../query/filter/lex.ts';
import { filterFault } from '../query/filter/parse.ts';
import { ALL_PERIODS, type Scope } from '../query/view.ts';
import { changesInWords, changesOf, sinceInWords } from '../tables/changes.ts';
import { tableOf } from '../tables/registry.ts';
import type { TableId } from '../tables/table.ts';
import { keyOf } from './commands/command.ts';
import type { Env } from './context.ts';
import { type Moment, type State, type Way, withNotice } from './state.ts';
import { type OpenLook, showsAllPlans, type TableSettings, type Views } from './views.ts';

/** Makes what a state remembers fit another reading of the dataset. */
class Fitting {
  readonly #env: Env;
  /** By identity: what was one list before is one list still. */
  readonly #forces = new Map<readonly string[], readonly string[]>();

  constructor(env: Env) {
    this.#env = env;
  }

  forces(forces: readonly string[]): readonly string[] {
    const { forceById } = this.#env.runner.source.dataset;
    const fitting = this.#forces.get(forces) ?? forces.filter((force) => forceById.has(force));
    const kept = fitting.length === forces.length ? forces : fitting;
    this.#forces.set(forces, kept);
    return kept;
  }

  scope({ forces, period }: Scope): Scope {
    const { dataset } = this.#env.runner.source;
    const keeps =
      dataset.plans.some((plan) => periodOf(plan) === period) ||
      dataset.documents.some(
        ({ plan }) => periodOf(plan === null ? null : (dataset.planById.get(plan) ?? null)) === period,
      );
    return { forces: this.forces(forces), period: keeps ? period : ALL_PERIODS };
  }

  /** The terms of a filter that can still be read. */
  filter(filter: string, table: TableId): string {
    const words = this.#env.runner.vocabulary(table);
    const reads = (text: string): boolean => filterFault(text, words) === null;
    if (reads(filter)) return filter;
    const terms = tokenize(filter).map(({ source }) => source);
    return terms.filter(reads).join(' ');
  }

  /** A comparison with too few force areas left to compare closes. */
  #look(look: OpenLook | null, table: TableId, views: Views): Pick<Views, 'table' | 'look'> {
    if (look === null) return { table, look };
    const from = this.#look(look.from.look, look.from.table, views);
    const forces = look.forces && this.forces(look.forces);
    const least = showsAllPlans({ ...views, look }) ? 1 : 2;
    if (forces && forces.length < least) return from;
    return { table, look: { ...look, from, forces, filter: this.filter(look.filter, table) } };
  }

  views(views: Views): Views {
    const settings = Object.entries(views.settings).map(([table, own]): [string, TableSettings] => {
      const filter = this.filter(own.filter, table as TableId);
      return [table, filter === own.filter ? own : { ...own, filter }];
    });
    return {
      ...views,
      ...this.scope(views),
      ...this.#look(views.look, views.table, views),
      settings: Object.fromEntries(settings) as Views['settings'],
      compared: this.forces(views.compared),
    };
  }

  way(way: Way): Way {
    const { from, table, filter, scope } = way;
    return { ...way, from: this.views(from), filter: this.filter(filter, table), scope: this.scope(scope) };
  }

  shown({ views, trail }: Pick<State, 'views' | 'trail'>): Pick<State, 'views' | 'trail'> {
    return { views: this.views(views), trail: trail.map((way) => this.way(way)) };
  }

  moment(moment: Moment): Moment {
    return { ...this.shown(moment), edits: moment.edits };
  }

  previous(previous: State['previous'], views: Views): State['previous'] {
    return previous && this.#look(previous.look, previous.table, views);
  }
}

/** What the view lost, in words. */
function lost(before: Views, after: Views, env: Env): string[] {
  const earlier = env.runner.source.since?.dataset;
  const gone = (forces: readonly string[], kept: readonly string[]): string[] =>
    forces.filter((id) => !kept.includes(id));
  const forces = [...gone(before.forces, after.forces), ...gone(before.compared, after.compared)];
  const named = [...new Set(forces)].map((id) => {
    const force = earlier?.forceById.get(id);
    return `the force area ${force ? forceLabel(force) : id}`;
  });
  const filters = (Object.keys(before.settings) as TableId[]).filter(
    (table) => before.settings[table].filter !== after.settings[table].filter,
  );
  return [
    ...named,
    ...(before.period === after.period ? [] : [`the plan period ${periodLabel(before.period)}`]),
    ...(before.look && !after.look ? ['the comparison'] : []),
    ...filters.map((table) => `a part of the filter of ${tableOf(table).title}`),
  ];
}

/**
 * The state over another reading of its dataset. Cursors stay with their records.
 * @param env with the new reading
 */
export function reloaded(state: State, env: Env): State {
  const fitting = new Fitting(env);
  const { past, future } = state.history;
  const now = fitting.shown(state);
  const counts = countChanges(changesOf(env.runner.source));
  const told = `${changesInWords(counts)}${sinceInWords(env.runner.source)}`;
  const shown =
    counts.added + counts.removed + counts.changed === 0 ? '' : `; ${keyOf(env.commands, 'open-changes')} shows them`;
  const without = lost(state.views, now.views, env);
  const dropped = without.length === 0 ? '' : ` No longer there: ${without.join(', ')}.`;
  const next: State = {
    ...state,
    ...now,
    previous: fitting.previous(state.previous, state.views),
    history: { past: past.map((one) => fitting.moment(one)), future: future.map((one) => fitting.moment(one)) },
    // What a dialog shows was made from the reading before.
    dialog: null,
    isOutdated: false,
  };
  return withNotice(next, `Reloaded: ${told}${shown}.${dropped}`, dropped !== '');
}
