import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { loadConfig } from '../../shared/config/load-config.ts';
import { type ColumnStatistics, type Finding, type ValidateDataResult, validateDataResultSchema } from '../../shared/results/validate-data.ts';
import { digestOfBytes, digestOfFile } from '../../shared/statement/digest.ts';
import { testResultStatementSchema } from '../../shared/statement/statement.ts';
import { csvRecord } from '../../shared/tabular/rows/csv-record.ts';
import { testPorts } from '../../test/support/local-ports.ts';
import { pageExtract } from '../../test/support/page-extract.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { type Run, said, validate } from '../../test/support/validate-rows.ts';
import { validateData } from './validate-data.ts';

const GOLDEN = join(import.meta.dirname, '../../test/golden/validate-data');
const FLIGHTS = join(import.meta.dirname, '../../examples/flight-delay/flights.csv');

function withoutTop(statistics: Partial<ColumnStatistics> = {}): Partial<ColumnStatistics> {
  const { top: _, ...kept } = statistics;
  return kept;
}

describe('rows of real flights', () => {
  /** The first 2,000 flights of the example, with these lines in place of those that stand there. */
  async function flightsWith(lines: Readonly<Record<number, string>>): Promise<string> {
    const all = (await readFile(FLIGHTS, 'utf8')).split('\n').slice(0, 2001);
    return `${all.map((line, index) => lines[index + 1] ?? line).join('\n')}\n`;
  }
  const contract = `id: flight_id
target: delayed
columns:
  flight_id: { type: integer, missing: 0, min: 1, unique: true }
  date: { type: timestamp, missing: 0, min: 2001-01-01, max: 2001-12-31 }
  distance: { type: integer, missing: 0, min: 0, max: 6000 }
  origin: { type: string, missing: 0, pattern: '^[A-Z]{3}$' }
  destination: { type: string, missing: 0, pattern: '^[A-Z]{3}$' }
  delayed: { type: integer, missing: 0, values: [0, 1] }
rows: { min: 1000 }`;
  const broken = {
    101: '9007001,2001-01-02 07:40,n/a,BOS,PHL,0',
    202: '9007002,2001-01-02 08:00,-5,DFW,ATL,1',
    303: '9007003,2001-01-02 12:11,337,lax,OAK,0',
    404: '9007004,2001-02-30 14:00,337,OAK,,0',
    505: '9007002,2001-01-03 09:15,1200,SEA,ORD,0',
    606: '9007006,2001-01-03 11:00,99999,SEA,ORD,2',
    707: '9007007,2001-01-03 11:30,500,"SEA',
    708: '",ORD,1',
    809: '9007008,2001-01-03 12:00,500,SEA,ORD',
    1999: '9007009,1999-12-31 23:59,3.5,LAXX,ORD,yes',
  };

  it('that are as declared pass, and are described', async () => {
    const { result, report, files, directory } = await validate(await flightsWith({}), contract, { name: 'flights.csv' });
    expect(result).toMatchObject({ verdict: 'pass', rows: 2000, findings: [] });
    expect(validateDataResultSchema.parse(JSON.parse(await readFile(join(directory, 'result.json'), 'utf8')))).toEqual(result);
    expect(files).toEqual(['manifest.json', 'profile.json', 'report.html', 'report.md', 'result.json', 'statement.json']);
    await expect(report).toMatchFileSnapshot(join(GOLDEN, 'pass.md'));
  });

  it('that are broken are all named, each at its line, and one hides no other', async () => {
    const { result, report, log, directory } = await validate(await flightsWith(broken), contract, { name: 'flights.csv' });
    expect(result.verdict).toBe('fail');
    expect(said(result)).toEqual([
      'fail ragged 1: 1 row has another number of cells than the header, which names 6 columns @809=9007008,2001-01-03 12:00,500,SEA,ORD',
      'fail unique 1: flight_id: 1 row repeats the value of an earlier row, each must be unique @505=9007002',
      'fail type 1: date: 1 value is not a time such as 2001-03-10T14:30:00Z @404=2001-02-30 14:00',
      'fail min 1: date: 1 value is below 2001-01-01 @1999=1999-12-31 23:59',
      'fail type 2: distance: 2 values are not a whole number; if "n/a" means missing, add it to data.missing-values @101=n/a @1999=3.5',
      'fail min 1: distance: 1 value is below 0 @202=-5',
      'fail max 1: distance: 1 value is above 6000 @606=99999',
      'fail pattern 3: origin: 3 values do not match ^[A-Z]{3}$ @303=lax @707=SEA\n @1999=LAXX',
      'fail missing 1: destination: 1 value is missing, none may be @404',
      'fail type 1: delayed: 1 value is not a whole number @1999=yes',
      'fail values 1: delayed: 1 value is not among 0, 1 @606=2',
    ]);
    expect(log).toEqual(['Read 1,999 rows of flights.csv (75.0 kB) in 0 ms']);
    await expect(report).toMatchFileSnapshot(join(GOLDEN, 'fail.md'));
    await expect(pageExtract(await readFile(join(directory, 'report.html'), 'utf8'))).toMatchFileSnapshot(join(GOLDEN, 'fail.html'));
  });

  it('show no value where show-values is false', async () => {
    const run = await validate(await flightsWith(broken), `show-values: false\n${contract}`, { name: 'flights.csv' });
    expect(said(run.result)[4]).toBe('fail type 2: distance: 2 values are not a whole number; what means missing stands in data.missing-values @101 @1999');
    expect(run.result.columns['origin']).toMatchObject({ count: 1998, top: [], min: null, quantiles: null });
    const written = await Promise.all(run.files.map((name) => readFile(join(run.directory, name), 'utf8')));
    const shown = [...written, ...run.log].join('\n');
    for (const value of ['n/a', 'lax', 'LAXX', 'ATL', '99999', '9007002', '2001-02-30', 'yes']) expect(shown).not.toContain(value);
    await expect(run.report).toMatchFileSnapshot(join(GOLDEN, 'hidden-values.md'));
  });
});

