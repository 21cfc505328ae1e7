import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import type { EvaluateResult } from '../../shared/results/evaluate-and-gate.ts';
import { shortDigest } from '../../shared/statement/digest.ts';
import { UserError } from '../../shared/verdict/errors.ts';

/**
 * A model is registered under the policy that it was judged under, to the byte: an evaluation that lacks it, or had another, says nothing
 * about it.
 * @throws UserError naming both
 */
export function refuseOtherPolicy({ policy: judged }: Pick<EvaluateResult, 'policy'>, { policy, config }: LoadedConfig): void {
  if (judged?.digest === policy?.digest) return;
  const was = judged === undefined ? 'without a policy' : `under the policy ${judged.name} (${shortDigest(judged.digest)})`;
  const is = policy === undefined ? 'register-model was given none' : `register-model was given ${policy.name} (${shortDigest(policy.digest)})`;
  throw new UserError(`${config.model} was judged ${was}, but ${is}; give both stages the same input policy, and run evaluate-and-gate again`);
}
