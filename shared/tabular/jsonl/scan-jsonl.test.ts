import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { MAX_RECORD_BYTES } from '../blocks/text-buffer.ts';
import { CELL, cellOrMissing } from '../rows/batch.ts';
import { scanFiles } from '../rows/scan-files.ts';
import type { Fault } from '../rows/scan.ts';
import { dataFile } from '../source/data-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jsonl-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Seen {
  header: readonly string[];
  /** Per row its file and line, and the cells that are not missing. */
  rows: { readonly at: string; readonly cells: Readonly<Record<string, string>> }[];
  faults: string[];
  starts: number;
}

/** What is seen in JSONL files of these contents; a `(undecodable)` cell is marked so. */
async function scan(contents: string | Uint8Array | readonly string[], { blockBytes, ending = 'jsonl', encoding = 'utf-8' as const }: { readonly blockBytes?: number; readonly ending?: string; readonly encoding?: 'utf-8' | 'latin1' } = {}) {
  const list = Array.isArray(contents) ? (contents as readonly string[]) : [contents as string | Uint8Array];
  const files = list.map((_, index) => dataFile(join(folder, `${index}.${ending}`), `${'abc'[index]}.${ending}`, { encoding }));
  for (const [index, content] of list.entries()) await writeFile(join(folder, `${index}.${ending}`), content);
  const seen: Seen = { header: [], rows: [], faults: [], starts: 0 };
  const read = await scanFiles(files, {
    signal: new AbortController().signal,
    ...(blockBytes === undefined ? {} : { blockBytes }),
    start: (header) => {
      Object.assign(seen, { header, rows: [], faults: [], starts: seen.starts + 1 });
      return {
        onBatch: (batch) => {
          for (let row = 0; row < batch.rows; row++) {
            const cells = header.map((name, column) => [name, batch.quoted[row * batch.columns + column] === CELL.undecodable ? '(undecodable)' : cellOrMissing(batch, row, column)]);
            seen.rows.push({ at: `${batch.file}:${batch.lines[row]}`, cells: Object.fromEntries(cells.filter(([, text]) => text !== null)) });
          }
        },
        onFault: (fault: Fault) => seen.faults.push(`${fault.file}:${fault.line} ${fault.kind}${'text' in fault ? ` ${fault.text}` : ''}`),
      };
    },
  });
  return { ...seen, rows: seen.rows.map(({ at, cells }) => [at, cells]), read };
}

