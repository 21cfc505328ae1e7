import { join } from 'node:path';

import type { Engine } from '../../model/engine.ts';
import { type LoadedModel, loadModel } from '../../model/load-model.ts';
import type { OnnxModel } from '../../model/onnx/load-onnx-model.ts';
import { type Predictions, readPredictions } from '../../model/predictions.ts';
import type { Digest } from '../../statement/digest.ts';
import type { Manifest } from '../../statement/manifest.ts';
import type { Table } from '../../tabular/tables/table.ts';
import { classNames, type Target } from '../../tabular/tables/target.ts';
import { InconclusiveError, UserError } from '../../verdict/errors.ts';
import type { Answers } from '../judgement.ts';
import { alignBaseline, alignCandidate } from './align-answers.ts';
import type { JudgedRows } from './judged-rows.ts';

/** Something that answers the judged rows: a model that we run, or the predictions that a program left. */
export interface Answerer {
  readonly digest: Digest;
  /** Columns of the data that it reads, and how; none for predictions. */
  readonly columns: ReadonlyMap<string, 'number' | 'text'>;
  /** The network of a bundle of ours, of which golden rows are kept. */
  readonly model: LoadedModel | null;
  /** What can be asked for other rows, too; null for predictions. */
  readonly runs: RunnableModel | null;
  /** The command that answers for it; absent where nothing outside of its bytes does. */
  readonly program?: readonly string[];
  /** Of the model's files; null where only predictions are known. */
  readonly bytes: number | null;
  /** @throws UserError where the data lacks a column that the model reads */
  checkHeader(header: readonly string[]): void;
  /** The predictions, where it is a file of them. */
  readonly predictions: Predictions | null;
  answer(judged: JudgedRows, role: 'candidate' | 'baseline'): Promise<{ readonly answers: Answers; readonly joined: number }>;
  dispose(): void | Promise<void>;
}

/** A model that we run ourselves. */
export interface RunnableModel {
  /** The columns that it reads. */
  readonly features: readonly string[];
  readonly engine: Engine;
  answer(table: Table, target: Target): Promise<Answers>;
  /** Milliseconds of an answer, where some of those that go by while we wait are not the model's; absent where all are. */
  time?(table: Table, target: Target, options: { readonly elapsed: () => number }): Promise<number>;
}

/** Classes that an error names. */
const MANY = 20;

/** What a model chooses between, of two the positive one last; none for quantities. */
export type Classes = readonly string[];

/**
 * Opens a bundle whose bytes were held against its manifest, to be asked for its own answers: by running it, or by the predictions that
 * are part of it.
 */
export async function openBundleAnswerer(directory: string, { manifest, digest, wasmDirectory }: { readonly manifest: Manifest; readonly digest: Digest; readonly wasmDirectory: string | undefined }): Promise<Answerer> {
  const { kind } = manifest;
  if (kind === 'data') throw new UserError(`${directory}: holds data, which answers nothing; name the folder of a model`);
  if (kind === 'tfjs') return answersOfModel(await loadModel(directory, wasmDirectory === undefined ? {} : { wasmDirectory }), { digest, path: directory, bytes: sizeOf(manifest) });
  const path = join(directory, PREDICTIONS);
  // Written by train in our own form, whatever the team's program calls its columns.
  const carried = sizeOf({ files: manifest.files.filter((file) => file.path !== PREDICTIONS) });
  return { ...answersOfPredictions(await readPredictions(path, { idName: 'id' }), { digest, path }), bytes: carried === 0 ? null : carried };
}

/** In a bundle of kind `files`. */
const PREDICTIONS = 'predictions.csv';

/** Bytes of the files that a manifest lists. */
export function sizeOf({ files }: Pick<Manifest, 'files'>): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}

export function answersOfPredictions(predictions: Predictions, { digest, path }: { readonly digest: Digest; readonly path: string }): Answerer {
  return {
    digest,
    columns: new Map(),
    model: null,
    runs: null,
    bytes: null,
    checkHeader: () => undefined,
    predictions,
    async answer(judged, role) {
      return role === 'baseline' ? alignBaseline(predictions, judged, path) : { answers: alignCandidate(predictions, judged, path), joined: 1 };
    },
    dispose: () => undefined,
  };
}

function answersOfModel(model: LoadedModel, { digest, path, bytes }: { readonly digest: Digest; readonly path: string; readonly bytes: number }): Answerer {
  const { answer } = model;
  return {
    digest,
    columns: model.columns,
    model,
    runs: { features: model.features.map(({ name }) => name), engine: model.engine, answer: async (table) => ({ kind: answer.kind, values: await model.predict(table) }) },
    bytes,
    checkHeader: () => undefined,
    predictions: null,
    async answer(judged) {
      holdClasses(answer.kind === 'score' ? [answer.negative, answer.positive] : [], judged, `${path}: the model`);
      return { answers: { kind: answer.kind, values: await model.predict(judged.table) }, joined: 1 };
    },
    dispose: () => model.dispose(),
  };
}

export function answersOfOnnx(model: OnnxModel, digest: Digest): Answerer {
  return {
    digest,
    columns: model.columns,
    model: null,
    runs: model,
    bytes: model.bytes,
    checkHeader: (header) => model.checkHeader(header),
    predictions: null,
    answer: async ({ table, target }) => ({ answers: await model.answer(table, target), joined: 1 }),
    dispose: () => model.dispose(),
  };
}

/**
 * A score is the probability of the class that the model was trained for; of other classes it would say nothing, or the opposite.
 * @throws InconclusiveError where the target has other classes
 */
export function holdClasses(classes: Classes, { target, showValues }: JudgedRows, who: string): void {
  const asked = classNames(target);
  if (asked.length === classes.length && asked.every((name, place) => name === classes[place])) return;
  if (showValues || asked.length === 0 || classes.length === 0) throw new InconclusiveError(`${who} answers ${inWords(classes, showValues)}, but the target has ${inWords(asked, showValues)}`);
  throw new InconclusiveError(`${who} answers other classes than the target has`);
}

function inWords(classes: Classes, showValues: boolean): string {
  if (classes.length === 0) return 'a quantity';
  if (!showValues) return 'classes';
  return `the classes ${classes.length === 2 ? classes.join(' and ') : `${classes.slice(0, MANY).join(', ')}${classes.length > MANY ? ', …' : ''}`}`;
}
