/** Finds records in JSON that are right, without parsing it. */
import type { FactRecord, Kind } from '../domain/schema.ts';
import { KINDS } from '../domain/words.ts';
import { PackedRecord } from './packed.ts';

/**
 * What the parts of a record look like in JSON: sources of regular expressions without groups, which the build makes from
 * the schema. JSON that they find is right; what they do not find may still be.
 */
export interface RecordPatterns {
  /** The value of each property that all records have. */
  common: Record<string, string>;
  /** The most letters of those among them that are texts. */
  limits: Record<string, number>;
  /** The values of the properties of the object that only records of a kind have, in each of its plain forms, by kind. */
  own: Record<string, readonly Record<string, string>[]>;
  /** What may stand between any two signs. */
  blanks: string;
  /** Of a record of no more bytes than these, no other text is too long. */
  longest: number;
}

/** What is taken out of a record that is found: the last one is the property that only its kind has. */
const TAKEN = ['id', 'document', 'kind', 'own'] as const;
type Groups = Record<(typeof TAKEN)[number], number>;

/** The group of a text, and the most letters that may stand between its quotation marks. */
type Limit = readonly [group: number, most: number];
const QUOTATION_MARKS = 2;

/** More orders than these are no order; each is looked for in turn. */
const MOST_ORDERS = 8;

/** The kinds as JSON names them: one text for each, since parts of other texts are slow to compare. */
const KIND_NAMED: ReadonlyMap<string, Kind> = new Map(KINDS.map((kind) => [JSON.stringify(kind), kind]));

/** What stands between quotation marks. */
const inner = (text = ''): string => text.slice(1, -1);

/** Finds records whose properties stand in one order. */
export class RecordFinder {
  readonly #expression: RegExp;
  readonly #groups: Groups;
  readonly #limits: readonly Limit[];
  readonly #longest: number;

  constructor(expression: RegExp, groups: Groups, limits: readonly Limit[], longest: number) {
    this.#expression = expression;
    this.#groups = groups;
    this.#limits = limits;
    this.#longest = longest;
  }

  /**
   * The record that begins at a place.
   * @param text JSON, with a letter for each byte
   * @returns null where none is found, or more must be asked of it than how it looks
   */
  find(text: string, start: number): PackedRecord | null {
    this.#expression.lastIndex = start;
    const found = this.#expression.exec(text);
    if (!found) return null;
    const { id, document, kind, own } = this.#groups;
    const end = this.#expression.lastIndex;
    const named = found[kind] as string;
    if (end - start > this.#longest || !found[own]?.startsWith(named)) return null;
    for (const [group, most] of this.#limits) {
      if ((found[group] as string).length > most + QUOTATION_MARKS) return null;
    }
    return new PackedRecord(inner(found[id]), inner(found[document]), KIND_NAMED.get(named) as Kind, text, start, end);
  }
}

/**
 * What finds the records of a file, one for each order in which their properties stand.
 * @param samples the first records of the file
 */
export function findersFor({ common, limits, own, blanks, longest }: RecordPatterns, samples: readonly FactRecord[]) {
  const property = (name: string, value: string | undefined): string => `"${name}"${blanks}:${blanks}${value}`;
  const object = (properties: readonly string[]): string =>
    `\\{${blanks}${properties.join(`${blanks},${blanks}`)}${blanks}\\}`;
  const owns = Object.entries(own).map(([kind, forms]) => {
    const sample = samples.find((record) => record.kind === kind) as Record<string, object> | undefined;
    const objects = forms.map((form) =>
      object(Object.keys(sample?.[kind] ?? form).map((name) => property(name, form[name]))),
    );
    return property(kind, `(?:${objects.join('|')})`);
  });
  const grouped = new Set<string>([...TAKEN, ...Object.keys(limits)]);
  const orders = samples.map((record) => Object.keys(record).map((name) => (name === record.kind ? 'own' : name)));
  const different = new Map(orders.map((names) => [names.join(), names]));
  return [...different.values()].slice(0, MOST_ORDERS).map((names) => {
    const properties = names.map((name) => {
      if (name === 'own') return `(${owns.join('|')})`;
      return property(name, grouped.has(name) ? `(${common[name]})` : common[name]);
    });
    const order = names.filter((name) => grouped.has(name));
    const groupOf = (name: string): number => 1 + order.indexOf(name);
    const groups = Object.fromEntries(TAKEN.map((name) => [name, groupOf(name)])) as Groups;
    const limited = Object.entries(limits).map(([name, most]): Limit => [groupOf(name), most]);
    return new RecordFinder(new RegExp(object(properties), 'y'), groups, limited, longest);
  });
}
