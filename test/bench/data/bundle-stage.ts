import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const build = join(root, '.cache/bench/build/test');
const bundles = join(root, '.cache/bench/bundle');

/** Compiles the programs of this folder, and bundles the stage as dist/ is. @returns the words that start it on a file */
export function bundleStage(): (path: string, contract: string, threads: number) => string[] {
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', import.meta.dirname], { stdio: 'inherit' });
  const [stage, thread] = ['bench/data/validate-source', 'support/scan-thread'].map((name) => {
    const folder = join(bundles, name);
    execFileSync(process.execPath, [join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js'), 'build', join(build, `${name}.js`), '-o', folder, '--quiet'], { stdio: 'inherit' });
    return join(folder, 'index.js');
  });
  return (path, contract, threads) => [stage ?? '', path, contract, join(root, `.cache/bench/work-${threads}`), String(threads), thread ?? ''];
}
