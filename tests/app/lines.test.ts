import { describe, expect, it } from 'vitest';
import { cutLine, lineWidth, segment } from '../../src/app/lines.ts';

describe('a line that is too long for its place', () => {
  const line = [segment('│ ', 'faint'), segment('Kent 警察', 'strong'), segment(' and more')];

  it('is cut to its width, in terminal columns, and says so', () => {
    expect(lineWidth(line)).toBe(20);
    expect(cutLine(line, 9)).toEqual([segment('│ ', 'faint'), segment('Kent …', 'strong')]);
  });

  it('says so where a part of it ends just there, too', () => {
    expect(cutLine([segment('Kent', 'strong'), segment(' and more')], 4)).toEqual([segment('Ken…', 'strong')]);
  });

  it('stays as it is where it fits', () => {
    expect(cutLine(line, 20)).toBe(line);
  });
});
