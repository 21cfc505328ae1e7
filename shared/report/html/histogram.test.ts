import { expect, test } from 'vitest';

import { categoryBars } from './category-bars.ts';
import { histogram } from './histogram.ts';
import { htmlText } from './html.ts';

test('bars of now under the outline of before; what is empty has no bar, what is not is seen', () => {
  expect(htmlText(histogram({ label: 'Histogram of "x"', now: [0.5, 0, 0.0001], before: [0.25, 0.5, 0.25], describe: (bin) => `bin ${bin}` })).replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
    "<svg class="bars" viewBox="0 0 30 100" preserveAspectRatio="none" role="img" aria-label="Histogram of &quot;x&quot;">
    <rect class="fill-now" x="0.4" y="2" width="9.2" height="98">
    <title>bin 0</title>
    </rect>
    <rect class="fill-now" x="20.4" y="98.5" width="9.2" height="1.5">
    <title>bin 2</title>
    </rect>
    <path class="stroke-axis" d="M0 100H30"/>
    <path class="stroke-before" d="M0 100V51H10V2H20V51H30V100"/>
    </svg>"
  `);
});

test('the eight largest categories of both sides, and what is left', () => {
  const now = { distribution: { kind: 'categories' as const, values: ['a', '<b>', '', 'd', 'e', 'f', 'g', 'h', 'i'], counts: [40, 20, 10, 5, 5, 5, 5, 4, 3] }, total: 100 };
  const before = { distribution: { kind: 'categories' as const, values: ['z', 'a'], counts: [30, 20] }, total: 50 };
  const said = htmlText(categoryBars(now, before)).match(/<title>[^<]*|<dt>all others.*?<\/div>/g);
  expect(said).toEqual([
    '<title>z: 0 % now, 60 % before', '<title>a: 40 % now, 40 % before', '<title>&lt;b&gt;: 20 % now, 0 % before', '<title>(empty): 10 % now, 0 % before', '<title>d: 5 % now, 0 % before',
    '<title>e: 5 % now, 0 % before', '<title>f: 5 % now, 0 % before', '<title>g: 5 % now, 0 % before', '<dt>all others</dt><dd></dd><dd>10 %</dd></div>',
  ]);
});

test('nothing at all is no division by nothing', () => {
  expect(htmlText(histogram({ label: 'x', now: [0, 0], before: [0, 0] }))).not.toMatch(/NaN|Infinity/);
  expect(htmlText(categoryBars({ distribution: { kind: 'categories', values: [], counts: [] }, total: 0 }, null))).toBe('<dl class="shares"><div class="soft"><dt>all others</dt><dd></dd><dd>100 %</dd></div></dl>');
});
