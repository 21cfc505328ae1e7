const LINE_FEED = 10;
const LINE_FEEDS = 0x0a0a0a0a;
const LOW_BITS = 0x7f7f7f7f;

/** In `bytes[from, to)`, four bytes at a time. */
export function countLineFeeds(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  let at = from;
  for (; at < to && ((bytes.byteOffset + at) & 3) !== 0; at++) if (bytes[at] === LINE_FEED) count++;
  const words = at < to ? new Int32Array(bytes.buffer, bytes.byteOffset + at, (to - at) >> 2) : new Int32Array(0);
  for (let place = 0; place < words.length; place++) {
    const word = (words[place] as number) ^ LINE_FEEDS;
    // The highest bit of each byte that is now zero (Warren, Hacker's Delight, 6-1); no byte carries into the next.
    for (let zeros = ~(((word & LOW_BITS) + LOW_BITS) | word | LOW_BITS); zeros !== 0; zeros &= zeros - 1) count++;
  }
  at += 4 * words.length;
  for (; at < to; at++) if (bytes[at] === LINE_FEED) count++;
  return count;
}
