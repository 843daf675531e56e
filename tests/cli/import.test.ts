import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { datasetFile, document, force, money, record } from '../support/dataset.ts';
import { TOWN_MINUTES } from '../support/panel-minutes.ts';
import { beatbook, SIDE_BY_SIDE, scratchFolder } from './run-program.ts';

const linesOf = (stdout: string) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('beatbook import --drafts json', SIDE_BY_SIDE, () => {
  it('takes the force area that is named, or the only one of the dataset, where the document says none', async (test) => {
    const folder = scratchFolder(test);
    const [path, into] = [join(folder, 'minutes.txt'), join(folder, 'own.json')];
    writeFileSync(path, TOWN_MINUTES.replaceAll('Kent and Medway ', ''));
    writeFileSync(into, JSON.stringify(datasetFile({ forces: [force('avalon')], documents: [] })));
    const forceIn = async (...args: string[]): Promise<string | undefined> => {
      const { stdout } = await beatbook(['import', path, '--drafts', 'json', ...args]);
      return linesOf(stdout)[0].document.force;
    };
    expect(await forceIn('--into', into)).toBe('avalon');
    expect(await forceIn('--force', 'surrey')).toBe('surrey');
    const { code, stderr } = await beatbook(['import', path, '--drafts', 'json', '--force', 'surey']);
    expect([code, stderr]).toEqual([2, 'error: there is no force area surey; did you mean surrey?\n']);
  });

  it('tells file and cause of what cannot be read, does the others, and exits with the worst', async (test) => {
    const folder = scratchFolder(test);
    const path = (name: string): string => join(folder, name);
    writeFileSync(path('good.txt'), TOWN_MINUTES);
    writeFileSync(path('wrong.pdf'), '%PDF-1.7\nnothing of one');
    writeFileSync(path('long.txt'), 'The Panel asked why.\n\n'.repeat(30_000));
    writeFileSync(path('soup.txt'), 'Leek soup\n\n1. Melt 50g of butter.\n2. Add two leeks.\n\nIt costs about £4.\n');
    const paths = ['gone.txt', 'good.txt', 'wrong.pdf', '.', 'long.txt', 'soup.txt', 'good.txt'].map(path);
    const { code, stdout, stderr } = await beatbook(['import', ...paths, '--drafts', 'json']);
    expect(code).toBe(4);
    expect(stderr.split('\n')[0]).toBe(`${path('gone.txt')}: there is no such file`);
    const [, broken, none, long, soup, ...others] = stderr.split('\n');
    expect(broken?.startsWith(`${path('wrong.pdf')} `)).toBe(true);
    expect([none, ...others]).toEqual([`${path('.')} is no file; name the documents in it`, '']);
    expect(long).toBe(
      `${path('long.txt')} is too large: more than 0.5 MB of text; give the part that holds the minutes`,
    );
    expect(soup).toBe(`${path('soup.txt')} has no minutes in it: it names no police, crime, commissioner or panel`);
    expect(linesOf(stdout).map((line) => Object.keys(line))).toEqual([
      ['document', 'passages', 'drafts'],
      ['document', 'passages', 'drafts'],
    ]);
  });

  it('needs a terminal for the review, and says what goes without', async (test) => {
    const path = join(scratchFolder(test), 'minutes.txt');
    writeFileSync(path, TOWN_MINUTES);
    const { code, stderr } = await beatbook(['import', path]);
    expect([code, stderr]).toEqual([
      2,
      'error: drafts are reviewed in a terminal, and this is none; --drafts json prints them\n',
    ]);
    expect((await beatbook(['import', path, '--drafts', 'xml'])).code).toBe(2);
  });
});

describe('beatbook verify', SIDE_BY_SIDE, () => {
  const prepared = (test: Parameters<typeof scratchFolder>[0]) => {
    const folder = scratchFolder(test);
    const [sources, data] = [join(folder, 'sources'), join(folder, 'own.json')];
    mkdirSync(sources);
    writeFileSync(join(sources, 'town.txt'), TOWN_MINUTES);
    return { sources, data, dataset: datasetFile({ documents: [document('own', { title: 'Rural crime update' })] }) };
  };

  it('exits with 0 where all records hold, and counts those whose document is not there', async (test) => {
    const { sources, data, dataset } = prepared(test);
    const records = [record('question', 'a', { document: 'own' }), { ...money('b', 20_000), document: 'own' }];
    const other = document('other', { title: 'Something else', meetingDate: '2019-01-01' });
    const elsewhere = { ...records[0], id: 'elsewhere', document: 'other' };
    const content = { ...dataset, documents: [...dataset.documents, other], records: [...records, elsewhere] };
    writeFileSync(data, JSON.stringify(content));
    const { code, stdout } = await beatbook(['verify', data, '--sources', sources]);
    expect(code).toBe(0);
    expect(stdout.split('\n')).toEqual([
      `own.json: 1 document found in ${sources}`,
      '  own is town.txt',
      `  records checked ${records.length}: ${records.length} hold, 0 do not`,
      '  records not checked 1, since their documents are not there',
      '',
    ]);
  });

  it('lists what does not hold, as text and as JSON, and exits with 1', async (test) => {
    const { sources, data, dataset } = prepared(test);
    const wrong = (id: string, paragraph: number, value: number) =>
      record('figure', id, { document: 'own', paragraph, figure: { value } });
    const records = [wrong('right', 2, 7), wrong('moved', 1, 7), wrong('lost', 9, 7)];
    writeFileSync(data, JSON.stringify({ ...dataset, records }));
    writeFileSync(join(sources, 'zz.txt'), 'Something else.');
    const { code, stdout } = await beatbook(['verify', data, '--sources', sources]);
    expect(code).toBe(1);
    expect(stdout.split('\n').slice(-3)).toEqual([
      'moved (own): 7 is not in paragraph 1; it is in paragraph 2',
      'lost (own): paragraph 9 is not in the document; its last one is 3',
      '',
    ]);
    const json = await beatbook(['verify', data, '--sources', sources, '--json']);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({
      checked: 3,
      hold: 1,
      notChecked: 0,
      unproven: [{ record: 'moved' }, { record: 'lost' }],
    });
  });

  it('exits with 1 where no document is there to check against, and says so', async (test) => {
    const { sources, data, dataset } = prepared(test);
    const other = document('other', { title: 'Something else', meetingDate: '2019-01-01' });
    const records = [record('question', 'a', { document: 'other' })];
    writeFileSync(data, JSON.stringify({ ...dataset, documents: [other], records }));
    const { code, stderr } = await beatbook(['verify', data, '--sources', sources]);
    expect(code).toBe(1);
    expect(stderr).toBe(
      `error: ${sources} holds no document that records of own.json were read in; nothing was checked\n`,
    );
  });

  it('cannot be done without the folder', async (test) => {
    const { data, dataset } = prepared(test);
    writeFileSync(data, JSON.stringify(dataset));
    const { code, stderr } = await beatbook(['verify', data, '--sources', '/nowhere/at/all']);
    expect([code, stderr]).toEqual([3, 'error: /nowhere/at/all cannot be read: there is no such folder\n']);
    expect((await beatbook(['verify', data])).code).toBe(2);
  });
});
