import { describe, expect, it } from 'vitest';

import type { VersionEntry } from '../../shared/registry/entry.ts';
import type { RegisterResult } from '../../shared/results/register-model.ts';
import { report } from './report.ts';

const digest = `sha256:${'ab'.repeat(32)}`;
const entry = (version: string): VersionEntry => ({
  schema: 'mlops/ledger-entry/v1', model: 'churn', at: '2026-11-21T12:00:00.000Z', previous: null, kind: 'version', version, digest, bump: 'patch', evaluation: digest, package: digest,
});
const result: RegisterResult = {
  schema: 'mlops/register-model/v1', verdict: 'pass', version: '1.3.0', tag: 'churn@v1.3.0', digest, reused: false,
  judged_again: true, release_url: null, location: '/srv/registry/churn/versions/ab', dry_run: false,
};
const options = { model: 'churn', proposal: { kind: 'new', version: '1.3.0', bump: 'minor', after: entry('1.2.9') }, asked: false, stage: undefined, card: '# churn\n' } as const;

describe('the report of register-model', () => {
  it('says which version the bytes got, and why that one', () => {
    expect(report(result, { ...options, stage: 'staging' })).toBe(`### ✅ churn: registered as \`churn@v1.3.0\`

A minor version: its features or layers are others. It follows v1.2.9.

|              |                                                                           |
| :----------- | :------------------------------------------------------------------------ |
| Digest       | \`${digest}\` |
| Gates        | ✅ pass                                                                    |
| Judged again | yes, with the same verdict                                                |
| Stage        | \`churn#staging\` names it                                                  |
| Files        | \`/srv/registry/churn/versions/ab\`                                         |

<details><summary>Model card</summary>

# churn

</details>
`);
  });

  it.each<[string, Partial<RegisterResult>, Partial<Parameters<typeof report>[1]>, readonly string[]]>([
    ['reused', { reused: true }, { proposal: { kind: 'reused', entry: entry('1.3.0') } }, ['### ✅ churn: these bytes are `churn@v1.3.0` already', 'The version is reused; nothing was written.']],
    ['a dry run', { dry_run: true, location: null }, {}, ['### ✅ churn: would be registered as `churn@v1.3.0`', 'A minor version: its features or layers are others. It follows v1.2.9.']],
    ['the first', { verdict: 'warn' }, { proposal: { kind: 'new', version: '1.3.0', bump: 'first', after: null } }, ['### ⚠️ churn: registered as `churn@v1.3.0`', 'The first version.']],
    ['a bump that was asked for', {}, { asked: true }, ['### ✅ churn: registered as `churn@v1.3.0`', 'A minor version, as asked for. It follows v1.2.9.']],
  ])('begins with what happened: %s', (_, changed, other, [title, sentence]) => {
    const lines = report({ ...result, ...changed }, { ...options, ...other }).split('\n');
    expect([lines[0], lines[2]]).toEqual([title, sentence]);
  });

  it('says why the model was not judged again', () => {
    expect(report({ ...result, judged_again: 'not judged again: <data>.csv is not here' }, options)).toContain('| Judged again | not judged again: &lt;data&gt;.csv is not here');
  });

  it('leads to the release where there is one', () => {
    const released: RegisterResult = { ...result, release_url: 'https://github.com/acme/churn/releases/tag/churn%40v1.3.0' };
    expect(report(released, options)).toContain('| Release      | <https://github.com/acme/churn/releases/tag/churn%40v1.3.0> ');
    expect(report(released, options)).not.toContain('Files');
    expect(report({ ...released, reused: true }, { ...options, proposal: { kind: 'reused', entry: entry('1.3.0') } }).split('\n')[2]).toBe('The version is reused.');
  });
});
