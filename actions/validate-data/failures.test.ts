import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { Finding } from '../../shared/results/validate-data.ts';
import { validate } from '../../test/support/validate-rows.ts';
import { failuresKept, listFailures } from './findings/list-failures.ts';

describe('failures.csv', () => {
  it('names every row that was found, in the order of the data, and nothing in it is a formula', async () => {
    const content = 'n,s\n-5,ok\nx,"=HYPERLINK(""http://evil"")"\n,+1\n3\n-5,@sum\n99,-x\n7,"a,\nb"\n';
    const columns = "columns:\n  n: { type: integer, min: 0, max: 10, missing: 0, unique: true, level: { max: warn } }\n  s: { pattern: '^[a-z]' }\nrules: [n < 50]";
    const { result, directory, report } = await validate(content, columns);
    expect(await readFile(join(directory, 'failures.csv'), 'utf8')).toBe(`file,line,column,check,rule,level,value
rows.csv,2,n,min,,fail,-5
rows.csv,3,n,type,,fail,x
rows.csv,3,s,pattern,,fail,"'=HYPERLINK(""http://evil"")"
rows.csv,3,,rule,n < 50,fail,n = x
rows.csv,4,n,missing,,fail,
rows.csv,4,s,pattern,,fail,+1
rows.csv,4,,rule,n < 50,fail,n =${' '}
rows.csv,5,,ragged,,fail,3
rows.csv,6,n,min,,fail,-5
rows.csv,6,n,unique,,fail,-5
rows.csv,6,s,pattern,,fail,'@sum
rows.csv,7,n,max,,warn,99
rows.csv,7,s,pattern,,fail,'-x
rows.csv,7,,rule,n < 50,fail,n = 99
`.replace('n = \n', '"n = "\n'));
    expect(result.failures).toEqual({ path: 'failures.csv', rows: 14, of: 14 });
    expect(report).toContain('`failures.csv` beside this report names all 14 places, with their values.');
  });

  it('says how many it holds of how many, while all are counted', async () => {
    const { result, report, directory } = await validate(`n\n${'-1\n'.repeat(1500)}x\n`, 'columns: { n: { type: integer, min: 0 } }');
    expect(result.findings.map(({ count, examples }) => [count, examples.length])).toEqual([[1, 1], [1500, 10]]);
    expect(result.failures).toEqual({ path: 'failures.csv', rows: 1001, of: 1501 });
    expect((await readFile(join(directory, 'failures.csv'), 'utf8')).trimEnd().split('\n').at(-1)).toBe('rows.csv,1502,n,type,,fail,x');
    expect(report).toContain('`failures.csv` beside this report names 1,001 of the 1,501 places, with their values.');
  });

  it('is not there where nothing was found, or no value may be shown', async () => {
    expect((await validate('n\n1\n', 'columns: { n: { type: integer } }')).files).not.toContain('failures.csv');
    const hidden = await validate('n\n-1\n', 'show-values: false\ncolumns: { n: { type: integer, min: 0 } }');
    expect(hidden.files).not.toContain('failures.csv');
    expect(hidden.result.failures).toBe(undefined);
  });

  it('holds the first 10,000 rows and 4 MiB at most', () => {
    const findingOf = (column: string, value: string): Finding => ({ check: 'min', column, level: 'fail', count: 1000, message: '', examples: Array.from({ length: 1000 }, (_, index) => ({ file: 'b.csv', line: index + 2, value })) });
    const short = listFailures(Array.from({ length: 20 }, (_, place) => findingOf(`c${place}`, '5')), ['a.csv', 'b.csv']);
    expect(short?.listed).toEqual({ path: 'failures.csv', rows: 10_000, of: 20_000 });
    expect(short?.csv.trimEnd().split('\n').at(-1)).toBe('b.csv,501,c19,min,,fail,5');
    const long = listFailures(Array.from({ length: 10 }, (_, place) => findingOf(`c${place}`, '€'.repeat(200))), ['b.csv']);
    expect(Buffer.byteLength(long?.csv ?? '')).toBeLessThanOrEqual(4 * 1024 * 1024);
    expect(long?.listed.rows).toBe(6723);
    expect([failuresKept(1, 10), failuresKept(1000, 10), failuresKept(10_000, 10)]).toEqual([1000, 65, 10]);
  });
});
