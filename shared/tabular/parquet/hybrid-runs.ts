/**
 * Numbers of a few bits each, as runs of one number and as packed ones in turn; read in pieces, so that nobody holds those of a page
 * (https://github.com/apache/parquet-format/blob/master/Encodings.md#RLE).
 */
export interface HybridRuns {
  readonly bytes: Uint8Array;
  at: number;
  readonly end: number;
  /** Bits of a number, 0 to 32. */
  readonly width: number;
  /** Numbers left in the present run. */
  left: number;
  isPacked: boolean;
  /** Of a run of one number. */
  value: number;
  /** Bits of a packed run that were read, and belong to the numbers that follow. */
  pending: number;
  pendingBits: number;
  /** Where the bytes of a packed run go on. */
  packedAt: number;
}

/** More bits at once than fit beside a further byte into 32. */
const MOST_FAST_BITS = 24;

export function createHybridRuns(bytes: Uint8Array, { from, to, width }: { readonly from: number; readonly to: number; readonly width: number }): HybridRuns {
  if (!(from <= to && to <= bytes.length)) throw new Error(`runs from ${from} to ${to} in a page of ${bytes.length} bytes`);
  if (width > 32) throw new Error(`runs of numbers with ${width} bits`);
  return { bytes, at: from, end: to, width, left: 0, isPacked: false, value: 0, pending: 0, pendingBits: 0, packedAt: 0 };
}

/** Of packed truths, which have no runs around them. */
export function createPackedBits(bytes: Uint8Array): HybridRuns {
  const runs = createHybridRuns(bytes, { from: 0, to: bytes.length, width: 1 });
  runs.left = 8 * bytes.length;
  runs.isPacked = true;
  runs.at = bytes.length;
  return runs;
}

/**
 * Reads the next numbers into the first places of `into`.
 * @throws Error where the bytes end before
 */
export function readRuns(runs: HybridRuns, into: Int32Array, count: number): void {
  for (let filled = 0; filled < count; ) {
    if (runs.left === 0) startRun(runs);
    const some = Math.min(runs.left, count - filled);
    if (runs.isPacked) unpack(runs, into, { from: filled, to: filled + some });
    else into.fill(runs.value, filled, filled + some);
    runs.left -= some;
    filled += some;
  }
}

/** Passes over the next numbers if all of them are this one, by the present run. */
export function passRunOf(runs: HybridRuns, value: number, count: number): boolean {
  if (runs.left === 0 && count > 0) startRun(runs);
  if (runs.isPacked || runs.value !== value || runs.left < count) return false;
  runs.left -= count;
  return true;
}

function startRun(runs: HybridRuns): void {
  while (runs.left === 0) {
    const header = readHeader(runs);
    const count = Math.floor(header / 2);
    runs.isPacked = header % 2 === 1;
    if (runs.isPacked) {
      runs.left = 8 * count;
      runs.packedAt = runs.at;
      runs.pending = 0;
      runs.pendingBits = 0;
      runs.at += runs.width * count;
    } else {
      runs.left = count;
      runs.value = 0;
      for (let bits = 0; bits < runs.width; bits += 8) runs.value |= nextByte(runs) << bits;
    }
  }
}

/** A number in steps of seven bits. */
function readHeader(runs: HybridRuns): number {
  let header = 0;
  for (let unit = 1; unit < 2 ** 35; unit *= 128) {
    const byte = nextByte(runs);
    header += (byte & 127) * unit;
    if (byte < 128) return header;
  }
  throw new Error('a run whose length has no end');
}

function nextByte(runs: HybridRuns): number {
  if (runs.at >= runs.end) throw new Error('fewer runs than values');
  return runs.bytes[runs.at++] as number;
}

function unpack(runs: HybridRuns, into: Int32Array, { from, to }: { readonly from: number; readonly to: number }): void {
  const { bytes, width } = runs;
  let { pending, pendingBits, packedAt } = runs;
  if (packedAt + ((to - from) * width - pendingBits + 7) / 8 >= runs.end + 1) throw new Error('fewer runs than values');
  if (width <= MOST_FAST_BITS) {
    const mask = 2 ** width - 1;
    for (let place = from; place < to; place++) {
      while (pendingBits < width) {
        pending |= (bytes[packedAt++] as number) << pendingBits;
        pendingBits += 8;
      }
      into[place] = pending & mask;
      pending >>>= width;
      pendingBits -= width;
    }
  } else {
    const limit = 2 ** width;
    for (let place = from; place < to; place++) {
      for (; pendingBits < width; pendingBits += 8) pending += (bytes[packedAt++] as number) * 2 ** pendingBits;
      into[place] = pending % limit;
      pending = Math.floor(pending / limit);
      pendingBits -= width;
    }
  }
  runs.pending = pending;
  runs.pendingBits = pendingBits;
  runs.packedAt = packedAt;
}
