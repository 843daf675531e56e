/** The comparison: what is put into it, how it opens, and what it shows. */
import { forceLabel } from '../../domain/force.ts';
import { DIFFERING, PER_HEAD, PER_PLAN, TRANSPOSED } from '../../looks/compare/compare.ts';
import { MOST_COMPARED } from '../../looks/compare/side.ts';
import { lookOf } from '../../looks/registry.ts';
import type { SheetColumn, SheetRow } from '../../looks/sheet.ts';
import { thingsIn } from '../../tables/table.ts';
import { type Context, forceRows } from '../context.ts';
import { cursorOf, type State, withCursor, withNotice, withViews } from '../state.ts';
import { showsAllPlans } from '../views.ts';
import { moveTo } from '../window.ts';
import { type Command, keyOf, PANES, refused } from './command.ts';
import { openLook, toggleOption, withLook } from './looks.ts';
import { moveRows } from './move.ts';

const LEAST_COMPARED = 2;

/** The force area that the cursor points at, in whatever is open; null where it points at none. */
function forceUnderCursor({ state, env, result }: Context): string | null {
  const { forceById } = env.runner.source.dataset;
  if (state.focus === 'forces') return forceRows(env)[state.forces.row] ?? null;
  const { row, column } = cursorOf(state);
  if (forceById.has(column)) return column;
  const current = result.rows[row];
  if (!current) return null;
  if (forceById.has(current.id)) return current.id;
  const forces = new Set(Array.from(thingsIn(result.table, current), ([force]) => force));
  const [only] = forces;
  return forces.size === 1 && only !== undefined ? only : null;
}

/** The comparison of force areas with these in it, where it is open. */
function withCompared(state: State, compared: readonly string[]): State {
  const { look } = state.views;
  const shown = look?.forces && !showsAllPlans(state.views) ? { ...look, forces: compared, columns: [] } : look;
  return withViews(state, { compared, look: shown });
}

/** The state with the force area under the cursor put into the comparison, or taken out. */
export function toggleCompared(context: Context): State {
  const { state, env } = context;
  const id = forceUnderCursor(context);
  const force = id === null ? undefined : env.runner.source.dataset.forceById.get(id);
  if (!force) return refused(state, 'the cursor points at no force area, or at several');
  const { compared } = state.views;
  const key = keyOf(env.commands, 'toggle-compared');
  const out = compared.includes(force.id);
  if (!out && compared.length >= MOST_COMPARED)
    return refused(
      state,
      `${MOST_COMPARED} force areas are in the comparison, the most that it takes; ${key} takes one out`,
    );
  const shown = state.views.look?.forces && !showsAllPlans(state.views);
  if (out && shown && compared.length <= LEAST_COMPARED)
    return refused(state, `a comparison needs two force areas; ${key} on another one puts it in first`);
  const next = out ? compared.filter((other) => other !== force.id) : [...compared, force.id];
  const names = next.flatMap((other) => env.runner.source.dataset.forceById.get(other) ?? []).map(forceLabel);
  const what = out ? `${forceLabel(force)} taken out` : `${forceLabel(force)} put in`;
  const told = names.length === 0 ? 'it is empty' : names.join(', ');
  return withNotice(
    withCompared(state, next),
    `Comparison: ${what}; ${told}${names.length > 1 ? `. ${keyOf(env.commands, 'compare')} opens it` : ''}.`,
  );
}

/** The force areas to compare: those put in, else those of the scope. */
function toCompare({ views }: State): readonly string[] {
  if (views.compared.length > 0) return views.compared;
  return views.forces.length <= MOST_COMPARED ? views.forces : [];
}

