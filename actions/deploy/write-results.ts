import { join } from 'node:path';

import { type DeployResult, deployResultSchema } from '../../shared/results/deploy.ts';
import { DIGEST_PATTERN, type Digest } from '../../shared/statement/digest.ts';
import { jsonBytes } from '../../shared/statement/json-bytes.ts';
import { deploymentStatement } from '../../shared/statement/statement.ts';
import type { StageWriter } from '../../shared/work-directory/stage-directory.ts';
import type { Deployment, Ended } from './deployment.ts';
import { deployReport } from './report.ts';

/** What the result file says. */
export function resultOf({ stage, target }: Deployment, { ended, dryRun, pending }: { readonly ended: Ended; readonly dryRun: boolean; readonly pending: string | null }): DeployResult {
  const { entry } = ended;
  const serves = ended.state === 'deployed' || (ended.state === 'unchanged' && ended.verdict === 'pass' && !dryRun);
  return deployResultSchema.parse({
    schema: 'mlops/deploy/v1',
    verdict: ended.verdict,
    state: ended.state,
    environment: stage,
    version: entry.version,
    previous_version: ended.previous,
    digest: entry.digest,
    location: serves ? target.location(entry.version) : null,
    answers_compared: ended.compared,
    reason: ended.reason,
    pending,
    dry_run: dryRun,
  } satisfies DeployResult);
}

/** Writes result, report and statement, and makes them visible. A dry run proves nothing, so it leaves no statement. */
export async function writeResults(
  { ports, model }: Deployment,
  { ended, result, writer }: { readonly ended: Ended; readonly result: DeployResult; readonly writer: StageWriter },
): Promise<{ readonly result: DeployResult; readonly directory: string; readonly report: string }> {
  const at = ports.clock.now();
  const report = deployReport(result, { model, cause: ended.cause, time: at });
  const write = (name: string, bytes: Uint8Array): Promise<void> => ports.files.replace(join(writer.directory, name), bytes);
  await write('result.json', jsonBytes(result));
  await write('report.md', Buffer.from(report));
  if (!result.dry_run) {
    const { schema: _schema, version, digest, dry_run: _dryRun, ...predicate } = result;
    const subject = [{ name: `${model}@v${version}`, digest: asDigest(digest) }];
    await write('statement.json', jsonBytes(deploymentStatement(subject, { ...predicate, cause: ended.cause, evaluation: ended.entry.evaluation ?? null, at: at.toISOString() })));
  }
  return { result, directory: await writer.finish(), report };
}

function asDigest(text: string): Digest {
  if (!isDigest(text)) throw new RangeError(`${text} is no sha256 digest`);
  return text;
}

function isDigest(text: string): text is Digest {
  return DIGEST_PATTERN.test(text);
}
