/** The programs that are compared, and how each one is started. */
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import manifest from '../package.json' with { type: 'json' };
import type { Program } from './terminal.ts';

export const ROOT = join(import.meta.dirname, '..');
const PROGRAM = join(ROOT, 'dist/beatbook.js');
/** The options that `npm start`, and the command itself, give to Node, and the program. */
const STARTED = [...manifest.scripts.start.split(' ').slice(1, -1), PROGRAM];

const OTHERS = { vd: 'VisiData', jq: 'jq', mlr: 'Miller' };
export type Other = keyof typeof OTHERS;

/** What each of them says of its version; null where it is not installed. */
export type Versions = Record<Other, string | null>;

function versionOf(command: string): string | null {
  const { error, stdout } = spawnSync(command, ['--version'], { encoding: 'utf8' });
  return error ? null : stdout.trim();
}

/** Which of the others are there. */
export function installed(): Versions {
  return { vd: versionOf('vd'), jq: versionOf('jq'), mlr: versionOf('mlr') };
}

/** A line for each of the others that is not there. */
export function missing(versions: Versions): string[] {
  return (Object.keys(OTHERS) as Other[])
    .filter((command) => versions[command] === null)
    .map((command) => `${OTHERS[command]} (${command}) is not installed: nothing is compared with it.`);
}

/** The screen of Beatbook; its hint line is the last one that is drawn. */
export function beatbook(...args: string[]): Program {
  return { command: process.execPath, args: [...STARTED, ...args], complete: /Enter open/, quit: 'Q' };
}

export const BARE_NODE: Program = {
  command: process.execPath,
  args: ['-e', 'console.log("ready"); process.stdin.once("data", () => process.exit())'],
  complete: /ready/,
  quit: '\r',
};

/** VisiData with all rows there: its status line counts them. */
export function visidata(file: string, rows: number): Program {
  return { command: 'vd', args: [file], complete: new RegExp(`\\b${rows} rows`), quit: 'gq' };
}

/** Runs our program to its end. */
export function runBeatbook(...args: string[]): string {
  return execFileSync(process.execPath, [...STARTED, ...args], { encoding: 'utf8', maxBuffer: 2 ** 30 });
}

/** A command that writes the chosen rows, and how to count what it wrote. */
export interface Selection {
  command: string;
  args: readonly string[];
  count(output: string): number;
}

const LEAST = 100_000;
const countArray = (output: string): number => (JSON.parse(output) as unknown[]).length;

/** Funding of at least £100,000 as JSON: by our program and the others. */
export const SELECTIONS: Record<'beatbook' | 'jq' | 'mlr', (files: { dataset: string; lines: string }) => Selection> = {
  beatbook: ({ dataset }) => ({
    command: process.execPath,
    args: [...STARTED, 'export', '--view', 'funding', '--where', `amount>=${LEAST}`, '--format', 'json', dataset],
    count: (output) => (JSON.parse(output) as { rows: unknown[] }).rows.length,
  }),
  jq: ({ dataset }) => ({
    command: 'jq',
    args: [`[.records[] | select(.kind == "funding" and .funding.amountGbp >= ${LEAST})]`, dataset],
    count: countArray,
  }),
  mlr: ({ lines }) => ({
    command: 'mlr',
    args: [
      '--ijsonl',
      '--ojson',
      'filter',
      `$kind == "funding" && is_not_null($funding["amountGbp"]) && $funding["amountGbp"] >= ${LEAST}`,
      lines,
    ],
    count: countArray,
  }),
};

/** Milliseconds of a whole process that writes its output to a file. */
export function timeProcess({ command, args }: Selection, output: string): number {
  const file = openSync(output, 'w');
  const started = performance.now();
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', file, 'inherit'] });
  const time = performance.now() - started;
  closeSync(file);
  if (error || status !== 0) throw error ?? new Error(`${command} ended with ${status}`);
  return time;
}

/** How many rows a selection writes. */
export function countRows(selection: Selection, output: string): number {
  timeProcess(selection, output);
  return selection.count(readFileSync(output, 'utf8'));
}
