const MOST_IN_BUCKET: u32 = 48;

const SIGN: u64 = 0x8000000000000000;

/** Its bits as a whole number, in the order of the numbers. */
// @ts-ignore: decorator
@inline
function rankOf(value: f64): u64 {
  const bits = reinterpret<u64>(value);
  return (bits & SIGN) != 0 ? ~bits : bits | SIGN;
}

/** Counts the values of as many buckets of equal width as there are values. @returns false where one has too many */
// @ts-ignore: decorator
@inline
function isSpread(values: usize, count: u32, ends: usize, places: usize, byBits: bool, min: f64, scale: f64): bool {
  memory.fill(ends, 0, <usize>count << 2);
  const least = rankOf(min);
  for (let at: u32 = 0; at < count; at++) {
    const value = load<f64>(values + (<usize>at << 3));
    const bucket = <u32>((byBits ? <f64>(rankOf(value) - least) : value - min) * scale);
    store<u16>(places + (<usize>at << 1), <u16>bucket);
    const end = ends + (<usize>bucket << 2);
    const found = load<u32>(end) + 1;
    if (found > MOST_IN_BUCKET) return false;
    store<u32>(end, found);
  }
  return true;
}

/**
 * Sorts numbers, none of them NaN, by buckets of equal width and insertion, as shared/tabular/columns/sort-numbers.ts; where they crowd near zero, or
 * at one end, by buckets of equal width of their bits, which is nearly that of their logarithms.
 * @param scratch room for fourteen bytes for each
 * @returns 0 where they crowd all the same, and stay as they are
 */
export function sortNumbers(values: usize, count: u32, scratch: usize): u32 {
  const spread = scratch;
  const ends = scratch + (<usize>count << 3);
  const places = ends + (<usize>count << 2);
  let min: f64 = Infinity;
  let max: f64 = -Infinity;
  for (let at: u32 = 0; at < count; at++) {
    const value = load<f64>(values + (<usize>at << 3));
    if (value < min) min = value;
    if (value > max) max = value;
  }
  const last = <f64>(count - 1);
  const scale = last / (max - min);
  if (!(scale < Infinity)) return 0;
  // A nought of either sign is the least.
  const least = min == 0 ? -0.0 : min;
  const bits = rankOf(max) - rankOf(least);
  const byBits = !isSpread(values, count, ends, places, false, min, scale);
  if (byBits && !isSpread(values, count, ends, places, true, least, last / <f64>bits)) return 0;
  let sum: u32 = 0;
  for (let at: u32 = 0; at < count; at++) {
    sum += load<u32>(ends + (<usize>at << 2));
    store<u32>(ends + (<usize>at << 2), sum);
  }
  for (let at: i32 = <i32>count - 1; at >= 0; at--) {
    const end = ends + (<usize>load<u16>(places + (<usize>at << 1)) << 2);
    const place = load<u32>(end) - 1;
    store<u32>(end, place);
    store<f64>(spread + (<usize>place << 3), load<f64>(values + (<usize>at << 3)));
  }
  for (let at: u32 = 0; at < count; at++) {
    const value = load<f64>(spread + (<usize>at << 3));
    let place = values + (<usize>at << 3);
    // As the engine's own sort, which would else have to do it, has -0 before 0.
    while (place > values && (byBits ? rankOf(load<f64>(place - 8)) > rankOf(value) : load<f64>(place - 8) > value)) {
      store<f64>(place, load<f64>(place - 8));
      place -= 8;
    }
    store<f64>(place, value);
  }
  return 1;
}

/** Every other one, from `first` on, of two sorted runs of equal length that stand one behind the other. */
export function mergeEveryOther(values: usize, count: u32, first: u32, kept: usize): void {
  const half = values + (<usize>count << 2);
  const end = values + (<usize>count << 3);
  let left = values;
  let right = half;
  for (let place: u32 = 0; place < count; place++) {
    const fromLeft = right == end || (left < half && load<f64>(left) <= load<f64>(right));
    const value = fromLeft ? load<f64>(left) : load<f64>(right);
    left += <usize>fromLeft << 3;
    right += <usize>!fromLeft << 3;
    if ((place & 1) == first) store<f64>(kept + (<usize>(place >> 1) << 3), value);
  }
}
