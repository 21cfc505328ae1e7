import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import type { ValidateDataResult } from '../results/validate-data.ts';
import { digestOfBytes } from '../statement/digest.ts';
import { dataFile } from '../tabular/source/data-file.ts';
import { FailedError, InconclusiveError, UserError } from '../verdict/errors.ts';
import { readValidatedData, refuseOtherBytes } from './validated-data.ts';

const sha256 = (bytes: Uint8Array | string): string => digestOfBytes(bytes).slice('sha256:'.length);

const validated = (bytes: Uint8Array | string, changes: Partial<ValidateDataResult> = {}): ValidateDataResult => ({
  schema: 'mlops/validate-data/v1',
  verdict: 'pass',
  rows: 2,
  data: { digest: digestOfBytes('manifest'), files: [{ path: 'data/rows.csv', bytes: bytes.length, sha256: sha256(bytes), rows: 2 }] },
  columns: {},
  findings: [],
  ...changes,
});

describe('readValidatedData', () => {
  async function prepared(result: unknown, name = '.mlops/validate-data') {
    const directory = await temporaryFolder();
    await mkdir(join(directory, name), { recursive: true });
    await writeFile(join(directory, name, 'result.json'), typeof result === 'string' ? result : JSON.stringify(result));
    const options = { loaded: { directory }, workDirectory: join(directory, '.mlops'), data: undefined, purpose: 'trained' } as const;
    return { directory, options };
  }

  it('gives what validate-data left in the work directory, or in the folder that is named, from that of mlops.yml on', async () => {
    const { options } = await prepared(validated('rows'));
    expect(await readValidatedData(options)).toEqual(validated('rows'));
    const named = await prepared(validated('rows', { verdict: 'warn' }), 'elsewhere/results');
    expect(await readValidatedData(named.options)).toBeNull();
    for (const data of ['elsewhere/results', './elsewhere/results', join(named.directory, 'elsewhere/results')]) {
      expect(await readValidatedData({ ...named.options, data })).toMatchObject({ verdict: 'warn' });
    }
  });

  it('says that a folder which was named has no result', async () => {
    const { options, directory } = await prepared(validated('rows'));
    await expect(readValidatedData({ ...options, data: 'elsewhere' })).rejects.toThrow(new UserError(`data: ${join(directory, 'elsewhere/result.json')} is not there; name the folder that validate-data left`));
  });

  it('refuses data that did not pass, or could not be checked', async () => {
    const failed = await prepared(validated('rows', { verdict: 'fail' }));
    await expect(readValidatedData(failed.options)).rejects.toThrow(new FailedError('validate-data found faults in the data; nothing is trained on rows that did not pass'));
    const unchecked = await prepared(validated('rows', { verdict: 'inconclusive' }));
    await expect(readValidatedData({ ...unchecked.options, purpose: 'judged' })).rejects.toThrow(new InconclusiveError('validate-data could not check the data; nothing is judged on rows that were not checked'));
  });

  it('never takes a result that it can not read for none', async () => {
    const newer = await prepared({ ...validated('rows'), schema: 'mlops/validate-data/v2' });
    await expect(readValidatedData(newer.options)).rejects.toThrow(/result\.json: written as "mlops\/validate-data\/v2", but this version of mlops reads mlops\/validate-data\/v1$/);
    const torn = await prepared('{"schema": "mlops/valid');
    await expect(readValidatedData(torn.options)).rejects.toThrow(/result\.json: not JSON/);
    const { options, directory } = await prepared('', 'other');
    await mkdir(join(directory, '.mlops/validate-data/result.json'), { recursive: true });
    await expect(readValidatedData(options)).rejects.toThrow(new UserError(`${join(directory, '.mlops/validate-data/result.json')}: not a file`));
  });
});

describe('refuseOtherBytes', () => {
  const LF = 'id,late\na,1\nb,0\n';
  const CRLF = LF.replaceAll('\n', '\r\n');

  /** Holds a file with `now` in it against a validation of `then`. */
  async function held(then: Uint8Array | string, now: Uint8Array | string, name = 'data/rows.csv'): Promise<void> {
    const path = join(await temporaryFolder(), 'rows.csv');
    await writeFile(path, now);
    await refuseOtherBytes(validated(then), [{ ...dataFile(path, name), delimiter: ',', bytes: now.length, sha256: sha256(now), rows: 2 }]);
  }

  it('accepts the same bytes, also where Windows writes the path its own way', async () => {
    await held(LF, LF);
    await held(LF, LF, 'data\\rows.csv');
  });

  it('refuses others, and another file', async () => {
    await expect(held(LF, LF.replace('a,1', 'a,0'))).rejects.toThrow(
      new UserError(`data/rows.csv: other bytes than those that validate-data checked (sha256 ${sha256(LF.replace('a,1', 'a,0')).slice(0, 12)}, not ${sha256(LF).slice(0, 12)}); run validate-data again`),
    );
    await expect(held(LF, LF, 'data/other.csv')).rejects.toThrow(new UserError('data/other.csv: validate-data checked another file (data/rows.csv); run validate-data again'));
  });

  it.each([
    ['LF, now CRLF', LF, CRLF],
    ['CRLF, now LF', CRLF, LF],
    ['CRLF, now mixed', CRLF, LF.replace('\n', '\r\n')],
    ['without a last line end', 'a\nb', 'a\r\nb'],
    ['with a lone carriage return', 'a\rb\nc\r', 'a\rb\r\nc\r'],
    ['over more than a block of the disk', LF.repeat(20_000), CRLF.repeat(20_000)],
    // A block of a stream has 65,536 bytes: here the CR is its last.
    ['between two blocks', `${'x'.repeat(65_535)}\nb\n`, `${'x'.repeat(65_535)}\r\nb\r\n`],
  ])('says that only the line endings differ: %s', async (_, then, now) => {
    await expect(held(then, now)).rejects.toThrow(
      new UserError('data/rows.csv: other bytes than those that validate-data checked, and only the line endings differ: git changed them. Add "data/rows.csv -text" to .gitattributes, check the file out again, and run validate-data again'),
    );
  });

  it('does not blame the line endings where something else differs too', async () => {
    await expect(held(LF, CRLF.replace('a,1', 'a,0'))).rejects.toThrow(/ \(sha256 /);
    await expect(held(LF, LF.replaceAll('\n', '\r'))).rejects.toThrow(/ \(sha256 /);
    await expect(held(gzipSync(LF), gzipSync(CRLF))).rejects.toThrow(/ \(sha256 /);
  });
});
