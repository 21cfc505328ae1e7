import { join } from 'node:path';

import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import type { Finding, ValidateDataResult } from '../../shared/results/validate-data.ts';
import { type Digest, digestOfBytes, digestOfFile } from '../../shared/statement/digest.ts';
import { jsonBytes } from '../../shared/statement/json-bytes.ts';
import { type Manifest, MANIFEST_NAME, manifestBytes } from '../../shared/statement/manifest.ts';
import { testResultStatement } from '../../shared/statement/statement.ts';

export interface WriteOptions {
  readonly loaded: LoadedConfig;
  readonly ports: Ports;
  readonly result: ValidateDataResult;
  readonly digest: Digest;
  readonly report: string;
  readonly manifest: Manifest;
  /** Names of the checks that were made. */
  readonly checks: readonly string[];
  readonly at: Date;
}

/** Writes result, report, manifest of the data, the profile of its columns, and the statement that ties them together by digest. */
export async function writeValidation(directory: string, { loaded, ports: { files }, result, digest, report, manifest, checks, at }: WriteOptions): Promise<void> {
  const pathOf = (name: string): string => join(directory, name);
  const resultBytes = jsonBytes(result);
  const profileBytes = jsonBytes({ schema: 'mlops/profile/v1', data: result.data, rows: result.rows, columns: result.columns });
  await files.replace(pathOf('result.json'), resultBytes);
  await files.replace(pathOf('report.md'), Buffer.from(report));
  await files.replace(pathOf(MANIFEST_NAME), manifestBytes(manifest));
  await files.replace(pathOf('profile.json'), profileBytes);
  const broken = (level: Finding['level']): string[] => [...new Set(result.findings.filter((finding) => finding.level === level).map(({ check, column }) => checkName(check, column)))];
  const failed = broken('fail');
  const warned = broken('warn').filter((name) => !failed.includes(name));
  const statement = testResultStatement({
    subject: [{ name: 'data', digest }, ...result.data.files.map(({ path, sha256 }) => ({ name: path, digest: `sha256:${sha256}` as const }))],
    verdict: result.verdict,
    configuration: [{ name: 'mlops.yml', digest: await digestOfFile(loaded.path) }],
    passed: checks.filter((name) => !failed.includes(name) && !warned.includes(name)),
    warned,
    failed,
    at,
    extension: { mlops_result: digestOfBytes(resultBytes), mlops_profile: digestOfBytes(profileBytes) },
  });
  await files.replace(pathOf('statement.json'), jsonBytes(statement));
}

/** `min distance`; `ragged` for the rows as a whole. */
export function checkName(check: string, column: string | null): string {
  return column === null ? check : `${check} ${column}`;
}
