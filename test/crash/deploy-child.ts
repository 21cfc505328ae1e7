/*
 * Runs one deployment, or only records what an earlier one left waiting, and ends itself at one of its writes, as a power cut or `kill -9` would.
 * Without a point it runs to its end. It prints the writes it made.
 */
import { z } from 'zod';

import { settleFolder } from '../../actions/deploy/without-registry/settle-folder.ts';
import { localFiles } from '../../shared/host-local/files.ts';
import { interruptedFiles } from '../support/interrupted-files.ts';
import { testPorts } from '../support/local-ports.ts';
import { unreachableLedger } from '../support/unreachable-ledger.ts';
import { openCommandWorld, openWorld, runDeploy } from './deploy-world.ts';

const childSchema = z.strictObject({
  root: z.string(),
  /** The target's program; without one, a directory target. */
  command: z.array(z.string()).optional(),
  rollback: z.boolean(),
  /** The registry can't be reached. */
  alone: z.boolean().optional(),
  /** Nothing but recording what waits. */
  settle: z.boolean().optional(),
  kill: z.strictObject({ at: z.int(), how: z.enum(['before', 'partly']) }).optional(),
});
export type DeployChild = z.output<typeof childSchema>;

const { root, command, rollback, alone, settle, kill } = childSchema.parse(JSON.parse(process.argv[2] ?? ''));
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
if (settle === true) await settleFolder({ loaded: world.loaded, environment: undefined }, testPorts(root, { files }));
else await runDeploy(world, rollback ? { rollback: true, reason: 'scores drift' } : {}, { files, ...(alone === true ? { ledger: unreachableLedger(testPorts(root).ledger) } : {}) });
process.stdout.write(JSON.stringify(files.writes()));
