import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { beatbook, KENT, SIDE_BY_SIDE, scratchFolder } from './run-program.ts';

const BARS = ['chart', 'bars', KENT, '--by', 'type', '--today', '2025-03-31'];

describe('beatbook chart', SIDE_BY_SIDE, () => {
  it.each(['bars', 'heatmap', 'timeline'])(
    'writes a picture to standard output, and nothing else: %s',
    async (kind) => {
      const { code, stdout, stderr } = await beatbook(['chart', kind, KENT, '--today', '2025-03-31']);
      expect([code, stderr]).toEqual([0, '']);
      expect(parseXml(stdout).root?.name).toBe('svg');
      expect(stdout).toContain('Ages count to 2025-03-31.');
    },
  );

  it('draws the rows of the view that the flags mean, under the title given', async () => {
    const line = [...BARS, '--where', 'overtime', '--forces', 'kent', '--sort', '-rows', '--title', 'Over & out'];
    const { stdout } = await beatbook(line);
    const words = parseXml(stdout).text;
    expect(words).toContain('Over & out');
    expect(words).toContain('of Kent, all plan periods, where it mentions "overtime", sorted by rows (largest first)');
    expect(words).toMatch(/beatbook .*kent\.json .*--where overtime .*--look bars --by type/);
  });

  it('is the same bytes each time, from a file or from a pipe', async () => {
    const [first, second] = [await beatbook([...BARS, '-o', '-']), await beatbook(BARS)];
    expect(first.stdout).toBe(second.stdout);
    const piped = await beatbook(['chart', 'bars', '-', '--by', 'type'], readFileSync(KENT, 'utf8'));
    expect([piped.code, piped.stderr]).toEqual([0, '']);
    expect(piped.stdout).toContain('Dataset standard input');
  });

  it('saves to a file, and overwrites it only where asked to', async (test) => {
    const folder = scratchFolder(test);
    const path = join(folder, 'types.svg');
    expect(await beatbook([...BARS, '-o', path])).toEqual({
      code: 0,
      stdout: '',
      stderr: `The chart was written to ${path}\n`,
    });
    const svg = readFileSync(path, 'utf8');
    const refused = await beatbook([...BARS, '-o', path, '--title', 'Other']);
    expect(refused).toEqual({
      code: 2,
      stdout: '',
      stderr: `error: ${path} exists already; --overwrite replaces it\n`,
    });
    expect(readFileSync(path, 'utf8')).toBe(svg);
    expect((await beatbook([...BARS, '-o', path, '--title', 'Other', '--overwrite'])).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toContain('>Other</text>');
    expect(readdirSync(folder)).toEqual(['types.svg']);
  });

  it('draws no picture of nothing, and says so with 1', async (test) => {
    const path = join(scratchFolder(test), 'nothing.svg');
    const none = await beatbook([...BARS, '--where', 'nonsense', '-o', path]);
    expect(none).toEqual({ code: 1, stdout: '', stderr: 'error: there are no funding commitments to draw\n' });
    expect(() => readFileSync(path)).toThrow('ENOENT');
  });

  it('refuses amounts that cannot be compared, and names the filter that makes them so', async () => {
    const { code, stdout, stderr } = await beatbook([...BARS, '--with', 'amount']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^error: these amounts make no bars: \d+ sorts of money/);
    const filter = /--where '(.+)' keeps one sort/.exec(stderr)?.[1] ?? '';
    const kept = await beatbook([...BARS, '--with', 'amount', '--where', filter]);
    expect([kept.code, kept.stderr]).toEqual([0, '']);
  });

  it.each([
    [['bars', '--by', 'tpye'], 'did you mean type?'],
    [['bras'], 'there is no chart bras; did you mean bars?'],
    [['heatmap', '--by', 'type'], 'force, date'],
    [['heatmap', '--view', 'problems'], 'there is no heat map of the view problems: its rows have no themes'],
    [['timeline', '--view', 'funding'], 'is of the view periods; leave --view out'],
    [['bars', '--with', 'amuont'], 'did you mean amount?'],
    [['bars', '--width', 'wide'], '--width takes a number of pixels up to 20000, as 1200, not wide'],
    [['heatmap', '--width', '200'], 'this picture needs a width of at least'],
    [['bars', '-o', 'bars.png'], 'a chart is written as SVG; name the file so: bars.svg'],
  ])('says what is wrong with %j', async (words, message) => {
    const { code, stdout, stderr } = await beatbook(['chart', ...words]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});
