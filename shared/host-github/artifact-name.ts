import { type Digest, shortDigest } from '../statement/digest.ts';
import type { HandedOnStage } from './stage-digest.ts';

/** `mlops-train-churn-0123456789ab`: the same content has the same name, so a repeated attempt finds what the first one stored. */
export function artifactName(stage: HandedOnStage, model: string, digest: Digest): string {
  return `mlops-${stage}-${model}-${shortDigest(digest)}`;
}

/** The short digest that the name of a stage's artifact ends with; null where it names something else. */
export function digestInName(name: string, { stage, model }: { readonly stage: HandedOnStage; readonly model: string }): string | null {
  const prefix = `mlops-${stage}-${model}-`;
  if (!name.startsWith(prefix)) return null;
  return /^([0-9a-f]{12})(?:-\d+)?$/.exec(name.slice(prefix.length))?.[1] ?? null;
}
