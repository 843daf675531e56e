/** What outweighs what, where the words of a sentence speak of several themes. */
import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../src/domain/schema.ts';
import { scoresOf, themesOf, topicOf } from '../../../src/minutes/drafts/themes.ts';

/** A passage that stands below nothing and answers nothing. */
const BARE = { heading: '', leadIn: '', asked: '' };

/** The main theme of a passage of one sentence. */
const mainOf = (text: string, kind: Kind = 'delivery'): string | undefined => themesOf(kind, text, text, '', BARE)[0];

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
    ['The backlog of firearms licences had gone', 'governance-and-performance'],
    ['The minutes spoke of a burglary', 'acquisitive-crime'],
    ['The response to the letter spoke of a burglary', 'acquisitive-crime'],
  ])('%s: %s', (text, theme) => {
    expect(mainOf(text)).toBe(theme);
  });

  test.each([
    ['The youth justice board had met', 'children-and-young-people'],
    ['Human trafficking was on the rise', 'modern-slavery'],
    ['The speed of answer had got better', 'contact-and-response'],
    ['Domestic burglaries had gone up', 'acquisitive-crime'],
    ['The radio masts were for the emergency services network', 'ict-and-data'],
    ['Child sexual exploitation had been looked at', 'children-and-young-people'],
    ['A refugee had asked', 'equality-and-diversity'],
    ['The panel budget had been underspent by little', 'governance-and-performance'],
  ])('a phrase says what it is about, not the words within it: %s: %s', (text, theme) => {
    expect(mainOf(text)).toBe(theme);
  });

  test.each([
    ['In response to that, the sheep were counted', 'rural-crime'],
    ['A key driver of this was shop theft', 'business-and-retail-crime'],
    ['They were speeding up the sale of the depot', 'estates-and-fleet'],
  ])('turns of speech say nothing: %s: %s', (text, theme) => {
    expect(mainOf(text)).toBe(theme);
  });

  test.each([
    ['The PCSOs of the ward would stay', 'neighbourhood-policing'],
    ['Safer Streets had paid for alley gates', 'acquisitive-crime'],
    ['A drone had been bought', 'ict-and-data'],
    ['The police station was shut', 'estates-and-fleet'],
    ['The custody suite was shut', 'estates-and-fleet'],
    ['The minutes of the longest waits: eight minutes on the telephone', 'contact-and-response'],
    ['Two had been dismissed for gross misconduct', 'complaints'],
    ['The mounted section would be kept', 'workforce'],
    ['The levy, an apprenticeship levy, was not paid back', 'finance-and-precept'],
    ['Nine had taken part in the survey on the precept, and a poll', 'engagement-and-confidence'],
    ['The moped crime had gone', 'acquisitive-crime'],
    ['A dispersal order was in force', 'anti-social-behaviour'],
  ])('of words near to several themes: %s: %s', (text, theme) => {
    expect(mainOf(text)).toBe(theme);
  });

  test('the plural of a word adds nothing to it', () => {
    expect(scoresOf('a partnership and partnerships')).toEqual(scoresOf('partnerships'));
  });

  test.each([
    'Burglary: the officers of a new unit, paid by the council tax, had begun',
    'Burglary – the officers of a new unit, paid by the council tax, had begun',
    '(c) Burglary. The officers of a new unit, paid by the council tax, had begun',
    'A member asked about burglary. The officers of a new unit, paid by the council tax, had begun',
    'With regard to burglary, the officers of a new unit, paid by the council tax, had begun',
    'Turning to burglary, the officers of a new unit, paid by the council tax, had begun',
    'There was a question on burglary. The officers of a new unit, paid by the council tax, had begun',
  ])('what a passage calls its subject counts more: %s', (passage) => {
    const words = 'the officers of a new unit, paid by the council tax, had begun';
    expect(themesOf('delivery', words, passage, '', BARE)[0]).toBe('acquisitive-crime');
  });

  test('a sentence is no label', () => {
    expect(topicOf('It was said of burglary: nothing').label).toBe('');
    expect(topicOf('The burglary of a year of which nobody knew: nothing').label).toBe('');
    expect(topicOf('Burglary in towns: nothing').label).toBe('Burglary in towns');
  });

  test.each([
    ['The Chief Finance Officer had bought body worn video', 'ict-and-data'],
    ['The Police, Fire and Crime Commissioner had opened a hare coursing line', 'rural-crime'],
    ['The Head of Rural Policing had closed the burglary file', 'acquisitive-crime'],
    ['The Director of Finance answered for the fleet', 'estates-and-fleet'],
  ])('who speaks says nothing of what is spoken of: %s: %s', (text, theme) => {
    expect(themesOf('delivery', text, text, '', BARE)).toEqual([theme]);
  });

  test('a heading that names no subject leaves it to the title, and the lead-in of a list helps its points', () => {
    const point = 'the scheme would end;';
    const below = (heading: string, leadIn = ''): string | undefined =>
      themesOf('delivery', point, point, 'Safer Roads', { heading, leadIn, asked: '' })[0];
    expect(below('Update')).toBe('roads-policing');
    expect(below('Burglary')).toBe('acquisitive-crime');
    expect(themesOf('delivery', point, point, '', { ...BARE, leadIn: 'On burglary:' })[0]).toBe('acquisitive-crime');
  });

  test('a resolution is of its own words, not of what else was resolved beside it', () => {
    const clause = 'to send flowers to the control room';
    const passage = `The Panel resolved (a) to praise the burglary squad, the burglary leaflet on locks and the theft line; and (b) ${clause}.`;
    expect(themesOf('resolution', clause, passage, '', BARE)[0]).toBe('contact-and-response');
  });

  test.each(['action', 'question'] as const)('a report to a meeting says little of the subject: %s', (kind) => {
    const words = 'The report would come to the meeting';
    const below = { ...BARE, heading: 'Parking' };
    expect(themesOf(kind, words, words, '', below)[0]).toBe('roads-policing');
    expect(themesOf(kind, words, words, '', BARE)[0]).toBe('governance-and-performance');
  });

  test('a count is of what its sentence speaks of, not of what was counted', () => {
    const sentence = 'Twelve officers looked into fraud.';
    expect(themesOf('figure', 'Twelve officers', sentence, '', BARE)[0]).toBe('fraud-and-cyber');
    expect(themesOf('delivery', 'Twelve officers', sentence, '', BARE)[0]).toBe('workforce');
  });
});
