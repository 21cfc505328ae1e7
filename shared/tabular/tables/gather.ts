/**
 * Fills `into` with `values[rows[0]], values[rows[1]], …`
 * @throws RangeError for a row that isn't there: silently it would become a 0
 */
export function gather<T extends Float64Array | Int32Array>(values: T, rows: Int32Array, into: T): T {
  for (let at = 0; at < rows.length; at++) {
    const value = values[rows[at] as number];
    if (value === undefined) throw new RangeError(`row ${rows[at]} of ${values.length}`);
    into[at] = value;
  }
  return into;
}
