import { read } from '../../../src/minutes/read/read.ts';

/** Blocks as lines: kind, level, label, text. */
export async function blocksOf(bytes: Uint8Array | string, name = 'minutes'): Promise<string[]> {
  const { blocks } = await read(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, name);
  return blocks.map(
    ({ kind, level, label, text }) => `${kind}${level || ''} ${label === null ? '' : `[${label}] `}${text}`,
  );
}
