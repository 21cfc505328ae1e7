import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import { CancelledError, FailedError } from '../verdict/errors.ts';
import { EXIT, exitCodeOfError } from '../verdict/exit-code.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { pathInWorkspace } from './inside-workspace.ts';
import type { Annotation } from './workflow-command.ts';

export interface Explained {
  readonly exitCode: number;
  /** What could not be judged has not passed. */
  readonly verdict: Verdict;
  readonly sentence: string;
  readonly annotations: readonly Annotation[];
}

const PLACE = /^(?<file>[^\n:]+):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?: (?<message>[\s\S]+)$/;

/** Why a stage ended without a result, in a sentence, and where in the workspace, as far as the error names a line. */
export function explainError(error: unknown, { directory, workspace }: { /** Folder of mlops.yml: the base of paths in errors. */ readonly directory: string; readonly workspace: string }): Explained {
  const exitCode = exitCodeOfError(error);
  const message = asInputs(error instanceof Error ? error.message : String(error));
  const verdict = error instanceof FailedError ? 'fail' : 'inconclusive';
  if (error instanceof CancelledError) return { exitCode, verdict, sentence: 'Stopped. Run the job again: it ends or undoes what this one began.', annotations: [] };
  const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
  const sentence = exitCode === EXIT.bug ? `Unexpected error, which is a defect of mlops: ${message}${cause}. Run the job again with debug logging to see where` : message;
  return { exitCode, verdict, sentence, annotations: sentence.split('\n').map((line) => annotation(line, { directory, workspace })) };
}

/** A sentence that names an option of the command means the input of the same name. */
function asInputs(message: string): string {
  return message.replace(/\bwith --(config|model)\b/g, 'by the input $1');
}

function annotation(text: string, { directory, workspace }: { readonly directory: string; readonly workspace: string }): Annotation {
  const place = PLACE.exec(text)?.groups;
  const path = resolve(directory, place?.['file'] ?? '');
  const file = place === undefined || !existsSync(path) ? undefined : pathInWorkspace(workspace, path);
  if (place === undefined || file === undefined || file === '') return { level: 'error', message: text };
  return { level: 'error', message: place['message'] ?? text, file, line: Number(place['line']), column: place['column'] === undefined ? undefined : Number(place['column']) };
}
