/** A longer record is taken for a quote that is never closed, or for no table at all. */
export const MAX_RECORD_BYTES = 16 * 1024 * 1024;
/** Room for two blocks to begin with. */
const FIRST_BYTES = 1024 * 1024 + 64 * 1024;
/** Behind the bytes of the file: a line feed for a last line without one, the one that stops the inner loops, and room to read whole words. */
export const SPARE_BYTES = 16;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** The part of a text file that is not yet consumed: what is left of the last block, and the next one behind it. */
export interface TextBuffer {
  bytes: Buffer;
  filled: number;
  append(block: Uint8Array): void;
  /** Forgets the first bytes. */
  drop(consumed: number): void;
  dropByteOrderMark(): void;
}

export function createTextBuffer(): TextBuffer {
  const text: TextBuffer = {
    bytes: Buffer.allocUnsafeSlow(FIRST_BYTES),
    filled: 0,
    append(block) {
      const { filled, bytes } = text;
      const needed = filled + block.length + SPARE_BYTES;
      if (needed > bytes.length) {
        text.bytes = Buffer.allocUnsafeSlow(Math.max(needed, 2 * bytes.length));
        bytes.copy(text.bytes, 0, 0, filled);
      }
      text.bytes.set(block, filled);
      text.filled += block.length;
    },
    drop(consumed) {
      text.bytes.copyWithin(0, consumed, text.filled);
      text.filled -= consumed;
    },
    dropByteOrderMark() {
      if (BYTE_ORDER_MARK.every((byte, place) => place < text.filled && text.bytes[place] === byte)) text.drop(BYTE_ORDER_MARK.length);
    },
  };
  return text;
}
