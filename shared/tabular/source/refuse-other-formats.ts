import { UserError } from '../../verdict/errors.ts';

const MAGIC: readonly (readonly [name: string, bytes: readonly number[], advice: string])[] = [
  ['Parquet', [0x50, 0x41, 0x52, 0x31], 'name it .parquet'],
  ['a zip archive (or a spreadsheet)', [0x50, 0x4b, 0x03, 0x04], 'unpack it, or save the sheet as CSV'],
  ['gzip', [0x1f, 0x8b], 'name it .csv.gz'],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd], 'name it .csv.zst'],
  ['bzip2', [0x42, 0x5a, 0x68], 'unpack it'],
  ['Arrow', [0x41, 0x52, 0x52, 0x4f, 0x57, 0x31], 'write it as CSV'],
  ['UTF-16 text', [0xff, 0xfe], 'save it as UTF-8'],
  ['UTF-16 text', [0xfe, 0xff], 'save it as UTF-8'],
];

/** @throws UserError where the first bytes of a file that should be text are another format's */
export function refuseOtherFormats(head: Buffer, { path, wanted }: { readonly path: string; readonly wanted: 'CSV' | 'JSONL' }): void {
  for (const [name, magic, advice] of MAGIC) {
    if (magic.every((byte, place) => head[place] === byte)) throw new UserError(`${path}: this is ${name}, not ${wanted}; ${advice.replace('.csv', wanted === 'CSV' ? '.csv' : '.jsonl')}`);
  }
}
