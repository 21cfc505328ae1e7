import { expect, test } from 'vitest';

import type { EvaluateResult, GateResult } from '../../results/evaluate-and-gate.ts';
import { waiverToAdd } from './waiver-to-add.ts';

const gate = (name: string, verdict: GateResult['verdict']) => ({ gate: name, verdict }) as GateResult;
const policy = (more: Partial<NonNullable<EvaluateResult['policy']>> = {}) => ({ name: 'policy.yml', digest: 'sha256:0', gates: ['policy: auc'], tightened: [], ...more });
const failed = [gate('auc', 'fail'), gate('accuracy', 'pass')];

test('a waiver is proposed for the gates that did not pass', () => {
  expect(waiverToAdd({ gates: failed })).toBe('```yaml\nwaivers:\n  - { gate: "auc", reason: …, by: …, expires: YYYY-MM-DD }\n```');
  expect(waiverToAdd({ gates: failed, policy: policy() })).toContain('"auc"');
});

test('none is where it would be of no use: of a gate of the policy, or under one that lets no waiver count', () => {
  expect(waiverToAdd({ gates: [...failed, gate('policy: auc', 'inconclusive')], policy: policy() })).toBeNull();
  expect(waiverToAdd({ gates: failed, policy: policy({ waivers: 'none' }) })).toBeNull();
});
