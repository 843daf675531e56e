/**
 * The format of the configuration file, said once: the checks, the published JSON Schema and its documentation are all
 * made from it. What the rest of the program has to name (commands, tables, skins) is handed in.
 */
import * as z from 'zod';
import { object, oneOf } from '../domain/shapes.ts';
import type { Names } from './names.ts';

/** The word that takes all keys from a command. */
export const DISABLED = 'disabled';

const KEYS = 'a key, a list of keys, or "disabled"';
const key = z.string().min(1, 'the name of a key');
const keys = z.union([key, z.array(key).min(1, 'at least one key; "disabled" takes all of them away')], {
  error: () => KEYS,
});

const yesOrNo = z.boolean('true or false');

const once = (list: readonly string[]): boolean => new Set(list).size === list.length;

/** The schema of a configuration file. */
export function configSchema({ commands, skins, tables }: Names) {
  const keysById = commands.map(({ id, label, keys: usual }) => {
    const told = usual.length === 0 ? 'no key' : usual.join(' ');
    return [id, keys.optional().describe(`${label} (usually ${told})`)] as const;
  });
  const columnsById = tables.map(({ id, columns, shown }) => {
    const list = z.array(oneOf(columns)).min(1, 'at least one column').refine(once, 'each column once');
    return [id, list.optional().describe(`usually ${shown.join(', ')}`)] as const;
  });
  const viewIds = tables.map(({ id }) => id);
  return object({
    $schema: z.string().optional().describe('where an editor finds this schema; Beatbook itself does not read it'),
    skin: oneOf(skins.map(({ id }) => id))
      .optional()
      .describe(`how the screen looks: ${skins.map(({ id, about }) => `${id} (${about})`).join('; ')}`),
    defaults: object({
      view: oneOf(viewIds).optional().describe('the table that opens first'),
      detail: yesOrNo.optional().describe('whether the detail pane is open at first'),
      screenReader: yesOrNo.optional().describe('whether the screen is told in plain lines, for a screen reader'),
      mouse: yesOrNo.optional().describe('whether the mouse clicks and scrolls; selecting text then needs Shift'),
    })
      .optional()
      .describe('how the screen is at first'),
    columns: object(Object.fromEntries(columnsById))
      .optional()
      .describe('by table: the columns shown at first, in order'),
    keys: object(Object.fromEntries(keysById)).optional().describe(`by command: ${KEYS}`),
  }).describe('The configuration of Beatbook.');
}

/** The same as JSON Schema, for editors. */
export function configJsonSchema(names: Names): object {
  return z.toJSONSchema(configSchema(names));
}
