/** The detail pane as lines. */
import { counted } from '../../domain/number.ts';
import { keyOf } from '../commands/command.ts';
import type { Context } from '../context.ts';
import { type DetailLine, detailHeight, detailLines } from '../detail.ts';
import { joined, type Segment, type StyledLine, segment } from '../lines.ts';
import { fitted, spread } from '../text.ts';

/** A line as wide as the pane. */
function lineParts({ text, role, parts }: DetailLine, width: number): Segment[] {
  const whole = fitted(` ${text}`, width);
  if (!parts) return [segment(whole, role)];
  return [segment(' '), ...parts, segment(whole.slice(text.length + 1))];
}

/** The pane, with a rule or a bar that sets it apart from the table. */
export function detailPaneLines(context: Context): StyledLine[] {
  const { state, areas, env } = context;
  const all = detailLines(context);
  const height = detailHeight(context);
  const right = areas.detail.place === 'right';
  const top = Math.max(0, Math.min(state.detailTop, all.length - height));
  const below = all.length - top - height;
  const key = (id: string): string => keyOf(env.commands, id);
  const more = below > 0 ? `${counted(below, 'more line')}: ${key('next-pane')}, then ${key('down')}` : '';
  const width = areas.detail.columns - (right ? 1 : 0);
  const bar = segment(right ? '│' : '', 'faint');
  const role = state.focus === 'detail' ? 'focused' : 'title';
  const shown = all.slice(top, top + height);
  const lines = shown.map((line) => joined([bar, ...lineParts(line, width)]));
  const blank = joined([bar, segment(' '.repeat(width))]);
  return [
    joined([bar, segment(spread(`${state.focus === 'detail' ? '▸' : ' '}Detail`, `${more} `, width), role)]),
    ...lines,
    ...Array.from({ length: height - lines.length }, () => blank),
  ];
}
