/**
 * Programs that write notes into one workspace and are killed at random moments; afterwards every note that was
 * acknowledged must be there.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import type { Workspace } from '../../src/workspace/schema.ts';
import { parseWorkspace } from '../../src/workspace/text.ts';

const WRITER = join(import.meta.dirname, 'writer.ts');
/** The longest that a program lives on after the note at which its end was decided, in milliseconds: a few saves. */
const LONGEST_DELAY = 60;

export interface Plan {
  /** The workspace file. */
  path: string;
  writers: number;
  /** How many each of them writes. */
  notes: number;
  /** How often each of them is killed. */
  kills: number;
}

export interface Report {
  /** Notes of which the store said that they are on the disk. */
  acknowledged: number;
  /** Notes that are in the file at the end, acknowledged or not. */
  found: number;
  /** The acknowledged ones that are not, or not with their text. */
  lost: string[];
  /** How often programs were killed. */
  kills: number;
  /** How often the file was read in between, and how often it was not a whole workspace. */
  checks: number;
  invalid: number;
}

/** What came of one run of a program. */
export interface Life {
  acknowledged: string[];
  killed: boolean;
}

/** Runs one writer until it is done, or is killed some random moment after it has acknowledged so many notes. */
async function live(path: string, name: string, from: number, to: number, killAfter: number | null): Promise<Life> {
  const words = [path, name, String(from), String(to)];
  const child = spawn(process.execPath, [WRITER, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal }));
  });
  const acknowledged: string[] = [];
  let isOpen = false;
  let isDoomed = false;
  for await (const line of createInterface({ input: child.stdout })) {
    if (isOpen) acknowledged.push(line);
    isOpen = true;
    if (killAfter === null || isDoomed || acknowledged.length < killAfter) continue;
    isDoomed = true;
    void wait(Math.random() * LONGEST_DELAY).then(() => child.kill('SIGKILL'));
  }
  const { code, signal } = await ended;
  if (signal === null && code !== 0) throw new Error(`a writer failed with exit code ${code}`);
  return { acknowledged, killed: signal === 'SIGKILL' };
}

/** Random numbers of notes after which a writer is killed, in order. */
export function moments({ notes, kills }: Pick<Plan, 'notes' | 'kills'>): number[] {
  return Array.from({ length: kills }, () => Math.floor(Math.random() * notes)).sort((one, two) => one - two);
}

/** What the file holds; null where it is no whole workspace. */
export function held(path: string): Workspace | null {
  try {
    return parseWorkspace(readFileSync(path));
  } catch {
    return null;
  }
}

export const newReport = (): Report => ({ acknowledged: 0, found: 0, lost: [], kills: 0, checks: 0, invalid: 0 });

/** Looks whether the file is whole, and counts that. */
export function check(path: string, report: Report): void {
  if (!existsSync(path)) return; // nothing was written yet
  report.checks++;
  if (held(path) === null) report.invalid++;
}

/** Runs the plan and looks what became of the notes. */
export async function crash(plan: Plan): Promise<Report> {
  const { path, writers, notes } = plan;
  const acknowledged = new Set<string>();
  const report = newReport();
  const write = async (name: string): Promise<void> => {
    const ends: (number | null)[] = [...moments(plan), null];
    let done = 0;
    for (const end of ends) {
      const life = await live(path, name, done, notes, end === null ? null : Math.max(0, end - done));
      done += life.acknowledged.length;
      for (const id of life.acknowledged) acknowledged.add(id);
      if (life.killed) report.kills++;
      check(path, report);
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, index) => write(`writer${index}`)));
  const entries = held(path)?.entries ?? {};
  report.acknowledged = acknowledged.size;
  report.found = Object.keys(entries).length;
  report.lost = [...acknowledged].filter((id) => entries[id]?.note?.value !== `the note ${id}`);
  return report;
}

/** Whether all is well: every note acknowledged in the end, none lost, and the file whole whenever it was read. */
export function isSound(
  { writers, notes }: Pick<Plan, 'writers' | 'notes'>,
  { acknowledged, lost, invalid }: Report,
): boolean {
  return acknowledged === writers * notes && lost.length === 0 && invalid === 0;
}
