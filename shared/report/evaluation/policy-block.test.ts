import { expect, test } from 'vitest';

import { policyBlock } from './policy-block.ts';

const SHOWN = { most: 5, config: 'mlops.yml' };
const policy = { name: 'base:strict.yml', digest: `sha256:${'a'.repeat(64)}`, gates: ['policy: auc'], tightened: [] };

test('says what a policy adds, and where the change alters it', () => {
  expect(policyBlock({}, SHOWN)).toBe('');
  const held = '> 🔒 **Policy** `base:strict.yml` (`aaaaaaaaaaaa`) adds a gate; nothing in `mlops.yml` is looser than it asks for.';
  expect(policyBlock({ policy }, SHOWN)).toBe(held);
  expect(policyBlock({ policy: { ...policy, altered: true } }, SHOWN)).toBe(`${held}\n>\n> ⚠️ **This change alters the policy itself.** Here that of the base counts, and once it is merged its own.`);
});
