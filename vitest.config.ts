import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{actions,cli,shared,scripts,test}/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'test/interop/**', 'test/bench/**'],
    testTimeout: 60_000,
  },
});
