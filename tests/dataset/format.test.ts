import { describe, expect, it } from 'vitest';
import { DatasetError } from '../../src/dataset/faults.ts';
import { parseDatasetFile } from '../../src/dataset/parse.ts';
import { datasetText } from '../../src/dataset/write.ts';
import type { Fault } from '../../src/domain/faults.ts';
import type { DatasetFile, ForceFigure } from '../../src/domain/schema.ts';
import { datasetFile, force, money, record } from '../support/dataset.ts';

function errorOf(text: string): DatasetError {
  try {
    parseDatasetFile(text, 'kent.json');
  } catch (error) {
    expect(error).toBeInstanceOf(DatasetError);
    return error as DatasetError;
  }
  throw new Error('there was no fault');
}

/** The only fault of a text. */
function faultOf(text: string): Fault {
  const { faults } = errorOf(text);
  expect(faults).toHaveLength(1);
  return faults[0] as Fault;
}

const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

/** The text of a valid file in which something is written otherwise. */
function spoilt(content: DatasetFile, part: string, other: string): string {
  const text = datasetText(content);
  expect(text).toContain(part);
  return text.replace(part, other);
}

const file = datasetFile({
  records: [
    record('question', 'kent-1', { question: { outcome: 'deferred' } }),
    money('kent-2', 1000, { qualifier: 'about' }),
  ],
});

describe('a key that the format does not have', () => {
  it('is told with its place, what is allowed and the nearest', () => {
    const text = spoilt(file, '"outcome": "deferred"', '"outcome": "deferred", "askdBy": "x"');
    const fault = faultOf(text);
    expect(fault).toMatchObject({ file: 'kent.json', path: 'records[0].question', line: lineOf(text, 'askdBy') });
    expect(fault.message).toBe('unknown "askdBy"; did you mean "askedBy"? (allowed: askedBy, answer, outcome)');
  });

  it.each([
    ['in the file', '"version": 1,', '"version": 1, "__proto__": {"forces": []},', ''],
    ['in a record', '"paragraph": 1,', '"paragraph": 1, "__proto__": {},', 'records[0]'],
    ['inside a record', '"answer": null,', '"answer": null, "__proto__": null,', 'records[0].question'],
    ['in a force area', '"panel": null,', '"panel": null, "__proto__": 1,', 'forces[0]'],
  ])('is told %s even if it is called __proto__', (_where, part, other, path) => {
    const text = spoilt(file, part, other);
    const fault = faultOf(text);
    expect(fault).toMatchObject({ path, line: lineOf(text, '__proto__') });
    expect(fault.message).toContain('unknown "__proto__" (allowed: ');
  });

  it('is told even if every object has it', () => {
    const fault = faultOf(spoilt(file, '"answer": null,', '"answer": null, "constructor": 1,'));
    expect(fault.message).toContain('unknown "constructor"');
  });

  it('is told shortly, however long it is', () => {
    expect(faultOf(spoilt(file, '"plans"', `"${'x'.repeat(10_000)}": 1, "plans"`)).message.length).toBeLessThan(200);
  });
});

