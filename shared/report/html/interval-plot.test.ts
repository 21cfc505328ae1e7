import fc from 'fast-check';
import { expect, test } from 'vitest';

import { htmlText } from './html.ts';
import { extentOf, intervalPlot } from './interval-plot.ts';

test('an interval lies between its ends, beside zero and the limit, on a scale that all share', () => {
  const interval = { value: 0.5, low: 0, high: 1, limit: -1 };
  const extent = extentOf([interval, { value: null, low: null, high: null, limit: null }]);
  expect(extent).toEqual({ low: -1, high: 1 });
  expect(htmlText(intervalPlot('x', interval, extent))).toBe('<svg class="line" role="img" aria-label="x"><line class="stroke-axis" x1="50%" x2="50%" y1="0" y2="24"/><line class="limit" x1="4%" x2="4%" y1="0" y2="24"/><line class="stroke-state" x1="50%" x2="96%" y1="12" y2="12"/><circle class="fill-state" cx="73%" cy="12" r="4"/></svg>');
});

test('whatever the numbers, every place is one', () => {
  const end = fc.option(fc.double({ noNaN: true }));
  fc.assert(fc.property(fc.array(fc.record({ value: end, low: end, high: end, limit: end }), { minLength: 1, maxLength: 3 }), (intervals) => {
    const extent = extentOf(intervals);
    for (const interval of intervals) for (const [, place] of htmlText(intervalPlot('x', interval, extent)).matchAll(/x\d?="([^"]*)%"/g)) expect(Number(place)).toBeGreaterThanOrEqual(4);
  }));
});