describe('each check', () => {
  it('type: the six types', async () => {
    const content = 'i,n,b,d,t\n3.0,1_000,yes,2023-02-30,2001-01-14 24:00\n1e5,0x10,1,01/14/2001,yesterday\n7,-.5e3,TRUE,2024-02-29,2001-01-14T21:55:00.5+02:00\n 9007199254740993 , 5. ,false, 2001-01-14 ,2001-01-14\n';
    const { result } = await validate(content, 'columns:\n  i: { type: integer }\n  n: { type: number }\n  b: { type: boolean }\n  d: { type: date }\n  t: { type: timestamp }');
    expect(said(result)).toEqual([
      'fail type 2: i: 2 values are not a whole number; numbers with a fraction or an exponent are of type number @2=3.0 @3=1e5',
      'fail type 2: n: 2 values are not a number @2=1_000 @3=0x10',
      'fail type 2: b: 2 values are not true or false @2=yes @3=1',
      'fail type 2: d: 2 values are not a date such as 2001-03-10 @2=2023-02-30 @3=01/14/2001',
      'fail type 2: t: 2 values are not a time such as 2001-03-10T14:30:00Z @2=2001-01-14 24:00 @3=yesterday',
    ]);
    expect(result.columns['i']).toMatchObject({ min: 7, max: '9007199254740993' });
  });

  it('min-length and max-length count characters, not bytes or UTF-16 units, also of texts that are too many to keep', async () => {
    const many = Array.from({ length: 40_000 }, (_, number) => `k${number}`).join('\n');
    const { result } = await validate(`s\né\nüü\n😀😀😀\n😀😀😀😀😀😀\n\n"a""b"\n${many}\nx\n👩‍👩‍👧\n`, 'columns:\n  s: { min-length: 2, max-length: 5 }');
    expect(said(result)).toEqual([
      'fail min-length 2: s: 2 values are shorter than 2 characters @2=é @40008=x',
      `fail max-length 30001: s: 30,001 values are longer than 5 characters @5=😀😀😀😀😀😀 ${Array.from({ length: 9 }, (_, index) => `@${10_008 + index}=k${10_000 + index}`).join(' ')}`,
    ]);
  });

  it('a level for all checks of a column, or one for each', async () => {
    const { result } = await validate('n,s\n-5,abc\nx,\n99,q\n99,xx\n', 'columns:\n  n: { type: integer, min: 0, max: 10, level: { max: warn } }\n  s: { missing: 0, min-length: 2, level: warn }\nrows: { min: 10, unique: [n], level: { min: warn } }');
    expect(said(result).map((line) => line.split(':')[0])).toEqual(['fail type 1', 'fail min 1', 'warn max 2', 'warn missing 1', 'warn min-length 1', 'warn rows 4', 'fail unique 1']);
    expect((await validate('n\n99\n', 'columns:\n  n: { type: integer, max: 10, level: { max: warn } }')).result.verdict).toBe('warn');
  });

  it('missing: the empty cell and the texts that are named; a quoted "" is a text among strings', async () => {
    const content = 's,n\n,1\n"",\nNA,""\nx, \n';
    const { result } = await validate(content, 'missing-values: [NA]\ncolumns:\n  s: { type: string, missing: 1 }\n  n: { type: number, missing: 0 }');
    expect(said(result)).toEqual(['fail missing 2: s: 2 values are missing, at most 1 may be @2 @4', 'fail missing 3: n: 3 values are missing, none may be @3 @4 @5']);
    expect(result.columns).toMatchObject({ s: { count: 2, missing: 2 }, n: { count: 1, missing: 3 } });
  });

  it('min and max: bounds belong to the range, times in zones are compared as times, and integers beyond 2^53 exactly', async () => {
    const content = 'i,t,w\n1,2001-01-01T00:00:00+02:00,9007199254740991\n2,2001-01-01T00:00:00Z,9007199254740993\n3,2001-12-31T23:59:59-01:00,-9007199254740993\n';
    const { result } = await validate(content, "columns:\n  i: { type: integer, min: 1, max: 2 }\n  t: { type: timestamp, min: '2001-01-01', max: '2001-12-31T23:59:59Z' }\n  w: { type: integer, min: -9007199254740991, max: 9007199254740991 }");
    expect(said(result)).toEqual([
      'fail max 1: i: 1 value is above 2 @4=3',
      'fail min 1: t: 1 value is below 2001-01-01 @2=2001-01-01T00:00:00+02:00',
      'fail max 1: t: 1 value is above 2001-12-31T23:59:59Z @4=2001-12-31T23:59:59-01:00',
      'fail min 1: w: 1 value is below -9007199254740991 @4=-9007199254740993',
      'fail max 1: w: 1 value is above 9007199254740991 @3=9007199254740993',
    ]);
  });

  it('pattern: searched anywhere in the value, by RE2', async () => {
    const { result } = await validate('p\nabc\nxbx\nxyz\n', "columns:\n  p: { pattern: 'b' }");
    expect(said(result)).toEqual(['fail pattern 1: p: 1 value does not match b @4=xyz']);
    // Exponential for a matcher that backtracks.
    const hostile = await validate(`p\n${'a'.repeat(5000)}!\n`, "columns:\n  p: { pattern: '^(a+)+$' }");
    expect(hostile.result.findings).toMatchObject([{ check: 'pattern', count: 1, examples: [{ line: 2, value: `${'a'.repeat(199)}…` }] }]);
  });

  it('values: compared as the type has it', async () => {
    const content = 's,i,b\nfree,007,TRUE\nFree,8,false\n';
    const { result } = await validate(content, 'columns:\n  s: { values: [free, team] }\n  i: { type: integer, values: [7] }\n  b: { type: boolean, values: [true] }');
    expect(said(result)).toEqual(['fail values 1: s: 1 value is not among free, team @3=Free', 'fail values 1: i: 1 value is not among 7 @3=8', 'fail values 1: b: 1 value is not among true @3=false']);
  });

  it('unique: later rows are counted, missing values are not compared; rows.unique takes columns together and missing as a value', async () => {
    const content = 'k,a,b\n1,x,y\n2,xy,\n1,x,"y"\n,x,y\n,xy,\n01,x,y\n"1",xy,"a""b"\n9,xy,"a""b"\n';
    const { result } = await validate(content, 'columns:\n  k: { type: integer, unique: true }\nrows: { unique: [a, b] }');
    expect(said(result)).toEqual([
      'fail unique 2: k: 2 rows repeat the value of an earlier row, each must be unique @4=1 @8=1',
      'fail unique 5: 5 rows repeat the a, b of an earlier row, which must be unique @4=x, y @5=x, y @6=xy,  @7=x, y @9=xy, a"b',
    ]);
  });

  it('rows: too few, too many, none', async () => {
    expect(said((await validate('a\n1\n2\n', 'rows: { min: 3 }')).result)).toEqual(['fail rows 2: 2 rows, at least 3 expected']);
    expect(said((await validate('a\n1\n2\n', 'rows: { max: 1 }')).result)).toEqual(['fail rows 2: 2 rows, at most 1 expected']);
    expect(said((await validate('a\n', 'columns: { a: { type: integer } }')).result)).toEqual(['fail rows 0: the file has a header and no rows']);
  });

  it('ragged and encoding: the other cells of such a file are judged all the same', async () => {
    const content = Buffer.from('a,b\n1,x\n2\ncaf\u00e9,-1\n\u00e9,1,2\n"3"!,4\n-5,6\n', 'latin1');
    const { result } = await validate(content, 'columns:\n  a: { type: integer, min: 0 }\n  b: { type: integer, min: 0 }');
    expect(said(result)).toEqual([
      'fail ragged 2: 2 rows have another number of cells than the header, which names 2 columns @3=2 @5=\uFFFD,1,2',
      'fail ragged 1: 1 row has text behind a closing quote; a quote inside a quoted cell is written twice @6="3"!,4',
      'fail encoding 1: 1 row is not valid UTF-8; save the file as UTF-8 @5=\uFFFD,1,2',
      'fail encoding 1: a: 1 value is not valid UTF-8; save the file as UTF-8 @4=caf\uFFFD',
      'fail min 1: a: 1 value is below 0 @7=-5',
      'fail type 1: b: 1 value is not a whole number @2=x',
      'fail min 1: b: 1 value is below 0 @4=-1',
    ]);
    expect(result).toMatchObject({ rows: 6, columns: { a: { count: 3, missing: 0 }, b: { count: 3 } } });
  });

  it('missing-column and extra-column', async () => {
    const content = 'Id,note,n\n1,x,2\n';
    const data = 'id: id\ntarget: y\ncolumns:\n  n: { type: integer }\n  city: { level: warn }';
    expect(said((await validate(content, data)).result)).toEqual([
      'fail missing-column 1: city: the header has no such column (data.columns) @1',
      'fail missing-column 1: id: the header has no such column (data.id); did you mean Id? @1',
      'fail missing-column 1: y: the header has no such column (data.target); rows that wait for an answer are checked with environment: serving @1',
      'info extra-column 1: Id: the column is not declared under data.columns @1',
      'info extra-column 1: note: the column is not declared under data.columns @1',
    ]);
    const levels = async (level: string): Promise<Finding['level'][]> => (await validate('n,note\n1,x\n', `extra-columns: ${level}\ncolumns: { n: { type: integer } }`)).result.findings.map((finding) => finding.level);
    expect(await levels('allow')).toEqual([]);
    expect(await levels('warn')).toEqual(['warn']);
    expect(await levels('fail')).toEqual(['fail']);
    expect((await validate('n,note\n1,x\n', 'target: n')).result.findings).toEqual([]);
  });

  it('level: warnings alone warn, information changes nothing', async () => {
    const warned = await validate('a,b\n-1,x\n', 'columns: { a: { type: integer, min: 0, level: warn } }');
    expect(warned.result).toMatchObject({ verdict: 'warn', findings: [{ check: 'extra-column', level: 'info' }, { check: 'min', level: 'warn' }] });
    await expect(warned.report).toMatchFileSnapshot(join(GOLDEN, 'warn.md'));
    expect((await validate('a,b\n1,x\n', 'columns: { a: { type: integer } }')).result.verdict).toBe('pass');
  });

  it('goes on where a column has too many values to keep', async () => {
    const rows = Array.from({ length: 40_000 }, (_, index) => `${index},2001-01-01 00:00:00.${index},v${index},${index}`);
    rows[39_000] = '-1,1999-01-01,bad,x';
    rows[39_500] = ',,,';
    const data = "columns:\n  i: { type: integer, min: 0, missing: 0 }\n  t: { type: timestamp, min: 2001-01-01, missing: 0 }\n  p: { pattern: '^v', missing: 0, unique: true }\n  w: { type: number, values: [1, 2], missing: 0, level: warn }";
    const { result } = await validate(`i,t,p,w\n${rows.join('\n')}\n`, data);
    expect(said(result).map((text) => text.replace(/( @\d+=\d+){10}$/, ' …'))).toEqual([
      'fail missing 1: i: 1 value is missing, none may be @39502',
      'fail min 1: i: 1 value is below 0 @39002=-1',
      'fail missing 1: t: 1 value is missing, none may be @39502',
      'fail min 1: t: 1 value is below 2001-01-01 @39002=1999-01-01',
      'fail missing 1: p: 1 value is missing, none may be @39502',
      'fail pattern 1: p: 1 value does not match ^v @39002=bad',
      'warn type 1: w: 1 value is not a number @39002=x',
      'warn missing 1: w: 1 value is missing, none may be @39502',
      'warn values 39996: w: 39,996 values are not among 1, 2 …',
    ]);
    expect(result.columns['i']).toMatchObject({ type: 'integer', count: 39_999, missing: 1, min: -1, max: 39_999, distinct: { exact: false } });
  });
});