describe('a value that the format does not allow', () => {
  it.each([
    ['"deferred"', '"defered"', 'records[0].question.outcome', ['"defered"', 'not-read', 'did you mean "deferred"?']],
    ['"grant"', '"Budget"', 'records[1].funding.type', ['"Budget"', 'precept', 'did you mean "budget"?']],
    ['"workforce"', '"covid19"', 'records[0].themes[0]', ['"covid19"', 'rural-crime', 'did you mean "covid-19"?']],
    ['"question",', '"qestion",', 'records[0].kind', ['"qestion"', 'priority, funding', 'did you mean "question"?']],
    ['"whole"', '"half"', 'documents[0].read', ['"half"', 'not one of whole, opening']],
    ['"2018-02-08"', '"8 February 2018"', 'documents[0].meetingDate', ['"8 February 2018"', 'YYYY-MM-DD']],
    ['"2018-02-08"', '"2018-02-30"', 'documents[0].meetingDate', ['"2018-02-30"', 'YYYY-MM-DD']],
    ['"https://', '"ftp://', 'documents[0].url', ['"ftp://example.org/minutes"', 'http:// or https://']],
    ['"kent-1"', '"Kent 1"', 'records[0].id', ['"Kent 1"', 'kebab-case']],
    [
      '"amountGbp": 1000',
      '"amountGbp": "1000"',
      'records[1].funding.amountGbp',
      ['"1000"', 'a number, as 1500 or 0.5'],
    ],
    ['"amountGbp": 1000', '"amountGbp": -1', 'records[1].funding.amountGbp', ['-1', 'at least 0']],
    ['"about"', 'null', 'records[1].funding.qualifier', ['null', 'if and only if no amount is stated']],
    ['"amountMaxGbp": null', '"amountMaxGbp": 9', 'records[1].funding.amountMaxGbp', ['9', 'not be below amountGbp']],
    ['"version": 1', '"version": 2', 'version', ['found 2', 'expected 1']],
    ['"plans": []', '"plans": {}', 'plans', ['an object', 'a list']],
    ['"title": "Title of minutes"', '"title": ""', 'documents[0].title', ['""', 'null where nothing is stated']],
  ])('%s as %s is told at %s', (part, other, path, words) => {
    const text = spoilt(file, part, other);
    const fault = faultOf(text);
    expect(fault.path).toBe(path);
    expect(fault.line).toBe(lineOf(datasetText(file), part));
    for (const word of words) expect(fault.message).toContain(word);
  });

  it('that is missing is told as missing, with what is allowed', () => {
    const fault = faultOf(spoilt(file, '"statedBy": "panel",', ''));
    expect(fault.path).toBe('records[0].statedBy');
    expect(fault.message).toBe('is missing; one of commissioner, force, panel, government, document, other');
  });

  it('that is a list of too few or too many is told', () => {
    const messageOf = (themes: readonly string[]): string => {
      const text = JSON.stringify({ ...file, records: [{ ...record('priority', 'p-1'), themes }] });
      expect(faultOf(text).path).toBe('records[0].themes');
      return faultOf(text).message;
    };
    expect(messageOf([])).toBe('found a list of 0; at least 1 in the list');
    const four = ['workforce', 'environment', 'covid-19', 'rural-crime'];
    expect(messageOf(four)).toBe('found a list of 4; at most 3 in the list');
  });

  it('that is no record at all is told', () => {
    const text = JSON.stringify({ ...file, records: [null, 'x', []] });
    expect(errorOf(text).faults.map(({ path }) => path)).toEqual(['records[0]', 'records[1]', 'records[2]']);
  });

  it('of a figure must fit its direction and its metric', () => {
    const figures = datasetFile({ records: [record('figure', 'f-1')] });
    expect(faultOf(spoilt(figures, '"value": 1', '"value": null')).message).toContain('if and only if value is null');
    expect(faultOf(spoilt(figures, '"value": 1', '"value": -1')).message).toContain('must begin "change in"');
  });
});

describe('the people and the officers of a force area', () => {
  const population: ForceFigure = { value: 1_846_500, asOf: '2018-06-30', source: 'A bulletin', url: null, note: null };
  const counted = datasetFile({ forces: [force('kent', { population, officers: null })] });

  it('may be stated, null or left out', () => {
    expect(parseDatasetFile(datasetText(counted), 'kent.json').content).toEqual(counted);
    const [kent] = parseDatasetFile(datasetText(file), 'kent.json').content.forces;
    expect(kent).not.toHaveProperty('population');
    expect(kent).not.toHaveProperty('officers');
  });

  it.each([
    ['"value": 1846500', '"value": "1,846,500"', 'value', ['found "1,846,500"', 'a number']],
    ['"value": 1846500', '"value": -1', 'value', ['found -1', 'at least 0']],
    ['"asOf": "2018-06-30"', '"asOf": "mid-2018"', 'asOf', ['found "mid-2018"', 'an ISO date: YYYY-MM-DD']],
    ['"source": "A bulletin"', '"source": null', 'source', ['found null', 'some text']],
    ['"source": "A bulletin"', '"source": ""', 'source', ['found ""', 'some text']],
    ['"url": null', '"url": "gov.uk"', 'url', ['found "gov.uk"', 'http:// or https://']],
  ])('with %s as %s are told at their %s, with what would be right', (part, other, key, words) => {
    const text = spoilt(counted, part, other);
    const fault = faultOf(text);
    expect(fault).toMatchObject({ path: `forces[0].population.${key}`, line: lineOf(text, other) });
    for (const word of words) expect(fault.message).toContain(word);
  });

  it('need their source, and a bare number is none', () => {
    const wrong = (other: unknown): Fault =>
      faultOf(JSON.stringify({ ...file, forces: [{ ...force(), population: other }] }));
    const sourceless = wrong({ ...population, source: undefined });
    expect(sourceless).toMatchObject({ path: 'forces[0].population.source', message: 'is missing; some text' });
    const bare = wrong(1_846_500);
    expect(bare).toMatchObject({ path: 'forces[0].population', message: 'found 1846500; an object' });
  });

  it('name the nearest key where one is misspelt', () => {
    const { message } = faultOf(spoilt(counted, '"population"', '"populaton"'));
    expect(message).toContain('unknown "populaton"; did you mean "population"?');
  });
});

