import { join } from 'node:path';

import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import type { Profile } from '../../shared/results/profile.ts';
import type { Finding, ValidateDataResult } from '../../shared/results/validate-data.ts';
import { digestOfBytes, digestOfFile } from '../../shared/statement/digest.ts';
import { jsonBytes } from '../../shared/statement/json-bytes.ts';
import { digestOfManifest, type Manifest, MANIFEST_NAME, manifestBytes } from '../../shared/statement/manifest.ts';
import { testResultStatement } from '../../shared/statement/statement.ts';
import { profileBytes } from '../../shared/tabular/profile/profile-bytes.ts';
import { FAILURES_NAME } from './findings/list-failures.ts';

export interface WriteOptions {
  readonly loaded: LoadedConfig;
  readonly ports: Ports;
  readonly result: ValidateDataResult;
  readonly report: string;
  /** Records of the rows that were found; null where there is no such file. */
  readonly failures: string | null;
  /** The report as a page. */
  readonly page: string;
  readonly manifest: Manifest;
  readonly profile: Profile;
  /** Names of the checks that were made. */
  readonly checks: readonly string[];
  readonly at: Date;
}

/** Writes result, reports, manifest of the data, the profile of its columns, and the statement that ties them together by digest. */
export async function writeValidation(directory: string, { loaded, ports: { files }, result, report, page, failures, manifest, profile, checks, at }: WriteOptions): Promise<void> {
  const pathOf = (name: string): string => join(directory, name);
  const resultBytes = jsonBytes(result);
  const profiled = profileBytes(profile);
  await files.replace(pathOf('result.json'), resultBytes);
  await files.replace(pathOf('report.md'), Buffer.from(report));
  if (failures !== null) await files.replace(pathOf(FAILURES_NAME), Buffer.from(failures));
  await files.replace(pathOf('report.html'), Buffer.from(page));
  await files.replace(pathOf(MANIFEST_NAME), manifestBytes(manifest));
  await files.replace(pathOf('profile.json'), profiled);
  const broken = (level: Finding['level']): string[] => [...new Set(result.findings.filter((finding) => finding.level === level).map(({ check, column, rule }) => checkName(check, rule ?? column)))];
  const failed = broken('fail');
  const warned = broken('warn').filter((name) => !failed.includes(name));
  const statement = testResultStatement({
    subject: [{ name: 'data', digest: digestOfManifest(manifest) }, ...result.data.files.map(({ path, sha256 }) => ({ name: path, digest: `sha256:${sha256}` as const }))],
    verdict: result.verdict,
    configuration: [{ name: 'mlops.yml', digest: await digestOfFile(loaded.path) }],
    passed: checks.filter((name) => !failed.includes(name) && !warned.includes(name)),
    warned,
    failed,
    at,
    extension: { mlops_result: digestOfBytes(resultBytes), mlops_profile: digestOfBytes(profiled) },
  });
  await files.replace(pathOf('statement.json'), jsonBytes(statement));
}

/** `min distance`, `rule arrival >= departure`; `ragged` for the rows as a whole. */
export function checkName(check: string, subject: string | null): string {
  return subject === null ? check : `${check} ${subject}`;
}
