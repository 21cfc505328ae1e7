import { join } from 'node:path';

import type { HandedOnStage } from './stage-digest.ts';

/** A bundle's folder is what a path to a model means. */
export function pathReference(stage: HandedOnStage, directory: string): string {
  return stage === 'train' ? join(directory, 'bundle') : directory;
}

/** Where the reference of what lies in a stage's folder is kept. */
export function referencePath(workDirectory: string, stage: HandedOnStage): string {
  return join(workDirectory, `${stage}.reference`);
}
