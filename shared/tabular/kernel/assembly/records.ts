import { answer, ESCAPED, PLAIN } from './cells';

const LINE_FEED: u8 = 10;
const CARRIAGE_RETURN: u8 = 13;
const QUOTE: u8 = 34;
const QUOTED: u8 = 1;
/** What a record came to that isn't taken. */
const OTHER: usize = 0;

// @ts-ignore: decorator
@inline
function mask(a: v128, b: v128, c: v128, d: v128): u64 {
  return <u64>i8x16.bitmask(a) | (<u64>i8x16.bitmask(b) << 16) | (<u64>i8x16.bitmask(c) << 32) | (<u64>i8x16.bitmask(d) << 48);
}

/** Line feeds inside the quotes of the record that was read last. */
let innerLines: u32 = 0;

/**
 * One record with quotes, as shared/tabular/delimited/scan-record.ts reads it.
 * @returns where the next one begins; OTHER where it isn't whole, has another number of cells or text behind a closing quote
 */
function quotedRecord(from: usize, end: usize, base: usize, cell: usize, step: usize, starts: usize, ends: usize, kinds: usize, columns: u32, delimiter: u8): usize {
  let position = from;
  let found: u32 = 0;
  innerLines = 0;
  while (found < columns) {
    let start = position;
    let stop: usize;
    let kind = PLAIN;
    let byte = load<u8>(position);
    if (byte == QUOTE) {
      kind = QUOTED;
      start = ++position;
      for (;;) {
        byte = load<u8>(position);
        if (byte == QUOTE) {
          if (load<u8>(position, 1) != QUOTE) break;
          kind = ESCAPED;
          position++;
        } else if (byte == LINE_FEED) {
          if (position >= end) return OTHER;
          innerLines++;
        }
        position++;
      }
      stop = position;
      byte = load<u8>(++position);
      if (byte == CARRIAGE_RETURN && load<u8>(position, 1) == LINE_FEED) byte = load<u8>(++position);
      if (byte != delimiter && byte != LINE_FEED) return OTHER;
    } else {
      while (byte != delimiter && byte != LINE_FEED) byte = load<u8>(++position);
      stop = position;
      if (byte == LINE_FEED && stop > start && load<u8>(stop - 1) == CARRIAGE_RETURN) stop--;
    }
    if (byte == LINE_FEED && position >= end) return OTHER;
    store<u32>(starts + (cell << 2), <u32>(start - base));
    store<u32>(ends + (cell << 2), <u32>(stop - base));
    store<u8>(kinds + cell, kind);
    cell += step;
    found++;
    position++;
    if (byte == LINE_FEED) return found == columns ? position : OTHER;
  }
  return OTHER;
}

/**
 * Cuts the records in `[from, end)` that have as many cells as there are columns, into a batch whose cells stand column by column, `step` apart.
 * A line feed stands at `end`, and 64 readable bytes behind it. Stops where the batch is full, at a record that begins
 * at `limit` or behind it, and at one that is otherwise.
 * @returns the row behind the last one taken; OUT: where the next record begins, its line
 */
export function cutRecords(
  base: usize, from: usize, end: usize, limit: usize, starts: usize, ends: usize, kinds: usize, lines: usize, step: usize,
  row: u32, rows: u32, columns: u32, delimiter: u8, line: f64,
): u32 {
  const delimiters = i8x16.splat(delimiter);
  const feeds = i8x16.splat(LINE_FEED);
  const quotes = i8x16.splat(QUOTE);
  const last = columns - 1;
  let record = from;
  let start = from;
  let column: u32 = 0;
  let cell: usize = row;
  let block = from;
  while (row < rows && record < limit && record < end) {
    const a = v128.load(block), b = v128.load(block, 16), c = v128.load(block, 32), d = v128.load(block, 48);
    let stops = mask(
      v128.or(i8x16.eq(a, delimiters), i8x16.eq(a, feeds)), v128.or(i8x16.eq(b, delimiters), i8x16.eq(b, feeds)),
      v128.or(i8x16.eq(c, delimiters), i8x16.eq(c, feeds)), v128.or(i8x16.eq(d, delimiters), i8x16.eq(d, feeds)),
    );
    const qa = i8x16.eq(a, quotes), qb = i8x16.eq(b, quotes), qc = i8x16.eq(c, quotes), qd = i8x16.eq(d, quotes);
    const hasQuotes = v128.any_true(v128.or(v128.or(qa, qb), v128.or(qc, qd)));
    if (hasQuotes) {
      // What stands before the first quote.
      const quote = mask(qa, qb, qc, qd);
      stops &= (quote & -quote) - 1;
    }
    let isOther = false;
    while (stops != 0) {
      const at = block + <usize>ctz<u64>(stops);
      stops &= stops - 1;
      if (load<u8>(at) == delimiter) {
        if (column == last) {
          isOther = true;
          break;
        }
        store<u32>(starts + (cell << 2), <u32>(start - base));
        store<u32>(ends + (cell << 2), <u32>(at - base));
        store<u8>(kinds + cell, PLAIN);
        start = at + 1;
        column++;
        cell += step;
        continue;
      }
      const stop = at > start && load<u8>(at - 1) == CARRIAGE_RETURN ? at - 1 : at;
      // A blank line of the only column is looked at by the caller.
      if (column != last || at >= end || (last == 0 && stop == start)) {
        isOther = true;
        break;
      }
      store<u32>(starts + (cell << 2), <u32>(start - base));
      store<u32>(ends + (cell << 2), <u32>(stop - base));
      store<u8>(kinds + cell, PLAIN);
      store<f64>(lines + (<usize>row << 3), line);
      line += 1;
      row++;
      start = at + 1;
      record = start;
      column = 0;
      cell = row;
      if (row == rows || record >= limit) break;
    }
    if (isOther) break;
    if (row == rows || record >= limit) break;
    if (!hasQuotes) {
      block += 64;
      continue;
    }
    const next = quotedRecord(record, end, base, row, step, starts, ends, kinds, columns, delimiter);
    if (next == OTHER) break;
    store<f64>(lines + (<usize>row << 3), line);
    line += 1 + innerLines;
    row++;
    record = next;
    start = next;
    column = 0;
    cell = row;
    block = next;
  }
  answer(0, <f64>record);
  answer(1, line);
  return row;
}
