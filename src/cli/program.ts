/** The command line: which commands there are, their options, and the run of one of them to its exit code. */
import { Command, CommanderError, Option } from 'commander';
import { ReadoutError } from '../errors/readout-error.js';
import { INPUTS, OUTPUT, reading } from './command-options.js';
import { type CompareOptions, compareCommand } from './commands/compare-command.js';
import { type EventsOptions, eventsCommand } from './commands/events-command.js';
import { type ExplainOptions, explainCommand } from './commands/explain-command.js';
import { type ReadOptions, readCommand } from './commands/read-command.js';
import { type TextOptions, textCommand } from './commands/text-command.js';
import { Failures } from './failures.js';
import { EXAMPLES } from './help-texts.js';
import type { Host } from './host.js';
import { addLedgerCommands, type Ends } from './ledger/ledger-commands.js';
import { columnsOf } from './terminal/lines.js';
import { styleFor } from './terminal/style.js';
import { COMPARISON_FORMATS } from './writers/comparison-writer.js';
import { FORMATS } from './writers/report-writer.js';

/** Runs `readout ARGS…` and gives the exit code. */
export async function runCli(args: readonly string[], host: Host): Promise<number> {
  let exit = 0;
  const ends = async (code: Promise<number>) => {
    exit = await code;
  };
  try {
    await programOf(host, ends).parseAsync([...args], { from: 'user' });
    return exit;
  } catch (error) {
    return exitOf(error, host);
  }
}

function programOf(host: Host, ends: Ends): Command {
  const program = new Command('readout')
    .description('Reads news reports and official readouts and shows who said what, in their words.')
    .version(host.version, '--version', 'show the version')
    .helpOption('--help', 'show this help')
    .helpCommand(false)
    .option('--no-color', 'no colours, as with NO_COLOR=1')
    .addHelpText('after', EXAMPLES.program)
    .configureHelp({ showGlobalOptions: true })
    .configureOutput(outputOf(host))
    .exitOverride();
  addRead(program, host, ends);
  addText(program, host, ends);
  addEvents(program, host, ends);
  addExplain(program, host, ends);
  addCompare(program, host, ends);
  addLedgerCommands(program, host, ends);
  return program;
}

function addRead(program: Command, host: Host, ends: Ends): void {
  writing(
    reading(program.command('read'), FORMATS)
      .description('Show who said what.')
      .argument(...INPUTS)
      .addOption(new Option('--by <whom>', 'group the statements by who said them (people’s form only)').choices(['actor'])),
  )
    .addHelpText('after', EXAMPLES.read)
    .action((inputs: string[], _: unknown, command: Command) =>
      ends(readCommand(inputs, command.optsWithGlobals<ReadOptions>(), host)),
    );
}

function addText(program: Command, host: Host, ends: Ends): void {
  writing(
    reading(program.command('text'), ['text', 'ndjson'])
      .description('Show the clean text alone.')
      .argument(...INPUTS),
  )
    .addHelpText('after', EXAMPLES.text)
    .action((inputs: string[], _: unknown, command: Command) =>
      ends(textCommand(inputs, command.optsWithGlobals<TextOptions>(), host)),
    );
}

function addEvents(program: Command, host: Host, ends: Ends): void {
  writing(
    reading(program.command('events'), ['tsv', 'ndjson'])
      .description('Write a row for each coded event, in the columns of POLECAT and GDELT.')
      .argument(...INPUTS),
  )
    .addHelpText('after', EXAMPLES.events)
    .action((inputs: string[], _: unknown, command: Command) =>
      ends(eventsCommand(inputs, command.optsWithGlobals<EventsOptions>(), host)),
    );
}

function addExplain(program: Command, host: Host, ends: Ends): void {
  reading(program.command('explain'), ['text', 'json'])
    .description('Show why a statement, a contact, an event, a time or a place says what it says.')
    .argument('<input>', 'the file or address that holds the report')
    .argument('<id>', 'the id, as `readout read` shows it: s3, c1, e2; times (t1) and places (p1) as its JSON does')
    .option('--report <id>', 'which report, where the input holds several')
    .addHelpText('after', EXAMPLES.explain)
    .action((input: string, part: string, _: unknown, command: Command) =>
      ends(explainCommand({ input, part }, command.optsWithGlobals<ExplainOptions>(), host)),
    );
}

function addCompare(program: Command, host: Host, ends: Ends): void {
  writing(
    reading(program.command('compare'), COMPARISON_FORMATS, ['accounts'])
      .description('Set accounts of one event side by side, an account an input.')
      .argument(...INPUTS),
  )
    .addHelpText('after', EXAMPLES.compare)
    .action((inputs: string[], _: unknown, command: Command) =>
      ends(compareCommand(inputs, command.optsWithGlobals<CompareOptions>(), host)),
    );
}

/** A command that goes through its inputs and writes as it goes. */
function writing(command: Command): Command {
  return command.option(...OUTPUT).option('--quiet', 'no progress line');
}

/** Commander's own complaints come as exceptions and are told like all others. */
function outputOf({ stdout, stderr, env }: Host) {
  return {
    writeOut: (text: string) => void stdout.write(text),
    writeErr: (text: string) => void stderr.write(text),
    outputError: () => {},
    getOutHelpWidth: () => columnsOf(stdout, env),
    getErrHelpWidth: () => columnsOf(stderr, env),
  };
}

function exitOf(error: unknown, host: Host): number {
  if (!(error instanceof CommanderError)) throw error;
  if (error.exitCode === 0) return 0;
  const usage = new ReadoutError('usage', { reason: reasonOf(error) });
  if (error.code === 'commander.help') return usage.exit;
  const style = styleFor({ color: true, terminal: host.stderr.isTTY === true, env: host.env });
  return new Failures({ host, style, records: false, before: () => {} }).tell({ id: null, line: null, error: usage });
}

/** "error: unknown option '--colour'" → "Unknown option '--colour'." */
function reasonOf({ message }: CommanderError): string {
  const reason = message.replace(/^error: /, '');
  return reason.charAt(0).toUpperCase() + reason.slice(1).replace(/\.?$/, '.');
}
