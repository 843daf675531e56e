/** From a document as it was read to its passages, and what it says of itself. */
import type { Force } from '../domain/schema.ts';
import { aboutOf } from './about.ts';
import type { Minutes, Published } from './model.ts';
import { passagesOf } from './passages.ts';

/**
 * A document cut into passages.
 * @param forces the force areas that it is looked for among
 */
export function minutesOf(published: Published, forces: readonly Force[]): Minutes {
  const { text, passages } = passagesOf(published.blocks);
  return { name: published.name, about: aboutOf(published, text, forces), text, passages };
}
