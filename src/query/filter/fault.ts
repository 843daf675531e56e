/** What is wrong with a filter, and where in its text. Positions count UTF-16 units from 0. */
export class FilterFault extends Error {
  readonly start: number;
  readonly end: number;
  /** The right word, where one comes near. */
  readonly suggestion: string | undefined;
  constructor(message: string, start: number, end: number, suggestion?: string) {
    super(suggestion === undefined ? message : `${message}; did you mean ${suggestion}?`);
    this.start = start;
    this.end = Math.max(end, start + 1);
    this.suggestion = suggestion;
  }
}

/** The filter and, below it, a caret under the fault, each line with the same indent. */
export function pointAt(filter: string, fault: FilterFault, indent = ''): string {
  const caret = ' '.repeat(fault.start) + '^'.repeat(Math.max(1, fault.end - fault.start));
  return `${indent}${filter}\n${indent}${caret}`;
}
