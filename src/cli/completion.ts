/** Completion for bash, zsh, fish and PowerShell: `beatbook complete SHELL` prints the script that a shell sources. */
import type { Command } from 'commander';
import type { Candidate } from './completion-values.ts';

/** The words that a shell asks about: those after `complete --`; null when it does not ask. */
function wordsAsked(argv: readonly string[]): string[] | null {
  return argv[0] === 'complete' && argv[1] === '--' ? argv.slice(2) : null;
}

/** The option whose value is being typed, by its name as typed, and how far; null where it is none. */
function valueTyped(words: readonly string[]): { flag: string; partial: string } | null {
  const [before = '', last = ''] = words.slice(-2);
  const joined = /^(--[a-z-]+)=(.*)$/.exec(last);
  if (joined?.[1] !== undefined) return { flag: joined[1], partial: joined[2] ?? '' };
  return before.startsWith('-') ? { flag: before, partial: last } : null;
}

/** Adds the `complete` command; where a shell asks, with the values that it asks about. */
export async function addCompletion(program: Command, argv: readonly string[]): Promise<void> {
  // Only where it is used or told of, to start faster.
  if (!['complete', 'help', '--help', '-h'].includes(argv[0] ?? '')) return;
  const { default: tab } = await import('@bomb.sh/tab/commander');
  const root = tab(program);
  const command = program.commands.find((candidate) => candidate.name() === 'complete');
  command?.addHelpText('after', '\nExample, for ~/.bashrc:\n  source <(beatbook complete bash)');
  const words = wordsAsked(argv);
  if (words === null) return;
  const { pathsFrom, valuesFor } = await import('./completion-values.ts');
  const typed = valueTyped(words);
  const handler = (candidates: readonly Candidate[]) => (complete: (value: string, about: string) => void) => {
    for (const { value, about } of candidates) complete(value, about);
  };
  for (const command of [root, ...root.commands.values()]) {
    for (const [name, option] of command.options) {
      const asked = typed && [`--${name}`, `-${option.alias}`].includes(typed.flag);
      if (asked && !option.isBoolean) option.handler = handler(await valuesFor(name, words, typed.partial));
    }
    const dataset = command.arguments.get('dataset');
    if (dataset) dataset.handler = handler(pathsFrom(words.at(-1) ?? '', '.json'));
    const file = command.arguments.get('file');
    if (file) file.handler = handler(pathsFrom(words.at(-1) ?? ''));
  }
}
