import { CELL, viewOf } from '../rows/batch.ts';
import { addEntry, addKey, addLevel, type Key, type Level, type RecordKeys } from './record-keys.ts';

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const PLUS = 43;
const COMMA = 44;
const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const COLON = 58;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const LOWER_E = 101;

/** Objects and arrays within each other; more is no table. */
const MAX_DEPTH = 200;
/** Keys that a usual record may lack one after the other; finding a key by its name is quicker than passing over more. */
const MAX_ABSENT = 16;

/** Where `readRecord` writes. */
export interface RecordTarget {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly quoted: Uint8Array;
  /** Place of the first cell of this record. */
  base: number;
  /** For each column, the record that last had it. */
  readonly seen: Float64Array;
  /** Cells whose strings have escapes. */
  readonly escaped: number[];
}

export interface RecordReader {
  /**
   * Reads the record at `from` if it is as most are: known keys in the order in which they first appeared, some of them absent, each with a value of
   * a kind that it had before. For speed only: `read` reads every record, and alone learns keys.
   * @returns the place of its line feed; −1 where it is another, and what was written means nothing
   */
  readUsual(bytes: Buffer, from: number, into: RecordTarget): number;
  /**
   * Reads one record, the JSON object in `bytes[from, to)`, by RFC 8259, as strictly as `JSON.parse`. Writes the places of its cells, or with
   * `target: null` only learns its keys.
   * @param place for errors: `data/a.jsonl:7`
   * @returns false where it is no object, or has a key twice; then what was written means nothing
   */
  read(bytes: Buffer, range: { readonly from: number; readonly to: number; readonly place: string; readonly target: RecordTarget | null }): boolean;
  /** The number that `seen` has for the columns of the record that was read last. */
  record(): number;
}

