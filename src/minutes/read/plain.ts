/** Text without what only type-setting needs, so that rules see plain blanks and whole words. */

const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
// Soft hyphens, zero-width characters, marks of direction.
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to go
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
const LIGATURES = /[\ufb00-\ufb06]/g;
/** Bullets as Word's symbol fonts have them, where fonts of their own may put anything. */
const SYMBOLS: Record<string, string> = {
  '\uf0b7': '·',
  '\uf0a7': '§',
  '\uf0d8': 'Ø',
  '\uf076': 'v',
  '\uf0fc': 'ü',
  '\uf02d': '-',
  '\uf06f': 'o',
  '\uf0a8': '•',
  '\uf0e0': '→',
};
/** "17thOctober": what was set small above the line stands against the next word. */
const ORDINAL_AGAINST_WORD = /(?<=\d(?:st|nd|rd|th))(?=[A-Z][a-z])/g;
const PRIVATE = /[\uf000-\uf0ff]/g;

/** Every blank a space, a tab or a line feed; nothing that cannot be seen; composed letters (NFC). Quotes stay. */
export function plain(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(CONTROLS, ' ')
    .replace(LIGATURES, (letters) => letters.normalize('NFKC'))
    .replace(ORDINAL_AGAINST_WORD, ' ')
    .replace(PRIVATE, (symbol) => SYMBOLS[symbol] ?? '•')
    .normalize('NFC');
}

/** On one line, with single blanks. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
