import { afterEach, describe, expect, it, vi } from 'vitest';
import { type MinutesReader, readShown } from '../../src/cli/read-minutes.ts';
import { minutesOf } from '../support/review.ts';

const read = { minutes: minutesOf(), drafts: [], addresses: [] };

/** A reader that takes so many milliseconds for a document. */
const taking = (milliseconds: number): MinutesReader => ({
  read: () => new Promise((resolve) => setTimeout(() => resolve(read), milliseconds)),
  close: () => undefined,
});

describe('the line that shows which document is read', () => {
  const { isTTY } = process.stderr;
  afterEach(() => {
    process.stderr.isTTY = isTTY;
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  const shownBy = async (milliseconds: number): Promise<string[]> => {
    vi.stubEnv('TERM', 'xterm');
    process.stderr.isTTY = true;
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const reading = readShown(taking(milliseconds), 'minutes.pdf', 0.5);
    expect(await reading).toBe(read);
    return write.mock.calls.map(([text]) => String(text));
  };

  it('comes after a moment, says how to end it, and goes', async () => {
    const shown = await shownBy(600);
    expect(shown[0]).toMatch(/Reading minutes\.pdf +█+░+ +50 % +Ctrl\+C stops$/);
    expect(shown.at(-1)).toBe('\r\u001b[K');
  });

  it('does not come where the document is read sooner', async () => {
    expect(await shownBy(0)).toEqual([]);
  });
});
