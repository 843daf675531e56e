/**
 * The whole program in a pseudo-terminal, in which rows are bookmarked by their keys, killed at random moments. What its
 * screen told as saved must be there afterwards.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { formatNumber } from '../../src/domain/number.ts';
import { datasetFile, money } from '../support/dataset.ts';
import { startProgram, type Terminal } from '../support/program.ts';
import { check, held, type Life, moments, newReport, type Report } from './crash.ts';

export interface ScreenPlan {
  /** A folder for the dataset and the workspace. */
  folder: string;
  /** How many rows are bookmarked. */
  notes: number;
  kills: number;
}

/** The longest that it lives on after its end was decided, in milliseconds: from a key until after the save. */
const LONGEST_DELAY = 120;

const idOf = (row: number): string => `r-${row}`;
const poundsOf = (row: number): number => 100_000 + row;
/** The cursor on a row, with or without the sign of a bookmark. */
const cursorOn = (row: number, sign: string): string => `▶${sign} *£${formatNumber(poundsOf(row))}`;

/** Waits for a text, or for the end of the program: whether it came. */
async function shows(terminal: Terminal, text: RegExp): Promise<boolean> {
  await terminal.waitFor(() => terminal.hasEnded() || text.test(terminal.screen().join('\n')));
  return !terminal.hasEnded();
}

/** Bookmarks rows from one on, until so many are told as saved, or until it is killed some moment after a number of them. */
async function live({ folder, notes }: ScreenPlan, from: number, killAfter: number | null): Promise<Life> {
  const args = [join(folder, 'data.json'), '--workspace', join(folder, 'workspace.json')];
  const view = ['--view', 'funding', '--sort', 'amount', '--columns', 'amount'];
  const terminal = startProgram({ args: [...args, ...view] });
  const acknowledged: string[] = [];
  let isDoomed = false;
  try {
    await terminal.waitFor('Enter open');
    terminal.press('j'.repeat(from));
    for (let row = from; acknowledged.length < notes; row++) {
      if (!(await shows(terminal, new RegExp(cursorOn(row, ' '))))) break;
      if (killAfter !== null && !isDoomed && acknowledged.length >= killAfter) {
        isDoomed = true;
        void wait(Math.random() * LONGEST_DELAY).then(() => terminal.kill('SIGKILL'));
      }
      // The sign goes with the change, and comes back once that is on the disk.
      terminal.press('m', 'Enter');
      if (!(await shows(terminal, new RegExp(`notes saved[^]*${cursorOn(row, '\\*')}`)))) break;
      acknowledged.push(idOf(row));
      terminal.press('j');
    }
  } finally {
    terminal.kill('SIGKILL');
  }
  await terminal.exit();
  return { acknowledged, killed: isDoomed };
}

/** Runs the plan and looks what became of the bookmarks. */
export async function crashScreen(plan: ScreenPlan): Promise<Report> {
  const { folder, notes, kills } = plan;
  const path = join(folder, 'workspace.json');
  const report = newReport();
  const acknowledged: string[] = [];
  // Of the row at which it was killed nothing is known; the next life begins behind it.
  const records = Array.from({ length: notes + kills + 1 }, (_, row) => money(idOf(row), poundsOf(row)));
  writeFileSync(join(folder, 'data.json'), JSON.stringify(datasetFile({ records })));
  for (const [place, end] of [...moments(plan), null].entries()) {
    const done = acknowledged.length;
    // A note is left for each life that is still to be killed; else one that lives on for long would leave it nothing to do.
    const left = notes - done - Math.max(0, kills - 1 - place);
    const killAfter = end === null ? null : Math.min(Math.max(0, end - done), left - 1);
    const life = await live({ ...plan, notes: left }, done + report.kills, killAfter);
    acknowledged.push(...life.acknowledged);
    if (life.killed) report.kills++;
    check(path, report);
  }
  const entries = held(path)?.entries ?? {};
  report.acknowledged = acknowledged.length;
  report.found = Object.keys(entries).length;
  report.lost = acknowledged.filter((id) => entries[id]?.bookmark?.value !== true);
  return report;
}
