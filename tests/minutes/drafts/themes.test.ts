/** What outweighs what, where the words of a sentence speak of several themes. */
import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../src/domain/schema.ts';
import { themesOf } from '../../../src/minutes/drafts/themes.ts';

/** A passage that stands below nothing and answers nothing. */
const BARE = { heading: '', leadIn: '', asked: '' };

/** The main theme of a passage of one sentence. */
const mainOf = (text: string, kind: Kind = 'delivery'): string | undefined =>
  themesOf(kind, text, text, text, '', BARE)[0];

describe('the main theme', () => {
  test.each([
    ['Safer Streets money had paid for alley lights in Wessbridge', 'anti-social-behaviour'],
    ['Hotspot patrols had been doubled at the marina', 'anti-social-behaviour'],
    ['It could be done online or at a desk', 'governance-and-performance'],
    ['Recorded crime had fallen over the year', 'governance-and-performance'],
    ['The Community Fund had given grants to nine voluntary groups', 'partnerships'],
    ['Most people were willing to pay a little more council tax', 'finance-and-precept'],
    ['The force hoped to save a tenth of its running costs', 'finance-and-precept'],
    ['Two shops on the quay had asked for shutters', 'business-and-retail-crime'],
    ['Child sexual exploitation was the work of one team', 'children-and-young-people'],
    ['Victims were now told of each step', 'victims-and-witnesses'],
    ['The firearms officers had moved to the depot', 'workforce'],
    ['Two thieves had been named', 'acquisitive-crime'],
    ['The landlord had mended the cells', 'estates-and-fleet'],
    ['A course for perpetrators was held', 'domestic-and-sexual-abuse'],
    ['Counselling was paid for by the Ministry of Justice', 'victims-and-witnesses'],
    ['It had been 20mph there since May', 'roads-policing'],
    ['The sheep had been found', 'rural-crime'],
    ['A poll was held on social media', 'engagement-and-confidence'],
    ['The laptops had been handed out', 'ict-and-data'],
    ['A ban on street drinking was in force', 'anti-social-behaviour'],
    ['Trainees would join in May', 'workforce'],
    ['Interpreters had been found for them', 'equality-and-diversity'],
    ['The boiler had been mended', 'estates-and-fleet'],
  ])('%s: %s', (text, theme) => {
    expect(mainOf(text)).toBe(theme);
  });

  test.each([
    ['The Chief Finance Officer had bought body worn video', 'ict-and-data'],
    ['The Police, Fire and Crime Commissioner had opened a hare coursing line', 'rural-crime'],
    ['The Head of Rural Policing had closed the burglary file', 'acquisitive-crime'],
    ['The Director of Finance answered for the fleet', 'estates-and-fleet'],
  ])('who speaks says nothing of what is spoken of: %s: %s', (text, theme) => {
    expect(themesOf('delivery', text, text, text, '', BARE)).toEqual([theme]);
  });

  test('a heading that names no subject leaves it to the title, and the lead-in of a list helps its points', () => {
    const point = 'the scheme would end;';
    const below = (heading: string, leadIn = ''): string | undefined =>
      themesOf('delivery', point, point, point, 'Safer Roads', { heading, leadIn, asked: '' })[0];
    expect(below('Update')).toBe('roads-policing');
    expect(below('Burglary')).toBe('acquisitive-crime');
    expect(themesOf('delivery', point, point, point, '', { ...BARE, leadIn: 'On burglary:' })[0]).toBe(
      'acquisitive-crime',
    );
  });

  test('a count is of what its sentence speaks of, not of what was counted', () => {
    const sentence = 'Twelve officers looked into fraud.';
    expect(themesOf('figure', 'Twelve officers', sentence, sentence, '', BARE)[0]).toBe('fraud-and-cyber');
    expect(themesOf('delivery', 'Twelve officers', sentence, sentence, '', BARE)[0]).toBe('workforce');
  });
});
