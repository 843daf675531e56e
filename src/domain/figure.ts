/** Figures as documents state them. */
import { formatPounds } from './money.ts';
import { formatNumber } from './number.ts';
import type { Figure } from './schema.ts';

const ARROWS = { up: '↑ up', down: '↓ down', flat: '→ flat' };

/** A figure with its unit and qualifier: `about 1,200 people`, `-3.5 %`, `£2,000`; a trend without a number as an arrow. */
export function formatFigure(figure: Figure): string | null {
  const { value, unit, qualifier, direction } = figure;
  if (value === null) return direction === null ? null : ARROWS[direction];
  const words = qualifier === null || qualifier === 'exact' ? '' : `${qualifier.replace('-', ' ')} `;
  if (unit === '£') return words + formatPounds(value);
  const number = formatNumber(value);
  return `${words}${number}${unit === '%' ? '%' : ''}`;
}
