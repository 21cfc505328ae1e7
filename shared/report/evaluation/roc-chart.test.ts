import { expect, test } from 'vitest';

import type { Curve, ModelEvidence } from '../../results/evaluation-evidence.ts';
import { rocChart } from './roc-chart.ts';

const names = { candidate: 'this PR', baseline: 'main' };
const of = (roc: Curve | null): ModelEvidence => ({ confusion: null, roc, precision_recall: null, one_vs_rest: null, calibration: null, scores: null, residuals: null, predicted: null });
const DIAGONAL: Curve = [[0, 0], [1, 1]];

test('both curves at equal steps, between the points and at the top of upright pieces', () => {
  expect(rocChart({ candidate: of([[0, 0], [0, 0.5], [0.25, 0.5], [0.25, 0.8], [1, 1]]), baseline: of(DIAGONAL) }, names)).toMatchInlineSnapshot(`
    "ROC curves: blue this PR, orange main.

    \`\`\`mermaid
    %%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#2f6fbd, #b4690e"}}}}%%
    xychart-beta
      x-axis "False-positive rate" 0 --> 1
      y-axis "True-positive rate" 0 --> 1
      line [0.5, 0.5, 0.5, 0.5, 0.5, 0.8, 0.813, 0.827, 0.84, 0.853, 0.867, 0.88, 0.893, 0.907, 0.92, 0.933, 0.947, 0.96, 0.973, 0.987, 1]
      line [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1]
    \`\`\`"
  `);
});

test('none where there are not two that differ', () => {
  expect(rocChart({ candidate: of(DIAGONAL), baseline: null }, names)).toBe('');
  expect(rocChart({ candidate: of(null), baseline: of(DIAGONAL) }, names)).toBe('');
  expect(rocChart({ candidate: of(DIAGONAL), baseline: of(DIAGONAL) }, names)).toBe('');
});
