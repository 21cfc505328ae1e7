import { randomUUID } from 'node:crypto';
import { appendFile } from 'node:fs/promises';

import type { Environment } from './workflow-run.ts';

export type Outputs = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Hands outputs to later steps; what is null is the empty text. A value can't end its own block, whatever it holds. */
export async function writeOutputs(environment: Environment, outputs: Outputs): Promise<void> {
  const path = environment['GITHUB_OUTPUT'];
  if (path === undefined || path === '') return;
  const blocks = Object.entries(outputs).map(([name, value]) => {
    const end = `ghadelimiter_${randomUUID()}`;
    return `${name}<<${end}\n${value ?? ''}\n${end}\n`;
  });
  await appendFile(path, blocks.join(''));
}
