import chalk from 'chalk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../src/app/lines.ts';
import { SKINS, skinOf } from '../../src/ui/skin.ts';

// As in a terminal with colours; other tests see frames without.
const { level } = chalk;
beforeAll(() => {
  chalk.level = 1;
});
afterAll(() => {
  chalk.level = level;
});

const ROLES = Object.keys(SKINS[0]?.skin ?? {}) as Role[];

/** The numbers of the styles that a role has. */
function stylesOf(id: string, role: Role): number[] {
  const [, ...sequences] = skinOf(id)[role]('x').split('\u001b[');
  return sequences.flatMap((sequence) => (sequence.split('m')[0] ?? '').split(';').map(Number));
}
const colours = (id: string): number[] =>
  ROLES.flatMap((role) => stylesOf(id, role)).filter((number) => number >= 30 && number !== 39);
const RED = [31, 91];
const GREEN = [32, 92];
const YELLOW = [33, 93];
const BLUE = [34, 94];

describe.each(SKINS.map(({ id }) => id))('the skin %s', (id) => {
  it("has only the terminal's own 16 colours, and leaves the background alone", () => {
    const own = colours(id).filter((number) => !(number >= 30 && number <= 37) && !(number >= 90 && number <= 97));
    expect(own).toEqual([]);
  });

  it.each<Role>(['current', 'cell', 'focused', 'title', 'header', 'strong'])('tells %s without colour too', (role) => {
    expect(stylesOf(id, role).some((number) => [1, 4, 7].includes(number))).toBe(true);
  });
});

describe('skins', () => {
  it.each([
    ['monochrome', Array.from({ length: 100 }, (_, index) => index)],
    ['high-contrast', Array.from({ length: 100 }, (_, index) => index)],
    ['deuteranopia', [...RED, ...GREEN]],
    ['tritanopia', [...YELLOW, ...BLUE]],
  ])('%s leaves out the colours that it is for', (id, without) => {
    expect(colours(id).filter((number) => without.includes(number))).toEqual([]);
  });

  it('differ from each other, and nothing is faint in high contrast', () => {
    const looks = SKINS.map(({ id }) => ROLES.map((role) => stylesOf(id, role).join()).join(' '));
    expect(new Set(looks).size).toBe(SKINS.length);
    expect(ROLES.filter((role) => stylesOf('high-contrast', role).includes(2))).toEqual([]);
    expect(ROLES.filter((role) => stylesOf('monochrome', role).includes(2))).not.toEqual([]);
  });
});
