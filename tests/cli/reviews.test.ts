import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createKeptReviews, reviewsFolder } from '../../src/cli/reviews.ts';
import { accept, reject, reviewOf } from '../../src/minutes/review.ts';
import { folderOf } from '../support/dataset.ts';
import { draftsOf, minutesOf } from '../support/review.ts';

const minutes = minutesOf();
const begun = () => reviewOf(draftsOf(minutes));

/** A folder for reviews that is not there yet, and what was told of it. */
async function keeper(target: string | null = 'kent.json') {
  const folder = join(await folderOf(), 'beatbook', 'reviews');
  const told: (string | null)[] = [];
  const open = (into = target) => createKeptReviews(folder, into, (unkept) => told.push(unkept));
  return { folder, told, open };
}

describe('kept reviews', () => {
  it('are there on the next day as they were left, and nobody else may read them', async () => {
    const { folder, told, open } = await keeper();
    const reviews = open();
    const first = accept(begun(), 0);
    const last = reject(first, 1);
    reviews.keep(minutes, first);
    reviews.keep(minutes, last);
    await reviews.settled();
    expect(new Set(told)).toEqual(new Set([null]));
    expect((await open().read(minutes))?.items).toEqual(last.items);
    const [name = ''] = await readdir(folder);
    expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it('are one for each dataset, and for each text of a document', async () => {
    const { open } = await keeper();
    const reviews = open();
    reviews.keep(minutes, accept(begun(), 0));
    await reviews.settled();
    expect(await open('surrey.json').read(minutes)).toBeNull();
    expect(await open().read(minutesOf(['The Panel noted it.']))).toBeNull();
    expect(await open().read(minutesOf(undefined, 'another-name.txt'))).not.toBeNull();
  });

  it('are open in one Beatbook at a time', async () => {
    const { open } = await keeper();
    const first = open();
    await first.read(minutes);
    await expect(open().read(minutes)).rejects.toThrow('another Beatbook has it open');
    expect(await open('surrey.json').read(minutes)).toBeNull();
    await first.settled();
    expect(await open().read(minutes)).toBeNull();
  });

  it('are set aside where they cannot be read, and begin anew', async () => {
    const { folder, open } = await keeper();
    const reviews = open();
    reviews.keep(minutes, accept(begun(), 0));
    await reviews.settled();
    const [name = ''] = await readdir(folder);
    await writeFile(join(folder, name), '{"version": 1, "items": [');
    expect(await open().read(minutes)).toBeNull();
    const [aside = ''] = await readdir(folder);
    expect(aside).toMatch(/\.json\.damaged-\d+$/);
    expect(await readFile(join(folder, aside), 'utf8')).toContain('"version": 1');
  });

  it('lie beside the workspace, and nowhere where none is wanted', async () => {
    expect(await reviewsFolder(join('desk', 'workspace.json'))).toBe(join('desk', 'reviews'));
    expect(await reviewsFolder('none')).toBeNull();
  });

  it('say why they cannot be read', async () => {
    const folder = await folderOf({ reviews: 'a file' });
    const reviews = createKeptReviews(join(folder, 'reviews'), null, () => undefined);
    await expect(reviews.read(minutes)).rejects.toThrow('since a file stands in its place');
  });

  it('say why they cannot be kept', async () => {
    const folder = await folderOf({ reviews: 'a file' });
    const told: (string | null)[] = [];
    const reviews = createKeptReviews(join(folder, 'reviews'), null, (unkept) => told.push(unkept));
    reviews.keep(minutes, begun());
    await reviews.settled();
    expect(told).toEqual([expect.stringContaining('there is no such folder')]);
  });
});
