/**
 * The one function that text from a file passes on its way to a terminal. What would move the cursor, change colours,
 * reorder text or hide in it is made visible instead; exports as JSON keep the data as it is.
 */

// Controls, formatting characters (bidi marks, zero-width, tags), separators, lone surrogates, and the few letters
// and fillers that draw nothing. Variation selectors 15 and 16 only choose a glyph and stay.
const UNSAFE =
  /\u034f|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|[\u115f\u1160]|[\u17b4\u17b5]|[\u180b-\u180f]|\u3164|[\ufe00-\ufe0d]|\uffa0/gu;

const HAS_UNSAFE = new RegExp(UNSAFE, 'u'); // without the `g`, with which each test would begin where the last one ended

// Nearly all texts are plain letters, of which nothing below would change any.
const HARMLESS = /^[ -~]*$/;

function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `\\u${code > 0xffff ? `{${code.toString(16)}}` : code.toString(16).padStart(4, '0')}`;
}

/**
 * A text made safe to show.
 * @param text anything that came from outside
 * @param lines keep line breaks (for a pane that wraps); otherwise they become `⏎`, so that a cell stays one line
 */
export function clean(text: string, lines = false): string {
  if (HARMLESS.test(text)) return text;
  const plain = text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ');
  const safe = plain.replace(UNSAFE, (character) => {
    if (character === '\n') return lines ? '\n' : '⏎';
    return visible(character);
  });
  return safe.normalize('NFC'); // last, since a mark can now follow a letter
}

/** Whether a text holds something that `clean` makes visible: a control, or a character that hides or reorders. */
export function hidesCharacters(text: string): boolean {
  return !HARMLESS.test(text) && HAS_UNSAFE.test(text);
}
