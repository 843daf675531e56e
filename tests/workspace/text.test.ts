import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LaterVersionError, migrate } from '../../src/workspace/migrations.ts';
import { EMPTY_WORKSPACE } from '../../src/workspace/schema.ts';
import { instantAfter } from '../../src/workspace/stamp.ts';
import { checkedChange, NotAWorkspaceError, parseWorkspace, workspaceText } from '../../src/workspace/text.ts';
import { threeWorkspaces, withNote } from '../support/workspace.ts';

const parse = (text: string) => parseWorkspace(Buffer.from(text));
const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

describe('the text of a workspace', () => {
  it('says all that the workspace holds', () => {
    fc.assert(
      fc.property(threeWorkspaces, ({ mine }) => {
        expect(parse(workspaceText(mine))).toEqual(mine);
      }),
    );
  });

  it.each([
    ['nothing', '', 'is empty'],
    ['blanks', ' \n', 'is empty'],
    ['other text', 'hello', 'is not JSON'],
    ['half a file', workspaceText(withNote(EMPTY_WORKSPACE, 'r1', 'a')).slice(0, 90), 'is not JSON'],
    ['10,000 levels', deep(10_000), 'is nested more than 100 levels deep'],
    ['__proto__', '{"version":1,"entries":{"__proto__":{}}}', 'has a key "__proto__"'],
    ['__proto__ in disguise', '{"version":1,"entries":{"\\u005f_proto__":{}}}', 'has a key "__proto__"'],
    ['another shape', '{"version":1,"entries":[]}', 'is not a workspace: entries: '],
    ['a part that is missing', '{"version":1}', 'is not a workspace: entries: expected record, but it is missing'],
    ['a list', '[]', 'is not a workspace: '],
    ['an unknown key', workspaceText(EMPTY_WORKSPACE).replace('{', '{"more":1,'), 'Unrecognized key: "more"'],
    ['a version that is none', '{"version":"1"}', 'is not a workspace: version: '],
    ['escapes for the terminal', workspaceText(EMPTY_WORKSPACE).replace('{', '{"\\u001b[2J":1,'), '␛[2J'],
  ])('is refused with the reason: %s', (_name, text, reason) => {
    expect(() => parse(text)).toThrow(NotAWorkspaceError);
    expect(() => parse(text)).toThrow(reason);
  });

  it('is refused where bytes were lost inside a letter', () => {
    const bytes = Buffer.from(workspaceText(withNote(EMPTY_WORKSPACE, 'r1', 'café')));
    bytes[bytes.indexOf(0xc3)] = 0xff;
    expect(() => parseWorkspace(bytes)).toThrow('is not text in UTF-8');
  });

  it('is a workspace or refused, whatever the bytes', () => {
    const sound = workspaceText(withNote(EMPTY_WORKSPACE, 'r1', 'a note'));
    const cutOrChanged = fc
      .tuple(fc.nat(sound.length), fc.nat(sound.length), fc.string({ maxLength: 5 }))
      .map(([from, to, text]) => sound.slice(0, Math.min(from, to)) + text + sound.slice(Math.max(from, to)));
    const texts = fc.oneof(fc.string(), fc.json(), cutOrChanged);
    fc.assert(
      fc.property(texts, (text) => {
        try {
          const workspace = parse(text);
          expect(parse(workspaceText(workspace))).toEqual(workspace);
        } catch (error) {
          expect(error instanceof NotAWorkspaceError || error instanceof LaterVersionError).toBe(true);
        }
      }),
    );
  });
});

describe('a change', () => {
  const BEFORE = withNote(EMPTY_WORKSPACE, 'r1', 'a note');

  it('is taken as it is where the file can be read again', () => {
    const after = withNote(BEFORE, 'r2', 'another');
    expect(checkedChange(BEFORE, after)).toBe(after);
  });

  it('is refused where the file could not be read again', () => {
    const refused = (after: unknown): void =>
      expect(() => checkedChange(BEFORE, after as typeof BEFORE)).toThrow(NotAWorkspaceError);
    refused(withNote(BEFORE, 'r1', 'x'.repeat(10_001)));
    refused({ ...BEFORE, entries: Object.fromEntries([['__proto__', BEFORE.entries.r1]]) });
    refused({ ...BEFORE, log: [{ id: 'a' }] });
    refused({ ...BEFORE, views: { mine: null } });
    refused({ ...BEFORE, datasets: { kent: {} } });
    refused({ ...BEFORE, more: 1 });
  });
});

describe('versions', () => {
  const steps = [
    (old: Record<string, unknown>) => ({ ...old, notes: old.remarks, remarks: undefined }),
    (old: Record<string, unknown>) => ({ ...old, marks: [] }),
  ];

  it('go up one step after the other', () => {
    expect(migrate({ version: 1, remarks: ['a'] }, steps)).toEqual({ version: 3, notes: ['a'], marks: [] });
    expect(migrate({ version: 2, notes: ['a'] }, steps)).toEqual({ version: 3, notes: ['a'], marks: [] });
    expect(migrate({ version: 3, notes: [] }, steps)).toEqual({ version: 3, notes: [] });
  });

  it('that a later Beatbook wrote are refused in words that say what to do', () => {
    expect(() => parse('{"version":2}')).toThrow(LaterVersionError);
    expect(() => parse('{"version":2}')).toThrow('version 2 of the format; this one knows 1');
  });
});

describe('instants', () => {
  it('are later than the one before, whatever the clock says', () => {
    const now = new Date('2026-11-22T10:00:00.000Z');
    expect(instantAfter(undefined, now)).toBe('2026-11-22T10:00:00.000Z');
    expect(instantAfter('2026-11-22T10:00:00.000Z', now)).toBe('2026-11-22T10:00:00.001Z');
    expect(instantAfter('2026-11-22T11:00:00.000Z', now)).toBe('2026-11-22T11:00:00.001Z');
    expect(instantAfter('2026-11-22T09:00:00.000Z', now)).toBe('2026-11-22T10:00:00.000Z');
  });

  it('is the last one at the most, so that what is written over it can be saved', () => {
    const last = '9999-12-31T23:59:59.999Z';
    expect(instantAfter(last, new Date())).toBe(last);
    expect(instantAfter(undefined, new Date(8.64e15))).toBe(last);
    const first = withNote(EMPTY_WORKSPACE, 'r1', 'from the end of time', 'a', new Date(last));
    const again = withNote(first, 'r1', 'and after', 'a', new Date('2026-11-22T10:00:00.000Z'));
    expect(parse(workspaceText(again)).entries.r1?.note).toMatchObject({ value: 'and after', at: last });
  });
});
