import { createHash } from 'node:crypto';

import { type Batch, CELL, cellAt, cellText } from '../../../shared/tabular/rows/batch.ts';

/** Longer keys are told apart by their sha256, and shown by their beginning. */
const MOST_BYTES = 512;
/** Longer than what is shown of any value. */
const SHOWN_CHARACTERS = 256;
const SHA256_BYTES = 32;
/** That may be read behind a name, for hashing. */
const PADDING = 4;

export const KEY_KIND = { text: 0, cells: 1, long: 2 } as const;

/** What tells a key from every other, in bounded space: its text, its cells as JSON, or where they are long their sha256 and how they begin. */
export interface KeyName {
  kind: number;
  view: DataView;
  start: number;
  end: number;
}

/** The name of a row's key; most keys are a cell as it stands, and nothing is copied. The same object is filled again. */
export function keyName(places: readonly number[], { batch, view, row, out }: { readonly batch: Batch; readonly view: DataView; readonly row: number; readonly out: KeyName }): void {
  const cell = cellAt(batch, row, places[0] ?? 0);
  const start = batch.starts[cell] as number;
  const end = batch.ends[cell] as number;
  if (places.length === 1 && batch.quoted[cell] !== CELL.escaped && end - start <= MOST_BYTES) {
    out.kind = KEY_KIND.text;
    out.view = view;
    out.start = start;
    out.end = end;
    return;
  }
  const cells = places.map((place) => cellText(batch, row, place));
  const kind = cells.length === 1 ? KEY_KIND.text : KEY_KIND.cells;
  // No text holds the separator in this form, so different cells are different keys.
  const bytes = Buffer.from(kind === KEY_KIND.text ? (cells[0] ?? '') : JSON.stringify(cells));
  if (bytes.length <= MOST_BYTES) fill(out, kind, bytes);
  else fill(out, KEY_KIND.long, Buffer.concat([createHash('sha256').update(bytes).digest(), Buffer.from(cells.join(', ').slice(0, SHOWN_CHARACTERS))]));
}

function fill(out: KeyName, kind: number, bytes: Buffer): void {
  const padded = Buffer.concat([bytes], bytes.length + PADDING);
  out.kind = kind;
  out.view = new DataView(padded.buffer, padded.byteOffset, padded.length);
  out.start = 0;
  out.end = bytes.length;
}

/** The cells as a report shows them. */
export function shownKey({ kind, view, start, end }: KeyName): string {
  const bytes = Buffer.from(view.buffer, view.byteOffset + start, end - start);
  if (kind === KEY_KIND.cells) return (JSON.parse(bytes.toString()) as string[]).join(', ');
  return bytes.toString('utf8', kind === KEY_KIND.long ? SHA256_BYTES : 0);
}
