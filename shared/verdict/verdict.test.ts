import fc from 'fast-check';
import { expect, it } from 'vitest';

import { isAccepted, type Verdict, VERDICTS, worstVerdict } from './verdict.ts';

it.each<[Verdict[], Verdict]>([
  [[], 'inconclusive'],
  [['pass'], 'pass'],
  [['pass', 'warn', 'pass'], 'warn'],
  [['warn', 'inconclusive', 'pass'], 'inconclusive'],
  [['inconclusive', 'fail', 'warn'], 'fail'],
])('%j together are %s', (verdicts, worst) => {
  expect(worstVerdict(verdicts)).toBe(worst);
});

it('never gets better by a further verdict, in whatever order', () => {
  const verdicts = fc.array(fc.constantFrom(...VERDICTS), { minLength: 1 });
  fc.assert(
    fc.property(verdicts, fc.constantFrom(...VERDICTS), (several, one) => {
      const worst = worstVerdict([...several, one]);
      expect(worstVerdict([one, ...several.toReversed()])).toBe(worst);
      expect(VERDICTS.indexOf(worst)).toBe(Math.max(VERDICTS.indexOf(worstVerdict(several)), VERDICTS.indexOf(one)));
    }),
  );
});

it('accepts pass and warn, and nothing else', () => {
  expect(VERDICTS.filter(isAccepted)).toEqual(['pass', 'warn']);
});
