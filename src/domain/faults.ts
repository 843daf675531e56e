/** What is wrong with a file, where, and how it is told. */
import { clean } from './clean.ts';
import { counted } from './number.ts';

/** One thing that is wrong in one place of one file. */
export interface Fault {
  file: string;
  /** JSON path, as `records[3].funding.type`; empty for the file as a whole. */
  path: string;
  /** 1-based line, where it can be told. */
  line: number | null;
  /** What was found, and what would be right. */
  message: string;
}

const PLACES_SHOWN = 5;
const TEXT_SHOWN = 80;

/** Part of a value as found in a file, short enough to show. */
export function found(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value !== 'string') return String(value);
  if (value.length > TEXT_SHOWN) return `${JSON.stringify(value.slice(0, TEXT_SHOWN))}… (${value.length} characters)`;
  return JSON.stringify(value);
}

/** Joins the keys of a JSON path: `['records', 3, 'kind']` is `records[3].kind`. */
export function formatPath(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, '');
}

const place = (fault: Fault): string => {
  const line = fault.line === null ? '' : `line ${fault.line}`;
  return [line, fault.path].filter(Boolean).join(', ');
};

/**
 * All faults as text for a terminal, grouped by file; the same fault in many places is told once with its first places.
 */
export function formatFaults(faults: readonly Fault[]): string {
  const byFile = Map.groupBy(faults, (fault) => fault.file);
  const lines: string[] = [];
  for (const [file, inFile] of byFile) {
    lines.push(`${file}: ${counted(inFile.length, 'fault')}`);
    const alike = Map.groupBy(inFile, (fault) => `${fault.path.replace(/\[\d+\]/g, '[]')} ${fault.message}`);
    for (const group of alike.values()) {
      const [first] = group as [Fault, ...Fault[]];
      const where = place(first);
      lines.push(`  ${where === '' ? '' : `${where}: `}${first.message}`);
      if (group.length > 1) {
        const others = group.slice(1, PLACES_SHOWN).map(place).join('; ');
        const more = group.length - PLACES_SHOWN;
        lines.push(`    and the same at ${others}${more > 0 ? `; and in ${more} more places` : ''}`);
      }
    }
  }
  return lines.map((line) => clean(line)).join('\n');
}