describe('what a record says', () => {
  it('numbers keep their digits, strings are unescaped, arrays stay text, null and absent keys are missing', async () => {
    const content = [
      '{"id": 9007199254740993, "name": "Zo\\u00eb \\"x\\"\\n\\ud83d\\ude00", "ok": true, "none": null, "tags": ["a", {"b": "\\u00e9"}], "n": -1.50e+3, "empty": ""}',
      '  { "n":2.0,"id":1,"ok":false , "tags":[ ] }\r',
    ].join('\n');
    for (const blockBytes of [1, 7, 4096]) {
      expect(await scan(content, { blockBytes })).toMatchObject({
        header: ['id', 'name', 'ok', 'none', 'tags', 'n', 'empty'],
        rows: [
          ['a.jsonl:1', { id: '9007199254740993', name: 'Zo\u00eb "x"\n\u{1F600}', ok: 'true', tags: '["a", {"b": "\\u00e9"}]', n: '-1.50e+3', empty: '' }],
          ['a.jsonl:2', { n: '2.0', id: '1', ok: 'false', tags: '[ ]' }],
        ],
        faults: [],
        starts: 1,
        read: [{ bytes: Buffer.byteLength(content), sha256: createHash('sha256').update(content).digest('hex'), rows: 2, delimiter: null }],
      });
    }
  });

  it('nested objects become dotted columns; a key that is null or an object is none itself', async () => {
    const seen = await scan('{"a":null,"b":{"c":1,"d":{"e":"x"}},"f":{}}\n{"a":{"x":2},"b":null,"b.c":7}\n{"b":5,"g":null}\n');
    expect([seen.header, seen.rows.map(([, cells]) => cells)]).toEqual([['b.c', 'b.d.e', 'a.x', 'b', 'g'], [{ 'b.c': '1', 'b.d.e': 'x' }, { 'a.x': '2', 'b.c': '7' }, { b: '5' }]]);
  });

  it('blank lines and a byte order mark are none, and each row knows its line', async () => {
    const seen = await scan('\uFEFF\n{"a":1}\n\n  \r\n{"a":2}\n\n');
    expect(seen.rows).toEqual([['a.jsonl:2', { a: '1' }], ['a.jsonl:5', { a: '2' }]]);
  });

  it('a key that names something of JavaScript is a column like others', async () => {
    const seen = await scan('{"__proto__":1,"constructor":{"prototype":2},"toString":"x"}\n');
    expect(seen.header).toEqual(['__proto__', 'constructor.prototype', 'toString']);
    expect(seen.rows.length).toBe(1);
  });

  it('an escaped key is the same as the plain one', async () => {
    expect(await scan('{"\\u0061":1,"\\u00e9\\n":2}\n{"a":3,"\u00e9\\n":4}\n')).toMatchObject({ header: ['a', '\u00e9\n'], rows: [['a.jsonl:1', { a: '1', '\u00e9\n': '2' }], ['a.jsonl:2', { a: '3', '\u00e9\n': '4' }]] });
  });

  it('is read from gzip, zstd and latin1', async () => {
    const content = '{"a":"caf\u00e9"}\n';
    const rows = [['a.ndjson.gz:1', { a: 'caf\u00e9' }]];
    expect((await scan(gzipSync(content), { ending: 'ndjson.gz' })).rows).toEqual(rows);
    expect((await scan(zstdCompressSync(content), { ending: 'jsonl.zst' })).rows).toEqual([['a.jsonl.zst:1', { a: 'caf\u00e9' }]]);
    expect((await scan(Buffer.from(content, 'latin1'), { encoding: 'latin1' })).rows).toEqual([['a.jsonl:1', { a: 'caf\u00e9' }]]);
  });
});

it('records in other orders, with keys absent, blanks about and values of other kinds are the same rows', async () => {
  const lines = ['{"a":1,"b":"x","c":{"d":true,"e":null},"f":[1]}', '{ "a" : 1 , "b" : "x" , "c" : { "d" : true } , "f" : [1] } ', '{"f":[1],"c":{"e":null,"d":true},"b":"x","a":1}', '{"a":1,"b":"\\u0078","c":{"d":true,"e":null},"f":[1]}'];
  const others = ['{"b":"x"}', '{"a":-0.5e-3,"c":{},"f":null}', '{"a":"1","b":2,"c":{"e":"new"}}'];
  const seen = await scan(`${[...lines, ...others].join('\n')}\n`);
  const row = { a: '1', b: 'x', 'c.d': 'true', f: '[1]' };
  expect(seen.rows.map(([, cells]) => cells)).toEqual([row, row, row, row, { b: 'x' }, { a: '-0.5e-3' }, { a: '1', b: '2', 'c.e': 'new' }]);
});

describe('columns', () => {
  it('of a key that comes late are there for all rows: then the rows come again', async () => {
    const many = Array.from({ length: 60_000 }, (_, index) => `{"id":${index},"text":"${'x'.repeat(20)}"}\n`).join('');
    const seen = await scan(`${many}{"id":7,"late":1}\n${many}{"id":8,"later":{"still":2}}\n`, { blockBytes: 4096 });
    expect([seen.header, seen.starts, seen.rows.length]).toEqual([['id', 'text', 'late', 'later.still'], 2, 120_002]);
    expect([seen.rows[0], seen.rows[60_000], seen.rows.at(-1)]).toEqual([['a.jsonl:1', { id: '0', text: 'x'.repeat(20) }], ['a.jsonl:60001', { id: '7', late: '1' }], ['a.jsonl:120002', { id: '8', 'later.still': '2' }]]);
  });

  it('of several files are those of all', async () => {
    const seen = await scan(['{"a":1}\n', '{"b":2,"a":3}\n', '{"c":null}\n']);
    expect([seen.header, seen.starts]).toEqual([['a', 'b', 'c'], 2]);
    expect(seen.rows).toEqual([['a.jsonl:1', { a: '1' }], ['b.jsonl:1', { b: '2', a: '3' }], ['c.jsonl:1', {}]]);
  });
});

