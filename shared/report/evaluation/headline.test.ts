import { expect, test } from 'vitest';

import { judge } from '../../judge/judge.ts';
import type { EvaluateResult } from '../../results/evaluate-and-gate.ts';
import { answered, judgeInput, scores, simulate } from '../../../test/support/judge-input.ts';
import { phraseMarkdown } from '../phrase.ts';
import { headline } from './headline.ts';

const { labels, models } = simulate(3000, { noise: [0.1, 0.12] });
const [candidate, other] = models;

function said(baseline: ReturnType<typeof scores>, gates: readonly object[]): string {
  if (candidate === undefined) throw new Error('no candidate');
  const result: EvaluateResult = { schema: 'mlops/evaluate-and-gate/v1', ...judge(judgeInput({ labels, candidate, baseline: answered(baseline), gates })), model: { digest: 'sha256:c' }, data: null };
  const { title, sentence } = headline(result, { baseline: 'main', config: 'mlops.yml' });
  return `${phraseMarkdown(title)}\n${phraseMarkdown(sentence)}`;
}

/** The same order of all rows, so the same ranking metric; other probabilities, so another loss. */
const squeezed = scores(candidate?.values.map((score) => 0.02 + 0.96 * score) ?? []);

test('what is the same is not said to be "at most 0.000 worse": the comparison that differs most is told', () => {
  expect(said(squeezed, [{ metric: 'roc_auc', against: 'baseline', margin: 0.01 }, { metric: 'log_loss', against: 'baseline', margin: 0.5 }])).toMatch(/^as good as main\nlog_loss is \*\*at most 0\.1\d+\*\* worse; 0\.500 is allowed\.$/);
});

test('where only what is the same was compared, that is what is said', () => {
  expect(said(squeezed, [{ metric: 'roc_auc', against: 'baseline', margin: 0.01 }])).toBe('as good as main\nroc_auc is exactly the same, though answers changed.');
});

test('of several that pass, the one that used up most of its margin', () => {
  if (other === undefined) throw new Error('no other model');
  const sentence = said(other, [{ metric: 'roc_auc', against: 'baseline', margin: 0.5 }, { metric: 'accuracy', against: 'baseline', margin: 0.03 }, { metric: 'brier_score', against: 'baseline', margin: 0.5 }]);
  expect(sentence).toMatch(/^as good as main\naccuracy is \*\*at most 0\.0\d+\*\* worse; 0\.030 is allowed\.$/);
});

test('a baseline that a user typed is text', () => {
  const result: EvaluateResult = { schema: 'mlops/evaluate-and-gate/v1', ...judge(judgeInput({ labels, candidate: candidate ?? scores([]), baseline: answered(squeezed), gates: [{ metric: 'roc_auc', against: 'baseline', margin: 0.01 }] })), model: { digest: 'sha256:c' }, data: null };
  expect(phraseMarkdown(headline(result, { baseline: './`p`|@all<b>', config: 'mlops.yml' }).title)).toBe('as good as ./\\`p\\`\\|@\u2060all&lt;b&gt;');
});
