/** The list of force areas beside the table: which are chosen, and how much of the table each one has. */
import { clean } from '../../domain/clean.ts';
import { forceLabel } from '../../domain/force.ts';
import { NONE_FOUND, NOT_READ } from '../../domain/nothing.ts';
import { formatNumber } from '../../domain/number.ts';
import { tableOf } from '../../tables/registry.ts';
import { type Context, forceRows } from '../context.ts';
import { type StyledLine, segment } from '../lines.ts';
import { fitted, spread } from '../text.ts';
import { viewOf } from '../views.ts';

/** How many rows a force area has, or the word for none; all of them together for null. */
export function amountInWords({ env, state }: Pick<Context, 'env' | 'state'>, force: string | null): string {
  const { table, period } = state.views;
  const counts = env.runner.forceCounts(table, period);
  const count = force === null ? [...counts.values()].reduce((sum, own) => sum + own, 0) : (counts.get(force) ?? 0);
  if (count > 0) return formatNumber(count);
  if (force === null) return 'none';
  if (tableOf(table).ofReading === false) return '';
  return env.runner.isReadWhole(force) ? NONE_FOUND : NOT_READ;
}

/** The list as lines, as many as fit. */
export function forceLines(context: Context): StyledLine[] {
  const { state, env, areas } = context;
  const { dataset } = env.runner.source;
  const { compared } = state.views;
  const { forces } = viewOf(state.views);
  const focused = state.focus === 'forces';
  const width = areas.forces - 1;
  const line = (force: string | null, row: number): StyledLine => {
    const known = force === null ? undefined : dataset.forceById.get(force);
    const label = known ? forceLabel(known) : 'All force areas';
    const chosen = force === null ? forces.length === 0 : forces.includes(force);
    const current = focused && row === state.forces.row;
    const amount = amountInWords(context, force);
    const inComparison = force !== null && compared.includes(force) ? '≡' : ' ';
    const text = spread(`${current ? '▶' : ' '}${chosen ? '●' : '○'}${inComparison}${clean(label)}`, amount, width);
    return [segment(text, current ? 'current' : chosen && force !== null ? 'strong' : 'plain'), segment('│', 'faint')];
  };
  const { top } = state.forces;
  const height = areas.height - 1;
  const rows = forceRows(env).slice(top, top + height);
  const lines = rows.map((force, index) => line(force, top + index));
  const blank: StyledLine = [segment(' '.repeat(width)), segment('│', 'faint')];
  const title = [
    segment(fitted(`${focused ? '▸' : ' '}Force areas`, width), focused ? 'focused' : 'title'),
    segment('│', 'faint'),
  ];
  return [title, ...lines, ...Array.from({ length: height - lines.length }, () => blank)];
}
