/** The text of a workspace file: a workspace that says the same when it is written again, or words why it is none. */
import fc from 'fast-check';
import { LaterVersionError } from '../../src/workspace/migrations.ts';
import { NotAWorkspaceError, parseWorkspace, workspaceText } from '../../src/workspace/text.ts';
import { SAVED_VIEW, threeWorkspaces } from '../support/workspace.ts';
import { asBytes, changedText, changedValue, cutOff, deep } from './mutate.ts';
import { anyText, check, checkPrototypes, checkSafe, type Target } from './target.ts';

const stamped = <Value>(value: Value) => ({ value, at: '2026-11-22T10:00:00.000Z', by: 'me' });
/** A workspace with something in every place that there is. */
const SOUND = {
  version: 1,
  entries: {
    vans: {
      dataset: 'Kent',
      force: 'kent',
      summary: '£100 for vans',
      bookmark: stamped(true),
      note: { ...stamped('ask again'), other: stamped(null) },
      corrections: { 'funding.amountGbp': stamped({ value: { low: [1, 2] }, evidence: 'p. 3' }) },
    },
  },
  views: { mine: stamped({ ...SAVED_VIEW, look: { kind: 'bars', by: ['type'], with: [] } }), gone: stamped(null) },
  datasets: { '/data/kent.json': { name: 'Kent', opened: '2026-11-22T10:00:00.000Z', view: SAVED_VIEW } },
  log: [{ id: 'a', at: '2026-11-22T10:00:00.000Z', dataset: 'Kent', command: 'beatbook', view: SAVED_VIEW }],
};
const TEXT = JSON.stringify(SOUND);

const versions = fc
  .oneof(fc.integer(), fc.double(), fc.string(), fc.constantFrom(null, [], {}, 0, 2, '1', true))
  .map((version) => JSON.stringify({ ...SOUND, version }));

const texts = fc.oneof(
  anyText,
  fc.json(),
  threeWorkspaces.map(({ mine }) => workspaceText(mine)),
  changedText(TEXT),
  changedValue(SOUND),
  cutOff(TEXT),
  versions,
);

export const workspaceTarget: Target<Buffer> = {
  name: 'workspace',
  promise: 'is read and says the same when it is written again, or is refused in words; no prototype is touched',
  inputs: fc.oneof(
    { weight: 16, arbitrary: asBytes(texts, TEXT) },
    { weight: 1, arbitrary: deep(TEXT, '"low":[').map((text) => Buffer.from(text)) },
  ),
  check(bytes) {
    let what = 'read';
    try {
      const text = workspaceText(parseWorkspace(bytes));
      check(workspaceText(parseWorkspace(Buffer.from(text))) === text, () => 'it says something else once written');
    } catch (error) {
      if (!(error instanceof NotAWorkspaceError || error instanceof LaterVersionError)) throw error;
      what = 'refused';
      check(error.message !== '' && !/undefined|\[object/.test(error.message), () => `refused with: ${error.message}`);
      checkSafe([error.message]);
    }
    checkPrototypes();
    return what;
  },
};
