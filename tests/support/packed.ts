/** What the build made to pack records, and how they are unpacked. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordPatterns } from '../../src/dataset/finder.ts';
import { PackedRecord, type RecordInFile } from '../../src/dataset/packed.ts';
import type { FactRecord } from '../../src/domain/schema.ts';

const FILE = join(import.meta.dirname, '../../dist/record-patterns.json');

export const recordPatterns = JSON.parse(readFileSync(FILE, 'utf8')) as RecordPatterns;

export const unpacked = (records: readonly RecordInFile[]): FactRecord[] =>
  records.map((record) => (record instanceof PackedRecord ? record.unpack() : record));
