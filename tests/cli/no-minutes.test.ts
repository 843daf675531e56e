import { describe, expect, it } from 'vitest';
import { refuseNoMinutes } from '../../src/cli/no-minutes.ts';
import { minutesOf } from '../support/review.ts';

const saying = (text: string, title = 'Update') => {
  const { about } = minutesOf();
  return { text, about: { ...about, body: 'other', title } as const };
};

describe('what no minutes are', () => {
  it('is a document that names no police, crime, commissioner or panel', () => {
    const refused = /^has no minutes in it/;
    expect(() => refuseNoMinutes(saying('Melt 50g of butter and soften two leeks.'))).toThrow(refused);
    expect(() => refuseNoMinutes(saying('Panelling for your hall, from £40. All commissions paid.'))).toThrow(refused);
  });

  it.each([
    'The PCC noted the report.',
    'The PFCC was asked for it.',
    'Neighbourhood policing had 40 officers.',
    'Members thanked the Chief Constable.',
    'Nododd y Comisiynydd yr adroddiad.',
    'Heddlu Gwent',
  ])('is none that says %j', (text) => {
    expect(() => refuseNoMinutes(saying(text))).not.toThrow();
  });

  it('is none whose title or body tells it', () => {
    expect(() => refuseNoMinutes(saying('It was noted.', 'Police and Crime Panel'))).not.toThrow();
    expect(() => refuseNoMinutes({ ...minutesOf(), text: 'It was noted.' })).not.toThrow();
  });
});
