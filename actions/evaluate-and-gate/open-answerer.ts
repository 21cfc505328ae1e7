import { stat } from 'node:fs/promises';

import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import { type Answerer, answersOfPredictions, type Classes, holdClasses, openBundleAnswerer } from '../../shared/judge/answerer.ts';
import { type Predictions, readPredictions } from '../../shared/model/predictions.ts';
import { type Digest, digestOfFile } from '../../shared/statement/digest.ts';
import { digestOfManifest, makeManifest, verifyBundle } from '../../shared/statement/manifest.ts';
import { UserError } from '../../shared/verdict/errors.ts';
import { pathName } from './path-name.ts';

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
export async function openAnswerer(path: string, { loaded, wasmDirectory, expected }: OpenOptions): Promise<Answerer> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new UserError(`${path}: not found; name a bundle's folder, a predictions file, or a registered version`);
  if (found.isFile()) {
    const predictions = await readTeamsFile(path, loaded);
    const sha256 = (await digestOfFile(path)).slice('sha256:'.length);
    return answersOfPredictions(predictions, { digest: digestOfManifest(makeManifest('files', [{ path: 'predictions.csv', sha256, size: found.size }])), path });
  }
  const { manifest, digest } = await verifyBundle(path, expected);
  return openBundleAnswerer(path, { kind: manifest.kind, digest, wasmDirectory });
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

function readTeamsFile(path: string, { config, directory }: LoadedConfig): Promise<Predictions> {
  return readPredictions(path, { displayPath: pathName(path, directory), idName: config.data?.id ?? 'id', columns: config.evaluate?.predictions?.columns, showValues: config.data?.['show-values'] !== false });
}