it('finds what a plain reading of the rows finds', async () => {
  const cell = fc.constantFrom('', '1', '2', '-3', '7', 'x', 'NA', ' 4', 'a"b', 'l\nf');
  const folder = await temporaryFolder();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 40 }), async (rows) => {
      const content = `a,b\n${rows.map((row) => csvRecord(row.map((text) => (text === '' ? null : text)))).join('')}`;
      const data = "missing-values: [NA]\ncolumns:\n  a: { type: integer, min: 0, max: 5, missing: 0, unique: true }\n  b: { values: ['1', x], pattern: '[a-z1]', missing: 0 }\nrows: { unique: [a, b] }";
      const { result } = await validate(content, data, { folder });
      const lines = rows.map((_, index) => 2 + index + rows.slice(0, index).flat().filter((text) => text.includes('\n')).length);
      const where = (breaks: (row: readonly [string, string], index: number) => boolean): number[] => rows.flatMap((row, index) => (breaks(row, index) ? (lines[index] ?? 0) : []));
      const isMissing = (text: string): boolean => text === '' || text === 'NA';
      const isInteger = (text: string): boolean => /^ ?-?\d$/.test(text);
      const expected: Record<string, number[]> = {
        'type a': where(([a]) => !isMissing(a) && !isInteger(a)),
        'missing a': where(([a]) => isMissing(a)),
        'min a': where(([a]) => isInteger(a) && Number(a) < 0),
        'max a': where(([a]) => isInteger(a) && Number(a) > 5),
        'unique a': where(([a], index) => !isMissing(a) && rows.findIndex(([other]) => other === a) < index),
        'missing b': where(([, b]) => isMissing(b)),
        'pattern b': where(([, b]) => !isMissing(b) && !/[a-z1]/.test(b)),
        'values b': where(([, b]) => !isMissing(b) && b !== '1' && b !== 'x'),
        'unique null': where(([a, b], index) => rows.findIndex((other) => other[0] === a && other[1] === b) < index),
      };
      const found = Object.fromEntries(result.findings.map(({ check, column, count, examples }) => [`${check} ${column}`, { count, lines: examples.map(({ line }) => line) }]));
      expect(found).toEqual(Object.fromEntries(Object.entries(expected).filter(([, at]) => at.length > 0).map(([name, at]) => [name, { count: at.length, lines: at.slice(0, 10) }])));
    }),
    { numRuns: 100 },
  );
});

