import { compareVersions } from '../../../shared/registry/compare-versions.ts';
import { mlopsCommand } from '../../../shared/registry/mlops-command.ts';
import { activeHold, heldByStage } from '../../../shared/registry/state.ts';
import { UserError } from '../../../shared/verdict/errors.ts';
import { backTo, carryOut } from '../carry-out.ts';
import { type Deployment, type Ended, endOf, type Situation, stopIfCancelled, tidy } from '../deployment.ts';
import { goBack } from '../target/switch-version.ts';
import type { VersionFiles } from '../target/version-files.ts';

/** A deployment: unless the version serves already, the stage is on hold, or the version is an older one. */
export async function bringForward(deployment: Deployment, { files, reason, state, unfinished, dryRun }: Situation & { readonly files: VersionFiles; readonly reason: string | null }): Promise<Ended> {
  const { ports, stage, target } = deployment;
  const { entry } = files;
  const held = heldByStage(state, stage);
  const end = endOf(files, held?.version ?? null, 'deploy');
  if (held?.digest === entry.digest && unfinished === null) {
    const served = await target.serves(files);
    // A run that died after the ledger was written may not have come to this.
    if (served.ok && !dryRun) await tidy(deployment, state);
    if (served.ok) return end('unchanged', 'pass', { reason: served.note, compared: served.compared });
    ports.log.warn(`${stage} should serve v${entry.version}, but: ${served.reason}`);
  }
  const hold = activeHold(state, stage, ports.clock.now());
  if (hold !== null) {
    const why = `${stage} is on hold since ${hold.at}${hold.until === null ? '' : ` until ${hold.until}`}: ${hold.reason}. To go on: ${mlopsCommand(ports.ledger, `hold ${stage} --lift`)}`;
    const undone = unfinished === null || dryRun ? null : await goBack(target, { from: unfinished.to, back: backTo(deployment, state), reason: why });
    return end(undone?.state === 'broken' ? 'broken' : 'unchanged', 'fail', { reason: undone?.state === 'broken' ? undone.reason : why });
  }
  if (held !== null && compareVersions(entry.version, held.version) < 0) {
    throw new UserError(`v${entry.version} is older than v${held.version}, which ${stage} holds; to go back, ask for a rollback: ${mlopsCommand(ports.ledger, `rollback --to ${entry.version} --reason …`)}`);
  }
  if (dryRun) return end('unchanged', 'pass', { reason: `dry run: v${entry.version} would replace ${held === null ? 'nothing' : `v${held.version}`}` });
  stopIfCancelled(ports);
  return carryOut(deployment, { files, cause: 'deploy', reason, state, interrupted: unfinished !== null });
}