/** Needs a line feed at `bytes[to]`: no JSON value goes on behind it, so the inner loops need no other bound. */
export function createRecordReader(keys: RecordKeys): RecordReader {
  let bytes = Buffer.alloc(0);
  let view = viewOf({ bytes });
  let at = 0;
  let place = '';
  let target: RecordTarget | null = null;
  let record = 0;
  let first = 0;
  let last = 0;
  let isSound: boolean | null = null;
  /** Whether the string that was skipped last has escapes. */
  let hasEscapes = false;

  const skipBlanks = (): number => {
    let byte = bytes[at] as number;
    while (byte === SPACE || byte === TAB || byte === CARRIAGE_RETURN) byte = bytes[++at] as number;
    return byte;
  };

  /** From behind the opening quote to behind the closing one. */
  const skipString = (): boolean => {
    hasEscapes = false;
    for (;;) {
      const byte = bytes[at++] as number;
      if (byte === QUOTE) return true;
      if (byte === BACKSLASH) {
        hasEscapes = true;
        if (!skipEscape()) return false;
      } else if (byte < SPACE) return false;
    }
  };

  const skipEscape = (): boolean => {
    const byte = bytes[at++] as number;
    if (byte !== 117) return byte === QUOTE || byte === BACKSLASH || byte === 47 || byte === 98 || byte === 102 || byte === 110 || byte === 114 || byte === 116;
    for (const end = at + 4; at < end; at++) if (!isHexDigit(bytes[at] as number)) return false;
    return true;
  };

  const skipDigits = (): boolean => {
    const from = at;
    while (isDigit(bytes[at] as number)) at++;
    return at > from;
  };

  const skipNumber = (): boolean => {
    if (bytes[at] === MINUS) at++;
    if (bytes[at] === ZERO) at++;
    else if (!skipDigits()) return false;
    if (bytes[at] === POINT) {
      at++;
      if (!skipDigits()) return false;
    }
    if (((bytes[at] as number) | 32) !== LOWER_E) return true;
    at++;
    if (bytes[at] === PLUS || bytes[at] === MINUS) at++;
    return skipDigits();
  };

  const skipWord = (word: string): boolean => {
    for (let index = 0; index < word.length; index++) if (bytes[at++] !== word.charCodeAt(index)) return false;
    return true;
  };

  /** Any value, as part of an array that stays text. */
  const skipValue = (depth: number): boolean => {
    const byte = skipBlanks();
    if (byte === OPEN_BRACKET) return skipArray(depth + 1);
    if (byte === OPEN_BRACE) return skipObject(depth + 1);
    return skipScalar(byte);
  };

  const skipScalar = (byte: number): boolean => {
    if (byte === QUOTE) {
      at++;
      return skipString();
    }
    if (byte === 116) return skipWord('true');
    if (byte === 102) return skipWord('false');
    if (byte === 110) return skipWord('null');
    return skipNumber();
  };

  const skipArray = (depth: number): boolean => {
    if (depth > MAX_DEPTH) return false;
    at++;
    if (skipBlanks() === CLOSE_BRACKET) return ++at > 0;
    for (;;) {
      if (!skipValue(depth)) return false;
      const byte = skipBlanks();
      at++;
      if (byte === CLOSE_BRACKET) return true;
      if (byte !== COMMA) return false;
    }
  };

  const skipObject = (depth: number): boolean => {
    if (depth > MAX_DEPTH) return false;
    at++;
    if (skipBlanks() === CLOSE_BRACE) return ++at > 0;
    for (;;) {
      if (skipBlanks() !== QUOTE) return false;
      at++;
      if (!skipString() || skipBlanks() !== COLON) return false;
      at++;
      if (!skipValue(depth)) return false;
      const byte = skipBlanks();
      at++;
      if (byte === CLOSE_BRACE) return true;
      if (byte !== COMMA) return false;
    }
  };

  /** Whether the whole record is JSON: columns are only learned from such, and looked through for that only where there is something to learn. */
  const mayTeach = (): boolean => {
    if (isSound !== null) return isSound;
    const before = { at, hasEscapes };
    at = first;
    isSound = skipBlanks() === OPEN_BRACE && skipObject(1) && skipBlanks() === LINE_FEED && at === last;
    ({ at, hasEscapes } = before);
    return isSound;
  };

  const readObject = (level: Level, depth: number): boolean => {
    if (depth > MAX_DEPTH) return false;
    at++;
    if (skipBlanks() === CLOSE_BRACE) return ++at > 0;
    for (let guess = 0; ; guess++) {
      if (skipBlanks() !== QUOTE) return false;
      const start = ++at;
      if (!skipString()) return false;
      const expected = level.keys[guess];
      let key: Key;
      if (expected !== undefined && !hasEscapes && isAt(expected.bytes, bytes, start, at - 1)) key = expected;
      else {
        const known = findKey(level, start, at - 1);
        if (known === -1) return false;
        guess = known;
        key = level.keys[guess] as Key;
      }
      if (skipBlanks() !== COLON) return false;
      at++;
      if (!readValue(key, depth)) return false;
      const byte = skipBlanks();
      at++;
      if (byte === CLOSE_BRACE) return true;
      if (byte !== COMMA) return false;
    }
  };

  /** Its place at the level; −1 where the record is none. */
  const findKey = (level: Level, start: number, end: number): number => {
    const text = hasEscapes ? String(JSON.parse(bytes.toString('utf8', start - 1, end + 1))) : null;
    const known = level.places.get(text === null ? bytes.toString('latin1', start, end) : Buffer.from(text).toString('latin1'));
    if (known !== undefined) return known;
    return mayTeach() ? addKey(level, text ?? bytes.toString('utf8', start, end), place) : -1;
  };

  const readValue = (key: Key, depth: number): boolean => {
    const byte = skipBlanks();
    if (byte === OPEN_BRACE) {
      if (key.level === null && !mayTeach()) return false;
      return readObject(key.level ?? addLevel(keys, key), depth + 1);
    }
    const from = at;
    const isWhole = byte === OPEN_BRACKET ? skipArray(depth + 1) : skipScalar(byte);
    if (!isWhole) return false;
    const isNull = byte === 110;
    if ((key.entry === null || !(isNull || key.entry.hasValue)) && !mayTeach()) return false;
    const entry = key.entry ?? addEntry(keys, key, place);
    if (!isNull && !entry.hasValue) {
      entry.hasValue = true;
      // A column that was none while only null stood there.
      if (key.level !== null) keys.version++;
    }
    const { column } = entry;
    if (target === null || column < 0) return true;
    if (target.seen[column] === record) return false;
    target.seen[column] = record;
    const cell = target.base + column;
    const isText = byte === QUOTE;
    target.starts[cell] = isText ? from + 1 : from;
    target.ends[cell] = isNull ? from : isText ? at - 1 : at;
    target.quoted[cell] = isText ? CELL.quoted : CELL.plain;
    if (isText && hasEscapes) target.escaped.push(cell);
    return true;
  };

  /** @returns behind the object at `from`; −1 where it is no usual one */
  const readUsualObject = (level: Level, from: number, depth: number): number => {
    const here = bytes;
    const cells = target;
    if (cells === null || here[from] !== OPEN_BRACE) return -1;
    const { keys: known } = level;
    let next = behindBlanks(here, from + 1);
    let absent = 0;
    for (let guess = 0; guess < known.length; guess++) {
      const key = known[guess] as Key;
      const colon = behindKey(key, view, next);
      if (colon < 0) {
        if (++absent > MAX_ABSENT) return -1;
        continue;
      }
      const value = behindBlanks(here, colon);
      absent = 0;
      let end = here[value] === OPEN_BRACE && key.level !== null ? readUsualObject(key.level, value, depth + 1) : readUsualValue(key, cells, value, depth);
      if (end < 0) return -1;
      end = behindBlanks(here, end);
      if (here[end] === CLOSE_BRACE) return end + 1;
      if (here[end] !== COMMA) return -1;
      next = behindBlanks(here, end + 1);
    }
    return -1;
  };

  const readUsualValue = ({ entry }: Key, cells: RecordTarget, from: number, depth: number): number => {
    if (entry === null || entry.column < 0 || cells.seen[entry.column] === record) return -1;
    const cell = cells.base + entry.column;
    const byte = bytes[from] as number;
    let start = from;
    let end = -1;
    let kind: number = CELL.plain;
    if (byte === QUOTE) {
      start = from + 1;
      end = behindText(bytes, start) - 1;
      kind = CELL.quoted;
      if (end < 0) {
        at = start;
        if (!skipString()) return -1;
        end = at - 1;
        cells.escaped.push(cell);
      }
    } else if (byte === MINUS || isDigit(byte)) end = behindNumber(bytes, from);
    if (end < 0) {
      at = from;
      if (!(byte === OPEN_BRACKET ? skipArray(depth + 1) : skipScalar(byte))) return -1;
      end = at;
    }
    const isNull = byte === 110;
    if (!isNull && !entry.hasValue) return -1;
    cells.seen[entry.column] = record;
    cells.starts[cell] = start;
    cells.ends[cell] = isNull ? start : end;
    cells.quoted[cell] = kind;
    return kind === CELL.quoted ? end + 1 : end;
  };

  return {
    readUsual(into, from, cells) {
      if (bytes !== into) {
        bytes = into as typeof bytes;
        view = viewOf({ bytes });
      }
      target = cells;
      record++;
      if (cells.escaped.length > 0) cells.escaped.length = 0;
      const end = readUsualObject(keys.root, from, 1);
      if (end < 0) return -1;
      const to = behindBlanks(bytes, end);
      return bytes[to] === LINE_FEED ? to : -1;
    },
    read(into, range) {
      if (bytes !== into) {
        bytes = into as typeof bytes;
        view = viewOf({ bytes });
      }
      at = range.from;
      first = range.from;
      last = range.to;
      isSound = null;
      place = range.place;
      target = range.target;
      record++;
      if (target !== null) target.escaped.length = 0;
      if (skipBlanks() !== OPEN_BRACE || !readObject(keys.root, 1)) return false;
      skipBlanks();
      return at === range.to;
    },
    record: () => record,
  };
}