describe('what the stage leaves', () => {
  it('a statement about the bytes of the data, with every check by name', async () => {
    const folder = await temporaryFolder();
    const content = 'id,x\n1,5\n2,-6\n';
    const { result, directory } = await validate(content, "columns:\n  id: { type: integer, unique: true, missing: 0 }\n  x: { type: integer, min: 0, level: warn }\nrows: { min: 1, unique: [id] }", { folder });
    const statement = JSON.parse(await readFile(join(directory, 'statement.json'), 'utf8')) as unknown;
    expect(testResultStatementSchema.safeParse(statement).success).toBe(true);
    expect(statement).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'data', digest: { sha256: result.data.digest.slice(7) } }, { name: 'rows.csv', digest: { sha256: digestOfBytes(content).slice(7) } }],
      predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
      predicate: {
        result: 'WARNED',
        configuration: [{ name: 'mlops.yml', digest: { sha256: (await digestOfFile(join(folder, 'mlops.yml'))).slice(7) } }],
        passedTests: ['ragged', 'encoding', 'missing-column id', 'missing-column x', 'type id', 'missing id', 'unique id', 'type x', 'rows'],
        warnedTests: ['min x'],
        failedTests: [],
        mlops_verdict: 'warn',
        mlops_at: '2026-11-21T10:02:00.000Z',
        mlops_result: await digestOfFile(join(directory, 'result.json')),
        mlops_profile: await digestOfFile(join(directory, 'profile.json')),
      },
    });
    expect(await digestOfFile(join(directory, 'manifest.json'))).toBe(result.data.digest);
    expect(JSON.parse(await readFile(join(directory, 'manifest.json'), 'utf8'))).toEqual({ schema: 'mlops/manifest/v1', kind: 'data', files: [{ path: 'rows.csv', sha256: digestOfBytes(content).slice(7), size: content.length }] });
    expect(JSON.parse(await readFile(join(directory, 'profile.json'), 'utf8'))).toEqual({
      schema: 'mlops/profile/v2',
      data: result.data,
      rows: 2,
      columns: {
        id: { ...withoutTop(result.columns['id']), zeros: 0, skewness: 0, lengths: null, distribution: { kind: 'numbers', rank_error: 0, values: [1, 2], counts: [1, 1] } },
        x: { ...withoutTop(result.columns['x']), zeros: 0, skewness: 0, lengths: null, distribution: { kind: 'numbers', rank_error: 0, values: [-6, 5], counts: [1, 1] } },
      },
    });
  });

  it('nothing of an earlier run where the file cannot be read', async () => {
    const folder = await temporaryFolder();
    await validate('a\n1\n', 'rows: { min: 1 }', { folder });
    await expect(validate('', 'rows: { min: 1 }', { folder })).rejects.toMatchObject({ name: 'UserError', message: 'rows.csv: the file is empty; it must begin with a line that names the columns' });
    expect(await readdir(join(folder, '.mlops'))).not.toContain('validate-data');
  });

  it('the same for plain and packed rows, but for the bytes on disk', async () => {
    const content = 'a,b\n1,x\n2,y\n';
    const plain = await validate(content, 'columns: { a: { type: integer } }');
    const packed = await validate(gzipSync(content), 'columns: { a: { type: integer } }', { name: 'rows.csv.gz' });
    expect(packed.result.columns).toEqual(plain.result.columns);
    expect(packed.result.data.files).toMatchObject([{ path: 'rows.csv.gz', rows: 2, sha256: digestOfBytes(gzipSync(content)).slice(7) }]);
  });
});

