/** JSON from outside, without what could harm the program that reads it. */

/** The text is not JSON, or holds what no file of ours may; the message says what, as the end of a sentence. */
export class JsonError extends Error {}

/** What our own formats need is far below; what goes deeper is made to break programs. */
const MOST_LEVELS = 100;

/**
 * Refuses values that are nested too deeply or carry a key `__proto__`.
 * @throws JsonError
 */
export function refuseHarmful(value: unknown): void {
  // A list of what is left to see, since a value that calls itself down would end where the stack does.
  const left: { value: unknown; level: number }[] = [{ value, level: 1 }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { value: inner, level } = next;
    if (typeof inner !== 'object' || inner === null) continue;
    if (level > MOST_LEVELS) throw new JsonError(`is nested more than ${MOST_LEVELS} levels deep`);
    if (Object.hasOwn(inner, '__proto__')) throw new JsonError('has a key "__proto__", which no file of ours has');
    for (const child of Object.values(inner)) left.push({ value: child, level: level + 1 });
  }
}

/**
 * The value that a JSON text tells.
 * @param bytes the whole file, as UTF-8; a byte order mark at its start is passed over
 * @throws JsonError
 */
export function parseJson(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new JsonError('is not text in UTF-8');
  }
  if (text.trim() === '') throw new JsonError('is empty');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new JsonError(`is not JSON: ${(error as Error).message}`);
  }
  refuseHarmful(value);
  return value;
}
