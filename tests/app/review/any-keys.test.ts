import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineWidth } from '../../../src/app/lines.ts';
import { REVIEW_COMMANDS } from '../../../src/app/review/commands.ts';
import { reviewFrame } from '../../../src/app/review/screen.ts';
import { spokenReview } from '../../../src/app/review/spoken.ts';
import { NAMES } from '../../../src/cli/config-names.ts';
import { configReader } from '../../../src/config/read.ts';
import { recordSchema } from '../../../src/domain/schema.ts';
import { reviewSession } from '../../support/review.ts';

const KEYS = [...new Set(REVIEW_COMMANDS.flatMap(({ keys }) => keys)), '7', 'z', 'Space', 'Backspace', '£', 'F9'];
const size = fc.record({ columns: fc.integer({ min: 60, max: 160 }), rows: fc.integer({ min: 16, max: 60 }) });

describe('the review under any keys', () => {
  it('fits the screen, accepts only what is right, and keeps what was decided last', () => {
    const keys = fc.array(fc.constantFrom(...KEYS), { maxLength: 40 });
    fc.assert(
      fc.property(keys, size, (pressed, own) => {
        const session = reviewSession({ size: own }).press(...pressed);
        const { context, effects } = session;
        const { lines } = reviewFrame(context);
        expect(lines).toHaveLength(own.rows);
        expect(lines.every((line) => lineWidth(line) <= own.columns)).toBe(true);
        expect(spokenReview(context).lines.length).toBeLessThan(own.rows);
        const accepted = context.review.items.filter(({ decision }) => decision === 'accepted');
        expect(accepted.every(({ draft }) => recordSchema().safeParse(draft.record).success)).toBe(true);
        // What was decided last is what is kept.
        const kept = effects.findLast((effect) => effect.type === 'keep');
        expect(kept?.review.items ?? context.review.items).toEqual(context.review.items);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the keys of the review', () => {
  it('can be chosen; hints, help and messages follow', () => {
    const session = reviewSession({ keys: { 'review-accept': ['y'], 'review-leave': ['Ctrl+Q'] } });
    expect(session.press('a').said()).toBe('a does nothing here; ? lists the keys.');
    expect(session.press('y').decisions()[0]).toBe('accepted');
    expect(session.screen().at(-1)).toContain('y accept  x reject  e edit  n next doubtful  Ctrl+Q write and leave');
    expect(session.press('y', 'y', 'y').said()).toContain('; Ctrl+Q writes what was accepted');
  });

  it('are told apart from those of the tables, and letters stay letters in the form', () => {
    const read = configReader(NAMES);
    expect(() => read('{"keys": {"review-accept": "j"}}', 'config.json')).toThrow('"j" would run both');
    expect(() => read('{"keys": {"review-save": "k"}}', 'config.json')).toThrow('is typed as text');
    expect(() => read('{"keys": {"review-reject": "d"}}', 'config.json')).not.toThrow();
  });
});