function isAt(key: Buffer, bytes: Buffer, start: number, end: number): boolean {
  if (key.length !== end - start) return false;
  for (let index = 0; index < key.length; index++) if (key[index] !== bytes[start + index]) return false;
  return true;
}

/** @returns behind the key and its colon; −1 where another one stands there, or blanks before the colon */
function behindKey({ token, words }: Key, view: DataView, from: number): number {
  if (token === null || from + token.length >= view.byteLength) return -1;
  let at = from;
  for (let index = 0; index < words.length; index++, at += 4) if (view.getInt32(at, true) !== words[index]) return -1;
  for (let index = 4 * words.length; index < token.length; index++) if (view.getUint8(at++) !== token[index]) return -1;
  return at;
}

function behindBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    const byte = bytes[at] as number;
    if (byte > SPACE || !(byte === SPACE || byte === TAB || byte === CARRIAGE_RETURN)) return at;
    at++;
  }
}

/** @returns behind the closing quote of the string that begins at `from`; −1 where it has escapes, or is none */
function behindText(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    const byte = bytes[at++] as number;
    if (byte === QUOTE) return at;
    if (byte === BACKSLASH || byte < SPACE) return -1;
  }
}

/** @returns behind the number at `from`; −1 where it has an exponent, or is none */
function behindNumber(bytes: Uint8Array, from: number): number {
  const first = bytes[from] === MINUS ? from + 1 : from;
  let at = first;
  while (isDigit(bytes[at] as number)) at++;
  if (at === first || (bytes[first] === ZERO && at > first + 1)) return -1;
  if (bytes[at] === POINT) {
    const point = at++;
    while (isDigit(bytes[at] as number)) at++;
    if (at === point + 1) return -1;
  }
  return ((bytes[at] as number) | 32) === LOWER_E ? -1 : at;
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= ZERO + 9;
}

function isHexDigit(byte: number): boolean {
  return isDigit(byte) || ((byte | 32) >= 97 && (byte | 32) <= 102);
}
