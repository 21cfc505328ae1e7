import { stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { LoadedConfig } from '../../../shared/config/loaded-config.ts';
import type { Config } from '../../../shared/config/schema.ts';
import { type Answerer, answersOfOnnx, answersOfPredictions, type Classes, holdClasses, openBundleAnswerer, sizeOf } from '../../../shared/judge/answers/answerer.ts';
import { columnMeans } from '../../../shared/judge/metrics/column-mean.ts';
import type { OnnxModel } from '../../../shared/model/onnx/load-onnx-model.ts';
import { type Predictions, readPredictions, type ReadPredictionsOptions } from '../../../shared/model/predictions.ts';
import { insteadOf, recogniseFormat } from '../../../shared/model/recognise-format.ts';
import { SAVED_MODEL } from '../../../shared/model/saved-model/open-saved-model.ts';
import type { Ports } from '../../../shared/ports/ports.ts';
import { formatCount, formatRows } from '../../../shared/report/format.ts';
import { type Digest, digestOfFile } from '../../../shared/statement/digest.ts';
import { digestOfManifest, makeManifest, MANIFEST_NAME, manifestOfDirectory, verifyBundle } from '../../../shared/statement/manifest.ts';
import { UserError } from '../../../shared/verdict/errors.ts';
import { holdRecorded } from '../hold-recorded.ts';
import { pathName } from '../path-name.ts';
import { savedModelAnswerer, type TensorflowHost } from '../saved-model/saved-model-answerer.ts';
import { programAnswerer } from './ask-program.ts';
import { foreignFileIn, isSavedModel, onnxFileIn } from './model-file-in.ts';

export interface OpenOptions {
  readonly loaded: LoadedConfig;
  readonly ports: Pick<Ports, 'cancel' | 'files' | 'log' | 'programs'>;
  readonly wasmDirectory?: string | undefined;
  readonly tensorflow?: TensorflowHost | undefined;
  /** An empty folder for what a program reads and writes; it goes with the run. */
  readonly scratch: string;
  readonly role: 'candidate' | 'baseline';
  /** Digest that a bundle must have. */
  readonly expected?: string;
}

/**
 * Opens a bundle's folder, every byte held against its manifest, an ONNX file or a folder with one, a folder that the program of
 * `evaluate.predict` answers for, a SavedModel, or a predictions file.
 * @throws UserError where there is none of these; a model in another format is never opened
 */
export async function openAnswerer(path: string, options: OpenOptions): Promise<Answerer> {
  const { loaded, expected } = options;
  const found = await stat(path).catch(() => null);
  if (found === null) throw new UserError(`${path}: not found; name a bundle's folder, an ONNX file, a SavedModel's folder, a predictions file, or a registered version`);
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
  if (await isSavedModel(path)) return openSavedModelIn(path, options);
  const foreign = await foreignFileIn(path);
  return foreign === null ? openBundle(path, options) : openFile(join(path, foreign), options);
}

async function openBundle(path: string, options: OpenOptions): Promise<Answerer> {
  const { loaded, wasmDirectory, expected, scratch } = options;
  const { manifest, digest } = await verifyBundle(path, expected);
  const { predict, onnx, 'saved-model': saved } = loaded.config.evaluate ?? {};
  const carried = await openBundleAnswerer(path, { manifest, digest, wasmDirectory });
  if (onnx?.file !== undefined && carried.predictions !== null) {
    const file = `payload/${onnx.file}`;
    const source = `${pathName(path, loaded.directory)}/${file}`;
    if (manifest.files.some((listed) => listed.path === file)) return holding(answersOfOnnx(await openOnnx(join(path, file), source, options), digest), { source, carried, recorded: carried.predictions });
    sayAbsent(file, 'evaluate.onnx.file', { ...options, path });
  }
  if (saved?.folder !== undefined && carried.predictions !== null) {
    const folder = `payload/${saved.folder}`;
    const source = `${pathName(path, loaded.directory)}/${folder}`;
    const inside = manifest.files.filter((listed) => listed.path.startsWith(`${folder}/`));
    if (inside.some((listed) => listed.path === `${folder}/${SAVED_MODEL}`)) return holding(await savedModelAnswerer(join(path, folder), { ...options, displayPath: source, digest, bytes: sizeOf({ files: inside }) }), { source, carried, recorded: carried.predictions });
    sayAbsent(`${folder}/${SAVED_MODEL}`, 'evaluate.saved-model.folder', { ...options, path });
  }
  if (predict === undefined || manifest.kind !== 'files' || carried.bytes === null) return carried;
  return programAnswerer(predict, { ...options, directory: path, folder: scratch, digest, bytes: carried.bytes, recorded: carried.predictions });
}

/** @throws UserError for a candidate; a baseline may be older than the key */
function sayAbsent(file: string, key: string, { role, path, loaded, ports }: OpenOptions & { readonly path: string }): void {
  if (role === 'candidate') throw new UserError(`${pathName(path, loaded.directory)}: has no ${file}, which ${key} names; leave it in $MLOPS_OUTPUT`);
  ports.log.warn(`the baseline has no ${file} (${key}), so it is judged by the predictions of its training`);
}

/** The model of a bundle in a format that we run, whose answers must be those of its training. */
function holding(model: Answerer, { source, carried, recorded }: { readonly source: string; readonly carried: Answerer; readonly recorded: Predictions }): Answerer {
  return {
    ...model,
    digest: carried.digest,
    bytes: carried.bytes,
    async answer(judged, role) {
      const given = await model.answer(judged, role);
      holdRecorded(given.answers, judged, { source, recorded });
      return given;
    },
  };
}

async function openSavedModelIn(path: string, options: OpenOptions): Promise<Answerer> {
  const manifest = await manifestOfDirectory(path, 'files');
  return savedModelAnswerer(path, { ...options, displayPath: pathName(path, options.loaded.directory), digest: digestOfManifest(manifest), bytes: sizeOf(manifest) });
}

async function openOnnx(path: string, displayPath: string, { loaded, ports, wasmDirectory }: OpenOptions): Promise<OnnxModel> {
  const { loadOnnxModel } = await import('../../../shared/model/onnx/load-onnx-model.ts');
  const { data, evaluate } = loaded.config;
  return loadOnnxModel(path, {
    settings: evaluate?.onnx, data, displayPath, wasmDirectory, signal: ports.cancel.signal,
    onProgress: (answered, rows) => ports.log.progress(`${displayPath}: ${formatCount(answered)} of ${formatRows(rows)} answered`),
  });
}

async function openFile(path: string, options: OpenOptions): Promise<Answerer> {
  const { loaded } = options;
  const displayPath = pathName(path, loaded.directory);
  const format = await recogniseFormat(path);
  if (format === null) {
    const predictions = await readTeamsFile(path, loaded);
    return answersOfPredictions(predictions, { digest: digestOfOne('predictions.csv', { digest: await digestOfFile(path), bytes: (await stat(path)).size }), path: displayPath });
  }
  if (format !== 'onnx') throw new UserError(`${displayPath}: ${insteadOf(format)}`);
  const model = await openOnnx(path, displayPath, options);
  return answersOfOnnx(model, digestOfOne('model.onnx', model));
}

/** As of a bundle that holds this file alone. */
function digestOfOne(path: string, { digest, bytes }: { readonly digest: Digest; readonly bytes: number }): Digest {
  return digestOfManifest(makeManifest('files', [{ path, sha256: digest.slice('sha256:'.length), size: bytes }]));
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
