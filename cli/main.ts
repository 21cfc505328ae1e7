import packageJson from '../package.json' with { type: 'json' };
import type { Command } from './command.ts';

/** What the command needs to know of where it was installed. */
export interface Installation {
  /** Folder of TensorFlow.js's .wasm files. */
  readonly wasmDirectory: string;
}

interface Listed {
  readonly summary: string;
  load(): Promise<Command>;
}

/** Loaded only when called, so that `mlops --version` starts at once. */
const COMMANDS: Readonly<Record<string, Listed>> = {
  run: { summary: 'All stages, from the data to the deployment', load: async () => (await import('./commands/run.ts')).runCommand },
  init: { summary: 'Write a first mlops.yml from a data file', load: async () => (await import('./commands/init.ts')).initCommand },
  'validate-data': { summary: 'Check the data against mlops.yml', load: async () => (await import('./commands/stages.ts')).validateDataCommand },
  train: { summary: 'Train the model, unless nothing changed', load: async () => (await import('./commands/stages.ts')).trainCommand },
  'evaluate-and-gate': { summary: 'Judge the model, and compare it with the one that serves', load: async () => (await import('./commands/stages.ts')).evaluateCommand },
  'register-model': { summary: 'Give the judged bytes a version', load: async () => (await import('./commands/stages.ts')).registerCommand },
  deploy: { summary: 'Bring a version to an environment, and prove it', load: async () => (await import('./commands/stages.ts')).deployCommand },
  status: { summary: 'What serves, since when, and whether the target agrees', load: async () => (await import('./commands/status.ts')).statusCommand },
  history: { summary: 'Every version, deployment, rollback and hold', load: async () => (await import('./commands/history.ts')).historyCommand },
  rollback: { summary: 'Bring the version before back, and hold the stage', load: async () => (await import('./commands/rollback.ts')).rollbackCommand },
  hold: { summary: 'Stop deployments to a stage, or lift the hold', load: async () => (await import('./commands/hold.ts')).holdCommand },
  schema: { summary: 'Print the JSON Schema of mlops.yml', load: async () => (await import('./commands/schema.ts')).schemaCommand },
};

/** The `mlops` command. Sets the exit code (docs/exit-codes.md) and lets the process end by itself. */
export async function main(words: readonly string[], installation: Installation): Promise<void> {
  const [name, ...rest] = words;
  if (name === '--version' || name === '-v') {
    process.stdout.write(`${packageJson.version}\n`);
    return;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(overview());
    return;
  }
  const listed = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  const { runCommandLine, unknownCommand } = await import('./run-command-line.ts');
  if (listed === undefined) {
    process.exitCode = unknownCommand(name, Object.keys(COMMANDS));
    return;
  }
  process.exitCode = await runCommandLine({ name, words: rest, installation, command: await listed.load() });
}

function overview(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return `mlops ${packageJson.version}: takes a machine-learning model from data to production\n\nUsage: mlops <command> [options]\n\n${lines.join('\n')}\n\nmlops <command> --help tells its options. Exit codes: 0 pass or warn, 1 fail, 2 bad input, 3 inconclusive, 4 platform, 5 needs a person.\n`;
}
