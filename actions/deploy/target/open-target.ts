import type { LoadedConfig } from '../../../shared/config/loaded-config.ts';
import type { Ports } from '../../../shared/ports/ports.ts';
import type { Environment } from '../decision/choose-environment.ts';
import { commandTarget } from './command-target.ts';
import { directoryTarget } from './directory-target.ts';
import type { Target } from './target.ts';

interface OpenTargetOptions {
  readonly ports: Ports;
  readonly loaded: LoadedConfig;
  readonly environment: Environment;
  readonly workDirectory: string;
  readonly wasmDirectory?: string | undefined;
}

export function openTarget({ ports, loaded, environment, workDirectory, wasmDirectory }: OpenTargetOptions): Target {
  const { name, config } = environment;
  if (config.target === 'directory') return directoryTarget({ ports, loaded, config, wasmDirectory });
  return commandTarget({ ports, loaded, config, environment: name, workDirectory });
}
