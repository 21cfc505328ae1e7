import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { said, validate } from '../../test/support/validate-rows.ts';

interface Statement {
  readonly predicate: { readonly passedTests: string[]; readonly warnedTests: string[]; readonly failedTests: string[] };
}

const COLUMNS = 'columns: { arrival: { type: integer }, departure: { type: integer }, plan: {}, "seen at": { type: timestamp } }';

describe('rules over a row', () => {
  const content = 'arrival,departure,plan,seen at\n730,700,free,2001-03-10T14:30:00Z\n690,700,"te""am",2001-03-11\n,700,free,2001-03-10\nx,1,gold,2001-03-10\n800,700,,1999-12-31\n700,900,free,2001-03-10\n';

  it('name every row that breaks them, and apart from these every row of which nobody can tell', async () => {
    const rules = "rules:\n  - arrival >= departure\n  - { rule: 'plan != \"gold\"', id: no gold, level: warn, message: gold ended in 2000 }\n  - row[\"seen at\"] >= timestamp(\"2001-01-01T00:00:00Z\")\n  - arrival == null || arrival > 0\n  - arrival < 1000000";
    const { result, directory, report } = await validate(content, `${COLUMNS}\n${rules}`);
    const untold = "can't be told, because a value is missing, not of its type, or nothing that its operations are defined of";
    expect(said(result)).toEqual([
      'fail type 1: arrival: 1 value is not a whole number @5=x',
      'fail rule 2: arrival >= departure: 2 rows break the rule @3=arrival = 690, departure = 700 @7=arrival = 700, departure = 900',
      `fail rule 2: arrival >= departure: of 2 rows the rule ${untold} @4=arrival = , departure = 700 @5=arrival = x, departure = 1`,
      'warn rule 1: no gold: 1 row breaks the rule: gold ended in 2000 @5=plan = gold',
      'fail rule 1: row["seen at"] >= timestamp("2001-01-01T00:00:00Z"): 1 row breaks the rule @6=seen at = 1999-12-31',
      `fail rule 1: arrival == null || arrival > 0: of 1 row the rule ${untold} @5=arrival = x`,
      `fail rule 2: arrival < 1000000: of 2 rows the rule ${untold} @4=arrival =  @5=arrival = x`,
    ]);
    expect(result.findings[3]).toMatchObject({ check: 'rule', column: null, rule: 'no gold' });
    const { predicate } = JSON.parse(await readFile(join(directory, 'statement.json'), 'utf8')) as Statement;
    expect(predicate.warnedTests).toEqual(['rule no gold']);
    expect(predicate.failedTests).toContain('rule arrival >= departure');
    expect(report).toContain('no gold: 1 row breaks the rule: gold ended in 2000');
  });

  it('give the same answer whether it is remembered or asked again', async () => {
    const rows = Array.from({ length: 50_000 }, (_, row) => `${row % 40_000},${row}`);
    const { result } = await validate(`a,b\n${rows.join('\n')}\n`, 'columns: { a: { type: integer }, b: { type: integer } }\nrules: [a % 20000 != 7, a % 20000 != 7 || b < 0]');
    const lines = [7, 20_007, 40_007].map((row) => row + 2);
    expect(result.findings.map(({ count, examples }) => [count, examples.map(({ line }) => line)])).toEqual([[3, lines], [3, lines]]);
  });

  it('are asked of JSON lines and Parquet too', async () => {
    const json = await validate('{"a":{"b":1},"c":true}\n{"a":{"b":9},"c":true}\n{"c":false}\n', 'columns: { a.b: { type: integer }, c: { type: boolean } }\nrules: [\'row["a.b"] < 5 || !c\']', { name: 'rows.jsonl' });
    expect(said(json.result)).toEqual(['fail rule 1: row["a.b"] < 5 || !c: 1 row breaks the rule @2=a.b = 9, c = true']);
    const bytes = await readFile(join(import.meta.dirname, '../../test/fixtures/parquet/snappy.parquet'));
    const parquet = await validate(bytes, 'extra-columns: allow\ncolumns: { id: { type: integer }, small: { type: integer }, day: { type: date } }\nrules: [id > 9007199254740993, small == null || small < 149, day.getFullYear() < 1971]', { name: 'rows.parquet' });
    expect(said(parquet.result)).toEqual([
      'fail rule 2: id > 9007199254740993: 2 rows break the rule @1=id = 9007199254740992 @2=id = 9007199254740993',
      'fail rule 1: small == null || small < 149: 1 row breaks the rule @300=small = 149',
    ]);
  });

  it('show no value where show-values is false', async () => {
    const { result, report } = await validate(content, `show-values: false\n${COLUMNS}\nrules: [arrival >= departure]`);
    expect(result.findings.flatMap(({ examples }) => examples.map(({ value }) => value))).toEqual([null, null, null, null, null]);
    expect(report).not.toContain('690');
  });

  it('say nothing of a column that is not there, which is a finding by itself', async () => {
    const { result, directory } = await validate('arrival\n1\n', 'columns: { arrival: { type: integer }, departure: { type: integer } }\nrules: [arrival >= departure]');
    expect(said(result)).toEqual(['fail missing-column 1: departure: the header has no such column (data.columns) @1']);
    const { predicate } = JSON.parse(await readFile(join(directory, 'statement.json'), 'utf8')) as Statement;
    expect(predicate.passedTests).not.toContain('rule arrival >= departure');
  });
});
