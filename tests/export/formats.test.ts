import { describe, expect, it } from 'vitest';
import { loadBytes } from '../../src/dataset/load.ts';
import { envelope, exportRows } from '../../src/export/exported.ts';
import { FORMATS, formatOf } from '../../src/export/formats.ts';
import { document, force, idsOf, makeDataset, money, plan, record, runnerOf, viewOf } from '../support/dataset.ts';
import { contextOf, readDelimited, write } from '../support/export.ts';

const HOSTILE = '=cmd() "x", | \\ `code` *b* <i> \u001b[31m \u202e\u200b e\u0301 \ud83d\r\nnext';
const dataset = makeDataset({
  forces: [force('kent', { name: 'Kent Police' }), force('surrey')],
  plans: [plan()],
  documents: [
    document('minutes', { plan: 'plan' }),
    document('page', { url: null, read: 'opening', meetingDate: null, title: '+1' }),
  ],
  records: [
    money('whole', 258_000_000, { type: 'budget', frequency: 'yearly', purpose: '-pay, overtime' }),
    money('part', 5_000_000, { partOf: 'whole', qualifier: 'about', type: 'budget', frequency: 'yearly' }),
    {
      ...money('none', null, { funder: '@home', recipient: '\tTab', purpose: '\rReturn' }),
      document: 'page',
      paragraph: null,
    },
    record('figure', 'fall', { figure: { metric: 'change in crime', value: -3.5, unit: '%' } }),
    record('priority', 'hostile', { summary: HOSTILE }),
  ],
});
const runner = runnerOf(dataset);
const view = viewOf('funding', { sort: [{ column: 'amount', descending: true }] });
const result = runner.run(view);
const hostile = runner.run(viewOf('all', { filter: 'id=hostile' }));
const nothing = runner.run(viewOf('funding', { filter: 'zebra' }));

describe('the formats', () => {
  it('each have an id, an extension and a word about them', () => {
    expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
    for (const { id, extension, about } of FORMATS) {
      expect(formatOf(id)?.extension).toBe(extension);
      expect(about).not.toBe('');
    }
    expect(formatOf('xlsx')).toBeUndefined();
  });

  it('write the same text for the same view', async () => {
    for (const { id } of FORMATS)
      expect(await write(id, runner, result)).toBe(await write(id, runner, runner.run({ ...view })));
  });
});

describe('JSON', () => {
  const json = async () => JSON.parse(await write('json', runner, result));

  it('holds typed values with their source', async () => {
    const [whole, part, none] = (await json()).rows;
    expect(whole).toMatchObject({
      id: 'whole',
      force: 'kent',
      amountGbp: 258_000_000,
      amountMaxGbp: null,
      qualifier: 'exact',
    });
    expect(whole.source).toEqual({
      document: 'minutes',
      title: 'Title of minutes',
      date: '2018-02-08',
      paragraph: 1,
      url: 'https://example.org/minutes',
      read: 'whole',
    });
    expect(part).toMatchObject({ id: 'part', qualifier: 'about', part: 'whole' });
    expect(none).toMatchObject({ id: 'none', amountGbp: null, date: null });
    expect(none.source).toMatchObject({ document: 'page', paragraph: null, url: null, read: 'opening' });
  });

  it('says how it was made', async () => {
    expect((await json()).export).toMatchObject({
      tool: 'beatbook',
      version: '1.2.3',
      formatVersion: 1,
      madeAt: '2025-06-30T12:00:00.000Z',
      agesCountedTo: '2025-06-30',
      dataset: { name: 'test.json', sha256: '0'.repeat(64), records: 5 },
      view,
      query: '',
      sort: '-amount',
      columns: view.columns,
      rowsMatched: 3,
      rowsInView: 3,
      reopen: 'beatbook --view funding --sort -amount',
    });
    expect((await json()).export.queryInWords).toBe(
      'funding commitments of all force areas, all plan periods, sorted by amount (largest first)',
    );
  });

  it('says what it rests on, force area by force area', () => {
    const coverage = (own: Partial<typeof view>) => {
      const made = envelope(runner.run({ ...view, ...own }), contextOf(runner)) as { coverage: unknown };
      return made.coverage;
    };
    const kent = { force: 'kent', documents: 2, readWhole: 1, readOpeningOnly: 1 };
    const surrey = { force: 'surrey', documents: 0, readWhole: 0, readOpeningOnly: 0 };
    expect(coverage({})).toEqual([kent, surrey]);
    expect(coverage({ forces: ['surrey'] })).toEqual([surrey]);
    const inPlan = { force: 'kent', documents: 1, readWhole: 1, readOpeningOnly: 0 };
    expect(coverage({ forces: ['kent'], period: '2017-2021' })).toEqual([inPlan]);
  });

  it('names the dataset and the filter in the command that makes it again', () => {
    const own = runner.run({ ...view, sort: [], filter: 'is:part' });
    const context = contextOf(runner, { source: { ...runner.source, argument: 'my data' } });
    expect(envelope(own, context)).toMatchObject({
      query: 'is:part',
      rowsMatched: 1,
      rowsInView: 3,
      reopen: "beatbook 'my data' --view funding --where is:part --sort ''",
    });
  });

  it('keeps every text as it is', async () => {
    for (const format of ['json', 'jsonl']) {
      const text = await write(format, runner, hostile);
      const row = format === 'json' ? JSON.parse(text).rows[0] : JSON.parse(text);
      expect(row.summary).toBe(HOSTILE);
      expect(text).toContain(JSON.stringify(HOSTILE));
    }
  });

  it('in lines is one row a line', async () => {
    const lines = (await write('jsonl', runner, result)).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual(exportRows(result));
  });
});

