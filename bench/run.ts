/**
 * Measures the built program in a pseudo-terminal, next to VisiData, jq and Miller where they are installed, and prints
 * medians and ratios of this one run: `npm run bench`. With `--growth`, how the start grows, as docs/growth.svg.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installed, missing, ROOT } from './contenders.ts';
import { type Row, reached, table } from './figures.ts';
import { growth, growthPicture } from './growth.ts';
import { bundledMaterial, type Material, nationalMaterial } from './material.ts';
import { type Bench, bundledStart, columns, comparison, cursor, exported, fileStart, filter } from './rows.ts';

const NATIONAL = 100_000;
const SIZES = [1000, 10_000, NATIONAL];
const MILLION = 1_000_000;
const GIVEN = `VisiData and Miller get the records alone as JSON Lines, since they do not unfold the lists of a dataset;
VisiData is timed until its status line counts them all. Beatbook and jq get the dataset file.`;

const PARTS: Record<string, (material: Material, bench: Bench) => Promise<Row[]>> = {
  start: fileStart,
  cursor,
  filter,
  columns,
  comparison,
  export: exported,
};

/** Says what is being done, where it does not end up among the figures. */
const tell = (text: string): void => console.error(text);

function today(): string {
  const { format } = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' });
  return format(new Date());
}

function machine(): string {
  return `${availableParallelism()} cores (${cpus()[0]?.model.trim()}), ${platform()} ${arch()}, Node ${process.versions.node}`;
}

const { values } = parseArgs({
  options: {
    million: { type: 'boolean', default: false },
    growth: { type: 'boolean', default: false },
    json: { type: 'string' },
    runs: { type: 'string', default: '7' },
    only: { type: 'string', default: Object.keys(PARTS).join(',') },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs takes a number, not ${values.runs}`);
const parts = values.only.split(',');
for (const part of parts) {
  if (!(part in PARTS)) throw new Error(`--only takes some of ${Object.keys(PARTS).join(', ')}, not ${part}`);
}

async function measureGrowth(bench: Bench): Promise<Row[]> {
  const materials: Material[] = [];
  for (const size of values.million ? [...SIZES, MILLION] : SIZES) {
    materials.push(await nationalMaterial(size, bench.folder));
  }
  const steps = await growth(materials, bench);
  writeFileSync(join(ROOT, 'docs/growth.svg'), growthPicture(steps, `Measured on ${today()}, ${machine()}.`));
  return steps.map(({ start: { bar: _, ...row } }) => row);
}

async function measureTable(bench: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  const bundled = bundledMaterial(bench.folder);
  if (parts.includes('start')) rows.push(...(await bundledStart(bundled, bench)));
  if (parts.includes('cursor')) rows.push(...(await cursor(bundled, bench)));
  for (const size of values.million ? [NATIONAL, MILLION] : [NATIONAL]) {
    tell(`making ${size} records`);
    const material = await nationalMaterial(size, bench.folder);
    for (const part of parts) {
      tell(`${material.name}: ${part}`);
      rows.push(...((await PARTS[part]?.(material, bench)) ?? []));
    }
  }
  return rows;
}

const folder = mkdtempSync(join(tmpdir(), 'beatbook-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true }));
// A signal would end it without that.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
const bench: Bench = { versions: installed(), runs, folder };
const rows = await (values.growth ? measureGrowth : measureTable)(bench);
const bars = rows.filter(({ bar }) => bar);
console.log(`${today()}, ${machine()}\n\n${table(rows)}\n`);
if (!values.growth) console.log(`${bars.filter(reached).length} of ${bars.length} bars reached.\n`);
console.log([GIVEN, ...missing(bench.versions)].join('\n'));
if (values.json) {
  const figures = { date: today(), machine: machine(), versions: bench.versions, rows };
  writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
}