describe('lines at fault', () => {
  it('are named, and the others read', async () => {
    const seen = await scan('{"a":1,"b":2}\n{"a":1\n[1]\n{"a":1,"a":2}\n{"a":1} x\nnull\n{"a":01}\n{"a":"\\x"}\n{"a":"tab\there"}\n{"b":3}\n');
    expect(seen.rows).toEqual([['a.jsonl:1', { a: '1', b: '2' }], ['a.jsonl:10', { b: '3' }]]);
    expect(seen.faults).toEqual([
      'a.jsonl:2 json {"a":1', 'a.jsonl:3 json [1]', 'a.jsonl:4 json {"a":1,"a":2}', 'a.jsonl:5 json {"a":1} x', 'a.jsonl:6 json null', 'a.jsonl:7 json {"a":01}', String.raw`a.jsonl:8 json {"a":"\x"}`, 'a.jsonl:9 json {"a":"tab\there"}',
    ]);
    expect(seen.read[0]?.rows).toBe(10);
  });

  it('teach no columns', async () => {
    const seen = await scan('{"a":1}\n{"b":1,"c":{"d":2},}\n{"":1\n{"a":{"x":1}\n');
    expect([seen.header, seen.faults.length]).toEqual([['a'], 3]);
  });

  it('a key twice under its dotted name, and objects without end', async () => {
    const deep = `{"a":`.repeat(300) + '1' + '}'.repeat(300);
    expect((await scan(`{"a":{"b":1}}\n{"a.b":1,"a":{"b":2}}\n${deep}\n`)).faults.map((fault) => fault.slice(0, 16))).toEqual(['a.jsonl:2 json {', 'a.jsonl:3 json {']);
  });

  it('a cell that is no UTF-8, or half a surrogate pair', async () => {
    const seen = await scan(Buffer.concat([Buffer.from('{"a":"caf'), Buffer.from([0xe9]), Buffer.from('","b":1}\n{"a":"\\ud800!","b":2}\n{"a":"\\u0041","b":3}\n')]));
    expect(seen.rows).toEqual([['a.jsonl:1', { a: '(undecodable)', b: '1' }], ['a.jsonl:2', { a: '(undecodable)', b: '2' }], ['a.jsonl:3', { a: 'A', b: '3' }]]);
    expect(seen.faults.toSorted()).toEqual(['a.jsonl:1 encoding caf\uFFFD', 'a.jsonl:2 encoding \uFFFD!']);
  });
});

it.each([
  ['an empty file', '', 'a.jsonl: the file is empty; each line must be an object with the columns of its row'],
  ['blank lines alone', '\n \n', 'a.jsonl: no line has a key; each line must be an object with the columns of its row'],
  ['objects without keys', '{}\n{}\n', 'a.jsonl: no line has a key; each line must be an object with the columns of its row'],
  ['a JSON array', '[{"a":1}]', 'a.jsonl:1: a JSON array; write one object per line, each line a row'],
  ['a JSON document over several lines', '{\n  "a": 1\n}\n', 'a.jsonl:1: no JSON object; write one object per line, each line a row'],
  ['CSV', 'a,b\n1,2\n', 'a.jsonl:1: no JSON object; write one object per line, each line a row'],
  ['Parquet', 'PAR1 and so on', 'a.jsonl: this is Parquet, not JSONL; name it .parquet'],
  ['gzip', gzipSync('{"a":1}\n'), 'a.jsonl: this is gzip, not JSONL; name it .jsonl.gz'],
  ['a key without a name', '{"a":1}\n{"":1}\n', 'a.jsonl:2: a key has no name, so it can be no column'],
  ['a key that is no UTF-8', Buffer.from('{"caf\u00e9":1}\n', 'latin1'), 'a.jsonl:1: the key "caf\uFFFD" is not valid UTF-8; save the file as UTF-8'],
  ['a line without end', `{"a":1}\n{"a":"${'x'.repeat(MAX_RECORD_BYTES)}`, 'a.jsonl:2: this line does not end within 16 MiB; such a file is no table'],
  ['too many keys', `{${Array.from({ length: 10_001 }, (_, index) => `"c${index}":1`).join()}}\n`, 'a.jsonl:1: the records have more than 10000 different keys; at most so many columns are read'],
])('refuses %s', async (_, content, message) => {
  await expect(scan(content)).rejects.toThrow(message);
});

