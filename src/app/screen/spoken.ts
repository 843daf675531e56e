/** The whole screen in words, for a screen reader or a braille display: plain lines in reading order. */

import { capital } from '../../domain/text.ts';
import type { Context } from '../context.ts';
import { tooSmall } from '../layout.ts';
import { dialogFrame } from '../spoken/dialogs.ts';
import { framed, type Spoken } from '../spoken/frame.ts';
import { panes } from '../spoken/rows.ts';
import { keysInWords, noticeInWords, titleInWords } from '../spoken/words.ts';
import { savedInWords } from '../status.ts';

/** The screen as lines, and where the terminal's cursor stands: on the active row, or where something is typed. */
export function spokenLines(context: Context): Spoken {
  const { size, dialog } = context.state;
  const needed = tooSmall(size);
  if (needed !== null) return framed(size, { head: [needed], items: [], foot: [] });
  const notice = noticeInWords(context);
  const keys = keysInWords(context);
  if (dialog !== null) {
    const frame = dialogFrame(context, dialog);
    const [title = '', ...others] = frame.head;
    return framed(size, { ...frame, head: [title, ...notice, ...others], foot: [keys] });
  }
  const { head = [], foot = [], ...rows } = panes(context);
  const saved = savedInWords(context.state);
  const below = [...foot, ...(saved === '' ? [] : [`${capital(saved)}.`]), keys];
  return framed(size, { ...rows, head: [titleInWords(context), ...notice, ...head], foot: below });
}
