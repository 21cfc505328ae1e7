import { UserError } from '../../verdict/errors.ts';
import { MAX_COLUMNS } from '../check-names.ts';

/** A column that some record has. */
export interface Entry {
  /** Names of the nested objects' keys, joined by dots. */
  readonly name: string;
  /** Something other than null stood there. */
  hasValue: boolean;
  /** Its place in the table; −1 as long as it has none. */
  column: number;
}

/** A key of an object, with all that stood under it. */
export interface Key {
  readonly bytes: Buffer;
  /** As it stands in most records: in quotes, with its colon. null where it can't stand there without escapes. */
  readonly token: Uint8Array | null;
  /** The token four bytes at a time, as far as it fills them, little-endian. */
  readonly words: Int32Array;
  readonly name: string;
  entry: Entry | null;
  /** The keys of the objects that stood there. */
  level: Level | null;
}

export interface Level {
  readonly prefix: string;
  readonly keys: Key[];
  /** By the bytes of the name as latin1. */
  readonly places: Map<string, number>;
}

/** All keys that were seen in the records of a source; they become the columns of its table, in order of first appearance. */
export interface RecordKeys {
  readonly root: Level;
  readonly entries: Map<string, Entry>;
  /** Goes up whenever the columns may have become others. */
  version: number;
}

export function createRecordKeys(): RecordKeys {
  return { root: createLevel(''), entries: new Map(), version: 0 };
}

/** The columns, with their places taken down. A key that only ever holds null or objects is none: the keys of the objects are. */
export function placeColumns({ root, entries }: RecordKeys): readonly string[] {
  const nested = new Set<string>();
  noteNested(root, nested);
  const names: string[] = [];
  for (const entry of entries.values()) entry.column = entry.hasValue || !nested.has(entry.name) ? names.push(entry.name) - 1 : -1;
  return names;
}

function noteNested({ keys }: Level, nested: Set<string>): void {
  for (const { name, level } of keys) {
    if (level === null) continue;
    nested.add(name);
    noteNested(level, nested);
  }
}

/**
 * Adds a key that is new at this level.
 * @returns its place there
 * @throws UserError where it can name no column
 */
export function addKey(level: Level, text: string, place: string): number {
  if (text.trim() === '') throw new UserError(`${place}: a key has no name, so it can be no column`);
  if (!text.isWellFormed() || text.includes('\ufffd')) throw new UserError(`${place}: the key ${JSON.stringify(text)} is not valid UTF-8; save the file as UTF-8`);
  const bytes = Buffer.from(text);
  const token = bytes.every((byte) => byte >= 32 && byte !== 34 && byte !== 92) ? Buffer.from(`"${text}":`) : null;
  const words = Int32Array.from({ length: (token?.length ?? 0) >> 2 }, (_, index) => token?.readInt32LE(4 * index) ?? 0);
  const index = level.keys.push({ bytes, token, words, name: `${level.prefix}${text}`, entry: null, level: null }) - 1;
  level.places.set(bytes.toString('latin1'), index);
  return index;
}

/** The column of a key that holds no object. */
export function addEntry(keys: RecordKeys, key: Key, place: string): Entry {
  const known = keys.entries.get(key.name);
  key.entry = known ?? { name: key.name, hasValue: false, column: -1 };
  if (known !== undefined) return known;
  if (keys.entries.size === MAX_COLUMNS) throw new UserError(`${place}: the records have more than ${MAX_COLUMNS} different keys; at most so many columns are read`);
  keys.entries.set(key.name, key.entry);
  keys.version++;
  return key.entry;
}

/** The keys of the objects under a key. */
export function addLevel(keys: RecordKeys, key: Key): Level {
  key.level = createLevel(`${key.name}.`);
  keys.version++;
  return key.level;
}

function createLevel(prefix: string): Level {
  return { prefix, keys: [], places: new Map() };
}