describe('held against JSON.parse', () => {
  const name = fc.oneof(fc.constantFrom('a', 'b', 'c', '__proto__', 'x y'), fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }).filter((text) => text.isWellFormed() && text.trim() !== '' && !text.includes('.') && !text.includes('\uFFFD')));
  const leaf = fc.oneof(fc.string({ unit: 'binary', maxLength: 6 }).map((text) => text.toWellFormed()), fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0), fc.boolean(), fc.constant(null), fc.array(fc.jsonValue({ maxDepth: 1 }), { maxLength: 2 }).map((list): unknown => JSON.parse(JSON.stringify(list))));
  const { record } = fc.letrec<{ record: Record<string, unknown>; value: unknown }>((tie) => ({
    record: fc.dictionary(name, tie('value'), { maxKeys: 4 }),
    value: fc.oneof({ maxDepth: 2 }, leaf, tie('record')),
  }));

  /** Cells by dotted name; null and objects are none. */
  function flat(value: Record<string, unknown>, prefix = ''): [string, unknown][] {
    return Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
      if (inner === null) return [];
      return typeof inner === 'object' && !Array.isArray(inner) ? flat(inner as Record<string, unknown>, `${prefix}${key}.`) : [[`${prefix}${key}`, inner]];
    });
  }

  it('sees the same values, whatever the size of a block', async () => {
    const escaped = (text: string): string => text.replaceAll(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 10 }), fc.constantFrom('compact', 'spaced', 'escaped'), fc.integer({ min: 1, max: 64 }), async (records, style, blockBytes) => {
        const lines = records.map((value) => (style === 'spaced' ? JSON.stringify(value, null, 1).replaceAll('\n', ' ') : JSON.stringify(value)));
        const { rows } = await scan(`{"first":1}\n${(style === 'escaped' ? lines.map(escaped) : lines).join('\n')}`, { blockBytes });
        const expected = records.map((value) => new Map(flat(value)));
        const found = rows.slice(1).map(([, cells], index) => new Map(Object.entries(cells as Record<string, string>).map(([key, text]) => [key, typeof expected[index]?.get(key) === 'string' ? text : JSON.parse(text)])));
        expect(found).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('takes for records what JSON.parse takes for objects', async () => {
    const parts = fc.array(fc.constantFrom('{', '}', '[', ']', '"a"', '"b":', ':', ',', '1', '-', '0', '.5', 'e3', 'E-', 'true', 'null', ' ', '\t', '"', '\\', '\\u00', '4f', 'x', '+'), { maxLength: 9 });
    const isObject = (text: string): boolean => {
      try {
        const value: unknown = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value);
      } catch {
        return false;
      }
    };
    await fc.assert(
      fc.asyncProperty(fc.array(parts.map((list) => list.join('')), { maxLength: 20 }), async (middles) => {
        const lines = middles.flatMap((middle) => [`{"k":${middle}}`, `{${middle}}`, middle]).filter((text) => text.trim() !== '');
        const { rows } = await scan(`{"k":1}\n${lines.join('\n')}`);
        const expected = lines.flatMap((text, index) => (isObject(text) && !/("a"|"b"|"k")\s*:.*\1\s*:/.test(text) ? [`a.jsonl:${index + 2}`] : []));
        expect(rows.map(([at]) => at).filter((at) => at !== 'a.jsonl:1')).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
