/** Every look. A new one is one file, and one line here. */
import { bars } from './bars.ts';
import { breakdown } from './breakdown.ts';
import { compare } from './compare/compare.ts';
import { heatmap } from './heatmap.ts';
import type { LookId, LookKind } from './look.ts';
import { timeline } from './timeline.ts';

export const LOOKS: readonly LookKind[] = [compare, breakdown, bars, heatmap, timeline];

/** Whether a text is the id of a look. */
export function isLookId(id: string): id is LookId {
  return LOOKS.some((look) => look.id === id);
}

/** The look with an id. */
export function lookOf(id: string): LookKind {
  return LOOKS.find((look) => look.id === id) as LookKind;
}
