import { stat } from 'node:fs/promises';
import { join } from 'node:path';

import { alignBaseline, alignCandidate } from '../../shared/judge/align-answers.ts';
import type { JudgedRows } from '../../shared/judge/judged-rows.ts';
import type { Answers } from '../../shared/judge/judgement.ts';
import { type LoadedModel, loadModel } from '../../shared/model/load-model.ts';
import { type Predictions, readPredictions } from '../../shared/model/predictions.ts';
import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import { type Digest, digestOfFile } from '../../shared/statement/digest.ts';
import { digestOfManifest, makeManifest, verifyBundle } from '../../shared/statement/manifest.ts';
import { InconclusiveError, UserError } from '../../shared/verdict/errors.ts';

/** Something that answers the judged rows: a model that we run, or the predictions that a program left. */
export interface Answerer {
  readonly digest: Digest;
  /** Columns of the data that it reads, and how; none for predictions. */
  readonly columns: ReadonlyMap<string, 'number' | 'text'>;
  /** The model itself, where we can run it. */
  readonly model: LoadedModel | null;
  /** The predictions, where it is a file of them. */
  readonly predictions: Predictions | null;
  answer(judged: JudgedRows, role: 'candidate' | 'baseline'): Promise<{ readonly answers: Answers; readonly joined: number }>;
  dispose(): void;
}

interface OpenOptions {
  readonly loaded: LoadedConfig;
  readonly wasmDirectory?: string | undefined;
  /** Digest that a bundle must have. */
  readonly expected?: string;
}

/**
 * Opens a bundle's folder, every byte held against its manifest, or a predictions file.
 * @throws UserError where there is neither
 */
export async function openAnswerer(path: string, options: OpenOptions): Promise<Answerer> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new UserError(`${path}: not found; name a bundle's folder, a predictions file, or a registered version`);
  if (found.isFile()) {
    const predictions = await readTeamsFile(path, options.loaded);
    const sha256 = (await digestOfFile(path)).slice('sha256:'.length);
    return answersOfFile(predictions, { digest: digestOfManifest(makeManifest('files', [{ path: 'predictions.csv', sha256, size: found.size }])), path });
  }
  const { manifest, digest } = await verifyBundle(path, options.expected);
  if (manifest.kind === 'tfjs') {
    return answersOfModel(await loadModel(path, options.wasmDirectory === undefined ? {} : { wasmDirectory: options.wasmDirectory }), { digest, path });
  }
  if (manifest.kind === 'files') {
    const file = join(path, 'predictions.csv');
    // Written by train in our own form, whatever the team's program calls its columns.
    return answersOfFile(await readPredictions(file, { idName: 'id' }), { digest, path: file });
  }
  throw new UserError(`${path}: a bundle of kind ${manifest.kind}, which answers nothing`);
}

/**
 * The answers that an evaluation kept, for where its model is not at hand.
 * @param options.digest of the model that gave them
 * @param options.classes what a score is the probability of, and what else there is; null for quantities
 */
export async function openKeptAnswers(path: string, { digest, classes }: { readonly digest: Digest; readonly classes: Classes | null }): Promise<Answerer> {
  const kept = answersOfFile(await readPredictions(path, { idName: 'id' }), { digest, path });
  return {
    ...kept,
    async answer(judged, role) {
      const gives = classes === null ? 'a quantity' : `the classes ${classes.negative} and ${classes.positive}`;
      if (gives !== asked(judged)) throw new InconclusiveError(`it was judged as a model of ${gives}, but the target has ${asked(judged)}`);
      return kept.answer(judged, role);
    },
  };
}

export interface Classes {
  readonly negative: string;
  readonly positive: string;
}

function asked({ target }: JudgedRows): string {
  return target.task === 'binary' ? `the classes ${target.negative} and ${target.positive}` : 'a quantity';
}

function readTeamsFile(path: string, { config }: LoadedConfig): Promise<Predictions> {
  return readPredictions(path, { idName: config.data?.id ?? 'id', columns: config.evaluate?.predictions?.columns, showValues: config.data?.['show-values'] !== false });
}

function answersOfFile(predictions: Predictions, { digest, path }: { readonly digest: Digest; readonly path: string }): Answerer {
  return {
    digest,
    columns: new Map(),
    model: null,
    predictions,
    async answer(judged, role) {
      return role === 'baseline' ? alignBaseline(predictions, judged, path) : { answers: alignCandidate(predictions, judged, path), joined: 1 };
    },
    dispose: () => undefined,
  };
}

function answersOfModel(model: LoadedModel, { digest, path }: { readonly digest: Digest; readonly path: string }): Answerer {
  return {
    digest,
    columns: model.columns,
    model,
    predictions: null,
    async answer(judged) {
      holdClasses(model, { judged, path });
      return { answers: { kind: model.answer.kind, values: await model.predict(judged.table) }, joined: 1 };
    },
    dispose: () => model.dispose(),
  };
}

/** A score is the probability of the class that the model was trained for; of other classes it would say nothing, or the opposite. */
function holdClasses({ answer }: LoadedModel, { judged, path }: { readonly judged: JudgedRows; readonly path: string }): void {
  const asks = asked(judged);
  const gives = answer.kind === 'score' ? `the classes ${answer.negative} and ${answer.positive}` : 'a quantity';
  if (asks !== gives) throw new InconclusiveError(`${path}: the model answers ${gives}, but the target has ${asks}`);
}
