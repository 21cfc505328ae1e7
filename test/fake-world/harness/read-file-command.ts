/** A file such as GITHUB_OUTPUT, as the runner reads it: `name=value`, or `name<<delimiter`, lines, the delimiter. */
export function readFileCommand(text: string): Map<string, string> {
  const values = new Map<string, string>();
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const heredoc = line.indexOf('<<');
    const equals = line.indexOf('=');
    if (heredoc < 0 || (equals >= 0 && equals < heredoc)) {
      if (equals < 0) throw new Error(`the runner refuses the line ${JSON.stringify(line)}`);
      values.set(line.slice(0, equals), line.slice(equals + 1));
      continue;
    }
    const end = lines.indexOf(line.slice(heredoc + 2), at + 1);
    if (end < 0) throw new Error(`the runner finds no end of ${JSON.stringify(line)}`);
    values.set(line.slice(0, heredoc), lines.slice(at + 1, end).join('\n'));
    at = end;
  }
  return values;
}
