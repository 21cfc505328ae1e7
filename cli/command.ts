import type { Installation } from './main.ts';
import type { Session } from './session.ts';

export interface OptionHelp {
  readonly description: string;
  /** A flag takes no value. */
  readonly flag: boolean;
  readonly default?: string;
}

/** Values as typed: texts, and 'true' for a flag. */
export type Options = Readonly<Record<string, string | undefined>>;

export interface Outcome {
  readonly exitCode: number;
  /** What `--json` prints. */
  readonly outputs: Readonly<Record<string, unknown>>;
}

export interface CommandContext {
  readonly options: Options;
  readonly positionals: readonly string[];
  readonly installation: Installation;
  readonly signal: AbortSignal;
  /** Opens mlops.yml and the work directory, locked unless the command only reads. */
  openSession(options?: { readonly readOnly?: boolean }): Promise<Session>;
  /** Text for people; goes to standard error when `--json` takes standard output. */
  print(text: string): void;
}

export interface Command {
  /** After `mlops <name>`: `[options]`, `<data file> [options]`. */
  readonly usage: string;
  readonly description: string;
  readonly options: Readonly<Record<string, OptionHelp>>;
  /** How many words without a dash it takes. */
  readonly positionals: number;
  /** Reads no mlops.yml and has no work directory, so it takes no options for them. */
  readonly standsAlone?: true;
  run(context: CommandContext): Promise<Outcome>;
}
