import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeNational, writeRecords } from '../../bench/data.ts';
import { national } from '../../bench/national.ts';
import { parseDatasetFile } from '../../src/dataset/parse.ts';
import type { DatasetFile, Plan } from '../../src/domain/schema.ts';
import { folderOf } from '../support/dataset.ts';

const RECORDS = 3000;

async function written(records: number): Promise<string> {
  const path = join(await folderOf(), 'national.json');
  await writeNational(records, path);
  return readFile(path, 'utf8');
}

async function content(records = RECORDS): Promise<DatasetFile> {
  return parseDatasetFile(await written(records), 'national.json').content;
}

const overlap = (one: Plan, other: Plan): boolean =>
  Number(one.start) <= Number(other.end) && Number(other.start) <= Number(one.end);

describe('the made-up national history', () => {
  it('is the same to the byte each time', async () => {
    expect(await written(500)).toBe(await written(500));
  });

  it('is another one with another seed', () => {
    const [one, other] = [1, 2].map((seed) => [...national(20, seed).records()]);
    expect(one).not.toEqual(other);
  });

  it('passes the check of every dataset', async () => {
    const { forces, documents } = await content();
    expect(forces).toHaveLength(43);
    expect(documents.length).toBeGreaterThan(43);
  });

  it.each([1, 1999, 2000, 2001])('has exactly as many records as asked for: %i', async (count) => {
    const { records } = await content(count);
    expect(records).toHaveLength(count);
    expect(new Set(records.map(({ id }) => id)).size).toBe(count);
  });

  it('has plans of one force area that overlap, and others that follow each other', async () => {
    const { plans } = await content();
    for (const own of Map.groupBy(plans, ({ force }) => force).values()) {
      const pairs = own.flatMap((one, index) => own.slice(index + 1).map((other) => overlap(one, other)));
      expect(pairs).toContain(true);
      expect(pairs).toContain(false);
    }
  });

  it('has few themes and amounts that are frequent or large, and many that are not', async () => {
    const { records } = await content();
    const themes = Map.groupBy(
      records.flatMap((record) => record.themes),
      (theme) => theme,
    );
    const counts = [...themes.values()].map(({ length }) => length).sort((a, b) => b - a);
    const [most = 0] = counts;
    expect(most).toBeGreaterThan(5 * (counts[Math.floor(counts.length / 2)] as number));
    const amounts = records
      .flatMap((record) => (record.kind === 'funding' ? (record.funding.amountGbp ?? []) : []))
      .sort((a, b) => a - b);
    const middle = amounts[Math.floor(amounts.length / 2)] as number;
    expect(amounts.at(-1)).toBeGreaterThan(1000 * middle);
  });

  it('has the same records as JSON Lines', async () => {
    const path = join(await folderOf(), 'national.jsonl');
    await writeRecords(RECORDS, path);
    const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
    const { records } = await content();
    expect(lines.map((line) => JSON.parse(line))).toEqual(records);
  });
});