it('takes another file by the input data, and is stopped by a cancelled run', async () => {
  const folder = await temporaryFolder();
  await validate('a\n1\n', 'rows: { min: 1 }', { folder });
  await writeFile(join(folder, 'other.csv'), 'a\n1\n2\n');
  const loaded = await loadConfig(join(folder, 'mlops.yml'));
  const workDirectory = join(folder, '.mlops');
  const { result } = await validateData({ loaded, workDirectory, data: 'other.csv' }, testPorts(folder));
  expect(result).toMatchObject({ rows: 2, data: { files: [{ path: 'other.csv' }] } });
  const stopped = testPorts(folder, { cancel: { signal: AbortSignal.abort() } });
  await expect(validateData({ loaded, workDirectory }, stopped)).rejects.toMatchObject({ name: 'CancelledError', message: 'Stopped while reading rows.csv' });
});

it('treats a column called __proto__ or toString as any other', async () => {
  const { result, directory } = await validate('__proto__,toString,constructor\n-1,x,1\n', 'columns:\n  toString: { values: [y] }');
  expect(said(result)).toEqual([
    'info extra-column 1: __proto__: the column is not declared under data.columns @1',
    'info extra-column 1: constructor: the column is not declared under data.columns @1',
    'fail values 1: toString: 1 value is not among y @2=x',
  ]);
  const columns = (JSON.parse(await readFile(join(directory, 'result.json'), 'utf8')) as ValidateDataResult).columns;
  expect(Object.entries(columns).map(([name, { type, count }]) => [name, type, count])).toEqual([['__proto__', 'integer', 1], ['toString', 'string', 1], ['constructor', 'integer', 1]]);
});

