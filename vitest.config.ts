import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{actions,cli,shared,scripts,test}/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'test/interop/**', 'test/bench/**'],
    // By default a core is left idle, which on two cores is half of the machine.
    maxWorkers: '100%',
    testTimeout: 60_000,
  },
});
