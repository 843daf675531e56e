/** The command line: its commands and flags. What a command does is loaded when it runs. */
import { Command } from 'commander';
import { clean } from '../domain/clean.ts';
import { FORMATS } from '../export/formats.ts';
import type { ChartOptions } from './chart.ts';
import type { CompareOptions } from './compare.ts';
import { addCompletion } from './completion.ts';
import type { DiffOptions } from './diff.ts';
import { EXIT, EXIT_CODES_HELP } from './exit-codes.ts';
import type { ExportOptions } from './export.ts';
import { explain } from './failure.ts';
import type { FieldsOptions } from './fields.ts';
import type { ImportOptions } from './import.ts';
import type { OpenOptions } from './open.ts';
import { endOnSignals, endWithReaders } from './streams.ts';
import { UsageError } from './usage.ts';
import type { ValidateOptions } from './validate.ts';
import type { VerifyOptions } from './verify.ts';
import { VERSION } from './version.ts';
import { addViewFlags } from './view-flags.ts';

const DATASET = 'a dataset file, a folder of them, - for a pipe (default: the bundled dataset)';

const WORKSPACE =
  'the file of your notes and saved views; none for none (default: BEATBOOK_WORKSPACE, or your data folder)';

type Finish = (code: number) => void;

const example = (line: string): string => `\nExample:\n  ${line}`;

/** A command under the program, with what all of them share. */
function subcommand(program: Command, name: string, about: string, line: string): Command {
  return program
    .command(name)
    .description(about)
    .option('--no-color', 'write no colours')
    .addHelpText('after', example(line));
}

/** Gives a command the flags of what it writes. */
function addOutputFlags(command: Command): Command {
  return command
    .option('-o, --output <file>', 'write to this file (default: standard output)')
    .option('--overwrite', 'replace the file where it exists');
}

/** The same where it writes rows. */
function addRowFlags(command: Command): Command {
  return addOutputFlags(command).option(
    '--raw-cells',
    'in CSV and TSV, leave text that a spreadsheet would run as a formula as it is',
  );
}

function addOpen(program: Command, finish: Finish): void {
  addViewFlags(program)
    .option('--open <name>', 'open the view that was saved under this name')
    .option('--continue', 'open the view in which this dataset was left')
    .option('--workspace <file>', WORKSPACE)
    .option('--screen-reader', 'tell the screen in plain lines, for a screen reader or a braille display')
    .option('--mouse', 'click and scroll with the mouse; selecting text then needs Shift')
    .option('--no-watch', 'do not read the dataset again by itself when its files change')
    .argument('[dataset]', DATASET)
    .option('--config <file>', 'another configuration than that of "beatbook config --path"')
    .action(async (dataset: string | undefined, { view, ...options }: OpenOptions) => {
      const { open } = await import('./open.ts');
      const named = program.getOptionValueSource('view') === 'cli' ? { view } : {};
      const commands = program.commands.map((command) => command.name());
      finish(await open(dataset, { ...options, ...named }, commands));
    });
}

function addExport(program: Command, finish: Finish): void {
  const command = subcommand(
    program,
    'export',
    'Write the rows of a view to a file or a pipe',
    `beatbook export --view funding --forces kent --where 'amount>=100k' --format csv -o funding.csv`,
  ).argument('[dataset]', DATASET);
  addViewFlags(command).option('--format <format>', `one of ${FORMATS.map(({ id }) => id).join(', ')}`, 'json');
  addRowFlags(command)
    .option('--fail-empty', `exit with ${EXIT.empty} when there is no row`)
    .option('--workspace <file>', WORKSPACE)
    .action(async (dataset: string | undefined, options: ExportOptions) => {
      const { exportView } = await import('./export.ts');
      finish(await exportView(dataset, options));
    });
}