it('escapes in the report what the file and the config say', async () => {
  const { report, directory } = await validate('a,<b>|x\n<img src=x onerror=alert(1)>|`code`,@team https://example.com\n', "delimiter: ','\ncolumns:\n  a: { pattern: '^\\d+$' }\n  '<b>|x': { type: integer }");
  await expect(report).toMatchFileSnapshot(join(GOLDEN, 'hostile.md'));
  const page = await readFile(join(directory, 'report.html'), 'utf8');
  expect(page).toContain('<code>&lt;img src=x onerror=alert(1)&gt;|`code`</code>');
  expect(page).toContain('<code>&lt;b&gt;|x</code>');
  expect(page).not.toMatch(/<img|<b>/);
});

it('says what separates the cells, where that is no comma', async () => {
  const { result, report } = await validate('id;name\n1;Zo\u00eb\nx;a,b\n', 'columns: { id: { type: integer }, name: {} }');
  expect(said(result)).toEqual(['fail type 1: id: 1 value is not a whole number @3=x']);
  expect(result.data.files[0]?.delimiter).toBe(';');
  expect(report).toContain('1 finding in 2 rows and 2 columns of `rows.csv`. Cells are separated by semicolons.');
  const declared = await validate(Buffer.from('id~name\n1~Zo\u00eb\n', 'latin1'), "delimiter: '~'\nencoding: latin1\ncolumns: { id: { type: integer }, name: { values: ['Zo\u00eb'] } }");
  expect(said(declared.result)).toEqual([]);
});

