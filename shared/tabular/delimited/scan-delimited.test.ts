import { createHash } from 'node:crypto';
import { appendFileSync, utimesSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, gzipSync, zstdCompressSync } from 'node:zlib';

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { MAX_RECORD_BYTES } from '../blocks/text-buffer.ts';
import { CELL, cellAt, cellText } from '../rows/batch.ts';
import type { Fault } from '../rows/scan.ts';
import { type DataFile, dataFile, type Dialect } from '../source/data-file.ts';
import { scanDelimited } from './scan-delimited.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scan-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Seen {
  readonly header: string[];
  readonly rows: string[][];
  readonly lines: number[];
  readonly faults: Fault[];
  readonly file: { bytes: number; sha256: string; rows: number };
}

const ignoring = { signal: new AbortController().signal, handlers: { onHeader() {}, onBatch() {}, onFault() {} } };

const file = (location: string, dialect: Dialect = {}): DataFile => ({ ...dataFile(location, location, dialect), path: 'data/a.csv' });

let files = 0;
async function scan(content: string | Uint8Array, { blockBytes, name = `${files++}.csv`, dialect = {} }: { blockBytes?: number; name?: string; dialect?: Dialect } = {}): Promise<Seen> {
  const path = join(folder, name);
  await writeFile(path, content);
  const seen: Seen = { header: [], rows: [], lines: [], faults: [], file: { bytes: 0, sha256: '', rows: 0 } };
  const { bytes, sha256, rows } = await scanDelimited(file(path, dialect), {
    signal: new AbortController().signal,
    ...(blockBytes === undefined ? {} : { blockBytes }),
    handlers: {
      onHeader: (names) => seen.header.push(...names),
      onBatch: (batch) => {
        for (let row = 0; row < batch.rows; row++) {
          seen.rows.push(Array.from({ length: batch.columns }, (_, column) => (batch.quoted[cellAt(batch, row, column)] === CELL.undecodable ? '(undecodable)' : cellText(batch, row, column))));
          seen.lines.push(batch.lines[row] ?? 0);
        }
      },
      onFault: (fault) => seen.faults.push(fault),
    },
  });
  return { ...seen, file: { bytes, sha256, rows } };
}

describe('what a CSV file may look like', () => {
  it('reads LF, CRLF, a byte order mark, quoted separators, line ends and quotes, and a last line without an end', async () => {
    const content = '\uFEFFid,"a ""name""",note\r\n1,plain,"x, y"\r\n2,"two\r\nlines","say ""hi"""\n3,,""\n4,5" pipe,last';
    const seen = await scan(content);
    expect(seen.header).toEqual(['id', 'a "name"', 'note']);
    expect(seen.rows).toEqual([
      ['1', 'plain', 'x, y'],
      ['2', 'two\r\nlines', 'say "hi"'],
      ['3', '', ''],
      ['4', '5" pipe', 'last'],
    ]);
    expect(seen.lines).toEqual([2, 3, 5, 6]);
    expect(seen.faults).toEqual([]);
    expect(seen.file).toEqual({ bytes: Buffer.byteLength(content), sha256: createHash('sha256').update(content).digest('hex'), rows: 4 });
  });

  it('drops blank lines at the end', async () => {
    expect((await scan('a,b\n1,2\n\r\n\n')).rows).toEqual([['1', '2']]);
    expect(await scan('a\n1\n\n\n')).toMatchObject({ rows: [['1']], faults: [] });
  });

  it('takes a blank line in the middle for a ragged row, or for an empty cell where there is one column', async () => {
    const two = await scan('a,b\n1,2\n\n\r\n3,4\n');
    expect(two.rows).toEqual([['1', '2'], ['3', '4']]);
    expect(two.lines).toEqual([2, 5]);
    expect(two.faults).toEqual([3, 4].map((line) => ({ kind: 'ragged', file: 'data/a.csv', line, found: 1, expected: 2, text: '' })));
    expect(two.file.rows).toBe(4);
    const one = await scan('a\n1\n\n\n2\n\n');
    expect(one.rows).toEqual([['1'], [''], [''], ['2']]);
    expect(one.lines).toEqual([2, 3, 4, 5]);
    const many = await scan(`a\nx\n${'\n'.repeat(70_000)}y\n`);
    expect(many.rows).toHaveLength(70_002);
    expect(many.lines.at(-1)).toBe(70_003);
  });

  it('reads a header alone', async () => {
    expect(await scan('a,b')).toMatchObject({ header: ['a', 'b'], rows: [], file: { rows: 0 } });
  });

  it('reads gzip, also of several members, and hashes what lies on disk', async () => {
    const packed = Buffer.concat([gzipSync('a,b\n1,'), gzipSync('2\n3,4\n')]);
    const seen = await scan(packed, { name: 'several.csv.gz', blockBytes: 7 });
    expect(seen.rows).toEqual([['1', '2'], ['3', '4']]);
    expect(seen.file).toEqual({ bytes: packed.length, sha256: createHash('sha256').update(packed).digest('hex'), rows: 2 });
  });

  it('reads zstd, also of several frames, wherever they begin in a block', async () => {
    const row = (from: number): string => Array.from({ length: 3000 }, (_, index) => `${from + index},${(index * 7919) % 1000}\n`).join('');
    const skippable = Buffer.from('502a4d1805000000', 'hex');
    const packed = Buffer.concat([
      zstdCompressSync('a,b\n', { params: { [constants.ZSTD_c_checksumFlag]: 1 } }),
      zstdCompressSync(row(0)),
      Buffer.concat([skippable, Buffer.from('notes')]),
      zstdCompressSync('9,'),
      zstdCompressSync(`${'7'.repeat(100_000)}\n`),
      zstdCompressSync(''),
      zstdCompressSync(row(5000), { params: { [constants.ZSTD_c_checksumFlag]: 1 } }),
    ]);
    const expected = `${row(0)}9,${'7'.repeat(100_000)}\n${row(5000)}`.trimEnd().split('\n').map((line) => line.split(','));
    for (const blockBytes of [1, 3, 1000, 1 << 20]) {
      const seen = await scan(packed, { name: 'several.csv.zst', blockBytes });
      expect(seen.rows).toEqual(expected);
      expect(seen.file).toEqual({ bytes: packed.length, sha256: createHash('sha256').update(packed).digest('hex'), rows: 6001 });
    }
  });
});

