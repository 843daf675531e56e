/** `beatbook corrections`: what the analyst proposes to correct, for whoever keeps the dataset. */
import { fieldsOf } from '../domain/fields.ts';
import { notesOf } from '../workspace/notes.ts';
import { openDataset } from './dataset-argument.ts';
import { EXIT } from './exit-codes.ts';
import { say, write } from './streams.ts';
import { VERSION } from './version.ts';
import { openStore } from './workspace-argument.ts';

/**
 * Runs the command: JSON on standard output, each correction with what the dataset says now.
 * @throws DatasetError
 */
export async function writeCorrections(argument: string | undefined, workspace: string | undefined): Promise<number> {
  const dataset = await openDataset(argument);
  const store = await openStore(workspace, say);
  const corrections = [...notesOf(store?.workspace.entries ?? {}).values()].flatMap(
    ({ id, corrections, text, changed }) => {
      const fact = dataset.factById.get(id);
      const fields = new Map(fact ? fieldsOf(fact.record) : []);
      return corrections.map(({ path, value, evidence }) => ({
        record: id,
        document: fact?.document.id ?? null,
        field: path,
        // What is gone from the dataset has nothing to correct any more, and is told all the same.
        found: fact ? (fields.get(path) ?? null) : null,
        gone: fact === undefined,
        proposed: value,
        evidence,
        note: text,
        written: changed,
      }));
    },
  );
  const about = { tool: 'beatbook', version: VERSION, dataset: { name: dataset.name, sha256: dataset.sha256 } };
  write(`${JSON.stringify({ ...about, corrections }, null, 2)}\n`);
  return EXIT.done;
}
