/** Where things stand in the text of a JSON file, and what is wrong there. */
import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  type ParseOptions,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type * as z from 'zod';
import { type Fault, formatPath, found } from './faults.ts';

/** A value as a JSON file holds it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

type Keys = readonly PropertyKey[];
/** 1-based line of a JSON path in a text; null where it cannot be told. */
export type LineOf = (keys: Keys) => number | null;

/** A text without the byte order mark that some programs put at the start of a file. */
export function withoutByteOrderMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** From offsets to 1-based lines. The line breaks are counted once, so that many faults in a long file cost little. */
export function lineCounter(text: string): (offset: number) => number {
  const breaks: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks.push(at);
  return (offset) => {
    let [low, high] = [0, breaks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((breaks[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

interface Tree {
  root: Node | undefined;
  lineAt: (offset: number) => number;
}

function treeOf(textOf: () => string): Tree | null {
  try {
    const text = textOf();
    return { root: parseTree(text), lineAt: lineCounter(text) };
  } catch {
    return null; // gone by now, too long for one text, or nested deeper than the parser can follow
  }
}

/**
 * A finder of lines; the nearest parent answers for what is absent.
 * @param textOf gives the text, which is asked for and parsed once, on the first question
 */
export function lineFinder(textOf: () => string): LineOf {
  let tree: Tree | null | undefined;
  return (keys) => {
    tree = tree === undefined ? treeOf(textOf) : tree;
    for (let length = keys.length; tree?.root && length >= 0; length--) {
      const node = findNodeAtLocation(tree.root, keys.slice(0, length) as (string | number)[]);
      if (node) return tree.lineAt(node.parent?.type === 'property' ? node.parent.offset : node.offset);
    }
    return null;
  };
}

/** Whether all is well up to the very end, where something is still open: the file was cut off. */
function breaksOff(text: string, first: ParseError, last: ParseError): boolean {
  const open = printParseErrorCode(last.error).startsWith('Close') && last.offset >= text.length;
  return open && first.offset + first.length >= text.length && !/[\]}]/.test(text.charAt(first.offset));
}

/**
 * What stops a text from being JSON, and where.
 * @param what the file is to be: `dataset`
 * @param reason what to say where the parser of lines finds nothing wrong
 * @param options what else than JSON is allowed
 */
export function syntaxFault(file: string, text: string, what: string, reason: string, options?: ParseOptions): Fault {
  const errors: ParseError[] = [];
  try {
    parseTree(text, errors, options);
  } catch {
    return { file, path: '', line: null, message: `is nested too deeply to be a ${what}` };
  }
  const [first] = errors;
  if (!first) return { file, path: '', line: null, message: `is not JSON: ${reason}` };
  const line = lineCounter(text)(first.offset);
  if (breaksOff(text.trimEnd(), first, errors.at(-1) ?? first)) {
    return { file, path: '', line, message: 'the JSON breaks off here: the file is not complete' };
  }
  const words = printParseErrorCode(first.error)
    .replace(/([A-Z])/g, ' $1')
    .trim()
    .toLowerCase();
  const near = found(text.slice(first.offset, first.offset + 30));
  return { file, path: '', line, message: `is not JSON: ${words} at ${near}` };
}

function valueAt(value: unknown, keys: Keys): unknown {
  return keys.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

const TYPES: Readonly<Record<string, string>> = {
  array: 'a list, as ["one", "two"]',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number, as 1500 or 0.5',
  object: 'an object',
  string: 'some text',
};
const UNITS: Readonly<Record<string, string>> = { string: ' characters', array: ' in the list' };

/** What would be right: the schema's own words where it has any, else words in the place of the library's. */
function wantedIn(issue: z.core.$ZodIssue): string {
  const { code, message } = issue;
  if (!/^(Invalid input|Too small|Too big): /.test(message)) return message;
  if (code === 'invalid_type') return TYPES[issue.expected] ?? issue.expected;
  if (code === 'too_small') return `at least ${issue.minimum}${UNITS[issue.origin] ?? ''}`;
  if (code === 'too_big') return `at most ${issue.maximum}${UNITS[issue.origin] ?? ''}`;
  return message.replace('Invalid input: ', '').replace(/, received .*/, '');
}

function message(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'unrecognized_keys') return issue.message;
  const here = valueAt(value, issue.path);
  const wanted = wantedIn(issue);
  return here === undefined
    ? `is missing; ${wanted.replace(/^not one of/, 'one of')}`
    : `found ${found(here)}; ${wanted}`;
}

/**
 * The faults that a schema finds in a value.
 * @param lineOf names the lines of the text that the value was read from
 */
export function schemaFaults(error: z.ZodError, value: unknown, file: string, lineOf: LineOf): Fault[] {
  return error.issues.map((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    return { file, path: formatPath(issue.path), line: lineOf(keys), message: message(issue, value) };
  });
}
