/**
 * From the text of a filter to terms that can be tested. All terms must hold: words and phrases anywhere in the row,
 * `field:value` by the field's type, `is:flag`, `has:field`, each with a minus for "not".
 */
import { nearest } from '../../domain/nearest.ts';
import type { Field, Flag, Row, Value } from '../field.ts';
import { FilterFault } from './fault.ts';
import { type Piece, type Token, tokenize } from './lex.ts';
import { isOneNumber } from './operands.ts';
import { OPERATORS, type Operator } from './operators.ts';

/** What a filter may speak of: the fields and flags of one table, and the words of a row. */
export interface Vocabulary<R extends Row = Row> {
  /** The rows in words, for messages: `funding commitments`. */
  noun: string;
  fields: ReadonlyMap<string, Field<R>>;
  flags: readonly Flag<R>[];
  /** The values that a choice can have in this dataset. */
  choices(field: Field<R>): readonly string[];
  /** A test whether a text, in lower case, stands anywhere in a row. */
  mentions(wanted: string): (row: R) => boolean;
}

/** One term of a filter, also shown as a chip. */
export interface Term<R extends Row = Row> {
  /** As typed. */
  source: string;
  test(row: R): boolean;
  /** In words: `theme is rural-crime`. */
  words: string;
  /** The text that is looked for anywhere in a row, in lower case, where it is that. */
  mentioned?: string;
  /** The field whose values it looks at, and whether it holds for one, where it is that. */
  compared?: { field: Field<R>; holds(value: Value): boolean };
  /** Whether it holds where that is not so. */
  negated?: boolean;
}

export interface Filter<R extends Row = Row> {
  terms: readonly Term<R>[];
  test(row: R): boolean;
}

type Build<R extends Row> = Omit<Term<R>, 'source'>;

function unknown(what: string, piece: Piece, allowed: readonly string[], noun: string): FilterFault {
  const list = allowed.length > 12 ? 'see ? for the list' : allowed.join(', ') || 'there are none';
  const near = nearest(piece.text, allowed);
  return new FilterFault(
    near === undefined ? `${noun} have no ${what} ${piece.text} (${list})` : `${noun} have no ${what} ${piece.text}`,
    piece.start,
    piece.end,
    near,
  );
}

function fieldNamed<R extends Row>(piece: Piece, vocabulary: Vocabulary<R>): Field<R> {
  const field = vocabulary.fields.get(piece.text.toLowerCase());
  if (field) return field;
  throw unknown('field', piece, [...vocabulary.fields.keys(), 'is', 'has'], vocabulary.noun);
}

function word<R extends Row>(token: Token, vocabulary: Vocabulary<R>): Build<R> {
  const wanted = token.value.text.toLowerCase();
  return { test: vocabulary.mentions(wanted), mentioned: wanted, words: `it mentions "${token.value.text}"` };
}

function flag<R extends Row>(token: Token, vocabulary: Vocabulary<R>): Build<R> {
  const flags = token.values.map((piece) => {
    const named = vocabulary.flags.find(({ id }) => id === piece.text.toLowerCase());
    if (named) return named;
    const allowed = vocabulary.flags.map(({ id }) => id);
    throw unknown('flag', piece, allowed, vocabulary.noun);
  });
  return {
    test: (row) => flags.some((named) => named.test(row)),
    words: flags.map((named) => named.about).join(' or '),
  };
}

function has<R extends Row>(token: Token, vocabulary: Vocabulary<R>): Build<R> {
  const fields = token.values.map((piece) => fieldNamed(piece, vocabulary));
  return {
    test: (row) => fields.some((field) => isStated(field.value(row))),
    words: `${fields.map((field) => field.title.toLowerCase()).join(' or ')} is stated`,
  };
}

const isStated = (value: Value): boolean => value !== null && !(Array.isArray(value) && value.length === 0);

function operatorFor<R extends Row>(token: Token, field: Field<R>): Operator {
  const operator = OPERATORS.find(({ sign }) => sign === token.sign) as Operator;
  if (operator.types.includes(field.type)) return operator;
  const signs = OPERATORS.filter(({ types }) => types.includes(field.type)).map(({ sign }) => sign);
  const start = token.nameStart + field.id.length;
  throw new FilterFault(
    `${field.id} cannot be compared with ${token.sign}; use ${signs.join(' or ')}`,
    start,
    token.value.start,
  );
}

function comparison<R extends Row>(token: Token, name: Piece, vocabulary: Vocabulary<R>): Build<R> {
  const field = fieldNamed(name, vocabulary);
  const operator = operatorFor(token, field);
  // 550,000 is one number, 1,000..2,000 one range; and only ":" and "=" take several values.
  const single =
    (!token.value.quoted && isOneNumber(token.value.text)) || !(operator.sign === ':' || operator.sign === '=');
  const pieces = single ? [token.value] : token.values;
  const choices = vocabulary.choices(field);
  const operands = pieces.map((piece) => operator.operand(piece, field as Field, choices));
  const matches = (value: string | number): boolean => operands.some((operand) => operand.test(value));
  const holds = (value: Value): boolean => {
    if (value === null) return false;
    return typeof value === 'object' ? value.some(matches) : matches(value);
  };
  return {
    test: (row) => holds(field.value(row)),
    compared: { field, holds },
    words: `${field.title.toLowerCase()} ${operator.verb} ${operands.map((operand) => operand.words).join(' or ')}`,
  };
}

function build<R extends Row>(token: Token, vocabulary: Vocabulary<R>): Build<R> {
  if (token.name === null) return word(token, vocabulary);
  const name = { text: token.name, start: token.nameStart, end: token.nameStart + token.name.length, quoted: false };
  if (token.sign === ':' && token.name.toLowerCase() === 'is') return flag(token, vocabulary);
  if (token.sign === ':' && token.name.toLowerCase() === 'has') return has(token, vocabulary);
  return comparison(token, name, vocabulary);
}

/**
 * Reads a filter.
 * @throws FilterFault for an unknown field or value, a sign that the field cannot take, a quote that is not closed
 */
export function parseFilter<R extends Row>(text: string, vocabulary: Vocabulary<R>): Filter<R> {
  const terms = tokenize(text).map((token): Term<R> => {
    const term = { source: token.source, ...build(token, vocabulary) };
    if (!token.negated) return term;
    return { ...term, negated: true, test: (row) => !term.test(row), words: `not ${term.words}` };
  });
  const [only] = terms;
  // Most filters have one term, and are asked of very many rows.
  if (only && terms.length === 1) return { terms, test: only.test };
  return { terms, test: (row) => terms.every((term) => term.test(row)) };
}

/** What keeps a filter from being read; null where it can be. */
export function filterFault<R extends Row>(text: string, vocabulary: Vocabulary<R>): FilterFault | null {
  try {
    parseFilter(text, vocabulary);
    return null;
  } catch (error) {
    if (error instanceof FilterFault) return error;
    throw error;
  }
}
