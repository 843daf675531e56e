import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/minutes/evidence.ts';
import { makeDataset, money, record, runnerOf } from '../support/dataset.ts';
import { type Session, session } from '../support/session.ts';

const WIDE = { columns: 140, rows: 50 };
const TEXT = 'The office gave £2m to \u001b[2Jthe farms, and Seven officers joined.';
const EVIDENCE: Evidence = {
  n: 3,
  label: '(iii)',
  text: TEXT,
  marks: ['£2m', 'Seven'].map((words) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })),
  before: 'The line before.',
  after: 'The line \u202eafter.',
};

function opened(sources: string | null | undefined, size = WIDE): Session {
  const dataset = makeDataset({ records: [money('a', 2_000_000), money('b', 5), record('action', 'c')] });
  return session('funding', { size, runner: runnerOf(dataset), ...(sources === undefined ? {} : { sources }) });
}

const asked = ({ effects }: Session) =>
  effects.flatMap((effect) => (effect.type === 'find-evidence' ? effect.record : []));
const found = (record: string, evidence: Evidence | null = EVIDENCE) =>
  ({ type: 'evidence', record, evidence }) as const;
const textOf = (screen: string[]): string => screen.join('\n');

describe('the words that a record was read in', () => {
  it('are looked for when its row comes under the cursor, until they are known', () => {
    const own = opened('minutes').press('j');
    const other = own.current() as string;
    expect(asked(own)).toEqual([other]);
    own.send(found(other)).press('k');
    expect(asked(own)).toHaveLength(2);
    expect(asked(own.press('j'))).toHaveLength(2);
    expect(asked(opened(undefined).press('j', 'k'))).toEqual([]);
  });

  it('stand in the detail pane between the lines around them, marked by signs, safe for the terminal', () => {
    const own = opened('minutes');
    const screen = textOf(own.send(found(own.current() as string)).screen());
    for (const line of ['Read in paragraph 3, printed as (iii):', 'The line before.', 'The line \\u202eafter.']) {
      expect(screen).toContain(line);
    }
    expect(screen).toContain('«£2m»');
    expect(screen).toContain('«Seven»');
    expect(screen).toContain('␛[2Jthe');
    for (const unsafe of ['\u001b', '\u202e']) expect(screen).not.toContain(unsafe);
  });

  it('stand in the whole row too, and on a small screen', () => {
    const own = opened('minutes', { columns: 80, rows: 24 });
    own.send(found(own.current() as string)).press('z');
    expect(textOf(own.screen())).toContain('«£2m»');
  });

  it('are said not to be there where a folder was named; of what was never imported nothing is said', () => {
    const own = opened('minutes');
    own.send(found(own.current() as string, null));
    expect(textOf(own.screen())).toContain('Its passage is not found in minutes.');
    const other = opened(null);
    other.send(found(other.current() as string, null));
    expect(textOf(other.screen())).not.toContain('passage');
  });

  it('are looked for again when the dataset was read again', () => {
    const own = opened('minutes');
    const record = own.current() as string;
    own.send(found(record), { type: 'reloaded', runner: runnerOf(makeDataset({ records: [money('a', 1)] })) });
    expect(own.state.evidence.size).toBe(0);
    expect(asked(own)).toEqual(['a']);
  });
});
