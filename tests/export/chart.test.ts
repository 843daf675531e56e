import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/domain/clean.ts';
import { forceLabel } from '../../src/domain/force.ts';
import { type ChartOptions, type ChartView, chart } from '../../src/export/chart/chart.ts';
import { COLOUR, RAMP } from '../../src/export/chart/style.ts';
import { shadeLevel } from '../../src/looks/heatmap.ts';
import type { Result, Runner, TableView } from '../../src/tables/run.ts';
import { cellText } from '../../src/tables/table.ts';
import {
  bundledDataset,
  datasetFile,
  document,
  force,
  makeDataset,
  money,
  plan,
  record,
  runnerOf,
  viewOf,
} from '../support/dataset.ts';
import { contextOf } from '../support/export.ts';
import { hostileFile, MARKER } from '../support/hostile.ts';
import { town } from '../support/town.ts';

type Kind = ChartView['look']['kind'];

const bundled = runnerOf(await bundledDataset());
const hostile = runnerOf(makeDataset(hostileFile()));

function view(kind: Kind, own: Partial<TableView> & { by?: string; with?: string } = {}): ChartView {
  const { by, with: option, ...rest } = own;
  const table = { bars: 'funding', heatmap: 'all', timeline: 'periods' } as const;
  const look = { kind, by: by === undefined ? [] : [by], with: option === undefined ? [] : [option] };
  return { ...viewOf(rest.table ?? table[kind], rest), sort: rest.sort ?? [], columns: [], look };
}

const draw = (runner: Runner, of: ChartView, options: ChartOptions = {}): string =>
  chart(of, runner, contextOf(runner), options);

const childrenOf = (element: XmlElement): XmlElement[] =>
  element.children.filter((child): child is XmlElement => child instanceof XmlElement);

/** Every element of a picture; parsing refuses what is not well-formed. */
function elementsOf(svg: string): XmlElement[] {
  const all = (element: XmlElement): XmlElement[] => [element, ...childrenOf(element).flatMap(all)];
  const { root } = parseXml(svg);
  return root ? all(root) : [];
}

const ownText = (element: XmlElement): string =>
  element.children.map((child) => (child instanceof XmlText ? child.text : '')).join('');

const titleOf = (element: XmlElement): string =>
  childrenOf(element)
    .filter(({ name }) => name === 'title')
    .map((title) => title.text)
    .join('');

const named = (svg: string, name: string): XmlElement[] => elementsOf(svg).filter((element) => element.name === name);

/** What the picture says, as drawn. */
const textsIn = (svg: string): string[] => named(svg, 'text').map(ownText);

/** The same, of what is cut all of it. */
const wholeTextsIn = (svg: string): string[] => named(svg, 'text').map((text) => titleOf(text) || ownText(text));

/** What shapes say that they stand for. */
const namesIn = (svg: string): string[] => named(svg, 'path').map(titleOf).filter(Boolean);

const cellsOf = (result: Result, column: string): string[] => {
  const found = result.table.columns.find(({ id }) => id === column);
  if (!found) throw new Error(`no column ${column}`);
  return result.rows.map((row) => cellText(found, row));
};

/** The words of a paragraph, wherever its lines break. */
const paragraphs = (svg: string): string => textsIn(svg).join(' ').replace(/\s+/g, ' ');

