import type { GithubLog } from '../../shared/host-github/github-log.ts';
import type { Annotation } from '../../shared/host-github/workflow-command.ts';
import { memoryLog } from './local-ports.ts';

/** A log of GitHub that keeps its lines and annotations. */
export function memoryGithubLog(): GithubLog & { readonly lines: string[]; readonly annotations: Annotation[] } {
  const annotations: Annotation[] = [];
  return {
    ...memoryLog(),
    annotations,
    annotate: (annotation) => void annotations.push(annotation),
    mask: () => undefined,
    group: (_, work) => work(),
    close: () => undefined,
  };
}
