import { join } from 'node:path';

import type { Tally } from '../../../shared/tabular/columns/breaches.ts';
import { viewOf } from '../../../shared/tabular/rows/batch.ts';
import type { RowConsumer } from '../../../shared/tabular/rows/scan.ts';
import { createSpillFile, createSpillReader, type SpillReader } from '../../../shared/tabular/spill-file.ts';
import type { SourceFile } from '../../../shared/tabular/tables/table.ts';
import { UserError } from '../../../shared/verdict/errors.ts';
import { createRepeats, findRepeats, type Repeats, settleRepeats } from './find-repeats.ts';
import { repeatedHashes } from './hash-log.ts';
import type { KeyScan } from './key-scan.ts';

/** The place of a column that is `unique`, or `rows.unique`. */
export type KeyName = number | 'rows';

export interface RepeatsOptions {
  /** Hands all rows on once more. */
  readonly scan: (start: () => RowConsumer) => Promise<readonly SourceFile[]>;
  /** What the first pass read. */
  readonly scanned: readonly SourceFile[];
  readonly spillDirectory: string;
  /** How many rows are named. */
  readonly examples: number;
}

/**
 * The later rows of each key, exactly. Only where hashes came twice the rows are read again.
 * @param keys of each key its scans, in the order of the rows that they saw
 */
export async function repeatsOf(keys: ReadonlyMap<KeyName, readonly KeyScan[]>, options: RepeatsOptions): Promise<ReadonlyMap<KeyName, Tally>> {
  const reader = createSpillReader();
  try {
    const suspected = [...keys].flatMap(([name, scans]) => {
      const [first] = scans;
      if (first === undefined) return [];
      const suspects = repeatedHashes(scans.map(({ hashes }) => hashes), { reader, keys: keys.size });
      return suspects.size > 0 ? [{ name, key: first.key, suspects }] : [];
    });
    if (suspected.length === 0) return new Map();
    const create = (): Map<KeyName, Repeats> => new Map(suspected.map(({ name, key, suspects }) => [name, createRepeats(key, { suspects, examples: options.examples })]));
    const repeats = await secondPass(create, options);
    return settled(new Map([...repeats].map(([name, part]) => [name, [part]])), { reader, ...options });
  } finally {
    reader.close();
  }
}

async function secondPass(create: () => Map<KeyName, Repeats>, { scan, scanned, spillDirectory }: RepeatsOptions): Promise<ReadonlyMap<KeyName, Repeats>> {
  const spill = createSpillFile(join(spillDirectory, 'records'));
  let repeats = create();
  const second = await scan(() => {
    repeats = create();
    return {
      onBatch(batch) {
        const view = viewOf(batch);
        for (const repeat of repeats.values()) findRepeats(repeat, batch, { view, spill });
      },
      onFault: () => undefined,
    };
  }).finally(() => spill.close());
  const other = second.find(({ sha256 }, place) => sha256 !== scanned[place]?.sha256);
  if (other !== undefined) throw new UserError(`${other.path}: the file was changed while it was read; run it again when nothing writes to it`);
  return repeats;
}

function settled(repeats: ReadonlyMap<KeyName, readonly Repeats[]>, { reader, scanned, examples }: { readonly reader: SpillReader } & Pick<RepeatsOptions, 'scanned' | 'examples'>): Map<KeyName, Tally> {
  const files = scanned.map(({ path }) => path);
  return new Map([...repeats].map(([name, parts]) => [name, settleRepeats(parts, { reader, files, examples })]));
}
