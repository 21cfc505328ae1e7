import { describe, expect, it } from 'vitest';

import { said, validate } from '../../test/support/validate-rows.ts';

/*
 * One bad cell hides nothing else. Each test names what a peer was seen to do with such a file (versions and runs of November 2026:
 * pandera 0.35.0 on pandas 3.1.1 and on polars 2.1.0, Great Expectations 1.24.1, DuckDB 2.0.0, frictionless 5.21.0).
 */
describe('a text in an integer column', () => {
  const content = 'distance,origin,delay\n10,ATL,1\nn/a?,BOS,2\n-5,atl,9999\n99999,LAX,x\n20,ATL,\n';
  const data = "columns:\n  distance: { type: integer, min: 0, max: 6000, missing: 0 }\n  origin: { pattern: '^[A-Z]{3}$' }\n  delay: { type: integer, max: 2000, missing: 0 }\nrules: [distance > delay]";

  it('leaves the range faults of its own column: pandera on pandas reports the cell, and then a TypeError in place of -5 and 99999', async () => {
    const { result } = await validate(content, data);
    expect(said(result).filter((line) => line.includes(' distance: '))).toEqual([
      'fail type 1: distance: 1 value is not a whole number @3=n/a?',
      'fail min 1: distance: 1 value is below 0 @4=-5',
      'fail max 1: distance: 1 value is above 6000 @5=99999',
    ]);
  });

  it('is one value, named with its line: pandera on polars names no cell, or finds 13 faults for 8 when it coerces', async () => {
    const { result } = await validate(content, data);
    expect(result.findings.filter(({ check }) => check === 'type').map(({ column, count, examples }) => [column, count, examples])).toEqual([
      ['distance', 1, [{ file: 'rows.csv', line: 3, value: 'n/a?' }]],
      ['delay', 1, [{ file: 'rows.csv', line: 5, value: 'x' }]],
    ]);
  });

  it('makes no other value unexpected: Great Expectations reports every row of the column, and an exception in place of its bounds', async () => {
    const { result } = await validate(content, data);
    expect(result.columns['distance']).toMatchObject({ type: 'integer', count: 5, min: -5, max: 99_999, mean: 25_006 });
  });

  it('leaves its row to the other columns and to the rules: DuckDB drops a rejected row with all its cells', async () => {
    const { result } = await validate(content.replace('BOS', 'bos'), data);
    expect(said(result).filter((line) => !line.includes(' distance: '))).toEqual([
      'fail pattern 2: origin: 2 values do not match ^[A-Z]{3}$ @3=bos @4=atl',
      'fail type 1: delay: 1 value is not a whole number @5=x',
      'fail missing 1: delay: 1 value is missing, none may be @6',
      'fail max 1: delay: 1 value is above 2000 @4=9999',
      'fail rule 1: distance > delay: 1 row breaks the rule @4=distance = -5, delay = 9999',
      expect.stringMatching(/^fail rule 3: distance > delay: of 3 rows the rule can't be told, .* @3=distance = n\/a\?, delay = 2 @5=distance = 99999, delay = x @6=distance = 20, delay = $/),
    ]);
  });
});

describe('lines', () => {
  it('are those of the file, also behind quoted line breaks: pandera, frictionless and DuckDB name row 1 or 3 for line 5', async () => {
    const { result } = await validate('id,note,n\n1,"two\nline\nbreaks",1\n2,plain,x\n3,"again\r\nhere",-1\n4,,-2\n', 'columns: { n: { type: integer, min: 0 } }\nextra-columns: allow');
    expect(said(result)).toEqual(['fail type 1: n: 1 value is not a whole number @5=x', 'fail min 2: n: 2 values are below 0 @6=-1 @8=-2']);
  });

  it('count a row that cannot be read: row_number() of DuckDB is one too small behind every rejected row', async () => {
    const { result } = await validate('a,b\n1,2\n1\n1,2,3\n"x"y,1\n-1,2\n', 'columns: { a: { type: integer, min: 0 }, b: {} }');
    expect(said(result)).toEqual([
      'fail ragged 2: 2 rows have another number of cells than the header, which names 2 columns @3=1 @4=1,2,3',
      'fail ragged 1: 1 row has text behind a closing quote; a quote inside a quoted cell is written twice @5="x"y,1',
      'fail min 1: a: 1 value is below 0 @6=-1',
    ]);
    expect(result.rows).toBe(5);
  });

  it('of a value that comes again are those of the later rows: pandera lists the first row too', async () => {
    const { result } = await validate('id\n7\n8\n7\n7\n', 'columns: { id: { type: integer, unique: true } }');
    expect(said(result)).toEqual(['fail unique 2: id: 2 rows repeat the value of an earlier row, each must be unique @4=7 @5=7']);
  });
});

describe('other bad cells', () => {
  it('a cell that is no UTF-8 leaves the others of its row and column, and is in no statistic: count(*) of DuckDB logs no reject of it', async () => {
    const content = Buffer.concat([Buffer.from('a,b\nx,1\n'), Buffer.from([0xff, 0xfe]), Buffer.from(',-1\nyy,z\nx,3\n')]);
    const { result } = await validate(content, "columns: { a: { min-length: 2, unique: true, values: [x, yy] }, b: { type: integer, min: 0 } }\nrules: ['a != \"q\"']");
    expect(said(result)).toEqual([
      'fail encoding 1: a: 1 value is not valid UTF-8; save the file as UTF-8 @3=\uFFFD\uFFFD',
      'fail min-length 2: a: 2 values are shorter than 2 characters @2=x @5=x',
      'fail unique 1: a: 1 row repeats the value of an earlier row, each must be unique @5=x',
      'fail type 1: b: 1 value is not a whole number @4=z',
      'fail min 1: b: 1 value is below 0 @3=-1',
      expect.stringMatching(/^fail rule 1: a != "q": of 1 row the rule can't be told, .* @3=a = \uFFFD\uFFFD$/),
    ]);
    expect(result.columns['a']).toMatchObject({ count: 4, missing: 0, distinct: { value: 2, exact: true } });
  });

  it('a line of JSON that is none, or an object with other types, leaves the other lines and keys', async () => {
    const { result } = await validate('{"a":1,"b":"x"}\n{"a":\n{"a":"1.5","b":-2}\n[1]\n{"b":null,"a":-3}\n', 'columns: { a: { type: integer, min: 0 }, b: { missing: 0, max-length: 1 } }', { name: 'rows.jsonl' });
    expect(said(result)).toEqual([
      'fail ragged 2: 2 lines are no JSON object, or have a key twice @2={"a": @4=[1]',
      'fail type 1: a: 1 value is not a whole number; numbers with a fraction or an exponent are of type number @3=1.5',
      'fail min 1: a: 1 value is below 0 @5=-3',
      'fail missing 1: b: 1 value is missing, none may be @5',
      'fail max-length 1: b: 1 value is longer than 1 character @3=-2',
    ]);
  });

  it('one that breaks several checks is a fault of each, also among values that are too many to keep', async () => {
    const rows = Array.from({ length: 40_000 }, (_, row) => `k${row}`);
    rows[39_990] = '!';
    const { result } = await validate(`k\n${rows.join('\n')}\n`, "columns: { k: { pattern: '^k', min-length: 2, unique: true } }\nrules: ['k.startsWith(\"k\")']");
    expect(said(result)).toEqual([
      'fail min-length 1: k: 1 value is shorter than 2 characters @39992=!',
      'fail pattern 1: k: 1 value does not match ^k @39992=!',
      'fail rule 1: k.startsWith("k"): 1 row breaks the rule @39992=k = !',
    ]);
  });
});
