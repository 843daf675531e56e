/** Long texts made short. */

/** A text of at most so many characters, cut at the end of a clause where there is one in its second half, else at a word. */
export function clip(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  const head = line.slice(0, limit - 1);
  const clause = Math.max(head.lastIndexOf('. '), head.lastIndexOf('; '), head.lastIndexOf(', '));
  const cut = clause > limit / 2 ? clause : head.lastIndexOf(' ');
  return `${head.slice(0, cut > 0 ? cut : limit - 1).replace(/[\s,;.]+$/, '')}…`;
}
