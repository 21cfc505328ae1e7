import { MODEL_NAME } from '../config/schema.ts';
import { type Digest, shortDigest } from '../statement/digest.ts';
import type { HandedOnStage } from './stage-digest.ts';

/** `mlops-train-churn-0123456789ab`: the same content has the same name, so a repeated attempt finds what the first one stored. */
export function artifactName(stage: HandedOnStage, model: string, digest: Digest): string {
  return `mlops-${stage}-${model}-${shortDigest(digest)}`;
}

/** The model that the name of a stage's artifact names; null where it names something else. */
export function modelInName(name: string, stage: HandedOnStage): string | null {
  const prefix = `mlops-${stage}-`;
  const model = /^(?<model>[a-zA-Z0-9-]{1,200})-[0-9a-f]{12}(?:-\d+)?$/.exec(name.startsWith(prefix) ? name.slice(prefix.length) : '')?.groups?.['model'];
  return model !== undefined && MODEL_NAME.test(model) ? model : null;
}

/** The short digest that the name of a stage's artifact ends with; null where it names something else. */
export function digestInName(name: string, { stage, model }: { readonly stage: HandedOnStage; readonly model: string }): string | null {
  const prefix = `mlops-${stage}-${model}-`;
  if (!name.startsWith(prefix)) return null;
  return /^([0-9a-f]{12})(?:-\d+)?$/.exec(name.slice(prefix.length))?.[1] ?? null;
}
