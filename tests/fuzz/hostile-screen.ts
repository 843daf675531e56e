/** Data that tries to break out of the screen: drawn, told to a screen reader, and printed. */
import fc from 'fast-check';
import { previewRows } from '../../src/app/screen/export.ts';
import { spokenLines } from '../../src/app/screen/spoken.ts';
import { widthOf } from '../../src/app/text.ts';
import { plainTable } from '../../src/cli/plain.ts';
import type { DatasetFile } from '../../src/domain/schema.ts';
import { TABLES } from '../../src/tables/registry.ts';
import type { TableId } from '../../src/tables/table.ts';
import { document, force, makeDataset, plan, record, runnerOf } from '../support/dataset.ts';
import { session } from '../support/session.ts';
import { anyText, check, checkSafe, type Target } from './target.ts';

const KEYS = [...'jklhgG1234567890aD[]PfAsS-=zpFIT?ebCcMO.,;&nN:/urR`', 'Enter', 'Esc', 'Tab', 'Space', 'PgDn', 'Down'];

interface Input {
  texts: readonly string[];
  table: TableId;
  keys: readonly string[];
  columns: number;
  rows: number;
  /** Pasted wherever the keys lead. */
  paste: string;
}

/** A small dataset with these texts wherever a text can stand. */
function hostileDataset(texts: readonly string[]): DatasetFile {
  let next = 0;
  const text = (most = 2000): string =>
    (texts[next++ % texts.length] ?? '').slice(0, most).replace(/[\ud800-\udbff]$/, '') || 'x';
  return {
    version: 1,
    forces: [force('kent', { name: text(), area: text(), panel: text(), commissioner: text() }), force('surrey')],
    plans: [plan('safer', { title: text() })],
    documents: [
      document('minutes', { title: text(), bodyName: text(), plan: 'safer' }),
      document('agenda', { title: text(), read: 'opening' }),
    ],
    records: [
      record('funding', 'r-1', {
        summary: text(240),
        funding: { amountGbp: 9e11, qualifier: 'over', purpose: text(), funder: text() },
      }),
      record('question', 'r-2', { summary: text(240), question: { askedBy: text(), answer: text() } }),
      record('action', 'r-3', { summary: text(240), action: { owner: text(), due: text() } }),
      record('figure', 'r-4', { summary: text(240), figure: { metric: text(), unit: text(), asOf: text() } }),
      record('delivery', 'r-5', { summary: text(240), document: 'agenda' }),
    ],
  };
}

export const hostileScreen: Target<Input> = {
  name: 'hostile screen',
  promise: 'no control sequence but the program’s own, no line wider than the terminal, on any screen',
  inputs: fc.record({
    texts: fc.array(
      anyText.filter((text) => text.length > 0),
      { minLength: 1, maxLength: 5 },
    ),
    table: fc.constantFrom(...TABLES.map(({ id }) => id)),
    keys: fc.array(fc.constantFrom(...KEYS), { maxLength: 8 }),
    columns: fc.integer({ min: 60, max: 200 }),
    rows: fc.integer({ min: 16, max: 60 }),
    paste: anyText,
  }),
  check({ texts, table, keys, columns, rows, paste }) {
    const dataset = makeDataset(hostileDataset(texts));
    const runner = runnerOf(dataset);
    const own = session(table, { runner, size: { columns, rows } });
    const checkScreen = (): void => {
      const lines = own.screen();
      checkSafe(lines);
      checkSafe(spokenLines(own.context).lines);
      checkSafe(previewRows(own.context, 5).flatMap((cells) => Object.values(cells)));
      const wide = lines.find((line) => widthOf(line) > columns);
      check(wide === undefined, () => `a line of ${widthOf(wide ?? '')} in ${columns}: ${JSON.stringify(wide)}`);
    };
    checkScreen();
    own.press(...keys);
    checkScreen();
    own.send({ type: 'paste', text: paste });
    checkScreen();
    checkSafe([plainTable(own.context.result, dataset, columns)]);
    return 'drawn';
  },
};
