import { join } from 'node:path';

import type { Files } from '../ports/files.ts';

export const STAGES = ['validate-data', 'train', 'evaluate-and-gate', 'register-model', 'deploy'] as const;
export type Stage = (typeof STAGES)[number];

/** Where a stage leaves `result.json`, `report.md`, `statement.json` and what it made. */
export function stageDirectory(workDirectory: string, stage: Stage): string {
  return join(workDirectory, stage);
}

export interface StageWriter {
  /** Write here; nobody reads it yet. */
  readonly directory: string;
  /** Makes all of it visible at once, and returns the folder where it now lies. */
  finish(): Promise<string>;
}

/**
 * Deletes the stage's earlier results, so that a stage that ends early leaves none that look fresh,
 * and gives a folder to write the new ones in.
 */
export async function beginStage(files: Files, { workDirectory, stage }: { readonly workDirectory: string; readonly stage: Stage }): Promise<StageWriter> {
  const final = stageDirectory(workDirectory, stage);
  const directory = join(workDirectory, `.${stage}.unfinished`);
  await files.remove(final);
  await files.remove(directory);
  await files.makeDirectory(directory);
  return {
    directory,
    async finish() {
      await files.rename(directory, final);
      return final;
    },
  };
}
