import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import type * as onnxRuntime from 'onnxruntime-web';

export type OnnxRuntime = typeof onnxRuntime;

/** Beside the bundle: 14 MB of WebAssembly in 2.3. */
const PACKED_NAME = 'ort-wasm-simd-threaded.wasm.br';
/** As the package has it. */
const PLAIN_NAME = 'ort-wasm-simd-threaded.wasm';
/** Of onnxruntime-web 1.30.0, unpacked. */
const WASM_SHA256 = '3398c10d07d229bd91b364548e130e0e51a8e5704b88c7c083ebbeb78842dee2';
const MAX_WASM_BYTES = 64 * 1024 * 1024;
/** onnxruntime prints what it throws, too; only what ends the process is left to it. */
const FATAL_ONLY = 'fatal';

let started: Promise<OnnxRuntime> | null = null;

/**
 * onnxruntime on its WebAssembly back end, with the bytes given, so that it looks for none on a network, and one thread, so that the order
 * of every sum is fixed. A process has one, so later calls give the first.
 * @param wasmDirectory folder of the packed `.wasm`; without it, where the package itself has the plain one
 * @throws Error where it is absent or altered
 */
export function startOnnxRuntime(wasmDirectory?: string): Promise<OnnxRuntime> {
  started ??= start(wasmDirectory);
  return started;
}

async function start(wasmDirectory: string | undefined): Promise<OnnxRuntime> {
  const wasm = await readWasm(wasmDirectory ?? ownFolder());
  const runtime: OnnxRuntime = await import('onnxruntime-web/wasm');
  runtime.env.logLevel = FATAL_ONLY;
  runtime.env.wasm.numThreads = 1;
  runtime.env.wasm.wasmBinary = wasm;
  return runtime;
}

/** In a bundle there is none, and nobody asks. */
function ownFolder(): string {
  return dirname(fileURLToPath(import.meta.resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm')));
}

async function readWasm(directory: string): Promise<Uint8Array> {
  const packed = await readFile(join(directory, PACKED_NAME)).catch(() => null);
  const wasm = packed === null ? await readFile(join(directory, PLAIN_NAME)) : await promisify(brotliDecompress)(packed, { maxOutputLength: MAX_WASM_BYTES });
  const sha256 = createHash('sha256').update(wasm).digest('hex');
  if (sha256 !== WASM_SHA256) throw new Error(`${join(directory, packed === null ? PLAIN_NAME : PACKED_NAME)} is not the one of this version: its sha256 is ${sha256}`);
  return wasm;
}
