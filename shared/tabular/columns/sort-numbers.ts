/** With more values in one bucket the buckets are of no help. */
const MOST_IN_BUCKET = 48;

let places = new Uint16Array(0);
let ends = new Uint32Array(0);
let spread = new Float64Array(0);

/**
 * Sorts at most 65,536 numbers, none of them NaN, in place: by as many buckets of equal width as there are numbers, then by insertion. Where the
 * numbers crowd in few buckets the engine's own sort does it, which takes three times as long on evenly spread ones.
 */
export function sortNumbers(values: Float64Array): Float64Array {
  const { length } = values;
  if (spread.length < length) [places, ends, spread] = [new Uint16Array(length), new Uint32Array(length), new Float64Array(length)];
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < length; at++) {
    const value = values[at] as number;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  const scale = (length - 1) / (max - min);
  if (!Number.isFinite(scale) || !isSpread(values, min, scale)) return values.sort();
  let end = 0;
  for (let bucket = 0; bucket < length; bucket++) ends[bucket] = end += ends[bucket] as number;
  for (let at = length - 1; at >= 0; at--) {
    const place = (ends[places[at] as number] as number) - 1;
    ends[places[at] as number] = place;
    spread[place] = values[at] as number;
  }
  for (let at = 0; at < length; at++) {
    const value = spread[at] as number;
    let place = at;
    for (; place > 0 && (values[place - 1] as number) > value; place--) values[place] = values[place - 1] as number;
    values[place] = value;
  }
  return values;
}

/** Counts the values of each bucket. */
function isSpread(values: Float64Array, min: number, scale: number): boolean {
  ends.fill(0, 0, values.length);
  for (let at = 0; at < values.length; at++) {
    const bucket = ((values[at] as number) - min) * scale;
    places[at] = bucket;
    const count = (ends[places[at] as number] as number) + 1;
    if (count > MOST_IN_BUCKET) return false;
    ends[places[at] as number] = count;
  }
  return true;
}
