import { describe, expect, it } from 'vitest';

import { said, validate } from '../../test/support/validate-rows.ts';

const CONTENT = 'n,plan,ok\n1,free,true\n2,free,TRUE\n3,team,false\n4,,true\nx,free,\n';

describe('what the values of a column are together', () => {
  it('passes within its ranges, to which the bounds belong', async () => {
    const columns = `columns:
  n: { type: number, level: { type: warn }, mean: { min: 2.5, max: 2.5 }, stddev: { max: 1.3 }, quantiles: { 0.5: { min: 2.5 }, 0.25: { max: 1.75 } } }
  plan: { shares: { free: { min: 0.75, max: 0.75 }, enterprise: { max: 0 } } }
  ok: { type: boolean, shares: { true: { min: 0.7, max: 0.8 } } }`;
    expect(said((await validate(CONTENT, columns)).result)).toEqual(['warn type 1: n: 1 value is not a number @6=x']);
  });

  it('is named where it lies outside, each check at its level', async () => {
    const columns = `columns:
  n: { type: number, level: { type: warn, quantiles: warn }, mean: { min: 2.6 }, stddev: { max: 1.2 }, quantiles: { 0.5: { min: 3 }, 0.9: { max: 3.5 } } }
  plan: { shares: { free: { max: 0.7 }, enterprise: { min: 0.1 } } }`;
    const { result } = await validate(CONTENT, `extra-columns: allow\n${columns}`);
    expect(said(result)).toEqual([
      'warn type 1: n: 1 value is not a number @6=x',
      'fail mean 5: n: the mean is below 2.6: 2.5',
      'fail stddev 5: n: the standard deviation is above 1.2: 1.29099',
      'warn quantiles 5: n: the quantile 0.5 is below 3: 2.5',
      'warn quantiles 5: n: the quantile 0.9 is above 3.5: 3.7',
      'fail shares 4: plan: the share of "free" is above 0.7: 0.75',
      'fail shares 4: plan: the share of "enterprise" is below 0.1: 0',
    ]);
  });

  it('never passes where it is undefined', async () => {
    const columns = 'columns:\n  n: { type: number, mean: { min: -1e9 }, stddev: { min: 0 }, quantiles: { 0.5: { min: -1e9 } } }\n  s: { shares: { a: { min: 0 } } }';
    expect(said((await validate('n,s\n,\n,\n', columns)).result)).toEqual([
      'fail mean 0: n: the mean is undefined, because there are too few values',
      'fail stddev 0: n: the standard deviation is undefined, because there are too few values',
      'fail quantiles 0: n: the quantile 0.5 is undefined, because there are too few values',
      'fail shares 0: s: the share of "a" is undefined, because there are too few values',
    ]);
  });

  it('is said of numbers whose sums and squares are beyond all numbers, and never passes there', async () => {
    const columns = 'columns:\n  n: { type: number, mean: { min: -1e9 }, stddev: { min: 0 }, quantiles: { 0.25: { min: 0 } } }\n  m: { type: number }';
    // Few different values, whose distance is more than a double holds, and more than are kept; the cubes of 1e110 are too large already.
    for (const rows of [4, 40_000]) {
      const content = `n,m\n${Array.from({ length: rows }, (_, row) => `${row < rows / 2 ? '-' : ''}1.6${row}e308,${row % 2 === 0 ? 1 : `1.${row}e110`}`).join('\n')}\n`;
      const { result } = await validate(content, columns);
      expect(said(result).map((line) => line.replace(/: -1\.6\d{0,4}e\+308$/, ''))).toEqual([
        `fail mean ${rows}: n: the mean is undefined, because the values are too few or too large`,
        `fail stddev ${rows}: n: the standard deviation is undefined, because the values are too few or too large`,
        `fail quantiles ${rows}: n: the quantile 0.25 is below 0`,
      ]);
      expect([result.columns['n']?.mean, result.columns['n']?.stddev, Number.isFinite(result.columns['n']?.quantiles?.['0.5'])]).toEqual([null, null, true]);
    }
  });

  it('is judged by the sketch where the values are too many to keep, and told where that cannot tell', async () => {
    const rows = Array.from({ length: 40_000 }, (_, row) => `${(row * 7919) % 40_000},${row % 4 === 0 ? 'a' : `v${row}`}`);
    const columns = `columns:
  n: { type: integer, mean: { min: 19999.5, max: 19999.5 }, quantiles: { 0.25: { max: 10300 }, 0.5: { min: 19990 }, 0.75: { max: 29000 }, 0.999: { min: 39000, max: 39999 }, 0.001: { min: 0, max: 300 } } }
  s: { shares: { a: { max: 0.2 } } }`;
    expect(said((await validate(`n,s\n${rows.join('\n')}\n`, columns)).result).map((line) => line.replace(/: [\d,]+$/, ''))).toEqual([
      'warn quantiles 40000: n: the quantile 0.5 is too near to 19990 to be told from it in so many values (0.5 % of rank)',
      'fail quantiles 40000: n: the quantile 0.75 is above 29000',
      'fail shares 40000: s: the share of "a" is above 0.2: 0.25',
    ]);
  });

  it('shows no value where show-values is false', async () => {
    const { result } = await validate(CONTENT, 'show-values: false\nextra-columns: allow\ncolumns: { n: { type: number, level: warn, mean: { min: 2.6 }, quantiles: { 0.5: { min: 3 } } } }');
    expect(result.findings.map(({ message }) => message).slice(1)).toEqual(['n: the mean is below 2.6', 'n: the quantile 0.5 is below 3']);
  });
});