describe('what separates the cells', () => {
  it.each([
    ['tabs', '\t'],
    ['semicolons', ';'],
    ['vertical bars', '|'],
  ])('%s, as the header shows', async (_, sign) => {
    const content = 'id;"a;b,c|d\t";note\n1;x,y;"two\r\nlines; ""here"""\n2;;5,7\n'.replaceAll(';', sign);
    const seen = await scan(content, { blockBytes: 3 });
    expect([seen.header, ...seen.rows]).toEqual([['id', `a${sign}b,c|d\t`, 'note'], ['1', 'x,y', `two\r\nlines${sign} "here"`], ['2', '', '5,7']]);
    expect(seen.lines).toEqual([2, 4]);
    expect(seen.faults).toEqual([]);
  });

  it('any sign that is declared; a .tsv has tabs', async () => {
    for (const sign of ['~', ' ', '.', ',', '\t', '#']) {
      expect((await scan(`a${sign}b;c\n1${sign}"2${sign}3"\n`, { dialect: { delimiter: sign } })).rows).toEqual([['1', `2${sign}3`]]);
    }
    expect(await scan('a\n1;2\n', { name: 'one.tsv' })).toMatchObject({ header: ['a'], rows: [['1;2']] });
    expect((await scan('a,b\tc\n1\t2\n', { name: 'two.TSV' })).header).toEqual(['a,b', 'c']);
  });

  it('where the header has several signs, the one under which the rows are as wide as the header, whatever the size of a block', async () => {
    for (const blockBytes of [5, 4096]) {
      expect((await scan('a;b,c\n1,2\n', { blockBytes })).header).toEqual(['a;b', 'c']);
      expect((await scan('price, net;price, gross\n1,5;2,5\n\n3;4\n', { blockBytes })).header).toEqual(['price, net', 'price, gross']);
      expect((await scan('a|b;c;d\n1;2;3\n"4;4";2;3\n', { blockBytes })).header).toEqual(['a|b', 'c', 'd']);
      // Nothing fits: what makes the most columns, so that each row is a finding.
      expect(await scan('a;b;c,d\n1\n', { blockBytes })).toMatchObject({ header: ['a', 'b', 'c,d'], rows: [], faults: [{ kind: 'ragged' }] });
      await expect(scan('a;b,c\n1;2,3\n', { blockBytes })).rejects.toThrow('data/a.csv:1: the columns may be separated by commas or by semicolons; say which in data.delimiter');
    }
    const long = `a;b,c\n${'1,2\n'.repeat(40_000)}1;2,3\n`;
    expect((await scan(long, { blockBytes: 777 })).rows).toHaveLength(40_001);
  });

  it('a declared sign that the header has not', async () => {
    await expect(scan('a;b\n1;2\n', { dialect: { delimiter: ',' } })).rejects.toThrow('data/a.csv:1: the header has no commas between its names, but semicolons; correct data.delimiter, or leave it out');
  });
});

