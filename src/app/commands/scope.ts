/** Which force areas and which plan period all tables look at. */
import { forceLabel } from '../../domain/force.ts';
import { comparePeriods, NO_PLAN, periodOf } from '../../domain/period.ts';
import { ALL_PERIODS, type Scope } from '../../query/view.ts';
import { type Context, type Env, forceRows } from '../context.ts';
import { lineOf } from '../line.ts';
import { type State, withViews } from '../state.ts';
import { showsAllPlans, viewOf } from '../views.ts';
import { type Command, keyOf, PANES } from './command.ts';
import { toggleCompared } from './compare.ts';

/** The plan periods of the chosen force areas by time, the documents without a plan last; first of all, all of them. */
export function periodsOf({ state, env }: Context): Scope['period'][] {
  const { dataset } = env.runner.source;
  const { forces } = viewOf(state.views);
  const chosen = (force: string): boolean => forces.length === 0 || forces.includes(force);
  const periods = new Set(dataset.plans.filter((plan) => chosen(plan.force)).map(periodOf));
  if (dataset.documents.some((document) => chosen(document.force) && document.plan === null)) periods.add(NO_PLAN);
  return [ALL_PERIODS, ...[...periods].sort(comparePeriods)];
}

const flip =
  (step: number) =>
  (context: Context): State => {
    const periods = periodsOf(context);
    // A period that the force areas chosen since do not have counts as "all".
    const index = Math.max(0, periods.indexOf(context.state.views.period));
    return withViews(context.state, { period: periods.at((index + step) % periods.length) ?? ALL_PERIODS });
  };

const whyNoPeriod = ({ state }: Context): string | null =>
  showsAllPlans(state.views) ? 'all plan periods of the force area stand side by side' : null;

/** The force area under the cursor of the list; null for "all". */
const underCursor = ({ state, env }: Context): string | null => forceRows(env)[state.forces.row] ?? null;

/** The force areas in the order of the list. */
const inOrder = ({ env }: Context, forces: readonly string[]): string[] =>
  forceRows(env).filter((force): force is string => force !== null && forces.includes(force));

/** Why the scope cannot be changed: a comparison has force areas of its own. */
const whyNoScope = ({ state, env }: Context): string | null =>
  state.views.look?.forces
    ? `the comparison shows the force areas that ${keyOf(env.commands, 'toggle-compared')} put in`
    : null;

function toggle(context: Context): State {
  if (whyNoScope(context) !== null) return toggleCompared(context);
  const force = underCursor(context);
  const { forces } = context.state.views;
  if (force === null) return withViews(context.state, { forces: [] });
  const next = forces.includes(force)
    ? forces.filter((other) => other !== force)
    : inOrder(context, [...forces, force]);
  return withViews(context.state, { forces: next });
}

function only(context: Context): State {
  if (whyNoScope(context) !== null) return { ...toggleCompared(context), focus: 'table' };
  const force = underCursor(context);
  return { ...withViews(context.state, { forces: force === null ? [] : [force] }), focus: 'table' };
}

/** For the palette: one command for each force area, so that a few letters of its name are enough. */
export function forceCommands(env: Env): Command[] {
  return env.runner.source.dataset.forces.map((force) => ({
    id: `only-${force.id}`,
    group: 'Scope',
    keys: [],
    modes: PANES,
    label: `Only ${forceLabel(force)}`,
    why: whyNoScope,
    run: ({ state }) => ({ ...withViews(state, { forces: [force.id] }), focus: 'table' }),
  }));
}

export const SCOPE: readonly Command[] = [
  {
    id: 'next-period',
    group: 'Scope',
    keys: [']'],
    modes: PANES,
    label: 'The next plan period by time',
    hint: ['period', 4],
    why: whyNoPeriod,
    run: flip(1),
  },
  {
    id: 'previous-period',
    group: 'Scope',
    keys: ['['],
    modes: PANES,
    label: 'The plan period before',
    why: whyNoPeriod,
    run: flip(-1),
  },
  {
    id: 'all-periods',
    group: 'Scope',
    keys: ['P'],
    modes: PANES,
    label: 'All plan periods',
    why: ({ state }) => (state.views.period === ALL_PERIODS ? 'all plan periods are shown' : null),
    run: ({ state }) => withViews(state, { period: ALL_PERIODS }),
  },
  {
    id: 'pick-forces',
    group: 'Scope',
    keys: ['f'],
    modes: ['table', 'detail'],
    label: 'Pick force areas from the list',
    hint: ['forces', 3],
    run: ({ state }) => ({ ...state, focus: 'forces' }),
  },
  {
    id: 'all-forces',
    group: 'Scope',
    keys: ['A'],
    modes: PANES,
    label: 'All force areas',
    why: (context) =>
      whyNoScope(context) ?? (context.state.views.forces.length === 0 ? 'all force areas are shown' : null),
    run: ({ state }) => withViews(state, { forces: [] }),
  },
  {
    id: 'find-force',
    group: 'Scope',
    keys: ['/'],
    modes: ['forces'],
    label: 'In the list: find a force area by name',
    hint: ['find', 3],
    run: ({ state }) => ({ ...state, dialog: { kind: 'palette', line: lineOf('only '), window: { row: 0, top: 0 } } }),
  },
  {
    id: 'toggle-force',
    group: 'Scope',
    keys: ['Space'],
    modes: ['forces'],
    label: 'In the list: put this force area in or out',
    hint: ['in or out', 2],
    run: toggle,
  },
  {
    id: 'only-force',
    group: 'Scope',
    keys: ['Enter'],
    modes: ['forces'],
    label: 'In the list: only this force area',
    hint: ['only this', 1],
    run: only,
  },
];
