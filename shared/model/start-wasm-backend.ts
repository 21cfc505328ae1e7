import type * as tfCore from '@tensorflow/tfjs-core';
import type * as tfLayers from '@tensorflow/tfjs-layers';

/** TensorFlow.js as the rest of this folder sees it: loaded when first needed, since it is 3.5 MB of JavaScript. */
export interface Tensorflow {
  readonly tf: typeof tfCore;
  readonly layers: typeof tfLayers;
}

let started: Promise<Tensorflow> | null = null;

/**
 * TensorFlow.js on its WebAssembly back end: SIMD on, threads off, so that the order of every sum is fixed.
 * A process has one back end, so later calls give the first one.
 * @param wasmDirectory folder of the `.wasm` files; without it, where the package itself lies
 * @throws Error when the back end can't start: TensorFlow.js would go on with a slow one and say nothing
 */
export function startWasmBackend(wasmDirectory?: string): Promise<Tensorflow> {
  started ??= start(wasmDirectory);
  return started;
}

async function start(wasmDirectory: string | undefined): Promise<Tensorflow> {
  // The loader inside the package reads this name at its start; an ES module bundle has none.
  if (wasmDirectory !== undefined) globalThis.__dirname ??= wasmDirectory;
  const tf = await import('@tensorflow/tfjs-core');
  const wasm = await import('@tensorflow/tfjs-backend-wasm');
  // Also registers the gradients of the operations that training needs.
  const layers = await import('@tensorflow/tfjs-layers');
  if (wasmDirectory !== undefined) wasm.setWasmPaths(`${wasmDirectory}/`);
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  const accepted = await tf.setBackend('wasm');
  if (!accepted || tf.getBackend() !== 'wasm') {
    throw new Error(`TensorFlow.js could not start its WebAssembly back end; tfjs-backend-wasm-simd.wasm must lie in ${wasmDirectory ?? 'its package'}`);
  }
  return { tf, layers };
}
