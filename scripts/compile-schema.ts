/**
 * Compiles the schema of a dataset to a function that says quickly whether a value fits it: `dist/fits.cjs`. What does not
 * fit is checked by the schema itself, which says what is wrong. And that of a record to patterns that find records in JSON:
 * `dist/record-patterns.json`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import * as z from 'zod';
import type { RecordPatterns } from '../src/dataset/finder.ts';
import { datasetSchema, recordSchema } from '../src/domain/schema.ts';
import { FIGURE_DIRECTIONS, QUALIFIERS } from '../src/domain/words.ts';
import { BLANKS, type JsonSchema, jsonPattern } from './json-pattern.ts';

const ROOT = join(import.meta.dirname, '..');

type Node = { [key: string]: unknown };

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What may be null, as one type that may be; quicker than two that are tried one after the other. */
function withNull({ anyOf, ...others }: Node): Node {
  const [first, second] = anyOf as [Node, Node];
  const own = { ...others, ...first, type: [first.type, second.type] };
  return Array.isArray(first.enum) ? { ...own, enum: [...first.enum, null] } : own;
}

const parts: Record<string, unknown> = {};

/** A schema of one kind as a part with a name: it becomes a function of its own, and short ones are soon made quick. */
function apart(kind: Node): Node {
  const name = `kind${Object.keys(parts).length}`;
  parts[name] = kind;
  return { $ref: `#/$defs/${name}` };
}

/** The same schema in a form that compiles to quicker code: without descriptions, kinds told apart by their name. */
function simplified(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(simplified);
  if (!isNode(value)) return value;
  const { description: _, ...rest } = value;
  const node: Node = Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, simplified(inner)]));
  const choices = node.anyOf ?? node.oneOf;
  if (!Array.isArray(choices)) return node;
  if (choices.length === 2 && choices[1].type === 'null' && typeof choices[0].type === 'string') return withNull(node);
  if (!choices.every(({ properties }) => properties?.kind?.const)) return node;
  return { type: 'object', required: ['kind'], discriminator: { propertyName: 'kind' }, oneOf: choices.map(apart) };
}

// Texts are measured in UTF-16 units, so that a long one with rare letters is left to the schema; counting letters would
// need the library when the program runs. The schema's formats come as patterns too.
const ajv = new Ajv2020({
  discriminator: true,
  unicode: false,
  unicodeRegExp: false,
  validateFormats: false,
  strict: false,
  logger: false,
  inlineRefs: false,
  code: { source: true, optimize: 2 },
});
const schema = simplified(z.toJSONSchema(datasetSchema())) as Node;
writeFileSync(join(ROOT, 'dist/fits.cjs'), standaloneCode.default(ajv, ajv.compile({ ...schema, $defs: parts })));

/** The texts of all kinds' own objects may be so long; a record of no more bytes holds none that is longer. */
const LONGEST = 2000;

const AMOUNT = { type: 'number', minimum: 0 };
const NONE = { type: 'null' };
const NO_PART = { partOf: NONE };

/**
 * The forms of the objects between whose fields there are rules in which those rules hold whatever is said: by kind, what a
 * field is in that form. What has another form, or refers to another record, is looked at once it is parsed.
 */
const PLAIN_FORMS: Record<string, readonly Record<string, JsonSchema>[]> = {
  funding: [
    { ...NO_PART, amountGbp: AMOUNT, amountMaxGbp: NONE, qualifier: { enum: QUALIFIERS } },
    { ...NO_PART, amountGbp: NONE, amountMaxGbp: NONE, qualifier: NONE },
  ],
  figure: [
    { value: AMOUNT, direction: NONE },
    { value: NONE, direction: { enum: FIGURE_DIRECTIONS } },
  ],
};

type Properties = Record<string, JsonSchema>;

const patternsOf = (properties: Properties): Record<string, string> =>
  Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, jsonPattern(schema)]));

/** The most letters of the texts that may not be as long as a record, by their names. */
const limitsOf = (properties: Properties): [string, number][] =>
  Object.entries(properties).flatMap(([name, { anyOf = [], maxLength = Infinity }]) => {
    const most = Math.min(maxLength, ...anyOf.map((part) => part.maxLength ?? Infinity));
    return most < LONGEST ? [[name, most] as [string, number]] : [];
  });

function recordPatterns(): RecordPatterns {
  const { oneOf = [] } = z.toJSONSchema(recordSchema()) as JsonSchema;
  const kinds = oneOf.map(({ properties = {} }) => ({ name: properties.kind?.const as string, properties }));
  const owns = kinds.map(({ name, properties }) => {
    const forms = (PLAIN_FORMS[name] ?? [{}]).map((form) => ({ ...properties[name]?.properties, ...form }));
    if (forms.some((form) => limitsOf(form).length > 0)) throw new Error(`nobody asks how long texts of ${name} are`);
    return [name, forms.map(patternsOf)];
  });
  const names = kinds.map(({ name }) => name);
  const all = Object.entries({ ...kinds[0]?.properties, kind: { enum: names } });
  const common = Object.fromEntries(all.filter(([name]) => !names.includes(name)));
  return {
    common: patternsOf(common),
    limits: Object.fromEntries(limitsOf(common)),
    own: Object.fromEntries(owns),
    blanks: BLANKS,
    longest: LONGEST,
  };
}

writeFileSync(join(ROOT, 'dist/record-patterns.json'), JSON.stringify(recordPatterns()));
