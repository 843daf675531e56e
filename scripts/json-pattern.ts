/**
 * From the schema of a value to a regular expression for its JSON: what the expression finds is JSON and right, what it does
 * not find may still be. So that a text is checked without being parsed.
 */

/** The parts of JSON Schema in which the format of records is said. */
export interface JsonSchema {
  type?: string | string[];
  const?: string;
  enum?: string[];
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

/** @param unchecked texts that may be as long as this are left to whoever knows how long the whole is */
function textPattern({ pattern, minLength = 0, maxLength = Infinity }: JsonSchema, unchecked: number): string {
  if (pattern !== undefined) {
    const own = pattern.replace(/^\^|\$$/g, '').replace(/\((?!\?)/g, '(?:');
    return `"(?=[^"]{${minLength},${maxLength}}")${own}"`;
  }
  if (maxLength < unchecked) {
    // Without an escape, which most are, it is found several times as quickly.
    return oneOf([`"${LETTER}{${minLength},${maxLength}}"`, `"(?:${LETTER}|${ESCAPE}){${minLength},${maxLength}}"`]);
  }
  const first = minLength > 0 ? '(?!")' : '';
  return `"${first}${LETTER}*(?:${ESCAPE}${LETTER}*)*"`;
}

/**
 * The source of a regular expression without groups.
 * @param unchecked of texts that may be as long as this, the length is not asked
 * @throws Error where the schema says something that is not known here
 */
export function jsonPattern(schema: JsonSchema, unchecked: number): string {
  const { type, anyOf, items, minItems = 0, maxItems = 0 } = schema;
  const inner = (part: JsonSchema): string => jsonPattern(part, unchecked);
  if (anyOf) return oneOf(anyOf.map(inner));
  if (Array.isArray(type)) return oneOf(type.map((each) => inner({ ...schema, type: each })));
  if (schema.const !== undefined) return literal(schema.const);
  if (schema.enum) return oneOf(schema.enum.map(literal));
  const whole = `(?:0|[1-9]\\d{0,${DIGITS - 1}})`;
  switch (type) {
    case 'null':
      return 'null';
    case 'string':
      return textPattern(schema, unchecked);
    case 'integer':
      if (schema.minimum === 1) return `[1-9]\\d{0,${DIGITS - 1}}`;
      break;
    case 'number':
      return `${schema.minimum === 0 ? '' : '-?'}${whole}(?:\\.\\d{1,${DIGITS}})?`;
    case 'array':
      if (!items || minItems !== 1) break;
      return `\\[${BLANKS}${inner(items)}(?:${BLANKS},${BLANKS}${inner(items)}){0,${maxItems - 1}}${BLANKS}\\]`;
  }
  throw new Error(`no pattern for ${JSON.stringify(schema)}`);
}
