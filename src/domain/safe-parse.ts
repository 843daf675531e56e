/** Checks what came from outside with a schema, whatever it is. */
import type * as z from 'zod';

/**
 * A copy without what zod trips over: it compares the `length` of anything that has one, and an object there may not be
 * comparable. No schema of ours knows a `length`, so that the copy fails where the value would.
 */
const comparable = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, inner) => (key === 'length' && typeof inner === 'object' ? null : inner));

/** What a schema says of parsed JSON. */
export function safeParse<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): z.ZodSafeParseResult<z.output<Schema>> {
  try {
    return schema.safeParse(value);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return schema.safeParse(comparable(value));
  }
}
