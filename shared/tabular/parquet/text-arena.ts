import { UserError } from '../../verdict/errors.ts';

/** Behind the last text: room to read whole words. */
const SPARE_BYTES = 16;
const FIRST_BYTES = 256 * 1024;
/** Places are 32-bit integers, which would wrap silently at twice as many. */
const MAX_BYTES = 1024 * 1024 * 1024;

/** Texts of some rows, or of a dictionary, one behind the other. */
export interface TextArena {
  /** Of the file, for errors. */
  readonly path: string;
  bytes: Buffer;
  filled: number;
}

/** Where texts stand in an arena. */
export interface TextPlaces {
  readonly arena: TextArena;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

export function createTextArena(path: string, firstBytes: number = FIRST_BYTES): TextArena {
  return { path, bytes: Buffer.allocUnsafeSlow(firstBytes), filled: 0 };
}

/**
 * Makes room for so many bytes more.
 * @throws UserError where the texts become more than places can tell
 */
export function reserve(arena: TextArena, bytes: number): void {
  const needed = arena.filled + bytes + SPARE_BYTES;
  if (needed <= arena.bytes.length) return;
  if (needed > MAX_BYTES) throw new UserError(`${arena.path}: rows that are read at once hold more than 1 GiB of text; split such long texts`);
  const larger = Buffer.allocUnsafeSlow(Math.max(needed, Math.min(2 * arena.bytes.length, MAX_BYTES)));
  arena.bytes.copy(larger, 0, 0, arena.filled);
  arena.bytes = larger;
}

/** Puts a text behind the others. */
export function appendText(arena: TextArena, text: string | Uint8Array): void {
  reserve(arena, (typeof text === 'string' ? 3 : 1) * text.length);
  if (typeof text === 'string') arena.filled += arena.bytes.write(text, arena.filled, 'utf8');
  else {
    arena.bytes.set(text, arena.filled);
    arena.filled += text.length;
  }
}

/** Sets two texts apart, whose bytes could be one character together. */
export function separate(arena: TextArena): void {
  reserve(arena, 1);
  arena.bytes[arena.filled++] = 0;
}
