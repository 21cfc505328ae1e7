import { statfsSync } from 'node:fs';

import { defineConfig } from 'vitest/config';

const GIB = 2 ** 30;

/** Crash tests flush thousands of small files, which memory does at once. A container's own /dev/shm is often too small. */
function memoryFolder(): string | undefined {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize > 4 * GIB ? '/dev/shm' : undefined;
  } catch {
    return undefined;
  }
}

const folder = memoryFolder();

/** They start and end processes by the hundred, at each write, each request and each stage, or tell long stories of a GitHub that is down, of bases that are trained again and of policies: npm run test:killed. */
const KILL_LOOPS = ['test/crash/**/*.test.ts', ...['killed', 'command', 'rerun', 'policy', 'tensorflow'].map((name) => `test/github/${name}.test.ts`), 'test/black-box/joined-slices.test.ts', 'shared/host-local/programs.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'everyday', include: ['{actions,cli,shared,scripts,test}/**/*.test.ts'], exclude: ['**/node_modules/**', 'test/interop/**', 'test/bench/**', ...KILL_LOOPS] } },
      { extends: true, test: { name: 'killed', include: KILL_LOOPS } },
    ],
    // By default a core is left idle, which on two cores is half of the machine.
    maxWorkers: '100%',
    // No test changes what another file sees, so a worker need not begin anew with each.
    isolate: false,
    env: folder === undefined ? {} : { TMPDIR: folder },
    testTimeout: 60_000,
  },
});