describe('text that is not a whole JSON text', () => {
  const text = datasetText(file);

  it.each([
    ['in a string', text.slice(0, text.indexOf('Police') + 3)],
    ['in a word', text.slice(0, text.indexOf('null') + 2)],
    ['between two values', text.slice(0, text.indexOf('"plans"'))],
    ['behind a key', text.slice(0, text.indexOf('"plans"') + 7)],
    ['before its last brace', text.trimEnd().slice(0, -1)],
  ])('is told with its line where it breaks off %s', (_where, part) => {
    const fault = faultOf(part);
    expect(fault.message).toBe('the JSON breaks off here: the file is not complete');
    expect(part.trimEnd().split('\n').length - (fault.line ?? 0)).toBeLessThanOrEqual(1);
  });

  it.each([
    ['a brace too many at its end', `${text.trimEnd()}}`, 'end of file expected'],
    ['a comma too many at its end', `${text.trimEnd().slice(0, -1)},}`, 'property name expected'],
    ['a missing comma', text.replace('"version": 1,', '"version": 1'), 'comma expected'],
    ['single quotes', "{'version': 1}", 'invalid symbol'],
    ['no JSON at all', 'hello', 'invalid symbol at "hello"'],
    ['a comment', '{"version": 1 /* one */}', ''],
  ])('is not called incomplete where it has %s', (_what, wrong, words) => {
    const { message } = faultOf(wrong);
    expect(message).toContain('is not JSON: ');
    expect(message).toContain(words);
    expect(message).not.toContain('breaks off');
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\n'],
    ['a byte order mark', '\ufeff'],
  ])('is told where it holds %s', (_, empty) => {
    expect(faultOf(empty).message).toContain('is empty');
  });

  it.each(['[]', 'null', '1', '"x"'])('is told where it is %s', (other) => {
    expect(faultOf(other)).toMatchObject({ path: '', message: expect.stringContaining('; an object') });
  });
});

describe('a file made to do harm', () => {
  it('with a text of 40 MB is refused shortly', { timeout: 20_000 }, () => {
    const huge = spoilt(file, 'Summary of kent-1.', 'x'.repeat(40_000_000));
    const { faults, message } = errorOf(huge);
    expect(faults.every(({ path }) => path === 'records[0].summary')).toBe(true);
    expect(message).toContain('(40000000 characters)');
    expect(message.length).toBeLessThan(1000);
  });

  it.each([
    ['where it is whole', `{"version": 1, "forces": ${'['.repeat(10_000)}${']'.repeat(10_000)}}`],
    ['where it breaks off', `{"version": 1, "forces": ${'['.repeat(10_000)}`],
    ['where it is an unknown key', `{"x": ${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`],
  ])('nested 10,000 levels deep is refused shortly %s', (_where, deep) => {
    expect(errorOf(deep).message.length).toBeLessThan(1000);
  });

  it('with a fault in each of 20,000 records is refused with all of them', { timeout: 20_000 }, () => {
    const records = Array.from({ length: 20_000 }, (_, index) => record('priority', `p-${index}`, { themes: [] }));
    const { faults, message } = errorOf(datasetText({ ...file, records }));
    expect(faults).toHaveLength(20_000);
    expect(message.split('\n')).toHaveLength(3);
  });

  it('cannot send escapes to the terminal', () => {
    const { message } = errorOf(spoilt(file, '"deferred"', '"\\u001b]0;x\\u0007"'));
    expect(message.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    const key = errorOf(spoilt(file, '"plans"', '"\\u001b[2J\\u202e": 1, "plans"')).message;
    expect(key.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

describe('the same fault in many places', () => {
  it('is told once, with its first places and how many more', () => {
    const records = Array.from({ length: 8 }, (_, index) => ({
      ...record('action', `a-${index}`),
      statedBy: index === 3 ? 'nobody' : 'pannel',
    }));
    const { faults, message } = errorOf(JSON.stringify({ ...file, records }, null, 2));
    expect(faults).toHaveLength(8);
    const lines = message.split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe('kent.json: 8 faults');
    expect(lines[1]).toMatch(
      /^ {2}line \d+, records\[0\]\.statedBy: found "pannel"; not one of .*did you mean "panel"\?$/,
    );
    expect(lines[2]).toMatch(/^ {4}and the same at line \d+, records\[1\]\.statedBy; .*; and in 2 more places$/);
    expect(lines[3]).toContain('records[3].statedBy: found "nobody"');
  });
});
