import { expect, test } from 'vitest';

import { barPlot } from './bar-plot.ts';
import { htmlText } from './html.ts';

const extent = { low: -1, high: 1 };

test('a bar goes from zero to its value, to either side, with the interval across its end', () => {
  const interval = (low: string, high: string): string => `<line class="stroke-state" x1="${low}%" x2="${high}%" y1="12" y2="12"/><line class="stroke-state" x1="${low}%" x2="${low}%" y1="8" y2="16"/><line class="stroke-state" x1="${high}%" x2="${high}%" y1="8" y2="16"/>`;
  const zero = '<line class="stroke-axis" x1="50%" x2="50%" y1="0" y2="24"/>';
  expect(htmlText(barPlot('a "b"', { value: 0.5, low: 0, high: 1 }, extent))).toBe(`<svg class="line" role="img" aria-label="a &quot;b&quot;"><g class="bars"><rect class="fill-now" x="50%" width="23%" y="5" height="14"/></g>${zero}${interval('50', '96')}</svg>`);
  expect(htmlText(barPlot('b', { value: -0.5, low: -1, high: 0 }, extent))).toContain('<rect class="fill-now" x="27%" width="23%"');
  expect(htmlText(barPlot('nothing', { value: null, low: null, high: null }, extent))).toBe(`<svg class="line" role="img" aria-label="nothing">${zero}</svg>`);
});
