/** The shades of the heat map: those of the screen, as colours. */
import { formatNumber } from '../../domain/number.ts';
import { shadeLevel } from '../../looks/heatmap.ts';
import { COLOUR, RAMP } from './style.ts';

/** A colour, what text on it is legible in, and the counts that have it: from, to. */
export interface Shade {
  from: number;
  to: number;
  fill: string;
  text: string;
}

/** The shades of all counts up to the largest, the lightest first. */
export function shadesOf(most: number): Shade[] {
  const shades = new Map<number, Shade>();
  for (let count = 1; count <= most; count++) {
    const level = shadeLevel(count, most);
    const [fill, text] = RAMP[level] ?? [COLOUR.paper, COLOUR.ink];
    shades.set(level, { fill, text, from: shades.get(level)?.from ?? count, to: count });
  }
  return [...shades.values()];
}

/** The key to the shades, as the plotting library takes it. */
export function shadeKey(shades: readonly Shade[]) {
  return {
    outOfRange: { color: COLOUR.paper },
    pieces: shades.map(({ from, to, fill }) => ({
      min: from,
      max: to,
      color: fill,
      label: from === to ? formatNumber(from) : `${formatNumber(from)}–${formatNumber(to)}`,
    })),
  };
}
