import { addToTally, createTally, type Tally } from '../../../shared/tabular/columns/breaches.ts';
import { createFirstPlaces } from '../../../shared/tabular/columns/first-places.ts';
import { clearValueTable, codeOfValue, createValueTable, type ValueTable } from '../../../shared/tabular/columns/value-table.ts';
import { type Batch, placeInBatch } from '../../../shared/tabular/rows/batch.ts';
import type { SpillFile, SpillReader } from '../../../shared/tabular/spill-file.ts';
import { KEY_KIND, keyName, type KeyName, shownKey } from './key-name.ts';
import { addKeyRecord, createKeyRecords, type KeyRecords, readKeyRecords } from './key-records.ts';
import { hashKey, type Key } from './key-scan.ts';
import { isSuspect, type Suspects } from './suspects.ts';

/** Keys that are recognised at once; more of them go by their records. */
const RECOGNISED = { maxValues: 32_768, maxBytes: 2 ** 21 };
const UNLIMITED = { maxValues: 2 ** 30, maxBytes: 2 ** 31 - 1 };

/**
 * The second look at the keys of some rows whose hash came twice, by their text. Plain data: those of the ranges of a file can be
 * settled together.
 */
export interface Repeats {
  readonly key: Key;
  /** Hashes that came more than once: of repeated keys, or of keys that only share a hash. */
  readonly suspects: Suspects;
  readonly recognised: ValueTable;
  /** The first row of each recognised key, and all rows of others. */
  readonly records: KeyRecords;
  /** The later rows of recognised keys. */
  readonly tally: Tally;
}

const hash = new Int32Array(2);
const name: KeyName = { kind: KEY_KIND.text, view: new DataView(new ArrayBuffer(0)), start: 0, end: 0 };

/** @param examples how many rows are named */
export function createRepeats(key: Key, { suspects, examples }: { readonly suspects: Suspects; readonly examples: number }): Repeats {
  return { key, suspects, recognised: createValueTable(RECOGNISED), records: createKeyRecords(), tally: createTally(examples) };
}

export function findRepeats({ key, suspects, recognised, records, tally }: Repeats, batch: Batch, { view, spill }: { readonly view: DataView; readonly spill: SpillFile }): void {
  for (let row = 0; row < batch.rows; row++) {
    if (!hashKey(key, { batch, view, row, out: hash })) continue;
    const first = hash[0] as number;
    if (!isSuspect(suspects, first, hash[1] as number)) continue;
    keyName(key.places, { batch, view, row, out: name });
    const known = recognised.size;
    const code = name.kind === KEY_KIND.long ? -1 : codeOfValue(recognised, name.view, name.start, name.end);
    if (code >= 0 && code < known) addToTally(tally, placeInBatch(batch, row), () => shownKey(name));
    else addKeyRecord(records, { ...placeInBatch(batch, row), name, first }, spill);
  }
}

interface SettleOptions {
  readonly reader: SpillReader;
  /** In the order in which they are read. */
  readonly files: readonly string[];
  /** How many rows are named. */
  readonly examples: number;
}

/** The later rows of each key, over all parts of the data, which come in the order of their rows. */
export function settleRepeats(parts: readonly Repeats[], { reader, files, examples }: SettleOptions): Tally {
  let count = parts.reduce((sum, { tally }) => sum + tally.count, 0);
  const found = createFirstPlaces({ files, most: examples });
  for (const { tally } of parts) for (const example of tally.examples) found.add(example, () => example.value);
  const keys = createValueTable(UNLIMITED);
  /** Keys that the table had no place for: texts chosen to collide. */
  const crowded = new Set<string>();
  const isNew = ({ view, start, end, kind }: KeyName): boolean => {
    const known = keys.size;
    // A text may look like the name of a long key; nobody finds one that does.
    const code = codeOfValue(keys, view, start, end);
    if (code >= 0) return code === known;
    const size = crowded.size;
    return crowded.add(`${kind} ${Buffer.from(view.buffer, view.byteOffset + start, end - start).toString('latin1')}`).size > size;
  };
  readKeyRecords(parts.map(({ records }) => records), {
    reader,
    onPartition() {
      clearValueTable(keys);
      crowded.clear();
    },
    onRecord({ file, line, name }) {
      if (isNew(name)) return;
      count++;
      found.add({ file, line }, () => shownKey(name));
    },
  });
  return { count, limit: examples, examples: found.list() };
}