function addCompare(program: Command, finish: Finish): void {
  const line = `beatbook compare kent hampshire west-mercia --period 2016-2021 --differing`;
  const command = subcommand(
    program,
    'compare',
    'Write force areas side by side: what was read of each, measure by measure',
    line,
  )
    .argument('<force...>', 'two to six force areas by name; of one, its plan periods are compared')
    .option('--dataset <dataset>', DATASET)
    .option('--period <period>', 'only this plan period, as 2016-2021')
    .option('--where <filter>', `only what matches, as 'theme:rural-crime date:2019..'`)
    .option('--differing', 'only the measures that differ')
    .option('--transpose', 'measures as columns')
    .option('--per-head', 'amounts and counts for each 100,000 people in mid-2018 too')
    .option('--today <date>', 'the day that ages are counted to, YYYY-MM-DD (default: today)')
    .option('--format <format>', `text, or one of ${FORMATS.map(({ id }) => id).join(', ')}`, 'text');
  addRowFlags(command).action(async (forces: string[], options: CompareOptions) => {
    const { compareForces } = await import('./compare.ts');
    finish(await compareForces(forces, options));
  });
}

function addChart(program: Command, finish: Finish): void {
  const line = `beatbook chart bars --view questions --by theme --forces kent -o themes.svg`;
  const command = subcommand(program, 'chart', 'Draw bars, a heat map or a timeline as a picture (SVG)', line)
    .argument('<chart>', 'bars, heatmap or timeline')
    .argument('[dataset]', DATASET)
    .option('--view <view>', 'the table that is drawn (default: funding; of a heat map, all)')
    .option('--forces <forces>', 'only these force areas, by name, joined by commas')
    .option('--period <period>', 'only this plan period, as 2016-2021')
    .option('--where <filter>', `only what matches, as 'theme:rural-crime amount>=100k'`)
    .option('--by <column>', 'the column whose values are drawn; of a heat map, force or date')
    .option('--with <options>', 'amount: bars of amounts, not of counts')
    .option('--sort <columns>', 'in this order, a minus for descending: -rows')
    .option('--today <date>', 'the day that ages are counted to, YYYY-MM-DD (default: today)')
    .option('--title <title>', 'the title of the picture (default: what is shown)')
    .option('--width <pixels>', 'its width (default: as wide as it needs)')
    .option('--height <pixels>', 'its height (default: as high as its rows need)');
  addOutputFlags(command).action(async (chart: string, dataset: string | undefined, options: ChartOptions) => {
    const { drawChart } = await import('./chart.ts');
    finish(await drawChart(chart, dataset, options));
  });
}

function addCorrections(program: Command, finish: Finish): void {
  const line = 'beatbook corrections > corrections.json';
  subcommand(program, 'corrections', 'Write your corrections for whoever keeps the dataset, as JSON', line)
    .argument('[dataset]', DATASET)
    .option('--workspace <file>', WORKSPACE)
    .action(async (dataset: string | undefined, options: { workspace?: string }) => {
      const { writeCorrections } = await import('./corrections.ts');
      finish(await writeCorrections(dataset, options.workspace));
    });
}

function addDiff(program: Command, finish: Finish): void {
  const line = `beatbook diff last-year.json data/ --forces kent --where 'kind:funding'`;
  const command = subcommand(
    program,
    'diff',
    'Tell what was added, removed and changed from one dataset to another',
    line,
  )
    .argument('<old>', 'the earlier dataset: a file, a folder of them, - for a pipe')
    .argument('<new>', 'the later one')
    .option('--forces <forces>', 'only these force areas, by name, joined by commas')
    .option('--where <filter>', `only the changes that match, as 'change:removed kind:action'`)
    .option('--format <format>', `text, or one of ${FORMATS.map(({ id }) => id).join(', ')}`, 'text');
  addRowFlags(command)
    .addHelpText('after', '\nExits with 0 where nothing differs, with 1 where something does.')
    .action(async (before: string, after: string, options: DiffOptions) => {
      const { diff } = await import('./diff.ts');
      finish(await diff(before, after, options));
    });
}

