/** The command line of the program: what all commands share, and how one is run. */
import { Command } from 'commander';
import { clean } from '../domain/clean.ts';
import { addCommands, example, type Finish } from './commands.ts';
import { addCompletion } from './completion.ts';
import { EXIT, EXIT_CODES_HELP } from './exit-codes.ts';
import { explain } from './failure.ts';
import { endOnSignals, endWithReaders } from './streams.ts';
import { UsageError } from './usage.ts';
import { VERSION } from './version.ts';

/** Flags that say how the screen is to be, not what is shown: they count for nothing where there is no screen. */
const ANYWHERE: readonly string[] = [
  'color',
  'screenReader',
  'mouse',
  'watch',
  'config',
  'workspace',
  'open',
  'continue',
];

/**
 * A flag of the program itself that stands before another command would count for nothing.
 * @throws UsageError that says where it belongs
 */
function checkPlaces(program: Command, command: Command): void {
  const astray = program.options.find((option) => {
    const name = option.attributeName();
    return !ANYWHERE.includes(name) && program.getOptionValueSource(name) === 'cli';
  });
  if (!astray) return;
  throw new UsageError(
    `${astray.long} stands before ${command.name()}; write it behind: beatbook ${command.name()} ${astray.long} …`,
  );
}

function createProgram(finish: Finish): Command {
  const program = new Command('beatbook')
    .description('Review how police and crime plans are delivered, force area by force area, in the terminal.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .option('--no-color', 'write no colours')
    // A flag behind the name of a command is that command's own.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ outputError: (text, print) => print(clean(text, true)) })
    .addHelpText('after', example(`beatbook --view actions --forces kent,hampshire --where 'is:open age>365'`))
    .addHelpText('after', `\n${EXIT_CODES_HELP}`);
  addCommands(program, finish);
  program.hook('preAction', (_, command) => {
    if (command === program) return;
    checkPlaces(program, command);
    // The screen handles signals itself, other commands do it so.
    endOnSignals();
  });
  return program;
}

/**
 * Runs a command line.
 * @param argv the words behind the name of the program
 * @returns the exit code
 */
export async function run(argv: readonly string[]): Promise<number> {
  endWithReaders();
  let code: number = EXIT.done;
  const program = createProgram((finished) => {
    code = finished;
  });
  try {
    await addCompletion(program, argv);
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    return explain(error);
  }
  return code;
}
