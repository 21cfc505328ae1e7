import { setImmediate } from 'node:timers/promises';
import type { InferenceSession, Tensor as OrtTensor } from 'onnxruntime-web';

import type { DataConfig, EvaluateConfig } from '../../config/schema.ts';
import { type Digest, digestOfBytes } from '../../statement/digest.ts';
import type { Table } from '../../tabular/tables/table.ts';
import type { Target } from '../../tabular/tables/target.ts';
import { CancelledError, UserError } from '../../verdict/errors.ts';
import { ENCODE_BATCH } from '../bind-encoder.ts';
import type { Engine } from '../engine.ts';
import { readBoundedFile } from '../read-bounded-file.ts';
import { bindInputs, checkHeader, columnsOfInputs, type FedTensor, planInputs } from '../tensors/tensor-inputs.ts';
import { chooseOutputs, readAnswers, type TensorAnswers } from '../tensors/tensor-outputs.ts';
import { ProtobufError } from './protobuf.ts';
import { type OnnxGraph, readOnnxGraph } from './read-onnx-graph.ts';
import { type OnnxRuntime, startOnnxRuntime } from './start-onnx-runtime.ts';
import { withoutZipMap } from './without-zip-map.ts';

/** Read whole, and copied into the runtime's memory, which ends at 4 GB. Larger ones belong to predictions. */
export const MAX_ONNX_BYTES = 512 * 1024 * 1024;
/** What it throws it would print, too, with names that the file brings. */
const FATAL = 4;
/** Under `evaluate`, where it is said how these are fed. */
const SECTION = 'onnx';
/** What is said of onnxruntime's own words. */
const MAX_REASON = 300;

export interface OnnxModel {
  /** Columns that fill its inputs, in their order. */
  readonly features: readonly string[];
  readonly columns: ReadonlyMap<string, 'number' | 'text'>;
  readonly engine: Engine;
  readonly bytes: number;
  /** Of the bytes that were read. */
  readonly digest: Digest;
  /** @throws UserError where the data lacks a column that it reads */
  checkHeader(header: readonly string[]): void;
  /**
   * The answers to all rows of the table, as this target needs them; a batch at a time, so that memory is bounded.
   * @throws UserError where a cell can't be fed, or an answer is none
   */
  answer(table: Table, target: Target): Promise<TensorAnswers>;
  dispose(): void;
}

export interface OnnxOptions {
  /** `evaluate.onnx`. */
  readonly settings: EvaluateConfig['onnx'];
  readonly data: DataConfig | undefined;
  /** As an error names the file. */
  readonly displayPath: string;
  readonly wasmDirectory?: string | undefined;
  readonly signal: AbortSignal;
  /** Told before each batch but the first, which most models answer at once. */
  readonly onProgress?: (answered: number, rows: number) => void;
}

/**
 * Opens an ONNX file. It may come from anyone: its size is bounded, its graph is read before the runtime gets it, and the runtime has
 * neither files nor network.
 * @throws UserError naming what is wrong with it
 */
