/** Lists below a point: passages of their own, or part of it. */
import { describe, expect, it } from 'vitest';
import { numbered, unnumbered } from '../support/minutes.ts';

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

describe('points below a numbered paragraph that introduces them', () => {
  it.each([
    ['ask', '\to  whether the pier was safe, as it had seemed to her;\n\to  how many lamps were out on the quay;'],
    [
      'ask and are answered',
      '\to  ropes on the pier. The Treasurer would have them mended by June;\n\to  lamps in the harbour. None of them had been out;',
    ],
  ])('are passages where they %s, though they begin small', (_, points) => {
    const minutes = `7.1  The Panel met.\n7.2  The members asked:\n${points}\n7.3  The pier was shut.`;
    expect(numbered(minutes, 1).length).toBe(5);
  });

  it('are passages where each is a whole clause with a capital, though no stop ends it', () => {
    const points = '\to  The pier had been shut since the storm in May\n\to  Two of the lamps were now lit all night';
    const minutes = `7.1  The Panel met.\n7.2  The Treasurer told what had been done:\n${points}\n7.3  It rained.`;
    expect(numbered(minutes, 1).length).toBe(5);
  });

  it('are passages where they are decimals of it, though its own sentence is whole', () => {
    const minutes =
      '7.1  The Panel asked much.\n7.1.1  The pier had been shut since the storm.\n7.1.2  Two lamps were now lit all night.\n7.2  It rained.';
    expect(numbered(minutes, 1).length).toBe(4);
  });

  it('are part of it where it was resolved', () => {
    const minutes =
      '7.1  The Panel met.\n7.2  RESOLVED\n7.2.1  That the pier be shut until it is safe.\n7.2.2  That the lamps be lit at night.\n7.3  It rained.';
    expect(numbered(minutes, 1).length).toBe(3);
  });

  it('are part of it where they only name things', () => {
    const minutes =
      '7.1  The Panel met.\n7.2  The members asked for:\n\to  new lamps on the old quay;\n\to  a rope.\n7.3  The pier was shut.';
    expect(numbered(minutes, 1).length).toBe(3);
  });

  it('are passages where each is labelled as a question, with what is answered below it', () => {
    const minutes =
      '7.1  The pier was shut.\nA diver had been down.\n\tQ:  When is it to open?\n\tA:  In June.\n\tQ:  Who pays?\n\tA:  The port.\n7.2  The Panel met.';
    expect(numbered(minutes, 1)).toEqual(['1 The', '2 When', '3 Who', '4 The']);
  });
});

describe('points below a paragraph without a number', () => {
  const after = 'The following points were made.\n•  A rope was lost.\n•  Members asked about eels.';
  it('are part of it where they only say what a paper is about', () => {
    const paper =
      'The Panel considered a report which set out:\ni)  the price of oil at the end of June; and\nii)  the tides of 2031.';
    expect(numbered(`${paper}\n${after}`)).toEqual(['1 A rope', '2 Members asked']);
  });

  it('are passages where they say something', () => {
    const paper = 'The Panel received a report on:\ni)  Oil. Its price had risen.\nii)  Tides. None had been missed.';
    expect(numbered(`${paper}\n${after}`)).toHaveLength(4);
  });
});

describe('a list that stood at the top before', () => {
  it('does so again below points of another list that are whole', () => {
    const minutes =
      '(i)  The pier was shut.\n(ii)  A rope was lost.\nThe plan had two aims:\n-  to mend the pier; and\n-  to light the quay.\n(i)  Members asked when.\n(ii)  It rained.';
    expect(numbered(minutes, 1).length).toBe(6);
  });
});

describe('a table', () => {
  it('is part of the point that leads to it, and no other is', () => {
    const rows = '| Town | Share\n| Quay Bay | £274,000\n| Otter | £4,500';
    const minutes = `1.1  The towns had this:\n${rows}\n1.2  It rained.\n${rows}`;
    expect(numbered(minutes, 1)).toEqual(['1 The', '2 It']);
    expect(unnumbered(minutes, 2)).toEqual(['Quay Bay', 'Otter |']);
  });
});