describe('CSV', () => {
  const table = (text: string, delimiter?: ',' | '\t') => {
    const [header = [], ...rows] = readDelimited(text, delimiter);
    expect(new Set(header).size).toBe(header.length);
    for (const row of rows) expect(row).toHaveLength(header.length);
    return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])));
  };

  it.each([
    ['csv', ','],
    ['tsv', '\t'],
  ] as const)('as %s holds each row under its headings', async (format, delimiter) => {
    const [whole, part, none] = table(await write(format, runner, result), delimiter);
    expect(whole).toMatchObject({ id: 'whole', amountGbp: '258000000', amountMaxGbp: '', sourceDocument: 'minutes' });
    expect(part).toMatchObject({ id: 'part', qualifier: 'about', sourceParagraph: '1' });
    expect(none).toMatchObject({ id: 'none', amountGbp: '', date: '', sourceParagraph: '', sourceUrl: '' });
    expect(none?.sourceDocument).toBe('page');
  });

  it('puts an apostrophe before what a spreadsheet would run', async () => {
    const [whole, , none] = table(await write('csv', runner, result));
    expect(whole?.purpose).toBe("'-pay, overtime");
    expect(none).toMatchObject({ funder: "'@home", recipient: "'\tTab", purpose: "'\rReturn" });
    expect(table(await write('csv', runner, hostile))[0]?.summary).toBe(`'${HOSTILE}`);
    const page = runner.run(viewOf('documents', { filter: 'id=page' }));
    expect(table(await write('csv', runner, page))[0]?.title).toBe("'+1");
  });

  it('leaves texts as they are where that is asked for', async () => {
    const [whole, , none] = table(await write('csv', runner, result, { guardCells: false }));
    expect(whole?.purpose).toBe('-pay, overtime');
    expect(none).toMatchObject({ funder: '@home', recipient: '\tTab', purpose: '\rReturn' });
    expect(table(await write('csv', runner, hostile, { guardCells: false }))[0]?.summary).toBe(HOSTILE);
  });

  it('never guards a number, nor a harmless text', async () => {
    const figures = table(await write('csv', runner, runner.run(viewOf('figures'))));
    expect(figures[0]).toMatchObject({ value: '-3.5', metric: 'change in crime', unit: '%' });
  });

  it('has each heading once, whatever columns are shown', async () => {
    const columns = ['amount', 'qualifier', 'id', 'amount'];
    const [row] = table(await write('csv', runner, runner.run({ ...view, columns })));
    expect(row).toMatchObject({ id: 'whole', qualifier: 'exact', amountGbp: '258000000' });
  });

  it('ends its lines as RFC 4180 has it, and quotes what needs it', async () => {
    const text = await write('csv', runner, hostile, { guardCells: false });
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text).toContain('"=cmd() ""x"", |');
    for (const summary of ['a\nb', 'a\rb', 'a\r\nb', 'a,b', 'a"b', 'a\tb', ' a ']) {
      const own = runnerOf(makeDataset({ records: [record('priority', 'p-1', { summary })] }));
      const view = viewOf('all', { filter: 'id=p-1' });
      for (const [format, delimiter] of [
        ['csv', ','],
        ['tsv', '\t'],
      ] as const) {
        const [row] = table(await write(format, own, own.run(view)), delimiter);
        expect(row?.summary).toBe(summary);
      }
    }
  });
});

