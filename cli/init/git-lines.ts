/** The text of .gitignore or .gitattributes with these lines at its end; null where they stand there already. */
export function withLines(text: string | null, { lines, present }: { readonly lines: readonly string[]; readonly present: (line: string) => boolean }): string | null {
  const existing = text ?? '';
  if (existing.split(/\r?\n/).some((line) => present(line.trim()))) return null;
  const end = existing.includes('\r\n') ? '\r\n' : '\n';
  const gap = existing === '' || existing.endsWith('\n') ? '' : end;
  return `${existing}${gap}${lines.map((line) => `${line}${end}`).join('')}`;
}

/** A path as a pattern of .gitattributes (gitattributes(5)): signs that would match other files are escaped, blanks need quotes. */
export function attributesPattern(path: string): string {
  const pattern = path.replaceAll(/[\\*?[\]]/g, String.raw`\$&`).replace(/^!/, String.raw`\!`);
  return /[\s"#]/.test(pattern) ? `"${pattern.replaceAll(/["\\]/g, String.raw`\$&`).replaceAll('\t', String.raw`\t`).replaceAll('\n', String.raw`\n`)}"` : pattern;
}
