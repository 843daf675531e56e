/**
 * From the schema of a value to a regular expression for its JSON: what the expression finds is JSON and right, what it does
 * not find may still be. So that a text is checked without being parsed.
 */

/** The parts of JSON Schema in which the format of records is said. */
export interface JsonSchema {
  type?: string | string[];
  const?: string;
  enum?: readonly string[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
}

/** JSON is searched as Latin-1, a byte a letter: a letter beyond ASCII is several, so that it is never taken for fewer. */
const LETTER = '[^"\\\\\\x00-\\x1f]';
const ESCAPE = '\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4})';
export const BLANKS = '[ \\t\\r\\n]*';
/** So many digits are exact in a number. */
const DIGITS = 15;

const literal = (value: string): string => JSON.stringify(value).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const oneOf = (patterns: readonly string[]): string => `(?:${patterns.join('|')})`;

/** Whatever most letters it may have: to count them while looking for the end would take twice the time. */
function textPattern({ pattern, minLength = 0 }: JsonSchema): string {
  if (pattern !== undefined) return `"${pattern.replace(/^\^|\$$/g, '').replace(/\((?!\?)/g, '(?:')}"`;
  const first = minLength > 0 ? '(?!")' : '';
  return `"${first}${LETTER}*(?:${ESCAPE}${LETTER}*)*"`;
}

/**
 * The source of a regular expression without groups. How long texts are, is to be asked of what it finds.
 * @throws Error where the schema says something that is not known here
 */
export function jsonPattern(schema: JsonSchema): string {
  const { type, anyOf, items, minLength = 0, minItems = 0, maxItems = 0 } = schema;
  if (anyOf) return oneOf(anyOf.map(jsonPattern));
  if (Array.isArray(type)) return oneOf(type.map((each) => jsonPattern({ ...schema, type: each })));
  if (schema.const !== undefined) return literal(schema.const);
  if (schema.enum) return oneOf(schema.enum.map(literal));
  const whole = `(?:0|[1-9]\\d{0,${DIGITS - 1}})`;
  switch (type) {
    case 'null':
      return 'null';
    case 'string':
      if (minLength > 1) break;
      return textPattern(schema);
    case 'integer':
      if (schema.minimum === 1) return `[1-9]\\d{0,${DIGITS - 1}}`;
      break;
    case 'number':
      return `${schema.minimum === 0 ? '' : '-?'}${whole}(?:\\.\\d{1,${DIGITS}})?`;
    case 'array':
      if (!items || minItems !== 1) break;
      return `\\[${BLANKS}${jsonPattern(items)}(?:${BLANKS},${BLANKS}${jsonPattern(items)}){0,${maxItems - 1}}${BLANKS}\\]`;
  }
  throw new Error(`no pattern for ${JSON.stringify(schema)}`);
}
