import { describe, expect, it } from 'vitest';

import { judgeInput, scores } from '../../test/support/judge-input.ts';
import { UserError } from '../verdict/errors.ts';
import { allowedBy, gateIds } from './gate-id.ts';

function gatesOf(...gates: readonly object[]) {
  return judgeInput({ labels: [], candidate: scores([]), gates }).gates;
}

describe('gateIds', () => {
  it('reads like the gate, numbered where two say the same', () => {
    const gates = gatesOf(
      { metric: 'roc_auc', min: 0.58 },
      { metric: 'roc_auc', against: 'baseline', margin: 0.02 },
      { metric: 'accuracy', slice: 'plan', against: 'baseline', margin: '2%' },
      { metric: 'log_loss', min: 0.1, max: 0.6 },
      { metric: 'roc_auc', against: 'baseline', margin: 0.01 },
      { metric: 'f1', min: 0.5, id: 'roc_auc against baseline (2)' },
    );
    expect(gateIds(gates)).toEqual([
      'roc_auc min 0.58',
      'roc_auc against baseline',
      'accuracy by plan against baseline',
      'log_loss min 0.1, max 0.6',
      'roc_auc against baseline (3)',
      'roc_auc against baseline (2)',
    ]);
    expect(gates.map(allowedBy)).toEqual(['min 0.58', 'margin 0.02', 'margin 2%', 'min 0.1, max 0.6', 'margin 0.01', 'min 0.5']);
  });

  it('numbers gates that are equal in everything, so that each has a name of its own', () => {
    const gate = { metric: 'f1', slice: 'plan', min: 0.5 };
    expect(gateIds(gatesOf(gate, gate, { ...gate, mode: 'warn' }))).toEqual(['f1 by plan min 0.5', 'f1 by plan min 0.5 (2)', 'f1 by plan min 0.5 (3)']);
  });

  it('refuses an id given twice', () => {
    const gates = gatesOf({ metric: 'f1', min: 0.5, id: 'quality' }, { metric: 'recall', min: 0.5, id: 'quality' });
    expect(() => gateIds(gates)).toThrow(new UserError('gates: two gates have the id "quality"; give each its own'));
  });
});
