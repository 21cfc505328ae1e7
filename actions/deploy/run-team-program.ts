import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import type { DeployConfig } from '../../shared/config/schema.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import type { ProgramEnd } from '../../shared/ports/programs.ts';
import type { VersionFiles } from './target/version-files.ts';

interface TeamProgram {
  /** What it is called in logs and reasons: `deploy program`, `check`. */
  readonly name: string;
  readonly command: readonly string[];
  /** Folder of the bundle that it finds in MLOPS_MODEL_DIR. */
  readonly modelDirectory: string;
  readonly files: VersionFiles;
  readonly previous: string | null;
  /** Going back is not stopped by a first Ctrl-C. */
  readonly uninterrupted: boolean;
}

interface ProgramContext {
  readonly ports: Pick<Ports, 'programs' | 'log'>;
  readonly loaded: LoadedConfig;
  readonly config: DeployConfig;
}

/** Runs a program of the team's; null where it ended well, else why not, and whether it ever ran. */
export async function runTeamProgram({ ports, loaded, config }: ProgramContext, program: TeamProgram): Promise<{ readonly reason: string; readonly started: boolean } | null> {
  const { entry } = program.files;
  ports.log.info(`Running the ${program.name} ${program.command[0]} for v${entry.version}`);
  const end = await ports.programs.run({
    command: program.command,
    directory: loaded.directory,
    variables: {
      MLOPS_MODEL: loaded.config.model,
      MLOPS_MODEL_DIR: program.modelDirectory,
      MLOPS_VERSION: entry.version,
      MLOPS_PREVIOUS: program.previous ?? '',
      MLOPS_DIGEST: entry.digest,
    },
    pass: config.env ?? [],
    timeoutSeconds: config['timeout-minutes'] * 60,
    uninterrupted: program.uninterrupted,
    onLine: (line) => ports.log.info(`  ${line}`),
  });
  if (end.state === 'exited' && end.code === 0) return null;
  return { reason: `the ${program.name} ${program.command[0]} ${describeEnd(end, config['timeout-minutes'])}`, started: end.state !== 'not-started' };
}

function describeEnd(end: ProgramEnd, minutes: number): string {
  switch (end.state) {
    case 'exited': return `ended with exit code ${end.code}`;
    case 'killed': return `was killed by ${end.signal}`;
    case 'timed-out': return `did not end within ${minutes < 1 ? `${Number((minutes * 60).toFixed(1))} seconds` : `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`}`;
    case 'not-started': return `could not be started: ${end.reason}`;
  }
}
