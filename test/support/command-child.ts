/* The command line around a command whose doing the test chooses. */
import { setTimeout } from 'node:timers/promises';

import type { Command } from '../../cli/command.ts';
import { runCommandLine } from '../../cli/run-command-line.ts';
import { CancelledError, FailedError, InconclusiveError, PlatformError, UserError } from '../../shared/verdict/errors.ts';

const ERRORS = { FailedError, UserError, InconclusiveError, PlatformError, CancelledError, TypeError };
const { words, prints, fails, opens, unlocks = true, waits } = JSON.parse(process.argv[2] ?? '') as {
  words: string[];
  prints?: string;
  fails?: keyof typeof ERRORS;
  opens?: { readOnly: boolean };
  unlocks?: boolean;
  waits?: boolean;
};

const command: Command = {
  usage: '<file> [options]',
  description: 'Tries the command line.',
  options: { reason: { description: 'Why', flag: false }, 'dry-run': { description: 'Change nothing', flag: true } },
  positionals: 1,
  async run({ options, positionals, openSession, print, signal }) {
    const session = opens === undefined ? null : await openSession(opens);
    if (!unlocks && session !== null) Object.assign(session, { close: () => Promise.reject(new PlatformError('the disk is full')) });
    if (prints !== undefined) for (let times = 0; times < (waits === true ? 2000 : 1); times++) print(prints);
    if (waits === true) {
      while (!signal.aborted) await setTimeout(5);
      signal.throwIfAborted();
    }
    if (fails !== undefined) throw new ERRORS[fails]('what went wrong \u001b[31m', { cause: new Error('the cause') });
    return { exitCode: 3, outputs: { options, positionals, workDirectory: session?.workDirectory ?? null } };
  },
};

process.exitCode = await runCommandLine({ name: 'try', words, installation: { wasmDirectory: '' }, command });
