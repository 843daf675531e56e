/**
 * Takes out of what a terminal sends, before Ink reads keys in it, what Ink does not tell apart: reports of the mouse and
 * function keys. All else goes on to Ink as it came, pasted text too.
 */
import type { KeyName } from '../app/keys.ts';
import type { Press } from '../app/mouse.ts';

/** What is sent, in its order: text for Ink, a function key, or a report of the mouse. */
export type Piece = { text: string } | { key: KeyName } | { press: Press } | { ignored: string };

const ESC = '\u001b';
const PASTE_BEGIN = `${ESC}[200~`;
const PASTE_END = `${ESC}[201~`;

/** What xterm, the VT220, the Linux console and libuv send, in the order of the keys from F1 on. */
const FUNCTION_KEYS: readonly (readonly string[])[] = [
  ['OP', 'OQ', 'OR', 'OS'],
  ['[P', '[Q', '[R', '[S'],
  ['[[A', '[[B', '[[C', '[[D', '[[E'],
  ['[11~', '[12~', '[13~', '[14~', '[15~', '[17~', '[18~', '[19~', '[20~', '[21~', '[23~', '[24~'],
];
const KEY_OF = new Map(
  FUNCTION_KEYS.flatMap((keys) => keys.map((code, index) => [ESC + code, `F${index + 1}`] as const)),
);

const escaped = (text: string): string => text.replace(/[[\]]/g, '\\$&');
/** In groups: button, column, row, and M for a press or m for a release. */
const REPORT = `${escaped(`${ESC}[`)}<(\\d+);(\\d+);(\\d+)([Mm])`;
/** What terminals send that do not know the newer reports; what it says is not used. */
const OLD_REPORT = `${escaped(`${ESC}[`)}M[^]{3}`;
const KEYS = [...KEY_OF.keys()].map(escaped).join('|');
const TOKEN = new RegExp(`${REPORT}|${OLD_REPORT}|${KEYS}|${escaped(PASTE_BEGIN)}`, 'g');
/** What may be the beginning of one of them; a single Esc is the key, far more often. */
const UNFINISHED = new RegExp(`${escaped(`${ESC}[`)}(?:\\[|<?[\\d;]{0,16}|M[^]{0,2})$`);

const LEFT_BUTTON = 0;
const WHEEL_UP = 64;
const WHEEL_DOWN = 65;

function pressOf(button: number, column: number, row: number): Press | null {
  const place = { column: column - 1, row: row - 1 };
  if (button === LEFT_BUTTON) return { kind: 'click', ...place };
  if (button === WHEEL_UP) return { kind: 'wheel-up', ...place };
  return button === WHEEL_DOWN ? { kind: 'wheel-down', ...place } : null;
}

function pieceOf([token, button, column, row, end]: RegExpExecArray): Piece {
  const key = KEY_OF.get(token);
  if (key) return { key };
  const press = end === 'M' ? pressOf(Number(button), Number(column), Number(row)) : null;
  return press ? { press } : { ignored: token };
}

/** Splits what arrives read by read; what is cut off by the end of a read waits for the next one. */
export function createSplitter(): (chunk: string) => Piece[] {
  let held = '';
  let isPaste = false;
  /** @returns how much of the text is dealt with */
  const takePaste = (text: string, pieces: Piece[]): number => {
    const end = text.indexOf(PASTE_END);
    isPaste = end < 0;
    // The end of a paste can be cut in two as well.
    const cut = isPaste ? Math.max(0, text.length - PASTE_END.length + 1) : end + PASTE_END.length;
    pieces.push({ text: text.slice(0, cut) });
    return cut;
  };
  /** @returns how much of the text is dealt with */
  const takeKeys = (text: string, pieces: Piece[]): number => {
    TOKEN.lastIndex = 0;
    const found = TOKEN.exec(text);
    const end = found ? found.index : (UNFINISHED.exec(text)?.index ?? text.length);
    if (end > 0) pieces.push({ text: text.slice(0, end) });
    if (!found) return end;
    isPaste = found[0] === PASTE_BEGIN;
    pieces.push(isPaste ? { text: PASTE_BEGIN } : pieceOf(found));
    return end + found[0].length;
  };
  return (chunk) => {
    const pieces: Piece[] = [];
    held += chunk;
    for (let taken = 1; taken > 0 && held !== ''; held = held.slice(taken)) {
      taken = isPaste ? takePaste(held, pieces) : takeKeys(held, pieces);
    }
    return pieces;
  };
}

/**
 * Stands between a terminal and Ink.
 * @param onPiece told of keys and presses of the mouse, in their order among the text that Ink reads
 * @returns what ends it
 */
export function takeInput(
  stdin: NodeJS.ReadableStream,
  onPiece: (piece: Extract<Piece, { key: KeyName } | { press: Press }>) => void,
): () => void {
  const { read } = stdin;
  const split = createSplitter();
  let pieces: Piece[] = [];
  const next = (): string | null => {
    for (;;) {
      const piece = pieces.shift();
      if (piece === undefined) {
        const chunk = read.call(stdin);
        if (chunk === null) return null;
        pieces = split(chunk.toString());
      } else if ('text' in piece) return piece.text;
      else if (!('ignored' in piece)) onPiece(piece);
    }
  };
  // Ink takes all there is; the stream itself asks for sizes of its own.
  stdin.read = (size?: number) => (size === undefined ? next() : read.call(stdin, size)) as string;
  return () => {
    stdin.read = read;
  };
}
