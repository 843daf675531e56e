/**
 * `npm run test:crash -- --kills N [--saves N]`: 1,000 saves by one program that is killed N times; two programs that write
 * 500 notes each; both at once; and 100 bookmarks on the screen of the whole program, killed N times. The last line is the
 * report of all as JSON; the exit code is 1 if anything was lost.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { crash, isSound, type Plan, type Report } from './crash.ts';
import { crashScreen } from './screen.ts';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '20' }, saves: { type: 'string', default: '1000' } },
});
const [kills, saves] = [Number(values.kills), Number(values.saves)];
if (![kills, saves].every((number) => Number.isInteger(number) && number >= 0)) {
  process.stderr.write('error: --kills and --saves take whole numbers\n');
  process.exit(2);
}

const half = Math.ceil(saves / 2);
type Run = Pick<Plan, 'writers' | 'notes' | 'kills'>;
const RUNS: Record<string, Run> = {
  'one program, killed': { writers: 1, notes: saves, kills },
  'two programs': { writers: 2, notes: half, kills: 0 },
  'two programs, killed': { writers: 2, notes: half, kills: Math.ceil(kills / 2) },
};
const SCREEN: Run = { writers: 1, notes: Math.ceil(saves / 10), kills };

const total = { acknowledged: 0, found: 0, lost: 0, kills: 0, checks: 0, invalid: 0 };
let isAllSound = true;

async function run(name: string, plan: Run, work: (folder: string) => Promise<Report>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'beatbook-crash-'));
  try {
    const report = await work(folder);
    process.stdout.write(`${name}: ${JSON.stringify(report)}\n`);
    for (const key of ['acknowledged', 'found', 'kills', 'checks', 'invalid'] as const) total[key] += report[key];
    total.lost += report.lost.length;
    isAllSound &&= isSound(plan, report);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

for (const [name, plan] of Object.entries(RUNS)) {
  await run(name, plan, (folder) => crash({ ...plan, path: join(folder, 'workspace.json') }));
}
await run('the screen, killed', SCREEN, (folder) => crashScreen({ ...SCREEN, folder }));
process.stdout.write(`${JSON.stringify(total)}\n`);
process.exitCode = isAllSound ? 0 : 1;
