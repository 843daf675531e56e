/** `beatbook schema`: the dataset format as JSON Schema, for editors and other tools. */
import * as z from 'zod';
import { datasetSchema } from '../domain/schema.ts';
import { EXIT } from './exit-codes.ts';
import { write } from './streams.ts';

/** Runs the command. */
export function schema(): number {
  write(`${JSON.stringify(z.toJSONSchema(datasetSchema()), null, 2)}\n`);
  return EXIT.done;
}
