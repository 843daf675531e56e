/** `beatbook recent`: the datasets that were opened, with the command line that goes on where each was left. */
import { clean } from '../domain/clean.ts';
import { instantInWords } from '../domain/dates.ts';
import { wordsOf } from '../tables/describe.ts';
import { EXIT } from './exit-codes.ts';
import { say, write } from './streams.ts';
import { openStore } from './workspace-argument.ts';

/** Runs the command: a line for each dataset on standard output. */
export async function tellRecent(workspace: string | undefined): Promise<number> {
  const store = await openStore(workspace, say);
  const datasets = Object.entries(store?.workspace.datasets ?? {});
  const lines = datasets
    .toSorted(([, a], [, b]) => (a.opened < b.opened ? 1 : -1))
    .map(([path, { opened }]) => {
      const command = wordsOf(['beatbook', ...(path === '' ? [] : [path]), '--continue']);
      return `${instantInWords(opened)}  ${command}`;
    });
  if (lines.length > 0) write(`${lines.map((line) => clean(line)).join('\n')}\n`);
  else say('No dataset was opened yet.');
  return lines.length === 0 ? EXIT.empty : EXIT.done;
}
