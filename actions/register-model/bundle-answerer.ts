import { join } from 'node:path';

import { alignCandidate } from '../../shared/judge/align-answers.ts';
import type { JudgedRows } from '../../shared/judge/judged-rows.ts';
import type { Answers } from '../../shared/judge/judgement.ts';
import { loadModel } from '../../shared/model/load-model.ts';
import { readPredictions } from '../../shared/model/predictions.ts';
import type { ManifestKind } from '../../shared/statement/manifest.ts';

/** A bundle that was held against its manifest, asked for its own answers: by running it, or by the predictions that are part of it. */
export interface BundleAnswerer {
  /** Columns of the data that it reads, and how. */
  readonly columns: ReadonlyMap<string, 'number' | 'text'>;
  answer(judged: JudgedRows): Promise<Answers>;
  dispose(): void;
}

export async function openBundleAnswerer(
  directory: string,
  { kind, wasmDirectory }: { readonly kind: ManifestKind; readonly wasmDirectory: string | undefined },
): Promise<BundleAnswerer> {
  if (kind === 'tfjs') {
    const model = await loadModel(directory, wasmDirectory === undefined ? {} : { wasmDirectory });
    return {
      columns: model.columns,
      answer: async ({ table }) => ({ kind: model.answer.kind, values: await model.predict(table) }),
      dispose: () => model.dispose(),
    };
  }
  const path = join(directory, 'predictions.csv');
  return {
    columns: new Map(),
    answer: async (judged) => alignCandidate(await readPredictions(path, { idName: 'id' }), judged, path),
    dispose: () => undefined,
  };
}
