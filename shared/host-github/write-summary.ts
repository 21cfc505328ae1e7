import { appendFile, stat } from 'node:fs/promises';

import { cutSummary } from './cut-summary.ts';
import type { Environment } from './workflow-run.ts';

/** A step's summary holds so much, and none of it is shown beyond (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits). */
export const MAX_SUMMARY_BYTES = 1024 * 1024;

/** Shows the Markdown on the page of the run, as much of it as fits. */
export async function writeSummary(environment: Environment, markdown: string): Promise<void> {
  const path = environment['GITHUB_STEP_SUMMARY'];
  if (path === undefined || path === '') return;
  const taken = (await stat(path).catch(() => null))?.size ?? 0;
  await appendFile(path, cutSummary(`${markdown.trimEnd()}\n\n`, MAX_SUMMARY_BYTES - taken));
}
