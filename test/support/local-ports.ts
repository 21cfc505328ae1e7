import { join } from 'node:path';

import { localPorts } from '../../shared/host-local/local-ports.ts';
import type { Log } from '../../shared/ports/log.ts';
import type { Ports } from '../../shared/ports/ports.ts';

/** A log that keeps its lines. */
export function memoryLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  return {
    lines,
    info: (text) => void lines.push(text),
    warn: (text) => void lines.push(`Warning: ${text}`),
    debug: () => undefined,
    progress: (text, { lasting = false } = {}) => void (lasting && lines.push(text)),
  };
}

/** The real local ports under one folder: work directory `.mlops`, registry `.mlops/registry`. */
export function testPorts(directory: string, overrides: Partial<Ports> = {}, environment: NodeJS.ProcessEnv = process.env): Ports & { readonly log: Log & { readonly lines: readonly string[] } } {
  const log = memoryLog();
  const ports = localPorts({
    workDirectory: join(directory, '.mlops'),
    registryDirectory: join(directory, '.mlops/registry'),
    environment,
    log,
    cancel: { signal: new AbortController().signal },
    ...(overrides.files === undefined ? {} : { files: overrides.files }),
  });
  return { ...ports, ...overrides, log };
}
