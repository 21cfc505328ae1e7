import { parseCommand, type WorkflowCommand } from './parse-command.ts';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title: string | null;
  readonly file: string | null;
  readonly line: number | null;
}

export type LogLine =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'group'; readonly title: string }
  | { readonly kind: 'endgroup' }
  | { readonly kind: 'debug'; readonly text: string }
  | { readonly kind: 'annotation'; readonly annotation: Annotation }
  /** One of the commands that change a later step: none of ours should. */
  | { readonly kind: 'other-command'; readonly name: string };

export interface StepLog {
  readonly lines: readonly LogLine[];
  /** At most ten of a level, as the runner keeps them; the others are only in `lines`. */
  readonly annotations: readonly Annotation[];
  readonly masks: readonly string[];
  /** Commands were stopped and not resumed when the step ended. */
  readonly stopped: boolean;
}

const ANNOTATIONS_PER_LEVEL = 10;

/** What the runner makes of a step's output: commands are acted on, unless they are stopped; then they are text like any other. */
export function readLog(output: string): StepLog {
  const lines: LogLine[] = [];
  const masks: string[] = [];
  let resume: string | null = null;
  for (const line of output.replace(/\r?\n$/, '').split(/\r?\n/)) {
    if (resume !== null) {
      if (line.trimStart() === `::${resume}::`) resume = null;
      else lines.push({ kind: 'text', text: line });
      continue;
    }
    const command = parseCommand(line);
    if (command === null) lines.push({ kind: 'text', text: line });
    else if (command.name === 'stop-commands') resume = command.message;
    else if (command.name === 'add-mask') masks.push(...[command.message, ...command.message.split(/\r?\n/)].filter((mask) => mask.trim() !== ''));
    else lines.push(lineOf(command));
  }
  const annotations = lines.flatMap((line) => (line.kind === 'annotation' ? [line.annotation] : []));
  const kept = annotations.filter((annotation, index) => annotations.slice(0, index).filter(({ level }) => level === annotation.level).length < ANNOTATIONS_PER_LEVEL);
  return { lines, annotations: kept, masks: [...new Set(masks)], stopped: resume !== null };
}

function lineOf({ name, properties, message }: WorkflowCommand): LogLine {
  switch (name) {
    case 'group':
      return { kind: 'group', title: message };
    case 'endgroup':
      return { kind: 'endgroup' };
    case 'debug':
      return { kind: 'debug', text: message };
    case 'error':
    case 'warning':
    case 'notice': {
      const line = properties.get('line');
      return { kind: 'annotation', annotation: { level: name, message, title: properties.get('title') ?? null, file: properties.get('file') ?? null, line: line === undefined ? null : Number(line) } };
    }
    default:
      return { kind: 'other-command', name };
  }
}
