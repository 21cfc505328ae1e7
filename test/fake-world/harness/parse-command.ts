export interface WorkflowCommand {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly message: string;
}

/** What the runner acts on; a line that starts like a command and isn't one of these is text. */
const REGISTERED: ReadonlySet<string> = new Set([
  'add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'notice', 'remove-matcher', 'save-state', 'set-env', 'set-output', 'stop-commands', 'warning',
]);

/**
 * The runner's two forms: `::name key=value::message` at the start of a line, blanks before it allowed, and the older
 * `##[name key=value;]message`, which it finds anywhere in a line.
 */
export function parseCommand(line: string): WorkflowCommand | null {
  const trimmed = line.trimStart();
  const end = trimmed.startsWith('::') ? trimmed.indexOf('::', 2) : -1;
  if (end > 0) {
    const { name, rest } = nameOf(trimmed.slice(2, end));
    return REGISTERED.has(name) ? { name, properties: propertiesOf(rest, ','), message: unescape(trimmed.slice(end + 2)) } : null;
  }
  const start = line.indexOf('##[');
  const close = start < 0 ? -1 : line.indexOf(']', start);
  if (close < 0) return null;
  const { name, rest } = nameOf(line.slice(start + 3, close));
  return REGISTERED.has(name) ? { name, properties: propertiesOf(rest, ';'), message: unescape(line.slice(close + 1)) } : null;
}

function nameOf(text: string): { readonly name: string; readonly rest: string } {
  const blank = text.indexOf(' ');
  return blank < 0 ? { name: text, rest: '' } : { name: text.slice(0, blank), rest: text.slice(blank + 1) };
}

function propertiesOf(text: string, separator: string): ReadonlyMap<string, string> {
  const pairs = text.trim().split(separator).filter((pair) => pair.indexOf('=') > 0);
  return new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')).toLowerCase(), unescapeProperty(pair.slice(pair.indexOf('=') + 1))]));
}

// The runner undoes the percent sign last, so that %250A stays %0A.
const unescape = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const unescapeProperty = (text: string): string => unescape(text.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%3B', ';').replaceAll('%5D', ']'));