it('holds JSON lines to the same checks, each finding at its line', async () => {
  const lines = ['{"id":1,"user":{"age":30},"tags":["x"]}', '{"id":2.0,"user":{"age":-1},"tags":[]}', '{"id":9007199254740993,"user":{"age":null}}', '{"id":', '{"id":"1","user":{"age":"old"},"more":true}'];
  const { result } = await validate(lines.join('\n'), 'columns: { id: { type: integer, max: 9007199254740991, unique: true }, user.age: { type: integer, min: 0, missing: 0 }, tags: {} }', { name: 'rows.jsonl' });
  expect(said(result)).toEqual([
    'info extra-column 1: more: the column is not declared under data.columns @1',
    'fail ragged 1: 1 line is no JSON object, or has a key twice @4={"id":',
    'fail type 1: id: 1 value is not a whole number; numbers with a fraction or an exponent are of type number @2=2.0',
    'fail max 1: id: 1 value is above 9007199254740991 @3=9007199254740993',
    'fail unique 1: id: 1 row repeats the value of an earlier row, each must be unique @5=1',
    'fail type 1: user.age: 1 value is not a whole number @5=old',
    'fail missing 1: user.age: 1 value is missing, none may be @3',
    'fail min 1: user.age: 1 value is below 0 @2=-1',
  ]);
  expect([result.rows, result.columns['tags']]).toEqual([5, expect.objectContaining({ type: 'string', count: 2, missing: 2 })]);
});