function addImport(program: Command, finish: Finish): void {
  const line = 'beatbook import minutes/*.html --into data/';
  subcommand(program, 'import', 'Draft records from published minutes, and review them one by one', line)
    .argument('<file...>', 'web pages, PDF, Word or text files, as they were published')
    .option('--into <dataset>', 'the dataset file, or folder of them, that accepted records go into')
    .option('--drafts <format>', 'print what would be reviewed, without a screen: json, a line for each document')
    .option('--force <area>', 'the force area that the documents are about, where they do not say it')
    .option('--workspace <file>', WORKSPACE)
    .option('--screen-reader', 'tell the screen in plain lines, for a screen reader or a braille display')
    .option('--config <file>', 'another configuration than that of "beatbook config --path"')
    .action(async (files: string[], options: ImportOptions) => {
      const { importDocuments } = await import('./import.ts');
      finish(await importDocuments(files, options));
    });
}

function addVerify(program: Command, finish: Finish): void {
  const line = 'beatbook verify data/ --sources minutes/';
  subcommand(program, 'verify', 'Check records against the documents that they were read in', line)
    .argument('[dataset]', DATASET)
    .requiredOption('--sources <folder>', 'the folder that holds the documents')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExits with 0 where all of it holds, with 1 where something does not.')
    .action(async (dataset: string | undefined, options: VerifyOptions) => {
      const { verify } = await import('./verify.ts');
      finish(await verify(dataset, options));
    });
}

function addRecent(program: Command, finish: Finish): void {
  subcommand(
    program,
    'recent',
    'The datasets that you opened, the last one first, each with the command that goes on',
    'beatbook recent',
  )
    .option('--workspace <file>', WORKSPACE)
    .action(async (options: { workspace?: string }) => {
      const { tellRecent } = await import('./recent.ts');
      finish(await tellRecent(options.workspace));
    });
}

function addValidate(program: Command, finish: Finish): void {
  subcommand(program, 'validate', 'Check datasets, and tell what is in them', 'beatbook validate --problems data/')
    .argument('[dataset...]', 'dataset files, folders of them, - for a pipe (default: the bundled dataset)')
    .option('--problems', 'list each thing that a person should look at')
    .action(async (datasets: string[], options: ValidateOptions) => {
      const { validate } = await import('./validate.ts');
      finish(await validate(datasets, options));
    });
}

function addSchema(program: Command, finish: Finish): void {
  const about = 'Print the dataset format as JSON Schema';
  subcommand(program, 'schema', about, 'beatbook schema > dataset.schema.json').action(async () => {
    const { schema } = await import('./schema.ts');
    finish(schema());
  });
}

function addFields(program: Command, finish: Finish): void {
  const about = 'List the views, their columns, and what a filter can say';
  subcommand(program, 'fields', about, 'beatbook fields --view funding')
    .argument('[dataset]', DATASET)
    .option('--view <view>', 'only this view, with the values that its columns can have')
    .option('--json', 'as JSON, with all values')
    .action(async (dataset: string | undefined, options: FieldsOptions) => {
      const { fields } = await import('./fields.ts');
      finish(await fields(dataset, options));
    });
}

function addConfig(program: Command, finish: Finish): void {
  const about = 'Show the configuration: every setting, its value, and where it was said';
  const command = subcommand(program, 'config', about, 'beatbook config --init && beatbook config --show')
    .option('--show', 'every setting, and where it was said; so it is without a flag too')
    .option('--json', 'with --show: as JSON')
    .option('--path', 'the path of the configuration file')
    .option('--init', 'write a file to start from, where there is none yet')
    .option('--schema', 'the format of the file as JSON Schema')
    .option('--config <file>', 'another configuration file')
    .action(async () => {
      const { config } = await import('./config.ts');
      finish(await config(command.optsWithGlobals()));
    });
}

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
  addOpen(program, finish);
  addExport(program, finish);
  addCompare(program, finish);
  addChart(program, finish);
  addDiff(program, finish);
  addValidate(program, finish);
  addCorrections(program, finish);
  addImport(program, finish);
  addVerify(program, finish);
  addRecent(program, finish);
  addSchema(program, finish);
  addFields(program, finish);
  addConfig(program, finish);
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