export async function loadOnnxModel(path: string, { settings, data, displayPath, wasmDirectory, signal, onProgress }: OnnxOptions): Promise<OnnxModel> {
  const bytes = await readModel(path, displayPath);
  const { graph, plain } = readGraph(bytes, displayPath);
  refuseExternal(graph, displayPath);
  const runtime = await startOnnxRuntime(wasmDirectory);
  const session = await open(runtime, plain, displayPath);
  try {
    const inputs = planInputs(session.inputMetadata, { settings, section: SECTION, data, path: displayPath });
    const outputs = chooseOutputs(session.outputMetadata, { graph, settings, section: SECTION, path: displayPath });
    return {
      features: [...new Set(inputs.flatMap(({ columns }) => columns.map(({ name }) => name)))],
      columns: columnsOfInputs(inputs, displayPath),
      engine: { name: 'onnxruntime-web (WebAssembly)', version: runtime.env.versions.web ?? runtime.env.versions.common },
      bytes: bytes.length,
      digest: digestOfBytes(bytes),
      checkHeader: (header) => checkHeader(inputs, header, { path: displayPath, settings, section: SECTION }),
      async answer(table, target) {
        const feed = bindInputs(inputs, table, { path: displayPath });
        const reader = readAnswers(outputs, target, { rows: table.rows, path: displayPath, section: SECTION, showValues: data?.['show-values'] !== false });
        for (let from = 0; from < table.rows; from += ENCODE_BATCH) {
          // The runtime answers without leaving the thread, so that a signal to stop is only heard here.
          if (from > 0) {
            onProgress?.(from, table.rows);
            await setImmediate();
          }
          if (signal.aborted) throw new CancelledError('the model was stopped');
          const rows = Int32Array.from({ length: Math.min(ENCODE_BATCH, table.rows - from) }, (_, place) => from + place);
          const answered = await session.run(tensorsOf(feed(rows), runtime), reader.wanted, { logSeverityLevel: FATAL }).catch((error: unknown) => {
            throw new UserError(`${displayPath}: onnxruntime can't run it on these rows: ${reasonOf(error)}`);
          });
          reader.take(answered, from, rows.length);
        }
        return reader.answers();
      },
      dispose: () => void session.release(),
    };
  } catch (error) {
    await session.release();
    throw error;
  }
}

function tensorsOf(fed: readonly FedTensor[], { Tensor }: OnnxRuntime): Readonly<Record<string, OrtTensor>> {
  return Object.fromEntries(fed.map(({ name, values, type, dims }) => [name, type === 'string' ? new Tensor(type, values as readonly string[], dims) : new Tensor(type, values as Exclude<FedTensor['values'], readonly string[]>, dims)]));
}

async function readModel(path: string, displayPath: string): Promise<Uint8Array> {
  try {
    return await readBoundedFile(path, MAX_ONNX_BYTES);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(`${error.message.replace(path, displayPath)}; leave predictions of a larger model instead`);
  }
}

/** With the bytes that the runtime can read. */
function readGraph(bytes: Uint8Array, displayPath: string): { readonly graph: OnnxGraph; readonly plain: Uint8Array } {
  try {
    const graph = readOnnxGraph(bytes);
    return { graph, plain: withoutZipMap(bytes, graph.zipMaps) };
  } catch (error) {
    if (error instanceof ProtobufError) throw new UserError(`${displayPath}: no whole ONNX file: ${error.message}`, { cause: error });
    throw error;
  }
}

/** Weights in other files are neither hashed nor bounded with the model, and a name may lead anywhere. */
function refuseExternal({ external }: OnnxGraph, displayPath: string): void {
  const [first] = external;
  if (first === undefined) return;
  const isOutside = /^(?:[/\\]|[A-Za-z]:)/.test(first) || first.split(/[/\\]/).includes('..');
  const where = isOutside ? `, which leads out of its folder` : '';
  throw new UserError(`${displayPath}: its weights lie in another file, ${JSON.stringify(first)}${where}; save it as one file: onnx.save_model(onnx.load("model.onnx"), "whole.onnx", save_as_external_data=False)`);
}

async function open(runtime: OnnxRuntime, bytes: Uint8Array, displayPath: string): Promise<InferenceSession> {
  try {
    return await runtime.InferenceSession.create(bytes, { executionProviders: ['wasm'], logSeverityLevel: FATAL });
  } catch (error) {
    const reason = reasonOf(error);
    const isUnknown = /not a registered function\/op|no op registered|could not find an implementation|opset|domain_version/i.test(reason);
    throw new UserError(`${displayPath}: onnxruntime-web ${runtime.env.versions.web ?? ''} can't open it: ${reason}${isUnknown ? '; export it with the operators of ONNX and ai.onnx.ml alone, of an older opset, or leave predictions instead' : ''}`, { cause: error });
  }
}

/** Its last words, without numbers and places of its own sources. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const said = /ERROR_MESSAGE: ([\s\S]*)$/.exec(text)?.[1] ?? text;
  return said.replaceAll(/\s+/g, ' ').replaceAll(/\/\S+\.(?:cc|h):\d+ /g, '').trim().slice(0, MAX_REASON);
}