describe('Markdown', () => {
  it('is a table with a note of where it comes from', async () => {
    const lines = (await write('markdown', runner, result)).split('\n');
    expect(lines[0]).toMatch(/^\| Force area \| Date +\| +Amount \|/);
    expect(lines[1]).toMatch(/^\| :-+ \| :-+ \| -+: \|/);
    expect(lines[2]).toMatch(/^\| Kent +\| 2018-02-08 \| +£258,000,000 \|/);
    expect(lines[3]).toContain('about £5,000,000');
    expect(lines[4]).toContain('not stated');
    expect(lines.slice(5)).toEqual(['', expect.stringContaining('3 of 3 rows. Dataset test.json, SHA-256 000'), '']);
  });

  it('escapes what would break the table or act as markup', async () => {
    const text = await write('markdown', runner, hostile);
    expect(text.split('\n')).toHaveLength(6);
    const row = text.split('\n')[2] ?? '';
    expect(row.replaceAll('\\|', '').split('|')).toHaveLength(hostile.columns.length + 2);
    for (const piece of ['\\|', '\\\\', '\\`code\\`', '\\*b\\*', '\\<i\\>', '␛\\[31m', '⏎next'])
      expect(row).toContain(piece);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  });

  it('escapes the name of the dataset', async () => {
    const own = runnerOf({ ...dataset, name: 'a|b*\u001b' });
    expect(await write('markdown', own, own.run(view))).toContain('Dataset a\\|b\\*␛,');
  });
});

describe('an export of no rows', () => {
  it('is valid in every format', async () => {
    const texts: Record<string, string> = {};
    for (const { id } of FORMATS) texts[id] = await write(id, runner, nothing);
    expect(JSON.parse(texts.json ?? '')).toMatchObject({ rows: [], export: { rowsMatched: 0, rowsInView: 3 } });
    expect(texts.jsonl).toBe('');
    expect(readDelimited(texts.csv ?? '')).toHaveLength(1);
    expect(readDelimited(texts.tsv ?? '', '\t')).toHaveLength(1);
    expect(readDelimited(texts.csv ?? '')[0]).toEqual(expect.arrayContaining(['id', 'sourceDocument']));
    expect(texts.markdown?.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(2);
    expect(texts.markdown).toContain('0 of 3 rows');
    expect(loadBytes(Buffer.from(texts.dataset ?? ''), 'export').facts).toEqual([]);
  });
});

describe('a dataset of a view', () => {
  it('holds its rows and what they refer to, and opens again', async () => {
    const part = runner.run({ ...view, filter: 'is:part' });
    const again = loadBytes(Buffer.from(await write('dataset', runner, part)), 'export');
    expect(again.facts.map(({ id }) => id)).toEqual(['whole', 'part']);
    expect(again.forces.map(({ id }) => id)).toEqual(['kent']);
    expect(idsOf(runnerOf(again).run({ ...view, filter: 'is:part' }))).toEqual(['part']);
  });

  it('of problems, plans or themes holds what has them', async () => {
    const holds = async (...own: Parameters<typeof viewOf>) =>
      loadBytes(Buffer.from(await write('dataset', runner, runner.run(viewOf(...own)))), 'export');
    expect((await holds('problems', { filter: 'problem:not-read' })).forces.map(({ id }) => id)).toEqual(['surrey']);
    expect((await holds('problems', { filter: 'problem:hidden-text' })).facts.map(({ id }) => id)).toContain('hostile');
    expect((await holds('periods', { filter: 'id=plan' })).facts).toHaveLength(4);
    expect((await holds('themes')).facts).toEqual([]);
  });
});

describe('a view that shows all rows and marks those that match', () => {
  const marked = runner.run({ ...view, filter: 'is:part', matching: 'highlight' });

  it('says of each exported row whether it matches', () => {
    expect(exportRows(marked).map(({ id, matches }) => [id, matches])).toEqual([
      ['whole', false],
      ['part', true],
      ['none', false],
    ]);
    expect(exportRows(result).every((row) => !('matches' in row))).toBe(true);
  });

  it('has a column for it in CSV', async () => {
    const [header, ...rows] = readDelimited(await write('csv', runner, marked));
    const place = header?.indexOf('matches') ?? -1;
    expect(rows.map((cells) => cells[place])).toEqual(['false', 'true', 'false']);
  });
});
