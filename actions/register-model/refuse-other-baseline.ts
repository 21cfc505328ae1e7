import { type Config, evaluateSchema } from '../../shared/config/schema.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import { findReferenced } from '../../shared/registry/find-version.ts';
import { readRegistry } from '../../shared/registry/read-registry.ts';
import { refuseDamagedLog } from '../../shared/registry/refuse-damaged-log.ts';
import type { RegistryState } from '../../shared/registry/state.ts';
import type { BaselineResult } from '../../shared/results/evaluate-and-gate.ts';
import { parseReference } from '../../shared/statement/reference.ts';
import { InconclusiveError } from '../../shared/verdict/errors.ts';

interface Judged {
  readonly config: Config;
  /** Of the candidate. */
  readonly digest: string;
  readonly recorded: BaselineResult;
}

/**
 * An evaluation speaks only of the baseline that it compared with: one made while the stage was empty, or held another version, says
 * nothing about the version there now. Digests are compared, not names: a stage and the version that it holds are the same baseline.
 * A path, or the last evaluation of the base branch, is nothing that the log knows.
 * @param state what the log says at the moment of the decision
 * @throws InconclusiveError where mlops.yml's baseline is another by now; PlatformError where the log that says so is damaged
 */
export async function refuseOtherBaseline({ ledger }: Pick<Ports, 'ledger'>, state: RegistryState, { config, digest, recorded }: Judged): Promise<void> {
  if (recorded.state !== 'compared' && recorded.state !== 'first-version') return;
  if (!looksAtBaseline(config)) return;
  const asked = config.evaluate?.baseline ?? evaluateSchema.parse({}).baseline;
  if (asked === 'base') return;
  const reference = parseReference(asked, config.model);
  if (reference.kind === 'path' || reference.kind === 'artifact') return;
  const log = reference.model === state.model ? state : await readRegistry(ledger, reference.model);
  refuseDamagedLog(log);
  const now = findReferenced(log, reference);
  // Who registers what is the baseline already has nothing to be compared with.
  if (now?.digest === digest) return;
  if ((now?.digest ?? null) === (recorded.state === 'compared' ? recorded.digest : null)) return;
  const was = recorded.state === 'first-version' ? 'was judged as a first version' : `was compared with ${recorded.reference}${recorded.version === null ? '' : ` (v${recorded.version})`}`;
  const is = now === null ? 'names no version' : `is v${now.version} now`;
  throw new InconclusiveError(`${config.model} ${was}, but the baseline ${asked} of this config ${is}; run evaluate-and-gate again`);
}

/** Gates over slices do too: a slice that the baseline was judged on must not be gone. */
function looksAtBaseline({ gates = [] }: Config): boolean {
  return gates.some((gate) => 'against' in gate || gate.slice !== undefined);
}
