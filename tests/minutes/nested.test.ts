/** Lists below a point: passages of their own, or part of it. */
import { describe, expect, it } from 'vitest';
import { numbered } from '../support/minutes.ts';

describe('points below the name of a subject', () => {
  it('are passages, though none is a sentence with a capital and a stop', () => {
    const minutes = `a)  Harbour watch:
\ti.  the second boat had been out on forty nights;
\tii.  a skipper was to be found by June.
b)  Vans:
\ti.  all of the vans were in use.`;
    expect(numbered(minutes, 2)).toEqual(['1 Harbour watch:', '2 the second', '3 a skipper', '4 Vans:', '5 all of']);
  });

  it.each([
    ['only name things', 'a)  Vans bought:\n\ti.  two for the market towns and the ferry;\n\tii.  one for the moor.'],
    [
      'end its sentence, though each has a capital and a stop',
      'a)  The Treasurer undertook to:\n\ti.  Find out what the rope on the quay had cost.\n\tii.  Tell the members at the end of the month.',
    ],
    [
      'end its sentence',
      'a)  The Panel had asked whether:\n\ti.  the boats were out at night;\n\tii.  a skipper was to be found.',
    ],
  ])('are part of it where they %s', (_, minutes) => {
    expect(numbered(`${minutes}\nb)  Arson had fallen.`, 1).length).toBe(2);
  });
});
