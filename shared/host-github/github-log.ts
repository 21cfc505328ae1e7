import { randomUUID } from 'node:crypto';

import { escapeControls } from '../host-local/escape-controls.ts';
import type { Log } from '../ports/log.ts';
import { type Annotation, annotationCommand, workflowCommand } from './workflow-command.ts';

/** GitHub keeps ten of each kind per step and drops the rest (https://github.com/orgs/community/discussions/26680). */
export const MAX_ANNOTATIONS = 10;

export interface GithubLog extends Log {
  /** From now on the runner shows `***` instead. */
  mask(secret: string): void;
  /** Folds what the work writes under a title. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** Written when the log closes; `first` comes before the others, so that it is not among those that are dropped. */
  annotate(annotation: Annotation, options?: { readonly first?: boolean }): void;
  /** Writes the annotations, and lets commands through again. */
  close(): void;
}

/**
 * The log of a step. Before anything else the runner is told to take nothing for a command, because lines come from programs, data and
 * servers; our own commands stand between a resume and a new stop, each with a word that nobody could have foreseen.
 */
export function githubLog(write: (text: string) => void, { debug = false }: { readonly debug?: boolean } = {}): GithubLog {
  const annotations: Annotation[] = [];
  let stopWord = randomUUID();
  const stop = (): string => workflowCommand('stop-commands', stopWord);
  const command = (text: string): void => {
    const resume = `::${stopWord}::\n`;
    stopWord = randomUUID();
    write(`${resume}${text}${stop()}`);
  };
  const line = (text: string): void => write(`${showable(text)}\n`);
  write(stop());
  return {
    info: line,
    warn: (text) => line(`Warning: ${text}`),
    debug: (text) => (debug ? line(`Debug: ${text}`) : undefined),
    progress: (text, { lasting = false } = {}) => (lasting ? line(text) : undefined),
    mask: (secret) => command(workflowCommand('add-mask', secret)),
    async group(title, work) {
      command(workflowCommand('group', escapeControls(title)));
      try {
        return await work();
      } finally {
        command(workflowCommand('endgroup', ''));
      }
    },
    annotate(annotation, { first = false } = {}) {
      if (first) annotations.unshift(annotation);
      else annotations.push(annotation);
    },
    close() {
      const commands = (['error', 'warning', 'notice'] as const).flatMap((level) => shown(annotations.filter((annotation) => annotation.level === level)));
      write(`::${stopWord}::\n${commands.map(annotationCommand).join('')}`);
    },
  };
}

/** The last place tells how many there was none for. */
function shown(annotations: readonly Annotation[]): readonly Annotation[] {
  const [first] = annotations;
  if (first === undefined || annotations.length <= MAX_ANNOTATIONS) return annotations;
  const kept = annotations.slice(0, MAX_ANNOTATIONS - 1);
  return [...kept, { level: first.level, message: `and ${annotations.length - kept.length} more, which the summary and the log tell` }];
}

/** The page that shows a log styles lines by such a mark, wherever they come from. */
function showable(text: string): string {
  return escapeControls(text).replaceAll(/^##(?=\[)/gm, '## ');
}
