/** What GitHub shows beside a file, a line of it, or the run as a whole. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  /** Relative to the workspace, with slashes. */
  readonly file?: string | undefined;
  /** From 1. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** A longer message is cut; GitHub shows a few lines of it. */
const MAX_MESSAGE = 4096;

/** One line that the runner reads as a command (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands). */
export function workflowCommand(name: string, data: string, properties: Readonly<Record<string, string | number | undefined>> = {}): string {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined);
  const list = given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',');
  return `::${name}${list === '' ? '' : ` ${list}`}::${escapeData(data)}\n`;
}

export function annotationCommand({ level, message, file, line, column }: Annotation): string {
  const cut = message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE - 1).toWellFormed()}…` : message;
  return workflowCommand(level, cut, { file, line, col: column });
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
