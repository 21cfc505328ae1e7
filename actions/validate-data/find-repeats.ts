import { type Batch, cellText, placeInBatch } from '../../shared/tabular/batch.ts';
import { addToTally, createTally, type Tally } from '../../shared/tabular/breaches.ts';
import { codeOfValue, createValueTable, type ValueTable } from '../../shared/tabular/value-table.ts';
import { type HashSet, isInSet } from './hash-set.ts';
import { hashKey, type Key } from './key-scan.ts';

/** Every key that came again is kept, however many there are. */
const UNLIMITED = { maxValues: 2 ** 30, maxBytes: 2 ** 31 - 1 };

/** The second look at keys whose hash came twice, by their text. */
export interface Repeats {
  readonly key: Key;
  /** Hashes that came more than once: of repeated keys, or of keys that only share a hash. */
  readonly suspects: HashSet;
  readonly keys: ValueTable;
  /** Keys that the table had no place for. */
  readonly crowded: Set<string>;
  /** The later rows of each key. */
  readonly tally: Tally;
}

const hash = new Int32Array(2);

export function createRepeats(key: Key, suspects: HashSet): Repeats {
  return { key, suspects, keys: createValueTable(UNLIMITED), crowded: new Set(), tally: createTally() };
}

export function findRepeats({ key, suspects, keys, crowded, tally }: Repeats, batch: Batch, view: DataView): void {
  for (let row = 0; row < batch.rows; row++) {
    if (!hashKey(key, { batch, view, row, out: hash })) continue;
    if (!isInSet(suspects, hash[0] as number, hash[1] as number)) continue;
    const cells = key.places.map((place) => cellText(batch, row, place));
    if (isNew(keys, crowded, cells)) continue;
    addToTally(tally, placeInBatch(batch, row), () => cells.join(', '));
  }
}

function isNew(keys: ValueTable, crowded: Set<string>, cells: readonly string[]): boolean {
  // No text holds the separator in this form, so different cells are different keys.
  const key = cells.length === 1 ? (cells[0] ?? '') : JSON.stringify(cells);
  const bytes = Buffer.from(key);
  const padded = Buffer.concat([bytes], bytes.length + 4);
  const code = codeOfValue(keys, new DataView(padded.buffer, padded.byteOffset, padded.length), 0, bytes.length);
  if (code < 0) {
    const isKnown = crowded.has(key);
    crowded.add(key);
    return !isKnown;
  }
  keys.counts[code] = (keys.counts[code] as number) + 1;
  return keys.counts[code] === 1;
}
