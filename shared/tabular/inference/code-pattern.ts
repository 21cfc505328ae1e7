const LONGEST = 10;

/**
 * The pattern of a short code, in the syntax that RE2 and JavaScript share, such as `^[A-Z]{3}$` for `ATL` and `^[A-Z]{2}-[0-9]{4}$` for `AB-0042`;
 * null where the text is no code: only capitals, digits, `-` and `_`.
 */
export function codeShape(text: string): RegExp | null {
  if (text.length < 2 || text.length > LONGEST || !/^[A-Z0-9]+(?:[-_][A-Z0-9]+)*$/.test(text)) return null;
  const parts = text.match(/[A-Z]+|[0-9]+|[-_]/g) ?? [];
  const classes = parts.map((part) => {
    if (/[-_]/.test(part)) return part;
    const letters = /[A-Z]/.test(part) ? '[A-Z]' : '[0-9]';
    return part.length === 1 ? letters : `${letters}{${part.length}}`;
  });
  return new RegExp(`^${classes.join('')}$`);
}
