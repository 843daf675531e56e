/** The rows of the table: what is measured, against what, and what must be reached. */
import { join } from 'node:path';
import { BARE_NODE, beatbook, countRows, SELECTIONS, timeProcess, type Versions, visidata } from './contenders.ts';
import { type Bar, median, percentile, type Row } from './figures.ts';
import type { Material } from './material.ts';
import { type Answer, type Opened, open, type Program } from './terminal.ts';

const MEBIBYTE = 2 ** 20;
const MILLION = 1_000_000;
const PRESSES = 100;
/** Silence after which an answer is over, in milliseconds: of what is drawn at once, and of what may come in parts. */
const QUIET = { cursor: 60, work: 500 };
const WORDS = ['budget', 'precept', 'rural', 'kind:action', 'overspend'];
/** The lines of the screen with the first rows of the table, below its names. */
const FIRST_ROWS = [4, 14] as const;
const COLUMNS = 5;
const COMPARED = 6;
const ROWS_TRIED = 40;
const ESC = '\u001b';

export interface Bench {
  versions: Versions;
  /** How often what takes a whole process is measured. */
  runs: number;
  /** For what the programs write. */
  folder: string;
}

type Timed = Pick<Opened, 'time' | 'memory'>;

async function openOnce(program: Program): Promise<Timed> {
  const { time, memory, close } = await open(program);
  await close();
  return { time, memory };
}

/** Measures one after the other, again and again; the first time of each only warms the caches. */
async function inTurns<Name extends string, Result>(
  runs: number,
  measured: Partial<Record<Name, () => Promise<Result> | Result>>,
): Promise<Partial<Record<Name, Result[]>>> {
  const entries = Object.entries(measured) as [Name, () => Promise<Result>][];
  const results: Partial<Record<Name, Result[]>> = {};
  for (let run = 0; run <= runs; run++) {
    for (const [name, measure] of entries) {
      const result = await measure();
      if (run > 0) results[name] = [...(results[name] ?? []), result];
    }
  }
  return results;
}

const medianOf = <Key extends keyof Timed>(list: readonly Timed[] | undefined, key: Key): number | null =>
  list ? median(list.map((timed) => timed[key])) : null;

/** Our median of what was measured for certain. */
const ours = (list: readonly Timed[] | undefined, key: keyof Timed): number => medianOf(list, key) ?? Number.NaN;

/** Start to the first complete frame of the bundled data. */
export async function bundledStart(material: Material, { versions, runs }: Bench): Promise<Row[]> {
  const times = await inTurns(runs, {
    ours: () => openOnce(beatbook()),
    node: () => openOnce(BARE_NODE),
    ...(versions.vd !== null && { vd: () => openOnce(visidata(material.lines, material.records)) }),
  });
  const time = ours(times.ours, 'time');
  const what = `${material.name}: start to the first complete frame`;
  return [
    {
      what,
      unit: 'ms',
      ours: time,
      other: { name: 'VisiData', figure: medianOf(times.vd, 'time') },
      bar: { most: 200, ratio: 0.4 },
    },
    { what, unit: 'ms', ours: time, other: { name: 'bare Node', figure: medianOf(times.node, 'time') } },
  ];
}

const startBar = (records: number): Bar => (records < MILLION ? { most: 700, ratio: 0.35 } : { most: 5000 });

/** Start to the first complete frame of a file, and the memory that it took. */
export async function fileStart(material: Material, { versions, runs }: Bench): Promise<Row[]> {
  const { name, records, argument, lines } = material;
  const times = await inTurns(runs, {
    ours: () => openOnce(beatbook(...argument)),
    ...(versions.vd !== null && { vd: () => openOnce(visidata(lines, records)) }),
  });
  const memory = medianOf(times.vd, 'memory');
  return [
    {
      what: `${name}: start to the first complete frame`,
      unit: 'ms',
      ours: ours(times.ours, 'time'),
      other: { name: 'VisiData', figure: medianOf(times.vd, 'time') },
      bar: startBar(records),
    },
    {
      what: `${name}: most memory up to there`,
      unit: 'MiB',
      ours: ours(times.ours, 'memory') / MEBIBYTE,
      other: { name: 'VisiData', figure: memory === null ? null : memory / MEBIBYTE },
      bar: { ratio: records < MILLION ? 1.5 : 1 },
    },
  ];
}

const lastBytes = (answers: readonly Answer[]): number[] => answers.map(({ last }) => last);

/** Milliseconds from each press to the last byte of its answer; the first one right after the first frame. */
async function cursorTimes(program: Program): Promise<number[]> {
  const { press, close } = await open(program);
  const answers: Answer[] = [];
  for (let count = 0; count < PRESSES; count++) answers.push(await press('j', QUIET.cursor));
  await close();
  return lastBytes(answers);
}

