/** Memory for arrays that grow, are emptied and filled again. */
export interface Room {
  /** All zeros, as the others. */
  int32(length: number): Int32Array;
  float64(length: number): Float64Array;
  uint16(length: number): Uint16Array;
  uint8(length: number): Uint8Array;
  /** Takes an array back, which nobody may look at any more. */
  free(array: Words): void;
}

export type Words = Int32Array | Float64Array | Uint16Array | Uint8Array;

/** The engine's own heap, which needs nothing back. */
export const HEAP: Room = {
  int32: (length) => new Int32Array(length),
  float64: (length) => new Float64Array(length),
  uint16: (length) => new Uint16Array(length),
  uint8: (length) => new Uint8Array(length),
  free: () => undefined,
};

/** Below it nothing is split further. */
const LEAST_BITS = 6;

/** Hands out `buffer` from `from` on, in pieces of 2^n bytes; what finds no room there comes from the heap. */
export function createRoom(buffer: ArrayBuffer, from: number): Room {
  /** By n: where pieces lie that were given back. */
  const freed = new Map<number, number[]>();
  let filled = from;

  /** @returns where the bytes lie, all of them zero; -1 where there is no room */
  const take = (bytes: number): number => {
    const bits = bitsOf(bytes);
    const again = freed.get(bits)?.pop();
    if (again !== undefined) {
      new Uint8Array(buffer, again, bytes).fill(0);
      return again;
    }
    const at = filled;
    if (at + 2 ** bits > buffer.byteLength) return -1;
    filled = at + 2 ** bits;
    return at;
  };

  return {
    int32(length) {
      const at = take(4 * length);
      return at < 0 ? HEAP.int32(length) : new Int32Array(buffer, at, length);
    },
    float64(length) {
      const at = take(8 * length);
      return at < 0 ? HEAP.float64(length) : new Float64Array(buffer, at, length);
    },
    uint16(length) {
      const at = take(2 * length);
      return at < 0 ? HEAP.uint16(length) : new Uint16Array(buffer, at, length);
    },
    uint8(length) {
      const at = take(length);
      return at < 0 ? HEAP.uint8(length) : new Uint8Array(buffer, at, length);
    },
    free(array) {
      if (array.buffer !== buffer) return;
      const bits = bitsOf(array.byteLength);
      const pieces = freed.get(bits);
      if (pieces === undefined) freed.set(bits, [array.byteOffset]);
      else pieces.push(array.byteOffset);
    },
  };
}

function bitsOf(bytes: number): number {
  return Math.max(LEAST_BITS, 32 - Math.clz32(Math.max(bytes, 1) - 1));
}
