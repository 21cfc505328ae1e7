import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { loadConfig } from '../../shared/config/load-config.ts';
import { readValidatedData } from '../../shared/work-directory/validated-data.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { said, validate } from '../../test/support/validate-rows.ts';

const DATA = 'target: paid\ncolumns: { n: { type: integer, min: 0 }, paid: { type: boolean, missing: 0, shares: { true: { min: 0.1 } } } }\nrules: [n > 0 || paid]';

describe('environment: serving', () => {
  it('lets the target be absent, and says what was not checked', async () => {
    const { result, report, directory } = await validate('n\n1\n-2\n', DATA, { environment: 'serving' });
    expect(said(result)).toEqual([
      'info missing-column 1: paid: the header has no such column (data.columns), as rows for serving may; what is declared of it was not checked @1',
      'fail min 1: n: 1 value is below 0 @3=-2',
    ]);
    expect(result.environment).toBe('serving');
    expect(report).toContain('1 finding in 2 rows and 1 column of `rows.csv`, rows for serving.');
    const { predicate } = JSON.parse(await readFile(join(directory, 'statement.json'), 'utf8')) as { predicate: { passedTests: string[] } };
    expect(predicate.passedTests).toEqual(['ragged', 'encoding', 'missing-column n', 'type n', 'rows']);
  });

  it('lets it be there and hold nothing, but nothing of another type', async () => {
    expect(said((await validate('n,paid\n1,\n2,\n', DATA, { environment: 'serving' })).result)).toEqual([]);
    expect(said((await validate('n,paid\n1,no\n', DATA, { environment: 'serving' })).result)).toEqual(['fail type 1: paid: 1 value is not true or false @2=no', expect.stringContaining('fail rule 1: n > 0 || paid: of 1 row')]);
  });

  it('lets no other column be absent, and the target only there', async () => {
    expect(said((await validate('paid\ntrue\n', DATA, { environment: 'serving' })).result)).toEqual(['fail missing-column 1: n: the header has no such column (data.columns) @1']);
    expect(said((await validate('n\n1\n', DATA)).result)).toEqual(['fail missing-column 1: paid: the header has no such column (data.columns); rows that wait for an answer are checked with environment: serving @1']);
  });

  it('is no drift of a target that the reference has', async () => {
    const folder = await temporaryFolder();
    const { directory } = await validate('n,paid\n1,true\n2,false\n', DATA, { folder });
    const drifted = `${DATA}\ndrift: { against: ${join(directory, 'profile.json')} }`;
    const other = await temporaryFolder();
    expect((await validate('n\n1\n2\n', drifted, { folder: other, environment: 'serving' })).result.findings.map(({ level }) => level)).toEqual(['info']);
  });

  it('is nothing to train on', async () => {
    const folder = await temporaryFolder();
    await validate('n\n1\n', DATA, { folder, environment: 'serving' });
    const loaded = await loadConfig(join(folder, 'mlops.yml'));
    await expect(readValidatedData({ loaded, workDirectory: join(folder, '.mlops'), data: undefined, purpose: 'trained' })).rejects.toThrow(
      'validate-data checked these rows for serving, where the target may be absent; nothing is trained on them. Run it again without --environment serving',
    );
  });
});
