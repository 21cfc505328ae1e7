import { dirname, join } from 'node:path';

import type { Done } from '../../fake-world/harness/run-action.ts';
import { transcript } from '../../fake-world/harness/transcript.ts';
import { hideEvidence } from './hide-evidence.ts';

/** Of a transcript that tells the story of a test. */
export const golden = (name: string): string => join(import.meta.dirname, '../../golden/github', `${name}.txt`);

/** Steps as one readable text that is the same in every run; `after` stands below them. */
export function told(steps: readonly Done[], after = ''): string {
  return hideEvidence(`${transcript(...steps)}${after}`, steps.map(({ job }) => dirname(job.machine)));
}

/** A step whose report is told elsewhere: of its summary the first paragraphs stay, of its outputs the verdict. */
export function briefly(done: Done): Done {
  const { summary, outputs } = done;
  const [head = '', ...rest] = (summary ?? '').split(/\n\n(?=\||<|\*\*)/);
  return { ...done, summary: rest.length === 0 ? summary : `${head}\n\n…`, outputs: outputs['verdict'] === undefined ? {} : { verdict: outputs['verdict'] } };
}

/** How many requests count against GitHub's rate limit: the artifacts of the own run are another service. */
export function apiCalls(steps: readonly Done[]): number {
  return steps.flatMap(({ requests }) => requests).filter(({ host }) => host !== 'results').length;
}
