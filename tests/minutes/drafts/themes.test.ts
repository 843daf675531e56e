/** What outweighs what, where the words of a sentence speak of several themes. */
import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../src/domain/schema.ts';
import { themesOf } from '../../../src/minutes/drafts/themes.ts';

/** The main theme of a passage of one sentence. */
const mainOf = (text: string, kind: Kind = 'delivery'): string | undefined =>
  themesOf(kind, text, text, text, '', { heading: '', asked: '' })[0];

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
  ])('%s: %s', (text, theme) => {
    expect(mainOf(text)).toBe(theme);
  });

  test('a count is of what its sentence speaks of, not of what was counted', () => {
    const sentence = 'Twelve officers looked into fraud.';
    expect(themesOf('figure', 'Twelve officers', sentence, sentence, '', { heading: '', asked: '' })[0]).toBe(
      'fraud-and-cyber',
    );
    expect(themesOf('delivery', 'Twelve officers', sentence, sentence, '', { heading: '', asked: '' })[0]).toBe(
      'workforce',
    );
  });
});
