/** Reads plain text into blocks, as far as the evaluation needs it. */
import type { Block, Published } from '../src/minutes/model.ts';

const LABEL =
  /^\s*([·•▪◦●§Ø*–-]|o(?= {2})|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]+)[.)]|\d{1,3}(?:\.\d{1,3})+)\s+(?=\S)/;

function blockOf(line: string): Block {
  const label = LABEL.exec(line);
  const text = line
    .slice(label?.[0].length ?? 0)
    .replace(/\s+/g, ' ')
    .trim();
  return { kind: label ? 'item' : 'paragraph', label: label?.[1] ?? null, level: 0, text };
}

/** A text file as blocks, one for each line that is not blank. */
export async function read(bytes: Uint8Array, name: string): Promise<Published> {
  const lines = new TextDecoder().decode(bytes).split('\n');
  return { name, format: 'text', title: null, blocks: lines.filter((line) => line.trim() !== '').map(blockOf) };
}
