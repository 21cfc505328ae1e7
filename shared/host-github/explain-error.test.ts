import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { CancelledError, FailedError, InconclusiveError, PlatformError, UserError } from '../verdict/errors.ts';
import { explainError } from './explain-error.ts';
import { headlineOf } from './headline-of.ts';

async function explain(error: unknown) {
  const workspace = await temporaryFolder();
  await mkdir(join(workspace, 'models'));
  await writeFile(join(workspace, 'models/mlops.yml'), 'model: churn\n');
  return explainError(error, { directory: join(workspace, 'models'), workspace });
}

describe('explainError', () => {
  it('shows each mistake of mlops.yml at its line', async () => {
    const sentence = 'mlops.yml:3:5: unknown key "marign"; did you mean "margin"?\nmlops.yml:9:1: key "model" is missing';
    expect(await explain(new UserError(sentence))).toEqual({
      exitCode: 2,
      verdict: 'inconclusive',
      sentence,
      annotations: [
        { level: 'error', message: 'unknown key "marign"; did you mean "margin"?', file: 'models/mlops.yml', line: 3, column: 5 },
        { level: 'error', message: 'key "model" is missing', file: 'models/mlops.yml', line: 9, column: 1 },
      ],
    });
  });

  it.each(['absent.csv:3: no number', '../../etc/passwd:1: x', '/etc/passwd:1: x', 'https://api.github.com:443: refused', 'plain text', ':3: x'])('points nowhere for %s', async (text) => {
    expect((await explain(new UserError(text))).annotations).toEqual([{ level: 'error', message: text }]);
  });

  it.each<[Error, number, string]>([
    [new FailedError('no'), 1, 'fail'],
    [new InconclusiveError('no'), 3, 'inconclusive'],
    [new PlatformError('no'), 4, 'inconclusive'],
    [new CancelledError('no'), 130, 'inconclusive'],
    [new TypeError('no'), 70, 'inconclusive'],
  ])('%o has its own exit code, and none is a pass', async (error, exitCode, verdict) => {
    expect(await explain(error)).toMatchObject({ exitCode, verdict });
  });

  it('calls a defect what it is, with its cause', async () => {
    const { sentence } = await explain(new TypeError('x is not a function', { cause: new Error('disk') }));
    expect(sentence).toBe('Unexpected error, which is a defect of mlops: x is not a function (disk). Run the job again with debug logging to see where');
  });

  it('names inputs, not options of the command', async () => {
    expect((await explain(new UserError('mlops.yml: not found; name another with --config'))).sentence).toBe('mlops.yml: not found; name another by the input config');
    expect((await explain(new UserError('lift the hold (mlops hold production --lift)'))).sentence).toBe('lift the hold (mlops hold production --lift)');
  });

  it('calls a cancelled run no error', async () => {
    expect((await explain(new CancelledError('x'))).annotations).toEqual([]);
  });
});

describe('headlineOf', () => {
  it.each([
    ['### ✅ churn: trained in 8.7 s\n\n| a | b |\n', 'churn: trained in 8.7 s'],
    ['### ⚠️ churn: first version\n\nThere is **nothing** to compare with.\n\nMore.\n', 'churn: first version. There is nothing to compare with.'],
    ['### ❌ rows: the data is not as declared\n\n11 findings in `flights.csv`.\n', 'rows: the data is not as declared. 11 findings in flights.csv.'],
    ['### ❌ a\\_b: x &lt; y &amp; @\u2060ada\n', 'a_b: x < y & @ada'],
    ['', ''],
  ])('%j', (report, headline) => {
    expect(headlineOf(report)).toBe(headline);
  });
});