describe('every chart', () => {
  const VIEWS = [view('bars', { by: 'type' }), view('heatmap'), view('timeline')];

  it.each(VIEWS)('says what it shows, of which query, and where it is from: $look.kind', (of) => {
    const said = paragraphs(draw(bundled, { ...of, forces: ['kent'], period: 'all' }));
    const { dataset } = bundled.source;
    expect(said).toContain('of Kent, all plan periods');
    expect(said).toContain(`Dataset ${dataset.name}, SHA-256 ${dataset.sha256.slice(0, 12)}.`);
    expect(said).toContain('Ages count to 2025-06-30.');
    expect(said).toMatch(/\d of \d+ documents read whole\./);
    expect(said).toContain('Counts measure what was read, not what happened.');
  });

  it.each(VIEWS)('tells a screen reader its title and all its rows: $look.kind', (of) => {
    const svg = draw(bundled, of, { title: 'What was <read>' });
    const [root] = elementsOf(svg);
    const [title, desc] = childrenOf(root as XmlElement);
    expect([title?.name, title?.text, desc?.name]).toEqual(['title', 'What was <read>', 'desc']);
    expect(root?.attributes).toMatchObject({
      role: 'img',
      'aria-labelledby': `${title?.attributes.id} ${desc?.attributes.id}`,
    });
    const result = bundled.run(of);
    for (const row of result.rows) {
      const cell = result.columns[0];
      expect(desc?.text).toContain(cell && clean(cellText(cell, row)));
    }
    expect(textsIn(svg)[0]).toBe('What was <read>');
  });

  it.each(VIEWS)('is the same bytes each time, with no names counted up: $look.kind', (of) => {
    const first = draw(bundled, of);
    draw(town, view('timeline'));
    expect(draw(bundled, of)).toBe(first);
    expect(first).not.toMatch(/zr\d|ecmeta|class=|<style/);
  });

  it.each(VIEWS)('grows with its rows, and refuses a size that is too small: $look.kind', (of) => {
    const heightOf = (svg: string): number => Number(elementsOf(svg)[0]?.attributes.height);
    expect(heightOf(draw(bundled, of))).toBeGreaterThan(heightOf(draw(bundled, { ...of, forces: ['gwent'] })));
    expect(() => draw(bundled, of, { height: 60 })).toThrow(/needs a height of at least \d+ pixels/);
    expect(() => draw(bundled, of, { width: 60 })).toThrow(/needs a width of at least \d+ pixels/);
    const [root] = elementsOf(draw(bundled, of, { width: 3000, height: 4000 }));
    expect(root?.attributes).toMatchObject({ width: '3000', height: '4000', viewBox: '0 0 3000 4000' });
  });

  it.each(VIEWS)('refuses to draw nothing, and says so: $look.kind', (of) => {
    expect(() => draw(bundled, { ...of, filter: 'nonsense' })).toThrow(/^there (is|are) no .* to draw$/);
  });
});

