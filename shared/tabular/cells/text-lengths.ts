/** Lengths of texts in characters (code points). */
export interface TextLengths {
  count: number;
  min: number;
  max: number;
  sum: number;
}

export function createTextLengths(): TextLengths {
  return { count: 0, min: Number.POSITIVE_INFINITY, max: 0, sum: 0 };
}

export function addLength(lengths: TextLengths, length: number, times: number): void {
  lengths.count += times;
  lengths.sum += length * times;
  if (length < lengths.min) lengths.min = length;
  if (length > lengths.max) lengths.max = length;
}

export function mergeLengths(into: TextLengths, next: TextLengths): void {
  into.count += next.count;
  into.sum += next.sum;
  into.min = Math.min(into.min, next.min);
  into.max = Math.max(into.max, next.max);
}

/** Characters of the UTF-8 in `bytes[start, end)`: all but the bytes that go on with one. */
export function lengthOf(bytes: Uint8Array, start: number, end: number): number {
  let length = 0;
  for (let at = start; at < end; at++) if (((bytes[at] as number) & 0xc0) !== 0x80) length++;
  return length;
}
