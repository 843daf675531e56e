/** From the text of a configuration file to its settings, every name checked. */
import { type Node, type ParseError, type ParseOptions, parseTree } from 'jsonc-parser';
import { type Fault, formatPath } from '../domain/faults.ts';
import {
  type LineOf,
  lineCounter,
  lineFinder,
  schemaFaults,
  syntaxFault,
  withoutByteOrderMark,
} from '../domain/json.ts';
import { safeParse } from '../domain/safe-parse.ts';
import { ConfigError } from './fault.ts';
import { keyFaults, keyList, type WrittenKeys } from './keys.ts';
import type { Names } from './names.ts';
import { configSchema } from './schema.ts';
import type { Layer, Settings } from './settings.ts';

/** Comments are allowed, and a comma at the end, so that lines can be taken out and put in. */
const OPTIONS: ParseOptions = { allowTrailingComma: true, allowEmptyContent: true };

/** A property that stands twice, of which one would count silently. */
function repeated(node: Node, file: string, lineAt: (offset: number) => number): Fault[] {
  const seen = new Set<unknown>();
  return (node.children ?? []).flatMap((child) => {
    const [name, value] = child.type === 'property' ? (child.children ?? []) : [undefined, child];
    const again = name !== undefined && seen.has(name.value);
    seen.add(name?.value);
    const inner = value ? repeated(value, file, lineAt) : [];
    if (!again) return inner;
    const message = 'stands twice; leave one of them out';
    return [{ file, path: String(name?.value), line: lineAt(child.offset), message }, ...inner];
  });
}

/** The value of a tree; every name becomes a property of its own, `__proto__` too. */
function contentOf(node: Node): unknown {
  const children = node.children ?? [];
  if (node.type === 'array') return children.map(contentOf);
  if (node.type !== 'object') return node.value;
  return Object.fromEntries(
    children.flatMap(({ children: [name, value] = [] }) => (name && value ? [[name.value, contentOf(value)]] : [])),
  );
}

/** The JSON of a text: its value, and where properties stand twice. */
function parsed(text: string, file: string): { value: unknown; faults: Fault[] } {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text, errors, OPTIONS);
    if (errors.length > 0) return { value: undefined, faults: [syntaxFault(file, text, 'configuration', '', OPTIONS)] };
    // Nothing, or only comments, configures nothing.
    if (!root) return { value: {}, faults: [] };
    return { value: contentOf(root), faults: repeated(root, file, lineCounter(text)) };
  } catch {
    const message = 'is nested too deeply to be a configuration';
    return { value: undefined, faults: [{ file, path: '', line: null, message }] };
  }
}

const byLine = (faults: readonly Fault[]): Fault[] => faults.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));

type Written = Omit<Settings, 'keys'> & { $schema?: string; keys?: WrittenKeys };

function keysFaults(keys: WrittenKeys, file: string, names: Names, lineOf: LineOf): Fault[] {
  return keyFaults(keys, names).map(({ path, message }) => {
    const whole = ['keys', ...path];
    return { file, path: formatPath(whole), line: lineOf(whole), message };
  });
}

/** Reads the text of a configuration file; its name is for faults and origins. */
export type ReadConfig = (text: string, file: string) => Layer;

/**
 * Makes a reader of configuration files, which throws a ConfigError with every fault that it finds.
 * @param names what they can name
 */
export function configReader(names: Names): ReadConfig {
  const schema = configSchema(names);
  return (text, file) => {
    const json = withoutByteOrderMark(text);
    const { value, faults } = parsed(json, file);
    if (faults.length > 0) throw new ConfigError(faults);
    const lineOf = lineFinder(() => json);
    const result = safeParse(schema, value);
    if (!result.success) throw new ConfigError(byLine(schemaFaults(result.error, value, file, lineOf)));
    const { $schema: _, keys = {}, ...others } = result.data as Written;
    const wrong = keysFaults(keys, file, names, lineOf);
    if (wrong.length > 0) throw new ConfigError(byLine(wrong));
    const lists = Object.entries(keys).map(([id, own]) => [id, keyList(own)] as const);
    return {
      settings: { ...others, keys: Object.fromEntries(lists) },
      originOf: (path) => ({ from: 'file', file, line: lineOf(path) }),
    };
  };
}
