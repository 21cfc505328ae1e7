/*
 * A process that registers what lies in its work directory, as `mlops register-model` does.
 * It gets one argument, JSON: where, and at which write it is to be killed. It prints the writes it made.
 */
import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

import { z } from 'zod';

import { registerModel } from '../../actions/register-model/register-model.ts';
import { loadConfig } from '../../shared/config/load-config.ts';
import { localFiles } from '../../shared/host-local/files.ts';
import { localPorts } from '../../shared/host-local/local-ports.ts';
import { interruptedFiles } from '../support/interrupted-files.ts';
import { memoryLog } from '../support/local-ports.ts';

const childSchema = z.strictObject({
  config: z.string(),
  workDirectory: z.string(),
  registryDirectory: z.string(),
  stage: z.string().optional(),
  /** The child says that it is ready and waits until this file is there, so that many begin at once. */
  waitFor: z.string().optional(),
  kill: z.strictObject({ at: z.int(), how: z.enum(['before', 'partly']) }).optional(),
});
export type RegisterChild = z.output<typeof childSchema>;

const { config, workDirectory, registryDirectory, stage, waitFor, kill } = childSchema.parse(JSON.parse(process.argv[2] ?? ''));
const files = interruptedFiles(localFiles(), {
  at: kill?.at ?? Infinity,
  how: kill?.how ?? 'before',
  lasting: false,
  interrupt: () => {
    process.kill(process.pid, 'SIGKILL');
    // The signal of a process to itself arrives before the call returns; nothing may run after it.
    for (;;);
  },
});
const ports = localPorts({ workDirectory, registryDirectory, environment: {}, log: memoryLog(), cancel: { signal: new AbortController().signal }, files });
const loaded = await loadConfig(config);
if (waitFor !== undefined) {
  process.stdout.write('ready\n');
  while (!existsSync(waitFor)) await setTimeout(2);
}
const { result } = await registerModel({ loaded, workDirectory, stage }, ports);
process.stdout.write(`${JSON.stringify({ version: result.version, reused: result.reused, writes: files.writes() })}\n`);