describe('bars', () => {
  it.each(['type', 'force', 'date', 'theme', 'funder'])('have the labels and numbers of the screen, by %s', (by) => {
    const of = view('bars', { by });
    const result = bundled.run(of);
    const texts = wholeTextsIn(draw(bundled, of));
    const labels = cellsOf(result, by).map((label) => clean(label));
    const rows = cellsOf(result, 'rows');
    expect(texts.join('\n')).toContain(labels.join('\n'));
    expect(texts.join('\n')).toContain(rows.join('\n'));
    expect(namesIn(draw(bundled, of))).toEqual(labels.map((label, index) => `${label}: ${rows[index]}`));
  });

  it('stand in the order of the screen', () => {
    const of = view('bars', { by: 'type', sort: [{ column: 'type', descending: true }] });
    const labels = cellsOf(bundled.run(of), 'type');
    expect(labels).toEqual(labels.toSorted().reverse());
    expect(textsIn(draw(bundled, of)).join('\n')).toContain(labels.join('\n'));
  });

  it('draw amounts of one sort, as long as they are large', () => {
    const file = datasetFile({
      forces: [force('kent'), force('surrey')],
      documents: [document('k'), document('s', { force: 'surrey' })],
      records: [
        { ...money('a', 300), document: 'k' },
        { ...money('b', 100), document: 's' },
        { ...money('c', null), document: 's' },
      ],
    });
    const runner = runnerOf(makeDataset(file));
    const svg = draw(runner, view('bars', { by: 'force', with: 'amount' }));
    expect(namesIn(svg)).toEqual(['kent: £300', 'surrey: £100']);
    const lengths = named(svg, 'path')
      .filter((path) => titleOf(path) !== '')
      .map((path) => Number(/l([\d.]+) 0/.exec(path.attributes.d ?? '')?.[1]));
    expect((lengths[1] ?? 0) / (lengths[0] ?? 1)).toBeCloseTo(1 / 3, 2);
    expect(paragraphs(svg)).toContain('Of the amounts: 1 not stated.');
  });

  it('refuse mixed money, and name the filter that keeps one sort', () => {
    const of = view('bars', { by: 'type', with: 'amount', filter: 'kent' });
    const refused = (): string => draw(bundled, of);
    expect(refused).toThrow(/sorts of money, which cannot be added up or compared/);
    const filter = /--where '(.+?)' keeps one sort that adds up/.exec(messageOf(refused))?.[1];
    expect(filter).toMatch(/^kent sort="/);
    expect(paragraphs(draw(bundled, { ...of, filter: filter ?? '' }))).toContain('£');
  });

  it('refuse amounts where there are none, or none that add up', () => {
    const of = (table: TableView['table'], filter = ''): ChartView =>
      view('bars', { table, by: 'force', with: 'amount', filter });
    expect(() => draw(bundled, of('questions'))).toThrow('have no amounts; without --with amount, the bars count them');
    expect(() => draw(bundled, of('actions'))).toThrow(/ages do not add up; leave --with amount out/);
    expect(() => draw(bundled, of('funding', 'per:household sort="precept, yearly a household"'))).toThrow(
      /rates, which do not add up.*; leave --with amount out/,
    );
    expect(() => draw(bundled, of('funding', 'is:unstated'))).toThrow(
      'none of these funding commitments states an amount',
    );
  });
});

describe('the heat map', () => {
  it.each(['force', 'date'])('has the themes, headings and numbers of the screen, by %s', (by) => {
    const of = view('heatmap', { by });
    const result = bundled.run(of);
    const columns = result.columns.slice(2);
    const signs: Record<string, string> = { 'none found': '·', 'not read': '?' };
    const cells = result.rows.flatMap((row) =>
      columns.map((column) => cellText(column, row)).map((text) => signs[text] ?? text),
    );
    const svg = draw(bundled, of);
    const texts = wholeTextsIn(svg);
    const headings = columns.map(({ title }) => title);
    for (const inOrder of [headings, cellsOf(result, 'theme'), cellsOf(result, 'total'), cells]) {
      expect(texts.join('\n')).toContain(inOrder.join('\n'));
    }
  });

  it('names each cell', () => {
    const result = bundled.run(view('heatmap', { forces: ['kent', 'essex'] }));
    const names = namesIn(draw(bundled, view('heatmap', { forces: ['kent', 'essex'] })));
    const cells = result.rows.flatMap((row) => {
      const [theme, , ...counts] = result.columns;
      return counts.map((column) => `${theme && cellText(theme, row)}, ${column.title}: ${cellText(column, row)}`);
    });
    expect(names).toEqual(cells);
    expect(cells.filter((cell) => cell.endsWith(': not read'))).not.toHaveLength(0);
  });

  it('shades like the screen, and is legible without colour', () => {
    const of = view('heatmap');
    const svg = draw(bundled, of);
    const fills = new Map<number, Set<string>>();
    const most = Math.max(...namesIn(svg).map((name) => Number(/: ([\d,]+)$/.exec(name)?.[1]?.replace(',', '') ?? 0)));
    for (const path of named(svg, 'path')) {
      const count = Number(/: ([\d,]+)$/.exec(titleOf(path))?.[1]?.replace(',', '') ?? 0);
      if (count === 0) continue;
      const shade = shadeLevel(count, most);
      fills.set(shade, (fills.get(shade) ?? new Set()).add(path.attributes.fill ?? ''));
    }
    expect([...fills.values()].map(({ size }) => size)).toEqual([1, 1, 1, 1]);
    const lightness = [COLOUR.paper, ...RAMP.map(([fill]) => fill)].map(luminance);
    expect(lightness).toEqual(lightness.toSorted((a, b) => b - a));
    for (const [fill, text] of RAMP) expect(contrast(fill, text)).toBeGreaterThan(4.5);
    expect(contrast(COLOUR.paper, COLOUR.quiet)).toBeGreaterThan(4.5);
  });
});

describe('the timeline', () => {
  it('has every force area, plan and meeting of the screen', () => {
    const of = view('timeline');
    const svg = draw(bundled, of);
    const texts = wholeTextsIn(svg);
    const { dataset } = bundled.source;
    const areas = cellsOf(bundled.run(of), 'force');
    expect(texts.filter((text) => areas.includes(text))).toEqual(areas);
    const said = [...texts, ...namesIn(svg)].join('\n');
    for (const { title } of dataset.plans) expect(said).toContain(clean(title));
    const meetings = dataset.documents.flatMap(({ meetingDate, force: id }) =>
      meetingDate === null ? [] : [`${labelOf(id)}: meeting of ${meetingDate}`],
    );
    expect(
      namesIn(svg)
        .filter((name) => name.includes(': meeting of '))
        .sort(),
    ).toEqual([...new Set(meetings)].sort());
  });

  it('shows overlapping plans under each other, and gaps between others', () => {
    const boxes = boxesIn(
      draw(
        planned([
          ['2013', '2017'],
          ['2016', '2020'],
          ['2023', '2025'],
        ]),
        view('timeline'),
      ),
    );
    const [early, late, last] = ['p0', 'p1', 'p2'].map((id) => boxes.find(({ name }) => name.includes(`Plan ${id},`)));
    if (!early || !late || !last) throw new Error('a plan is not drawn');
    expect(late.x).toBeLessThan(early.x + early.width);
    expect(late.y).toBeGreaterThanOrEqual(early.y + early.height);
    expect(last.y).toBe(early.y);
    const year = early.width / 5;
    expect(last.x - (early.x + early.width)).toBeCloseTo(5 * year, 0);
  });

  it('draws what is not stated as an open, dashed year, and says which', () => {
    const svg = draw(
      planned([
        ['2021', null],
        [null, '2018'],
        [null, null],
      ]),
      view('timeline'),
    );
    const dashed = named(svg, 'path').filter((path) => path.attributes['stroke-dasharray'] !== undefined);
    expect(dashed).toHaveLength(2);
    const said = wholeTextsIn(svg);
    expect(said).toEqual(
      expect.arrayContaining(['Plan p0 (from 2021)', 'Plan p1 (to 2018)', 'years not stated: Plan p2']),
    );
  });

  it('says where no plan is known', () => {
    expect(textsIn(draw(town, view('timeline')))).toContain('no plan known');
  });
});

describe('text from a dataset', () => {
  const VIEWS = [
    view('bars', { by: 'purpose' }),
    view('bars', { by: 'force' }),
    view('bars', { table: 'questions', by: 'asked' }),
    view('heatmap'),
    view('timeline'),
  ];

  it('stays text, whatever it tries', () => {
    for (const of of VIEWS) {
      const svg = draw(hostile, of, { title: `<script>alert("${MARKER}")</script>\u202e\u0007 {b}` });
      expect(svg).not.toMatch(/<script/i);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through
      expect(svg).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/);
      expect(paragraphs(svg)).toContain(`<script>alert("${MARKER}")</script>\\u202e␇ {b}`);
    }
  });

  it('is no template', () => {
    const texts = ['{b}', '{a|red}', '{value}%', '{c0} & {d}', '{@[1]}'];
    const file = datasetFile({ records: texts.map((purpose, index) => money(`m-${index}`, 5, { purpose })) });
    const said = textsIn(draw(runnerOf(makeDataset(file)), view('bars', { by: 'purpose' }), { title: texts[0] }));
    expect(said).toEqual(expect.arrayContaining(texts));
    expect(said[0]).toBe(texts[0]);
  });

  it('makes a well-formed picture that says all of it, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (text) => {
        const file = datasetFile({
          plans: [plan('p', { title: `x${text}` })],
          records: [money('m', 5, { purpose: `x${text}` }), record('question', 'q')],
        });
        const runner = runnerOf(makeDataset(file));
        const bars = wholeTextsIn(draw(runner, view('bars', { by: 'purpose' }), { title: text }));
        const timeline = wholeTextsIn(draw(runner, view('timeline')));
        const shown = clean(`x${text}`).replace(/[\ufffe\uffff]/g, '\ufffd');
        expect(bars).toContain(shown);
        expect(timeline).toContain(shown);
      }),
      { numRuns: 60 },
    );
  });

  it('that is the name of something that every object has changes no object', () => {
    for (const purpose of ['__proto__', 'constructor', 'a __proto__ b']) {
      const file = datasetFile({
        records: [money('a', 5, { purpose }), money('b', 5, { purpose: `${purpose} more` })],
      });
      const runner = runnerOf(makeDataset(file));
      for (let time = 0; time < 3; time++) draw(runner, view('bars', { by: 'purpose' }));
    }
    const names: string[] = [];
    for (const name in {}) names.push(name);
    expect(names).toEqual([]);
  });

  it('is cut where it is long, with all of it to be read', () => {
    const purpose = 'overtime and '.repeat(40);
    const file = datasetFile({ records: [money('a', 5, { purpose }), money('b', 5, { purpose: `${purpose}more` })] });
    const svg = draw(runnerOf(makeDataset(file)), view('bars', { by: 'purpose' }));
    const cut = named(svg, 'text').filter((text) => titleOf(text) !== '');
    expect(cut.map(titleOf)).toEqual([purpose, `${purpose}more`]);
    for (const text of cut) expect(ownText(text)).toMatch(/^overtime and .*…$/);
  });
});

function messageOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

const labelOf = (id: string): string => {
  const found = bundled.source.dataset.forceById.get(id);
  return found ? forceLabel(found) : id;
};

/** Kent with plans of these years, and one document. */
function planned(years: readonly (readonly [start: string | null, end: string | null])[]): Runner {
  const plans = years.map(([start, end], index) => plan(`p${index}`, { start, end }));
  return runnerOf(makeDataset({ plans }));
}

/** The rectangles that say what they stand for. */
function boxesIn(svg: string): { name: string; x: number; y: number; width: number; height: number }[] {
  return named(svg, 'path').flatMap((path) => {
    const box = /^M([\d.]+) ([\d.]+)l([\d.]+) 0l0 ([\d.]+)/.exec(path.attributes.d ?? '');
    const [x = 0, y = 0, width = 0, height = 0] = (box ?? []).slice(1).map(Number);
    return box && titleOf(path) !== '' ? [{ name: titleOf(path), x, y, width, height }] : [];
  });
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}
