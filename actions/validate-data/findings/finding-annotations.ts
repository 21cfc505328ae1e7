import { resolve } from 'node:path';

import { pathInWorkspace } from '../../../shared/host-github/inside-workspace.ts';
import type { Annotation } from '../../../shared/host-github/workflow-command.ts';
import type { Finding } from '../../../shared/results/validate-data.ts';

/** Findings where they lie: the first example of each, then the second of each, since only so many are shown. */
export function findingAnnotations(findings: readonly Finding[], { directory, workspace }: { /** Folder of mlops.yml. */ readonly directory: string; readonly workspace: string }): readonly Annotation[] {
  const ranked = findings.flatMap(({ level, message, examples, count }) => {
    if (level === 'info') return [];
    const kind = level === 'fail' ? ('error' as const) : ('warning' as const);
    if (examples.length === 0) return [{ rank: 0, annotation: { level: kind, message } }];
    return examples.map(({ file, line, value }, rank) => {
      const shown = value === null ? '' : `: ${JSON.stringify(value)}`;
      const others = rank === 0 && count > 1 ? ` (here and in ${count - 1} more)` : '';
      return { rank, annotation: { level: kind, message: `${message}${shown}${others}`, file: pathInWorkspace(workspace, resolve(directory, file)), line } };
    });
  });
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ annotation }) => annotation);
}
