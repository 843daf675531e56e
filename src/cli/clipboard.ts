/** Taking a text to the clipboard: of this computer, or through the terminal to the one where the analyst sits. */

/** Terminals take so many bytes through OSC 52, not more. */
const MOST_BYTES = 74_000;
/** Terminals that know no OSC 52, and would show it. */
const PLAIN_TERMINALS = ['linux', 'dumb', 'vt100', 'vt220'];

const WAYS = ['auto', 'native', 'osc52', 'none'] as const;
type Way = (typeof WAYS)[number];

/** The way that `BEATBOOK_CLIPBOARD` names; `auto` for anything else. */
function wayOf(env: NodeJS.ProcessEnv): Way {
  return WAYS.find((way) => way === env.BEATBOOK_CLIPBOARD) ?? 'auto';
}

/** Whether the terminal may be on another computer, whose clipboard is the one that is wanted. */
const isRemote = (env: NodeJS.ProcessEnv): boolean => Boolean(env.SSH_CONNECTION || env.SSH_TTY);

async function throughSystem(text: string): Promise<boolean> {
  try {
    const { default: clipboard } = await import('clipboardy');
    await clipboard.write(text);
    return true;
  } catch {
    return false;
  }
}

function throughTerminal(text: string, env: NodeJS.ProcessEnv): boolean {
  if (Buffer.byteLength(text) > MOST_BYTES || PLAIN_TERMINALS.includes(env.TERM ?? '')) return false;
  const sequence = `\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`;
  // tmux hands it on to the terminal around it only in this wrapping.
  process.stdout.write(env.TMUX ? `\u001bPtmux;\u001b${sequence}\u001b\\` : sequence);
  return true;
}

/**
 * Copies a text.
 * @param what it is, for the sentence
 * @returns what to tell; null where nothing took it
 */
export async function copy(text: string, what: string, env: NodeJS.ProcessEnv): Promise<string | null> {
  const way = wayOf(env);
  const system = way === 'native' || (way === 'auto' && !isRemote(env));
  if (system && (await throughSystem(text))) return `Copied ${what}.`;
  const terminal = way === 'osc52' || way === 'auto';
  if (terminal && throughTerminal(text, env)) {
    return `Handed ${what} to the terminal's clipboard; a terminal may refuse it (BEATBOOK_CLIPBOARD=none shows the text).`;
  }
  return null;
}
