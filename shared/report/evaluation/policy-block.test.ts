import { expect, test } from 'vitest';

import { policyBlock } from './policy-block.ts';

const policy = { name: 'base:strict.yml', digest: `sha256:${'a'.repeat(64)}`, gates: ['policy: auc'], tightened: [] };

test('says what a policy adds, and where the change alters it', () => {
  expect(policyBlock({}, 5)).toBe('');
  const held = '> 🔒 **Policy** `base:strict.yml` (`aaaaaaaaaaaa`) adds a gate; nothing in `mlops.yml` is looser than it asks for.';
  expect(policyBlock({ policy }, 5)).toBe(held);
  expect(policyBlock({ policy: { ...policy, altered: true } }, 5)).toBe(`${held}\n>\n> ⚠️ **This change alters the policy itself.** Here that of the base counts, and once it is merged its own.`);
});