/** The cursor key, from the key to the last byte of the answer. */
export async function cursor(material: Material, { versions }: Bench): Promise<Row[]> {
  const { name, records, argument, lines } = material;
  const times = await cursorTimes(beatbook('--view', 'all', ...argument));
  const others = versions.vd === null ? null : await cursorTimes(visidata(lines, records));
  const row = (word: string, share: number, most: number): Row => ({
    what: `${name}: cursor down, key to last byte, ${word}`,
    unit: 'ms',
    ours: percentile(times, share),
    other: { name: 'VisiData', figure: others && percentile(others, share) },
    bar: { most },
  });
  return [row('p50', 0.5, 8), row('p95', 0.95, 16)];
}

function spread(what: string, times: readonly number[], most: number): Row[] {
  const unit = 'ms';
  return [
    { what: `${what}, p50`, unit, ours: percentile(times, 0.5) },
    { what: `${what}, p95`, unit, ours: percentile(times, 0.95), bar: { most } },
    { what: `${what}, slowest of ${times.length}`, unit, ours: Math.max(...times) },
  ];
}

/** When the first rows stood on the screen that are there in the end. */
function firstRows({ screens, last }: Answer): number {
  const rowsOf = (text: string): string =>
    text
      .split('\n')
      .slice(...FIRST_ROWS)
      .join('\n');
  const wanted = rowsOf(screens.at(-1)?.text ?? '');
  const before = screens.findLastIndex(({ text }) => rowsOf(text) !== wanted);
  return screens[before + 1]?.at ?? last;
}

/** Filter as you type: each letter of some words. */
export async function filter({ name, records, argument }: Material): Promise<Row[]> {
  const { press, close } = await open(beatbook('--view', 'all', ...argument));
  const answers: Answer[] = [];
  for (const word of WORDS) {
    await press('/', QUIET.work);
    for (const letter of word) answers.push(await press(letter, QUIET.work));
    await press(ESC, QUIET.work);
  }
  await close();
  const most = records < MILLION ? 50 : 300;
  return [
    ...spread(`${name}: a letter of the filter, key to last byte`, lastBytes(answers), most),
    ...spread(`${name}: a letter of the filter, key to the first rows`, answers.map(firstRows), most),
  ];
}

/** Sort and the values of a column, one column after the other. */
export async function columns({ name, argument }: Material): Promise<Row[]> {
  const { press, close } = await open(beatbook('--view', 'all', ...argument));
  const sorts: Answer[] = [];
  const facets: Answer[] = [];
  for (let column = 0; column < COLUMNS; column++) {
    // Up, down, not.
    for (let time = 0; time < 3; time++) sorts.push(await press('s', QUIET.work));
    facets.push(await press('F', QUIET.work));
    await press(ESC, QUIET.work);
    await press('l', QUIET.work);
  }
  await close();
  return [
    ...spread(`${name}: sort (s), key to last byte`, lastBytes(sorts), 150),
    ...spread(`${name}: values of a column (F), key to last byte`, lastBytes(facets), 150),
  ];
}

/** The comparison: the plan periods of one force area, then two to six of them. */
export async function comparison({ name, argument }: Material): Promise<Row[]> {
  const { press, screen, close } = await open(beatbook('--view', 'all', ...argument));
  const answers: Answer[] = [];
  for (let row = 0; answers.length < COMPARED; row++) {
    if (row === ROWS_TRIED) throw new Error(`there are not ${COMPARED} force areas in the first ${ROWS_TRIED} rows`);
    await press('c', QUIET.work);
    // What has been there before would be compared from memory.
    if (screen().includes('taken out')) {
      await press('c', QUIET.work);
    } else {
      answers.push(await press('C', QUIET.work));
      await press(ESC, QUIET.work);
    }
    await press('j', QUIET.work);
  }
  await close();
  return spread(`${name}: comparison (C), key to last byte`, lastBytes(answers), 150);
}

/** The export of a filtered view as a whole process. */
export async function exported(material: Material, { versions, runs, folder }: Bench): Promise<Row[]> {
  const output = join(folder, 'selected.json');
  const selections = {
    ours: SELECTIONS.beatbook(material),
    ...(versions.jq !== null && { jq: SELECTIONS.jq(material) }),
    ...(versions.mlr !== null && { mlr: SELECTIONS.mlr(material) }),
  };
  const counts = Object.entries(selections).map(([name, selection]) => [name, countRows(selection, output)] as const);
  const [[, count] = ['', 0]] = counts;
  for (const [name, own] of counts) {
    if (own !== count) throw new Error(`${name} wrote ${own} rows, Beatbook ${count}`);
  }
  const { ours: own, jq, mlr } = selections;
  const times = await inTurns(runs, {
    ours: () => timeProcess(own, output),
    ...(jq && { jq: () => timeProcess(jq, output) }),
    ...(mlr && { mlr: () => timeProcess(mlr, output) }),
  });
  const row = (name: string, list: readonly number[] | undefined): Row => ({
    what: `${material.name}: export of ${count} rows that match, whole process`,
    unit: 'ms',
    ours: median(times.ours ?? []),
    other: { name, figure: list ? median(list) : null },
  });
  return [{ ...row('jq', times.jq), bar: { ratio: 0.6 } }, row('Miller', times.mlr)];
}
