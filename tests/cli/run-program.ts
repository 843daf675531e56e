/** Runs Beatbook as its own process, as a shell would. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'vitest';

export const ROOT = join(import.meta.dirname, '../..');
/** Whoever runs the tests may have a configuration of their own. */
const UNCONFIGURED = { XDG_CONFIG_HOME: join(ROOT, 'tests/support/nobody'), BEATBOOK_CONFIG: undefined };
export const KENT = join(ROOT, 'data/kent.json');

/** Tests that mostly wait for a process, with time enough on a machine that has other work. */
export const SIDE_BY_SIDE = { concurrent: true, timeout: 20_000 };

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Starts the program; its input stays open. */
export function start(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return spawn(process.execPath, [join(ROOT, 'dist/beatbook.js'), ...args], {
    // The notes of whoever runs the tests are left alone.
    env: { ...process.env, ...UNCONFIGURED, BEATBOOK_WORKSPACE: 'none', ...env },
  });
}

/** Runs the program to its end. */
export function beatbook(args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const child = start(args, env);
  const outcome: Outcome = { code: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    outcome.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    outcome.stderr += text;
  });
  // A program that does not read its input may be gone before it is written.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...outcome, code }));
  });
}

/** A folder that goes away after the test; tests that run side by side say which test that is. */
export function scratchFolder(test: Pick<TestContext, 'onTestFinished'>): string {
  const folder = mkdtempSync(join(tmpdir(), 'beatbook-'));
  test.onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
