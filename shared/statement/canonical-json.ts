/**
 * JSON with sorted keys and no white space (RFC 8785), so that equal values are equal bytes. As ever in JSON, an undefined field is absent and an
 * undefined item is null.
 * @throws RangeError for what JSON can't hold and would write as something else (NaN as null, a Map as {}): two different values would be
 *   the same bytes
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return JSON.stringify(value);
  if (!isPlainObject(value)) throw new RangeError(`JSON can't hold ${String(value)}`);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
  return `{${fields.join(',')}}`;
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
