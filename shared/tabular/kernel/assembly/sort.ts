const MOST_IN_BUCKET: u32 = 48;

/**
 * Sorts numbers, none of them NaN, by buckets of equal width and insertion, as shared/tabular/columns/sort-numbers.ts.
 * @param scratch room for fourteen bytes for each
 * @returns 0 where they crowd, and stay as they are
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
  const scale = <f64>(count - 1) / (max - min);
  if (!(scale < Infinity)) return 0;
  memory.fill(ends, 0, <usize>count << 2);
  for (let at: u32 = 0; at < count; at++) {
    const bucket = <u32>((load<f64>(values + (<usize>at << 3)) - min) * scale);
    store<u16>(places + (<usize>at << 1), <u16>bucket);
    const end = ends + (<usize>bucket << 2);
    const found = load<u32>(end) + 1;
    if (found > MOST_IN_BUCKET) return 0;
    store<u32>(end, found);
  }
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
    while (place > values && load<f64>(place - 8) > value) {
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
