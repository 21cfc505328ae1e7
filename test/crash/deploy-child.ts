/*
 * Runs one deployment and ends itself at one of its writes, as a power cut or `kill -9` would.
 * Without a point it runs to its end. It prints the writes it made.
 */
import { z } from 'zod';

import { localFiles } from '../../shared/host-local/files.ts';
import { interruptedFiles } from '../support/interrupted-files.ts';
import { openCommandWorld, openWorld, runDeploy } from './deploy-world.ts';

const childSchema = z.strictObject({
  root: z.string(),
  /** The target's program; without one, a directory target. */
  command: z.array(z.string()).optional(),
  rollback: z.boolean(),
  kill: z.strictObject({ at: z.int(), how: z.enum(['before', 'partly']) }).optional(),
});
export type DeployChild = z.output<typeof childSchema>;

const { root, command, rollback, kill } = childSchema.parse(JSON.parse(process.argv[2] ?? ''));
const world = command === undefined ? openWorld(root, { keep: 2 }) : openCommandWorld(root, command);
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
await runDeploy(world, rollback ? { rollback: true, reason: 'scores drift' } : {}, { files });
process.stdout.write(JSON.stringify(files.writes()));
