import { mergeTallies, type Tally } from '../../../shared/tabular/columns/breaches.ts';
import { type ColumnScan, type SeenColumn, type SeenStream, settleColumnScan, type Stream } from '../../../shared/tabular/columns/column-scan.ts';
import type { FrequentTexts, SeenTexts } from '../../../shared/tabular/columns/frequent-texts.ts';
import { mergeColumnScan } from '../../../shared/tabular/columns/merge-column-scan.ts';
import type { KeptValues } from '../../../shared/tabular/columns/value-table.ts';
import type { SpillFile } from '../../../shared/tabular/spill-file.ts';
import { encodingTally, type TableScan } from '../scan/table-scan.ts';
import { type HashLog, mergeHashLogs } from '../unique/hash-log.ts';
import type { KeyScan } from '../unique/key-scan.ts';
import type { KeyName } from '../unique/repeats-of.ts';

/** What was seen of a range, as plain data for another thread, which has the rules itself. */
export interface RangeFindings {
  readonly columns: readonly SeenColumn[];
  readonly keys: ReadonlyMap<KeyName, Pick<HashLog, 'collected' | 'filled'>>;
  readonly faults: TableScan['faults'];
  /** Of each rule: broken, unclear. */
  readonly rules: readonly (readonly [Tally, Tally])[];
  readonly shares: ReadonlyMap<number, ReadonlyMap<string, number>>;
}

/** Takes what was seen out of the scan, which still knows what it has found out about values. Its columns are to be cleared by the caller. */
export function takeOut({ columns, keys, faults, rules, shares }: TableScan): RangeFindings {
  const { ragged, quote, json, encoding } = faults;
  const taken = new Map([...encoding].map(([place, tally]) => [place, takeTally(tally)]));
  encoding.clear();
  return {
    columns: columns.map(packColumn),
    keys: new Map([...keys].map(([name, { hashes }]) => [name, takeHashes(hashes)])),
    faults: { ragged: takeTally(ragged), quote: takeTally(quote), json: takeTally(json), encoding: taken },
    rules: rules.tallies.map(({ broken, unclear }) => [takeTally(broken), takeTally(unclear)]),
    shares: new Map([...shares].map(([place, { counts }]) => [place, takeCounts(counts)])),
  };
}

/** Takes in what was seen in the range that follows. */
export function takeIn(into: TableScan, next: RangeFindings, spill: SpillFile): void {
  for (const [place, column] of next.columns.entries()) mergeColumnScan(into.columns[place] as ColumnScan, column);
  for (const [name, hashes] of next.keys) mergeHashLogs((into.keys.get(name) as KeyScan).hashes, hashes, spill);
  for (const kind of ['ragged', 'quote', 'json'] as const) mergeTallies(into.faults[kind], next.faults[kind]);
  for (const [place, tally] of next.faults.encoding) mergeTallies(encodingTally(into.faults, place), tally);
  for (const [index, [broken, unclear]] of next.rules.entries()) {
    const tallies = into.rules.tallies[index];
    if (tallies === undefined) continue;
    mergeTallies(tallies.broken, broken);
    mergeTallies(tallies.unclear, unclear);
  }
  for (const [place, counts] of next.shares) {
    const known = into.shares.get(place)?.counts;
    for (const [name, count] of counts) known?.set(name, (known.get(name) ?? 0) + count);
  }
}

function takeTally(tally: Tally): Tally {
  const taken = { ...tally, examples: tally.examples.splice(0) };
  tally.count = 0;
  return taken;
}

function takeHashes(hashes: HashLog): Pick<HashLog, 'collected' | 'filled'> {
  const { filled } = hashes;
  hashes.filled = 0;
  return { filled, collected: hashes.collected.slice(0, filled) };
}

function takeCounts(counts: Map<string, number>): Map<string, number> {
  const taken = new Map(counts);
  for (const name of counts.keys()) counts.set(name, 0);
  return taken;
}

/** Arrays no longer than what they hold. */
function packColumn(scan: ColumnScan): SeenColumn {
  settleColumnScan(scan);
  const { rules: _, kernel: __, ...kept } = scan;
  return { ...kept, breaches: scan.breaches.map(takeTally), table: packTable(scan.table), stream: scan.stream === null ? null : packStream(scan.stream) };
}

function packTable({ size, wordsUsed, extents, words, counts, marks }: KeptValues): KeptValues {
  return { size, wordsUsed, extents: extents.slice(0, 2 * size), words: words.slice(0, wordsUsed), counts: counts.slice(0, size), marks: marks.slice(0, size) };
}

function packStream(stream: Stream): SeenStream {
  const { numbers, distinct, times, lengths, frequent } = stream;
  const { block: _, filled: __, sketch, ...summed } = numbers;
  const levels = sketch.levels.map((values, level) => values.slice(0, sketch.filled[level]));
  return {
    ...stream,
    distinct: { ranks: distinct.ranks.slice() },
    times: { ...times },
    lengths: { ...lengths },
    frequent: frequent === null ? null : packTexts(frequent),
    numbers: { ...summed, sketch: { levels, filled: [...sketch.filled] } },
  };
}

function packTexts({ table, errors, turnedAway, passed, long }: FrequentTexts): SeenTexts {
  return { table: packTable(table), errors: errors.slice(0, table.size), turnedAway: turnedAway.slice(), passed, long };
}
