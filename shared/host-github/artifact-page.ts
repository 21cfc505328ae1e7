import type { WorkflowRun } from './workflow-run.ts';

/** Where a person downloads what was handed on; undefined where it is no artifact. */
export function artifactPage(reference: string, { url }: Pick<WorkflowRun, 'url'>): string | undefined {
  const id = /^artifact:(\d+)@/.exec(reference)?.[1];
  return id === undefined ? undefined : `${url}/artifacts/${id}`;
}
