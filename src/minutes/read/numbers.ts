/** The numbers of lists as browsers and Word print them. */

function roman(value: number): string {
  const digits: [number, string][] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let left = value;
  let text = '';
  for (const [worth, digit] of digits) {
    text += digit.repeat(Math.floor(left / worth));
    left %= worth;
  }
  return text;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** What a roman numeral in small letters stands for; not a number for other letters. */
export function romanValue(numeral: string): number {
  const digits = [...numeral].map((digit) => ROMAN[digit] ?? Number.NaN);
  return digits.reduce((sum, digit, place) => sum + (digit < (digits[place + 1] ?? 0) ? -digit : digit), 0);
}

function letters(value: number): string {
  let text = '';
  for (let left = value; left > 0; left = Math.floor((left - 1) / 26)) {
    text = String.fromCharCode(97 + ((left - 1) % 26)) + text;
  }
  return text;
}

export type Style = 'decimal' | 'lower-alpha' | 'upper-alpha' | 'lower-roman' | 'upper-roman';

const MOST = 3999;

const STYLES: Record<Style, (value: number) => string> = {
  decimal: String,
  'lower-alpha': letters,
  'upper-alpha': (value) => letters(value).toUpperCase(),
  'lower-roman': roman,
  'upper-roman': (value) => roman(value).toUpperCase(),
};

/** A number in a style; in digits where the style has none for it. */
export function numberIn(style: Style, value: number): string {
  return value < 1 || value > MOST ? String(value) : STYLES[style](value);
}