it('holds Parquet to the same checks, each finding at its row', async () => {
  const bytes = await readFile(join(import.meta.dirname, '../../test/fixtures/parquet/snappy.parquet'));
  const columns = ['id: { type: integer, unique: true }', 'small: { type: integer, max: 148 }', 'double: { type: integer }', 'decimal: { type: number, min: -1.49, missing: 42 }', "distinct: { pattern: '^row \\d+$' }", 'day: { type: date }', 'milliseconds: { type: timestamp, max: 2001-01-15T02:53:00Z }', 'flag: { type: boolean }', 'place.at.lat: { type: number }'];
  const { result } = await validate(bytes, `extra-columns: allow\ncolumns: { ${columns.join(', ')} }`, { name: 'rows.parquet' });
  expect(said(result).map((text) => text.replace(/(@\S+)( @\S+)+$/, '$1'))).toEqual([
    'fail max 1: small: 1 value is above 148 @300=149',
    'fail type 257: double: 257 values are not a whole number; numbers with a fraction or an exponent are of type number @1=0.0',
    'fail missing 43: decimal: 43 values are missing, at most 42 may be @4',
    'fail min 1: decimal: 1 value is below -1.49 @1=-1.50',
    'fail max 2: milliseconds: 2 values are above 2001-01-15T02:53:00Z @299=2001-01-15T02:53:00.298Z',
  ]);
  expect([result.rows, result.columns['id']]).toEqual([300, expect.objectContaining({ type: 'integer', min: '9007199254740992', max: '9007199254741291', distinct: { value: 300, exact: true } })]);
});

describe('several files', () => {
  /** A folder with these files, and the columns that they are held to. */
  async function several(files: Readonly<Record<string, string>>, source: string): Promise<Run> {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'data'));
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, 'data', name), content);
    return await validate('', `columns: { id: { type: integer, unique: true }, n: { type: integer, min: 0 } }`, { name: 'unused.csv', folder, source });
  }
  const files = { 'b.csv': 'n,id\n3,2\nx,3\n1\n', 'a.csv': 'id,n\n1,-5\n2,7\n', 'notes.txt': 'no data' };

  it('are one table: every finding names its file, also of what repeats over files', async () => {
    const { result, report, log } = await several(files, 'data/*.csv');
    expect(result.findings.map(({ check, examples }) => `${check} ${examples.map(({ file, line, value }) => `${file}:${line} ${value}`).join()}`)).toEqual([
      'ragged data/b.csv:4 1',
      'unique data/b.csv:2 2',
      'type data/b.csv:3 x',
      'min data/a.csv:2 -5',
    ]);
    expect(result.rows).toBe(5);
    expect(result.data.files).toEqual(
      await Promise.all(
        (['a.csv', 'b.csv'] as const).map(async (name) => ({ path: `data/${name}`, bytes: files[name].length, sha256: (await digestOfBytes(files[name])).slice('sha256:'.length), rows: name === 'a.csv' ? 2 : 3 })),
      ),
    );
    expect(report).toContain('4 findings in 5 rows and 2 columns of `data/a.csv`, `data/b.csv`.');
    expect(log).toContain('data/*.csv stands for 2 files');
  });

  it('of a folder have the digest of a pattern that names them, and other files are named', async () => {
    const [folder, pattern] = [await several(files, 'data'), await several(files, 'data/*.csv')];
    expect(folder.result.data).toEqual(pattern.result.data);
    expect(folder.log).toContain('Passed over, no data by its name: data/notes.txt');
  });

  it('are counted in the report where they are many', async () => {
    const many = Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`${index}.csv`, `id,n\n${index},1\n`]));
    expect((await several(many, 'data')).report).toContain('`data/4.csv` and 2 more files.');
  });
});
