import { expect, it } from 'vitest';

import { codeSpan, escapeText } from './escape.ts';
import { table } from './table.ts';

it('is readable as text too, also with letters that are no ASCII', () => {
  expect(table(['Gate', 'Change', ''], ['left', 'right', 'center'], [['roc_auc, `plan = größe`', '+0.003', '✅'], ['x', '−0.1', '❌']])).toBe(
    [
      '| Gate                    | Change |     |',
      '| :---------------------- | -----: | :-: |',
      '| roc_auc, `plan = größe` | +0.003 |  ✅  |',
      '| x                       |   −0.1 |  ❌  |',
    ].join('\n'),
  );
});

it('keeps hostile values in their cells', () => {
  const rows = table(['Value', 'Rows'], ['left', 'right'], ['a|b', '|', '\\|', 'a\nb'].flatMap((value) => [[escapeText(value), '1'], [codeSpan(value), '1']])).split('\n');
  expect(rows.map((row) => row.replaceAll(/\\[\\|]/g, '').match(/\|/g)?.length)).toEqual(rows.map(() => 3));
});
