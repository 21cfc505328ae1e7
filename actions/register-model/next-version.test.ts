import { describe, expect, it } from 'vitest';

import { digestOfBytes } from '../../shared/statement/digest.ts';
import type { VersionEntry } from '../../shared/registry/entry.ts';
import { highestVersion, nextVersion } from './next-version.ts';

const claimed = (version: string): VersionEntry => ({
  schema: 'mlops/ledger-entry/v1', model: 'churn', at: '2026-11-21T12:00:00.000Z', previous: null,
  kind: 'version', version, digest: digestOfBytes(version), bump: 'patch', evaluation: digestOfBytes('evaluation'), package: digestOfBytes('package'),
});

describe('nextVersion', () => {
  it.each(['major', 'minor', 'patch'] as const)('begins with 1.0.0, whatever the bump: %s', (bump) => {
    expect(nextVersion(null, bump)).toEqual({ version: '1.0.0', bump: 'first' });
  });

  it.each([
    ['1.2.3', 'major', '2.0.0'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'patch', '1.2.4'],
    ['1.9.9', 'patch', '1.9.10'],
    ['9.9.9', 'major', '10.0.0'],
  ] as const)('counts %s on by a %s to %s', (before, bump, version) => {
    expect(nextVersion(claimed(before), bump)).toEqual({ version, bump });
  });

  it('counts from the highest number, compared part by part', () => {
    expect(highestVersion([])).toBeNull();
    expect(highestVersion(['1.9.0', '1.10.0', '1.2.30'].map(claimed))?.version).toBe('1.10.0');
    expect(highestVersion(['2.0.0', '1.10.11', '1.0.99'].map(claimed))?.version).toBe('2.0.0');
  });
});
