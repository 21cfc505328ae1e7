import { parseArgs } from 'node:util';

import { escapeControls } from '../shared/host-local/escape-controls.ts';
import { localLog } from '../shared/host-local/log.ts';
import { nearestName } from '../shared/config/nearest-name.ts';
import type { Log } from '../shared/ports/log.ts';
import { CancelledError, UserError } from '../shared/verdict/errors.ts';
import { EXIT, exitCodeOfError } from '../shared/verdict/exit-code.ts';
import type { Command, OptionHelp, Options } from './command.ts';
import type { Installation } from './main.ts';
import type { Session } from './session.ts';

const OF_SESSION: Readonly<Record<string, OptionHelp>> = {
  config: { description: 'The config file', flag: false, default: 'mlops.yml' },
  'work-dir': { description: 'Where results lie; locked while in use', flag: false, default: '.mlops beside the config file' },
};
const COMMON: Readonly<Record<string, OptionHelp>> = {
  json: { description: 'Print the outputs as one JSON object on standard output, all else on standard error', flag: true },
  debug: { description: 'Say more, and show the stack of an unexpected error', flag: true },
  help: { description: 'Show this help', flag: true },
};

export function unknownCommand(name: string, names: readonly string[]): number {
  const near = nearestName(name, names);
  process.stderr.write(`Error: there is no command ${JSON.stringify(name)}${near === null ? '.' : `; did you mean "${near}"?`} Run mlops --help for the list.\n`);
  return EXIT.input;
}

/** Parses the words, runs the command, prints its outcome; returns the exit code. Every error ends here as one readable sentence. */
export async function runCommandLine(line: { readonly name: string; readonly words: readonly string[]; readonly installation: Installation; readonly command: Command }): Promise<number> {
  const { name, command, installation } = line;
  const known = optionsOf(command);
  const asksJson = line.words.includes('--json');
  const people = asksJson ? process.stderr : process.stdout;
  const log = localLog(people, { debug: line.words.includes('--debug') });
  const cancel = cancelOnSignals(log);
  outliveReaders();
  let session: Session | null = null;
  try {
    const { options, positionals } = parseWords(line.words, { known, name, command });
    if (options['help'] !== undefined) {
      process.stdout.write(help(name, command));
      return EXIT.ok;
    }
    const outcome = await command.run({
      options,
      positionals,
      installation,
      signal: cancel.signal,
      print: (text) => void people.write(escapeControls(text.endsWith('\n') ? text : `${text}\n`)),
      async openSession(how) {
        // Only now: --help and a mistyped option need neither YAML nor the config's schema.
        const { openSession } = await import('./session.ts');
        session = await openSession({ config: options['config'] ?? 'mlops.yml', workDirectory: options['work-dir'], repository: options['repository'], log, signal: cancel.signal, readOnly: how?.readOnly === true });
        return session;
      },
    });
    if (asksJson) process.stdout.write(`${JSON.stringify(outcome.outputs)}\n`);
    return outcome.exitCode;
  } catch (error) {
    explain(error, { log, debug: line.words.includes('--debug') });
    return exitCodeOfError(error);
  } finally {
    cancel.dispose();
    await close(session, log);
  }
}

/** What was done stands, whether or not the lock can be given back: the next run takes it from a process that is gone. */
async function close(session: Session | null, log: Log): Promise<void> {
  await session?.close().catch((error: Error) => log.warn(`the work directory could not be unlocked, which the next run will do: ${error.message}`));
}

/** Who reads our output may stop before its end (`mlops history | head`); the work goes on. */
function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

function optionsOf({ options, standsAlone }: Command): Readonly<Record<string, OptionHelp>> {
  return { ...options, ...(standsAlone === true ? {} : OF_SESSION), ...COMMON };
}

function parseWords(
  words: readonly string[],
  { known, name, command }: { readonly known: Readonly<Record<string, OptionHelp>>; readonly name: string; readonly command: Command },
): { options: Options; positionals: readonly string[] } {
  const options = Object.fromEntries(Object.entries(known).map(([key, { flag }]) => [key, { type: flag ? ('boolean' as const) : ('string' as const), ...(key === 'help' ? { short: 'h' } : {}) }]));
  const { values, positionals, tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (option === undefined) {
      const near = nearestName(token.name, Object.keys(known));
      throw new UserError(`unknown option ${token.rawName}${near === null ? ';' : `; did you mean --${near}?`} mlops ${name} --help tells the options`);
    }
    if (!option.flag && (token.value === undefined || token.value === '')) throw new UserError(`${token.rawName} needs a value: ${option.description}`);
    if (!option.flag && !token.inlineValue && token.value?.startsWith('-')) {
      throw new UserError(`${token.rawName} needs a value, and ${token.value} looks like an option; one that begins with a dash is written ${token.rawName}=${token.value}`);
    }
    if (option.flag && token.value !== undefined) throw new UserError(`${token.rawName} takes no value`);
  }
  if (positionals.length > command.positionals) {
    throw new UserError(`${JSON.stringify(positionals[command.positionals])} was not expected; usage: mlops ${name} ${command.usage}`);
  }
  const texts = Object.entries(values).map(([key, value]) => [key, value === true ? 'true' : String(value)]);
  return { options: Object.fromEntries(texts) as Options, positionals };
}

function help(name: string, command: Command): string {
  const options = Object.entries(optionsOf(command));
  const label = ([key, { flag }]: [string, OptionHelp]): string => (flag ? `--${key}` : `--${key} <value>`);
  const width = Math.max(...options.map((option) => label(option).length));
  const lines = options.map((option) => `  ${label(option).padEnd(width)}  ${option[1].description}${option[1].default === undefined ? '' : ` (default: ${option[1].default})`}`);
  return `Usage: mlops ${name} ${command.usage}\n\n${command.description}\n\nOptions:\n${lines.join('\n')}\n`;
}

function explain(error: unknown, { log, debug }: { readonly log: Log; readonly debug: boolean }): void {
  if (error instanceof CancelledError) {
    process.stderr.write('Stopped. Run the same command again: it ends or undoes what this one began.\n');
    return;
  }
  const known = exitCodeOfError(error) !== EXIT.bug;
  const message = error instanceof Error ? error.message : String(error);
  const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
  localLog(process.stderr).info(known ? `Error: ${message}` : `Unexpected error, which is a defect of mlops: ${message}${cause}. Run again with --debug to see where.`);
  if (debug && error instanceof Error) log.debug(error.stack ?? '');
}

/** The first Ctrl-C asks the work to stop, the second ends the process at once. */
function cancelOnSignals(log: Log): { readonly signal: AbortSignal; dispose(): void } {
  const controller = new AbortController();
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.cancelled);
    log.info('Stopping; press Ctrl-C again to end at once.');
    controller.abort(new CancelledError('stopped by a signal'));
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return {
    signal: controller.signal,
    dispose() {
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
    },
  };
}