function openCompare(context: Context): State {
  const { state } = context;
  const key = keyOf(context.env.commands, 'toggle-compared');
  const { look } = state.views;
  const forces = toCompare(state);
  if (look?.kind === 'compare' && look.by[0] === PER_PLAN) {
    if (forces.length < LEAST_COMPARED)
      return refused(state, `the comparison has just one force area; ${key} puts further ones in`);
    return openLook(state, 'compare', [], { forces, with: look.with });
  }
  if (look?.kind === 'compare') {
    const id = forceUnderCursor(context) ?? look.forces?.[0];
    return openLook(state, 'compare', [PER_PLAN], { forces: id === undefined ? [] : [id], with: look.with });
  }
  if (forces.length === 0)
    return refused(state, `nothing is in the comparison yet; ${key} puts the force area under the cursor in`);
  const opened = openLook(state, 'compare', forces.length === 1 ? [PER_PLAN] : [], { forces });
  return withViews(opened, { compared: forces });
}

/** To the next row that differs; of a transposed comparison, to the next column. */
const nextDifference =
  (step: number) =>
  (context: Context): State => {
    const { state, result } = context;
    const { row, column } = cursorOf(state);
    const none = withNotice(state, `No difference further ${step > 0 ? 'on' : 'back'}.`, true);
    if (state.views.look?.with.includes(TRANSPOSED)) {
      const columns = result.columns as readonly Pick<SheetColumn, 'id' | 'differs'>[];
      const from = columns.findIndex(({ id }) => id === column);
      const ahead = step > 0 ? columns.slice(from + 1) : columns.slice(0, Math.max(0, from)).reverse();
      const next = ahead.find(({ differs }) => differs);
      return next ? withCursor(state, { column: next.id }) : none;
    }
    const rows = result.rows as readonly SheetRow[];
    for (let at = row + step; at >= 0 && at < rows.length; at += step) {
      if (rows[at]?.differs) return moveRows(context, moveTo(at));
    }
    return none;
  };

/** Rows as columns, with the cursor on the cell that it stood on. */
function transpose(context: Context): State {
  const { column, row } = cursorOf(context.state);
  const turned = withLook(toggleOption(TRANSPOSED)(context), { columns: [], widths: {} });
  return withCursor(turned, { id: column, column: context.result.rows[row]?.id ?? '' });
}

export const COMPARE: readonly Command[] = [
  {
    id: 'compare',
    group: 'Looks',
    keys: ['C', lookOf('compare').key],
    modes: PANES,
    label: 'The comparison, side by side; in it, the plan periods of the force area under the cursor, and back',
    run: openCompare,
  },
  {
    id: 'toggle-compared',
    group: 'Looks',
    keys: ['c'],
    modes: PANES,
    label: 'Put the force area under the cursor into the comparison, or take it out',
    hint: ['compare', 6],
    run: toggleCompared,
  },
  {
    id: 'differing',
    group: 'Looks',
    keys: ['d'],
    modes: PANES,
    needs: ['compare'],
    label: 'In the comparison: only what differs, or all',
    hint: ['differing', 2],
    run: toggleOption(DIFFERING),
  },
  {
    id: 'next-difference',
    group: 'Looks',
    keys: ['}'],
    modes: ['table'],
    needs: ['compare'],
    label: 'In the comparison: to the next difference',
    hint: ['next ≠', 3],
    run: nextDifference(1),
  },
  {
    id: 'previous-difference',
    group: 'Looks',
    keys: ['{'],
    modes: ['table'],
    needs: ['compare'],
    label: 'In the comparison: to the difference before',
    run: nextDifference(-1),
  },
  {
    id: 'transpose',
    group: 'Looks',
    keys: ['t'],
    modes: PANES,
    needs: ['compare'],
    label: 'In the comparison: rows as columns, and back',
    hint: ['transpose', 5],
    run: transpose,
  },
  {
    id: 'per-head',
    group: 'Looks',
    keys: ['%'],
    modes: PANES,
    needs: ['compare'],
    label: 'In the comparison: amounts and counts for each 100,000 people in mid-2018 too, or not',
    hint: ['per head', 7],
    run: toggleOption(PER_HEAD),
  },
];