describe('text in latin1', () => {
  const text = 'name,caf\u00e9\n\u00dcbung,"\u00e9,\u00ff"\n';

  it('is read as what it says, and hashed as it lies on disk', async () => {
    const bytes = Buffer.from(text, 'latin1');
    for (const blockBytes of [1, 4096]) {
      const seen = await scan(bytes, { dialect: { encoding: 'latin1' }, blockBytes });
      expect(seen).toMatchObject({ header: ['name', 'caf\u00e9'], rows: [['\u00dcbung', '\u00e9,\u00ff']], faults: [], file: { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') } });
    }
    expect((await scan(gzipSync(bytes), { dialect: { encoding: 'latin1' }, name: 'latin1.csv.gz' })).rows).toEqual([['\u00dcbung', '\u00e9,\u00ff']]);
  });

  it('is not what begins with the mark of UTF-8', async () => {
    await expect(scan(`\uFEFF${text}`, { dialect: { encoding: 'latin1' } })).rejects.toThrow('data/a.csv: begins with the mark of UTF-8, so it is not latin1; remove data.encoding');
  });
});

describe('rows that are at fault', () => {
  it('reports ragged rows and text behind a closing quote, and reads on behind them', async () => {
    const seen = await scan('a,b\n1\n1,2,3\n"x"y,2\n5,6\n');
    expect(seen.rows).toEqual([['5', '6']]);
    expect(seen.faults).toEqual([
      { kind: 'ragged', file: 'data/a.csv', line: 2, found: 1, expected: 2, text: '1' },
      { kind: 'ragged', file: 'data/a.csv', line: 3, found: 3, expected: 2, text: '1,2,3' },
      { kind: 'quote', file: 'data/a.csv', line: 4, text: '"x"y,2' },
    ]);
    expect(seen.file.rows).toBe(4);
  });

  it('marks a cell that is no UTF-8 and keeps the other cells of its row', async () => {
    const latin1 = Buffer.from('a,b\n1,caf\u00e9\n2,x\n\u00e9,3,4\n', 'latin1');
    const seen = await scan(latin1);
    expect(seen.rows).toEqual([['1', '(undecodable)'], ['2', 'x']]);
    expect(seen.faults).toEqual([
      { kind: 'ragged', file: 'data/a.csv', line: 4, found: 3, expected: 2, text: '\uFFFD,3,4' },
      { kind: 'encoding', file: 'data/a.csv', line: 4, column: -1, text: '\uFFFD,3,4' },
      { kind: 'encoding', file: 'data/a.csv', line: 2, column: 1, text: 'caf\uFFFD' },
    ]);
  });
});

describe('what is no CSV file', () => {
  const refused: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['an empty file', '', 'the file is empty'],
    ['a byte order mark alone', '\uFEFF', 'the file is empty'],
    ['a blank first line', '\na,b\n', ':1: the first line is blank'],
    ['a column without a name', 'a,,c\n', ':1: column 2 of the header has no name'],
    ['two columns of one name', 'a,b,a\n', ':1: columns 1 and 3 of the header have the same name, "a"'],
    ['a header that is no UTF-8', Buffer.from('caf\u00e9,b\n', 'latin1'), ':1: the header is not valid UTF-8'],
    ['lone carriage returns', 'a,b\r1,2\r', 'lone carriage return'],
    ['a NUL byte', 'a,b\n1,\0\n', 'holds a NUL byte'],
    ['UTF-16', Buffer.from('\uFEFFa,b\n', 'utf16le'), 'this is UTF-16 text, not CSV; save it as UTF-8'],
    ['Parquet', Buffer.from('PAR1\0\0\0\0'), 'this is Parquet, not CSV; name it .parquet'],
    ['Parquet', 'PAR1 and so on', 'this is Parquet, not CSV'],
    ['a zip archive', 'PK\x03\x04 and so on', 'this is a zip archive'],
    ['gzip under another name', gzipSync('a,b\n').subarray(0, 3), 'name it .csv.gz'],
    ['a quote that is never closed', 'a,b\n1,2\n3,"4\n5,6\n', ':3: the record that begins in this line has no end before the end of the file; a quote in it is opened and never closed'],
    ['a quote that is never closed in a large file', `a,b\n1,"2\n${'3,4\n'.repeat(MAX_RECORD_BYTES / 4)}`, ':2: the record that begins in this line has no end within 16 MiB; a quote'],
    ['a line without end', `a,b\n${'x'.repeat(MAX_RECORD_BYTES + 1)}`, ':2: this line does not end within 16 MiB'],
    ['too many columns', Array.from({ length: 10_001 }, (_, index) => `c${index}`).join(','), 'at most 10000 are read'],
  ];
  it.each(refused)('refuses %s', async (_, content, message) => {
    await expect(scan(content)).rejects.toMatchObject({ name: 'UserError', message: expect.stringContaining(message) });
    await expect(scan(content)).rejects.toThrow(/^data\/a\.csv/);
  });

  it.each([
    ['gzip', 'gz', gzipSync, 'incorrect header check'],
    ['zstd', 'zst', zstdCompressSync, 'Unknown frame descriptor'],
  ] as const)('refuses a damaged, a truncated and an empty archive of %s, and one that unpacks without end', async (packing, ending, pack, reason) => {
    const packed = pack('a,b\n1,2\n'.repeat(1000));
    const again = 'fetch or pack it again';
    await expect(scan('a,b\n1,2\n', { name: `plain.csv.${ending}` })).rejects.toThrow(`data/a.csv: the ${packing} archive is damaged (${reason}); ${again}`);
    await expect(scan(packed.subarray(0, packed.length - 1), { name: `cut.csv.${ending}` })).rejects.toThrow(`data/a.csv: the ${packing} archive ends too early; ${again}`);
    await expect(scan(packed.subarray(0, packed.length >> 1), { name: `half.csv.${ending}` })).rejects.toThrow(`the ${packing} archive ends too early`);
    await expect(scan('', { name: `none.csv.${ending}` })).rejects.toThrow(`the ${packing} archive ends too early`);
    const bomb = pack(Buffer.concat([Buffer.from('a,b\n'), Buffer.alloc(80 * 1024 * 1024, '1,2\n')]));
    await writeFile(join(folder, `bomb.csv.${ending}`), bomb);
    await expect(scanDelimited(file(join(folder, `bomb.csv.${ending}`)), ignoring)).rejects.toThrow('data/a.csv: unpacks to more than 300 times its size');
  });

  it('refuses a file that changes while it is read, also by bytes of the same number', async () => {
    const path = join(folder, 'growing.csv');
    for (const write of [() => appendFileSync(path, '3,4\n'), () => utimesSync(path, 1, 1)]) {
      await writeFile(path, 'a,b\n1,2\n');
      await expect(scanDelimited(file(path), { ...ignoring, handlers: { ...ignoring.handlers, onHeader: write } })).rejects.toThrow('data/a.csv: it changed while this run was reading it; run again when nobody writes to it');
    }
  });

  it('refuses an archive with other bytes behind it', async () => {
    await expect(scan(Buffer.concat([zstdCompressSync('a,b\n1,2\n'), Buffer.from('more')]), { name: 'more.csv.zst' })).rejects.toThrow('data/a.csv: the zstd archive is damaged (Unknown frame descriptor)');
    const member = gzipSync('a,b\n1,2\n');
    for (const [name, behind] of Object.entries({ nul: Buffer.alloc(1), padding: Buffer.alloc(100_000), hidden: Buffer.concat([Buffer.alloc(1), gzipSync('3,4\n')]) })) {
      const follow = 'data/a.csv: bytes follow the end of the gzip archive; fetch or pack it again';
      for (const blockBytes of [1, member.length, 1024 * 1024]) await expect(scan(Buffer.concat([member, member, behind]), { name: `${name}.csv.gz`, blockBytes })).rejects.toThrow(follow);
    }
    await expect(scan(Buffer.concat([member, Buffer.from('more')]), { name: 'more.csv.gz' })).rejects.toThrow('data/a.csv: the gzip archive is damaged (incorrect header check)');
  });

  it('names an absent file, and a folder', async () => {
    await expect(scanDelimited(file(join(folder, 'absent.csv')), ignoring)).rejects.toThrow('data/a.csv: there is no such file; paths start at the folder of the config file');
    await expect(scanDelimited(file(folder), ignoring)).rejects.toThrow('data/a.csv: this is not a file');
  });
});

it('stops between two blocks when it is asked to, and tells how far it is', async () => {
  const path = join(folder, 'long.csv');
  await writeFile(path, `a,b\n${'1,2\n'.repeat(1000)}`);
  const stop = new AbortController();
  const progress: number[][] = [];
  const scanning = scanDelimited(dataFile(path, 'data/long.csv'), {
    signal: stop.signal,
    blockBytes: 1004,
    handlers: { onHeader() {}, onBatch() {}, onFault() {} },
    onProgress: (...seen) => {
      progress.push(seen);
      if (progress.length === 2) stop.abort();
    },
  });
  await expect(scanning).rejects.toMatchObject({ name: 'CancelledError', message: 'Stopped while reading data/long.csv' });
  expect(progress).toEqual([[1004, 4004, 250], [2008, 4004, 501]]);
});

describe('held against csv-parse', () => {
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', ',', ';', '\t', '|', '"', '\n', '\r\n', ' ', '\u00e9', '\u{1F600}', '7', '-', '.'), maxLength: 8 }),
    fc.string({ unit: 'binary', maxLength: 5 }).map((text) => text.toWellFormed().replace(/[\0\r]/g, '')),
    fc.constant(''),
  );
  const table = fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.constantFrom('\n', '\r\n'), fc.boolean(), fc.boolean(), fc.constantFrom(',', ';', '\t', '|'))
    .chain(([columns, lineEnd, mark, lastEnd, sign]) =>
      fc.record({
        sign: fc.constant(sign),
        columns: fc.constant(columns),
        lineEnd: fc.constant(lineEnd),
        mark: fc.constant(mark),
        lastEnd: fc.constant(lastEnd),
        rows: fc.array(fc.array(fc.record({ text: cell, quote: fc.boolean() }), { minLength: columns, maxLength: columns }), { maxLength: 30 }),
      }),
    );

  it('sees the same rows at the same lines, whatever the size of a block', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 64 }), async ({ sign, columns, lineEnd, mark, lastEnd, rows }, blockBytes) => {
        const write = ({ text, quote }: { text: string; quote: boolean }): string => (quote || text.includes(sign) || /["\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
        const records = [Array.from({ length: columns }, (_, index) => `c${index}`).join(sign), ...rows.map((row) => row.map(write).join(sign))];
        const content = `${mark ? '\uFEFF' : ''}${records.join(lineEnd)}${lastEnd ? lineEnd : ''}`;
        const expected = parse(content, { bom: true, delimiter: sign, info: true, record_delimiter: ['\r\n', '\n'] }) as unknown as { record: string[]; info: { lines: number } }[];
        const seen = await scan(content, { blockBytes, name: 'property.csv' });
        expect([seen.header, ...seen.rows]).toEqual(expected.map(({ record }) => record));
        expect(seen.faults).toEqual([]);
        const lines = records.map((_, index) => 1 + records.slice(0, index).reduce((sum, record) => sum + record.split('\n').length, 0));
        expect(seen.lines).toEqual(lines.slice(1));
      }),
      { numRuns: 300 },
    );
  });

  it('sees the same faults and rows in broken text, whatever the size of a block', async () => {
    const broken = fc.array(fc.constantFrom(...['a', ',', ',', '"', '\n', '\n', '\r', '\r\n', 'b', ' ', '\u00e9'].map((text) => Buffer.from(text)), Buffer.from([0xff])), { maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(broken, fc.integer({ min: 1, max: 16 }), async (parts, blockBytes) => {
        const content = Buffer.concat([Buffer.from('x,y\n'), ...parts]);
        const outcome = (size: number): Promise<unknown> => scan(content, { blockBytes: size, name: 'broken.csv' }).then((seen) => ({ ...seen, faults: byLine(seen.faults) }), String);
        expect(await outcome(blockBytes)).toEqual(await outcome(4096));
      }),
      { numRuns: 300 },
    );
  });
});

/** Encoding faults come with their batch, so their order among the others depends on the blocks. */
function byLine(faults: readonly Fault[]): Fault[] {
  return [...faults].sort((a, b) => a.line - b.line || a.kind.localeCompare(b.kind) || JSON.stringify(a).localeCompare(JSON.stringify(b)));
}
