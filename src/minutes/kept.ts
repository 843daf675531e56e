/** A review as the text of a file, so that one can leave it and come back. What undo goes back to is not kept. */
import * as z from 'zod';
import { lazy } from '../domain/once.ts';
import { recordSchema } from '../domain/schema.ts';
import { DECISIONS, inOrder, type Review } from './review.ts';

const count = z.int().min(0);

const keptSchema = lazy(() =>
  z.strictObject({
    version: z.literal(1),
    document: z.string().describe('the name of its file'),
    items: z.array(
      z.strictObject({
        decision: z.enum(DECISIONS),
        edited: z.boolean(),
        draft: z.strictObject({
          passage: count,
          start: count,
          end: count,
          confidence: z.number().min(0).max(1),
          rule: z.string(),
          record: recordSchema(),
        }),
      }),
    ),
  }),
);

/** The text of the file. */
export function reviewText(document: string, { items }: Review): string {
  const kept = items.map(({ there: _there, ...item }) => item);
  return `${JSON.stringify({ version: 1, document, items: kept }, null, 1)}\n`;
}

/**
 * The review that a file holds.
 * @returns null where it is none, or one of a later version
 */
export function parseReview(text: string): Review | null {
  try {
    const { items } = keptSchema().parse(JSON.parse(text));
    return { items: inOrder(items.map((item) => ({ ...item, there: false }))), past: [], future: [] };
  } catch {
    return null;
  }
}
