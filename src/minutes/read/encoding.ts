/** From bytes to text, in the encodings that councils' pages and files come in. */

const FALLBACK = 'windows-1252';

const BYTE_ORDER_MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

function decoder(encoding: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder(FALLBACK);
  }
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * The text of bytes: by their byte order mark; else as UTF-8 where they are that, but for a few that were damaged;
 * else as they are said to be.
 * @param declared what the document says that its encoding is; null where it does not
 */
export function decode(bytes: Uint8Array, declared: string | null = null): string {
  const mark = BYTE_ORDER_MARKS.find((each) => each.bytes.every((byte, at) => bytes[at] === byte));
  if (mark) return new TextDecoder(mark.encoding).decode(bytes);
  const text = new TextDecoder().decode(bytes);
  const damaged = count(text, /\ufffd/g);
  if (damaged === 0 || damaged < count(text, /[\u0080-\ufffc]/g)) return text;
  return decoder(declared ?? FALLBACK).decode(bytes);
}
