/**
 * Compiles the schema of a dataset to a function that says quickly whether a value fits it: `dist/fits.cjs`. What does not
 * fit is checked by the schema itself, which says what is wrong.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import * as z from 'zod';
import { datasetSchema } from '../src/domain/schema.ts';

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
const schema = simplified(z.toJSONSchema(datasetSchema)) as Node;
writeFileSync(join(ROOT, 'dist/fits.cjs'), standaloneCode.default(ajv, ajv.compile({ ...schema, $defs: parts })));
