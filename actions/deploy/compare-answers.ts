import { readManifest } from '../../shared/statement/manifest.ts';
import { CancelledError } from '../../shared/verdict/errors.ts';
import { readVersionedFile } from './read-versioned-file.ts';
import type { Attempt } from './target/target.ts';

export interface GoldenUse {
  /** `golden` of the target. */
  readonly wanted: boolean;
  /** `data.show-values`: without it there are no golden rows. */
  readonly showValues: boolean;
  readonly wasmDirectory: string | undefined;
}

/**
 * Holds the answers of a bundle against those that were judged. Without golden rows nothing is compared, and the note says why;
 * a bundle that we can run must load all the same.
 */
export async function compareAnswers({ bundle, golden, use }: { readonly bundle: string; readonly golden: string | null; readonly use: GoldenUse }): Promise<Attempt> {
  const { kind } = await readManifest(bundle);
  if (kind !== 'tfjs') return { ok: true, compared: 0, note: 'the bytes are right; no answers were compared, because mlops can\'t run this model' };
  if (!use.wanted) return { ok: true, compared: 0, note: 'the bytes are right; no answers were compared, because `golden` is false' };
  try {
    return await runModel(bundle, golden, use);
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    return { ok: false, changed: true, reason: (error as Error).message };
  }
}

async function runModel(bundle: string, path: string | null, { showValues, wasmDirectory }: GoldenUse): Promise<Attempt> {
  // The engine is large: only a deployment that runs a model loads it.
  const { loadModel } = await import('../../shared/model/load-model.ts');
  const { compareGolden, goldenSchema } = await import('../../shared/model/golden.ts');
  const golden = path === null ? null : await readVersionedFile(goldenSchema, path);
  const model = await loadModel(bundle, wasmDirectory === undefined ? {} : { wasmDirectory });
  try {
    if (golden === null) {
      const why = showValues ? 'the version has no golden rows' : '`show-values` is false';
      return { ok: true, compared: 0, note: `the bytes are right and the model loads; no answers were compared, because ${why}` };
    }
    const { compared, worst, equal } = await compareGolden(model, golden);
    if (equal) return { ok: true, compared, note: `${compared} golden answers are those that were judged` };
    return { ok: false, changed: true, reason: `the golden answers are not those that were judged: of ${compared}, the worst is off by ${worst.toPrecision(3)}` };
  } finally {
    model.dispose();
  }
}
