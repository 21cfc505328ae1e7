import { stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import type { Config } from '../../shared/config/schema.ts';
import { type Answerer, answersOfOnnx, answersOfPredictions, type Classes, holdClasses, openBundleAnswerer, sizeOf } from '../../shared/judge/answerer.ts';
import { columnMeans } from '../../shared/judge/column-mean.ts';
import { type Predictions, readPredictions, type ReadPredictionsOptions } from '../../shared/model/predictions.ts';
import { insteadOf, recogniseFormat } from '../../shared/model/recognise-format.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import { type Digest, digestOfFile } from '../../shared/statement/digest.ts';
import { digestOfManifest, makeManifest, MANIFEST_NAME, manifestOfDirectory, verifyBundle } from '../../shared/statement/manifest.ts';
import { UserError } from '../../shared/verdict/errors.ts';
import { programAnswerer } from './ask-program.ts';
import { foreignFileIn, onnxFileIn } from './model-file-in.ts';
import { pathName } from './path-name.ts';

export interface OpenOptions {
  readonly loaded: LoadedConfig;
  readonly ports: Pick<Ports, 'cancel' | 'files' | 'log' | 'programs'>;
  readonly wasmDirectory?: string | undefined;
  /** An empty folder for what a program reads and writes; it goes with the run. */
  readonly scratch: string;
  /** Digest that a bundle must have. */
  readonly expected?: string;
}

/**
 * Opens a bundle's folder, every byte held against its manifest, an ONNX file or a folder with one, a folder that the program of
 * `evaluate.predict` answers for, or a predictions file.
 * @throws UserError where there is none of these; a model in another format is never opened
 */
export async function openAnswerer(path: string, options: OpenOptions): Promise<Answerer> {
  const { loaded, expected } = options;
  const found = await stat(path).catch(() => null);
  if (found === null) throw new UserError(`${path}: not found; name a bundle's folder, an ONNX file, a predictions file, or a registered version`);
  if (found.isFile()) return openFile(path, options);
  const hasManifest = (await stat(join(path, MANIFEST_NAME)).catch(() => null)) !== null;
  if (hasManifest || expected !== undefined) return openBundle(path, options);
  const model = await onnxFileIn(path);
  if (model !== null) return openFile(join(path, model), options);
  const predict = loaded.config.evaluate?.predict;
  if (predict !== undefined) {
    const manifest = await manifestOfDirectory(path, 'files');
    return programAnswerer(predict, { ...options, directory: path, folder: options.scratch, digest: digestOfManifest(manifest), bytes: sizeOf(manifest), recorded: null });
  }
  const foreign = await foreignFileIn(path);
  return foreign === null ? openBundle(path, options) : openFile(join(path, foreign), options);
}

async function openBundle(path: string, options: OpenOptions): Promise<Answerer> {
  const { loaded, wasmDirectory, expected, scratch } = options;
  const { manifest, digest } = await verifyBundle(path, expected);
  const predict = loaded.config.evaluate?.predict;
  const carried = await openBundleAnswerer(path, { manifest, digest, wasmDirectory });
  if (predict === undefined || manifest.kind !== 'files' || carried.bytes === null) return carried;
  return programAnswerer(predict, { ...options, directory: path, folder: scratch, digest, bytes: carried.bytes, recorded: carried.predictions });
}

async function openFile(path: string, { loaded, ports, wasmDirectory }: OpenOptions): Promise<Answerer> {
  const displayPath = pathName(path, loaded.directory);
  const format = await recogniseFormat(path);
  if (format === null) return answersOfPredictions(await readTeamsFile(path, loaded), { digest: await digestOfOne(path, 'predictions.csv'), path: displayPath });
  if (format !== 'onnx') throw new UserError(`${displayPath}: ${insteadOf(format)}`);
  const { loadOnnxModel } = await import('../../shared/model/onnx/load-onnx-model.ts');
  const { data, evaluate } = loaded.config;
  const model = await loadOnnxModel(path, { settings: evaluate?.onnx, data, displayPath, wasmDirectory, signal: ports.cancel.signal });
  return answersOfOnnx(model, await digestOfOne(path, 'model.onnx'));
}

/** As of a bundle that holds this file alone. */
async function digestOfOne(path: string, name: string): Promise<Digest> {
  const sha256 = (await digestOfFile(path)).slice('sha256:'.length);
  return digestOfManifest(makeManifest('files', [{ path: name, sha256, size: (await stat(path)).size }]));
}

/**
 * The answers that an evaluation kept, for where its model is not at hand.
 * @param options.digest of the model that gave them
 */
export async function openKeptAnswers(path: string, { digest, classes }: { readonly digest: Digest; readonly classes: Classes }): Promise<Answerer> {
  const kept = answersOfPredictions(await readPredictions(path, { idName: 'id' }), { digest, path });
  return {
    ...kept,
    async answer(judged, role) {
      holdClasses(classes, judged, 'the model that was judged then');
      return kept.answer(judged, role);
    },
  };
}

/** A file without answers is refused here, before a baseline is looked for, unless its columns are judged. */
async function readTeamsFile(path: string, { config, directory }: LoadedConfig): Promise<Predictions> {
  const predictions = await readPredictions(path, { displayPath: pathName(path, directory), idName: config.data?.id ?? 'id', columns: config.evaluate?.predictions?.columns, showValues: config.data?.['show-values'] !== false, trials: trialsOf(config) });
  if (predictions.noAnswer !== null && columnMeans(config.evaluate?.metrics).length === 0) throw predictions.noAnswer;
  return predictions;
}

function trialsOf({ evaluate }: Config): ReadPredictionsOptions['trials'] {
  return evaluate?.repeat === undefined ? undefined : { column: evaluate.repeat, averaged: columnMeans(evaluate.metrics).map(({ mean }) => mean) };
}
