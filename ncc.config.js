/*
 * The build table. ncc has no configuration of its own and can't compile with TypeScript 7,
 * so: tsc emits JavaScript to build/, ncc bundles it, stubs lead to its lazy chunks.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

import ncc from '@vercel/ncc';

const root = dirname(fileURLToPath(import.meta.url));
const at = (...parts) => join(root, ...parts);

/** Bundled entry: every stage is a lazy chunk behind it. */
const ENTRY = { input: 'build/cli/entry-points.js', name: 'main.js' };
/** Small files that a user starts, over the bundled entry. */
const STUBS = ['mlops.js', 'validate-data.js', 'scan-thread.js', 'train.js', 'train-on-tensorflow.js', 'evaluate-and-gate.js', 'answer-on-tensorflow.js', 'register-model.js', 'deploy.js', 'report.js'];
/** Copied by hand and compared, because ncc re-encodes binary assets. */
const ASSETS = [
  'node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm',
  'node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm',
];
/** 14 MB, which few steps need: kept packed, and unpacked by the step that does. */
const PACKED = 'node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm';
const GENERATORS = ['scripts/generate-json-schema.ts', 'scripts/generate-action-readmes.ts'];

const run = (...command) => execFileSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
const sha256 = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');

run('scripts/compile-kernel.ts');
rmSync(at('build'), { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');

const packed = pack(at(PACKED), at('dist', `${PACKED.split('/').at(-1)}.br`));
const { code, assets } = await ncc(at(ENTRY.input), { cache: false, minify: false, quiet: true, filename: ENTRY.name, license: 'licenses.txt' });
rmSync(at('dist'), { recursive: true, force: true });
mkdirSync(at('dist'));
writeFileSync(at('dist', ENTRY.name), code);
for (const [name, { source }] of Object.entries(assets)) {
  // onnxruntime's, for threads and for finding its own files; it gets neither.
  if (/\.(?:mjs|wasm)$/.test(name)) continue;
  mkdirSync(dirname(at('dist', name)), { recursive: true });
  writeFileSync(at('dist', name), source);
}
for (const name of STUBS) writeFileSync(at('dist', name), readFileSync(at('scripts/stubs', name)), { mode: 0o755 });
for (const asset of ASSETS) {
  const copy = at('dist', asset.split('/').at(-1));
  copyFileSync(at(asset), copy);
  if (sha256(copy) !== sha256(at(asset))) throw new Error(`${copy} differs from ${asset}`);
}
writeFileSync(at('dist', `${PACKED.split('/').at(-1)}.br`), packed);
for (const generator of GENERATORS) run(generator);

/** Packing takes half a minute; a file that an earlier build left and that unpacks to the same bytes is as good. */
function pack(path, earlier) {
  const bytes = readFileSync(path);
  const kept = existsSync(earlier) ? readFileSync(earlier) : null;
  if (kept !== null && brotliDecompressSync(kept).equals(bytes)) return kept;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
}
