/** Longer values are cut: the line leads to the whole one. */
const MAX_SHOWN = 80;

/** Both sides of a setting as text; two numbers with the same decimals, so that they are read against each other. */
export function showSetting(before: unknown, after: unknown): { readonly before: string | null; readonly after: string | null } {
  if (typeof before === 'number' && typeof after === 'number') {
    const decimals = Math.max(decimalsOf(before), decimalsOf(after));
    return { before: before.toFixed(decimals), after: after.toFixed(decimals) };
  }
  return { before: showValue(before), after: showValue(after) };
}

function decimalsOf(value: number): number {
  return Math.min(20, /\.(?<decimals>\d+)$/.exec(String(value))?.groups?.['decimals']?.length ?? 0);
}

function showValue(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
