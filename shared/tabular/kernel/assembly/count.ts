/** How often a byte stands in `[from, to)`. */
export function countByte(from: usize, to: usize, byte: u8): u32 {
  const wanted = i8x16.splat(byte);
  let count: u32 = 0;
  let at = from;
  for (; at + 64 <= to; at += 64) {
    const a = i8x16.bitmask(i8x16.eq(v128.load(at), wanted)), b = i8x16.bitmask(i8x16.eq(v128.load(at, 16), wanted));
    const c = i8x16.bitmask(i8x16.eq(v128.load(at, 32), wanted)), d = i8x16.bitmask(i8x16.eq(v128.load(at, 48), wanted));
    count += popcnt<u32>(a | (b << 16)) + popcnt<u32>(c | (d << 16));
  }
  for (; at < to; at++) count += <u32>(load<u8>(at) == byte);
  return count;
}
