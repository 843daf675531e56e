/** The comparison: two to six force areas, or the plans of one, side by side; the measures are its rows. */
import { readFacts } from '../../dataset/facts.ts';
import { partly } from '../../dataset/steps.ts';
import type { Row } from '../../query/field.ts';
import type { LookKind } from '../look.ts';
import { type Cell, cellWords, type Sheet, type SheetColumn, type SheetRow } from '../sheet.ts';
import { measured } from './measure.ts';
import { measuresOf } from './measures.ts';
import { PEOPLE, perHeadOf, type Standing } from './people.ts';
import { type Side, sidesOf } from './side.ts';

export const PER_PLAN = 'plan';
export const DIFFERING = 'differing';
export const TRANSPOSED = 'transposed';
export const PER_HEAD = 'per-head';

/** Which share of the work is done when what the records say is read. */
const READ = 0.6;

interface Line extends Standing {
  cells: readonly Cell[];
  differs: boolean;
}

/** What a cell says of its side, without what it rests on. */
const said = ({ caveat: _, ...cell }: Cell): string => cellWords(cell);

function lineOf(standing: Standing, sides: readonly Side[]): Line {
  const cells = sides.map(standing.cell);
  return { ...standing, cells, differs: new Set(cells.map(said)).size > 1 };
}

/** `≠` before the name of what differs. */
const marked = ({ title, differs }: Pick<Line, 'title' | 'differs'>): string => `${differs ? '≠' : ' '} ${title}`;

const NAME: Omit<SheetColumn, 'title'> = {
  id: 'measure',
  about: '≠ before what differs',
  type: 'text',
  width: 30,
  echo: true,
};

const headline = ({ title, about }: Line): string => `${title}: ${about}.`;

function upright(lines: readonly Line[], sides: readonly Side[]): Pick<Sheet, 'columns' | 'rows'> {
  const name = (line: Line): Cell => ({ value: line.title, rest: marked(line), behind: null, closed: line.about });
  return {
    columns: [
      { ...NAME, title: 'Measure' },
      ...sides.map(({ id, title }): SheetColumn => {
        return { id, title, about: `what was read of ${title}`, type: 'text', width: 24, grow: true, account: true };
      }),
    ],
    rows: lines.map((line): SheetRow => {
      const cells = line.cells.map((cell, index) => [(sides[index] as Side).id, cell] as const);
      return {
        id: line.id,
        differs: line.differs,
        headline: headline(line),
        cells: new Map([['measure', name(line)], ...cells]),
      };
    }),
  };
}

function transposed(lines: readonly Line[], sides: readonly Side[]): Pick<Sheet, 'columns' | 'rows'> {
  return {
    columns: [
      { ...NAME, title: 'Measure of', width: 16 },
      ...lines.map((line): SheetColumn => {
        const { id, title, about, differs } = line;
        const width = Math.max(title.length + 3, ...line.cells.map((cell) => Math.min(26, cellWords(cell).length)));
        return { id, title: marked({ title, differs }), about, type: 'text', width, account: true, differs };
      }),
    ],
    rows: sides.map((side, index): SheetRow => {
      const cells = lines.map((line) => [line.id, line.cells[index] as Cell] as const);
      const name: Cell = { value: side.title, rest: side.title, behind: null };
      return {
        id: side.id,
        headline: side.title,
        cells: new Map([['measure', name], ...cells]),
      };
    }),
  };
}

export const compare: LookKind = {
  id: 'compare',
  key: '9',
  title: 'Comparison',
  about: 'two to six force areas side by side, or the plan periods of one: what was read of each, measure by measure',
  table: 'all',
  by: [0, 1],
  choices: ['force', PER_PLAN],
  options: [
    { id: DIFFERING, about: 'only the measures that differ' },
    { id: TRANSPOSED, about: 'measures as columns' },
    { id: PER_HEAD, about: 'amounts and counts for each 100,000 people in mid-2018 too' },
  ],
  legend: '≠ differs · ° openings only',
  lined: true,
  unsorted: 'a comparison is not sorted: counts measure what was read, not what happened, so a ranking would mislead',
  *sheet(base, look, runner) {
    const sides = sidesOf(base, look.by[0], runner);
    for (const [index, side] of sides.entries()) {
      const records = side.behind('all', '').rows as readonly (Row & { record: unknown })[];
      yield* partly(readFacts(records), (READ * index) / sides.length, (READ * (index + 1)) / sides.length);
    }
    const measures = measuresOf(sides, runner.source.dataset.factById);
    const standings = measures.flatMap((measure): Standing[] => {
      const own: Standing = { ...measure, cell: (side) => measured(measure, side) };
      const further = look.with.includes(PER_HEAD) ? perHeadOf(measure) : null;
      return further ? [own, further] : [own];
    });
    const [plans, ...others] = standings;
    const people = look.by[0] === PER_PLAN ? [] : PEOPLE;
    const wanted = [...(plans ? [plans] : []), ...people, ...others];
    const all: Line[] = [];
    for (const [index, standing] of wanted.entries()) {
      yield READ + ((1 - READ) * index) / wanted.length;
      all.push(lineOf(standing, sides));
    }
    const lines = look.with.includes(DIFFERING) ? all.filter(({ differs }) => differs) : all;
    const arranged = look.with.includes(TRANSPOSED) ? transposed(lines, sides) : upright(lines, sides);
    const per = look.by[0] === PER_PLAN ? ' of plan periods' : '';
    return { title: `Comparison${per}`, noun: `comparison${per}`, ...arranged };
  },
};
