/**
 * Time from start to the first complete frame of the built program, in a pseudo-terminal, next to a bare Node and (where
 * it is installed) VisiData on the same data. Prints medians and ratios of one run: `npm run bench`.
 */
import { execFileSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { spawn } from '@lydell/node-pty';

const RUNS = 15;
const SIZE = { cols: 140, rows: 50 };

interface Contender {
  name: string;
  command: string;
  args: string[];
  /** The frame is complete when this has come. */
  complete: RegExp;
}

/** Milliseconds until the output of one run matches. */
function timeOnce({ command, args, complete }: Contender): Promise<number> {
  const { CI: _ci, ...env } = process.env;
  return new Promise((resolve) => {
    const start = performance.now();
    const terminal = spawn(command, args, { ...SIZE, env: { ...env, TERM: 'xterm-256color' } });
    let output = '';
    let seen = false;
    terminal.onData((data) => {
      output += data;
      if (seen || !complete.test(output)) return;
      seen = true;
      resolve(performance.now() - start);
      // Quitting lets Node keep its compile cache, as in daily use.
      terminal.write('Q');
    });
  });
}

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] as number;

function installed(command: string): boolean {
  try {
    execFileSync('which', [command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const contenders: Contender[] = [
  { name: 'bare node', command: process.execPath, args: ['-e', 'console.log("ready")'], complete: /ready/ },
  // The hint line is the last line of the frame.
  { name: 'beatbook', command: process.execPath, args: ['dist/beatbook.js'], complete: /Enter open/ },
];
if (installed('vd')) {
  contenders.push({ name: 'visidata', command: 'vd', args: ['data/kent.json'], complete: /kent/ });
}

const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
for (let run = 0; run <= RUNS; run++) {
  for (const contender of contenders) {
    const time = await timeOnce(contender);
    // The first run of each warms the caches.
    if (run > 0) times.get(contender.name)?.push(time);
  }
}
const base = median(times.get('beatbook') ?? []);
for (const [name, own] of times) {
  const middle = median(own);
  const range = `${Math.min(...own).toFixed(0)}–${Math.max(...own).toFixed(0)}`;
  console.log(
    `${name.padEnd(10)} median ${middle.toFixed(0)} ms (${range}), beatbook/this ${(base / middle).toFixed(2)}`,
  );
}
