import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/*
 * Compiles shared/tabular/kernel/assembly to WebAssembly, and writes it as text, so that it needs no file of its own beside a bundle or a worker.
 */

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'mlops-kernel-'));
const compiled = join(folder, 'kernel.wasm');
const options = ['--enable', 'simd', '--optimizeLevel', '3', '--shrinkLevel', '0', '--runtime', 'stub', '--noAssert', '--importMemory', '--initialMemory', '4096', '--maximumMemory', '4096'];
try {
  execFileSync(process.execPath, [join(root, 'node_modules/assemblyscript/bin/asc.js'), 'shared/tabular/kernel/assembly/index.ts', '-o', compiled, ...options], { cwd: root, stdio: 'inherit' });
  const lines = readFileSync(compiled).toString('base64').match(/.{1,140}/g) ?? [];
  const text = ['/** Compiled from assembly/ by `npm run build`; base64. */', 'export const KERNEL = [', ...lines.map((line) => `  '${line}',`), "].join('');", ''].join('\n');
  writeFileSync(join(root, 'shared/tabular/kernel/kernel-bytes.ts'), text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
