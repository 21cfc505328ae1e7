import { UserError } from '../../verdict/errors.ts';

/** Behind the last text: room to read whole words. */
const SPARE_BYTES = 16;
const FIRST_BYTES = 1024 * 1024;
/** Of a row group. Places are 32-bit integers, which would wrap silently at twice as many. */
const MAX_BYTES = 1024 * 1024 * 1024;
/** Different values of a column whose texts are remembered; beyond it they seldom come again. */
const MAX_KNOWN = 10_000;

/** The texts of a row group, one behind the other. */
export interface TextArena {
  /** Of the file, for errors. */
  readonly path: string;
  bytes: Buffer;
  filled: number;
}

/** The cells of one column: where their texts stand in the arena. */
export interface ColumnCells {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 for a text that may be empty and is there nevertheless. */
  readonly isText: Uint8Array;
}

export function createTextArena(path: string): TextArena {
  return { path, bytes: Buffer.allocUnsafeSlow(FIRST_BYTES), filled: 0 };
}

export function createColumnCells(rows: number): ColumnCells {
  return { starts: new Int32Array(rows), ends: new Int32Array(rows), isText: new Uint8Array(rows) };
}

/**
 * Puts values into the arena; null and undefined are missing. A value that came before has the text that it has already.
 * @throws UserError where the texts become more than places can tell
 */
export function createCellWriter(arena: TextArena, cells: ColumnCells, format: (value: unknown) => string | Uint8Array): (row: number, value: unknown) => void {
  let known: Map<unknown, number> | null = new Map();
  return (row, value) => {
    if (value === null || value === undefined) {
      cells.starts[row] = 0;
      cells.ends[row] = 0;
      cells.isText[row] = 0;
      return;
    }
    const before = known?.get(value);
    if (before !== undefined) {
      cells.starts[row] = cells.starts[before] as number;
      cells.ends[row] = cells.ends[before] as number;
      cells.isText[row] = cells.isText[before] as number;
      return;
    }
    const text = format(value);
    cells.starts[row] = arena.filled;
    append(arena, text);
    cells.ends[row] = arena.filled;
    cells.isText[row] = typeof text === 'string' ? 0 : 1;
    if (known !== null && known.set(value, row).size > MAX_KNOWN) known = null;
  };
}

function append(arena: TextArena, text: string | Uint8Array): void {
  const most = arena.filled + (typeof text === 'string' ? 3 : 1) * text.length + SPARE_BYTES;
  if (most > MAX_BYTES && arena.filled + Buffer.byteLength(text) > MAX_BYTES) throw new UserError(`${arena.path}: a row group holds more than 1 GiB of text; write smaller row groups`);
  if (most > arena.bytes.length) {
    const larger = Buffer.allocUnsafeSlow(Math.max(most, Math.min(2 * arena.bytes.length, MAX_BYTES)));
    arena.bytes.copy(larger, 0, 0, arena.filled);
    arena.bytes = larger;
  }
  if (typeof text === 'string') arena.filled += arena.bytes.write(text, arena.filled, 'utf8');
  else {
    arena.bytes.set(text, arena.filled);
    arena.filled += text.length;
  }
}
