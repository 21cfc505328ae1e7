import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { ReportDetail } from './report-detail.ts';
import { bytesOf, fitComment, MAX_COMMENT, unitsOf } from './fit-comment.ts';

const whole = { name: "the run's summary", address: 'https://github.com/acme/churn/actions/runs/7' };
const fit = (render: Parameters<typeof fitComment>[0], limit: number, size = unitsOf): string => fitComment(render, { limit, size, whole });

/** A report of so many UTF-16 units that can be shortened only by its folded part. */
const report = (length: number) => ({ detail, leftOut }: { readonly detail: ReportDetail; readonly leftOut: string }): string => {
  const head = `### title\n\n${leftOut}\n\n`;
  return detail.slices === 0 ? head : head + '🙂'.repeat(Math.ceil((length - head.length) / 2)).slice(0, length - head.length);
};

describe('at the limit', () => {
  test.each([-1, 0])('a report of %i from it stays whole, emoji and all', (from) => {
    const text = fit(report(MAX_COMMENT + from), MAX_COMMENT);
    expect(text).toHaveLength(MAX_COMMENT + from);
    expect(text).not.toContain('Left out');
  });

  test('one unit past it is shortened, and says so', () => {
    expect(fit(report(MAX_COMMENT + 1), MAX_COMMENT)).toBe(
      "### title\n\n*Left out for want of room: the table of slices. All of it is in [the run's summary](https://github.com/acme/churn/actions/runs/7).*\n\n",
    );
  });

  test.each([-1, 0, 1])('a summary is counted in bytes: %i', (from) => {
    const limit = 4000;
    const render = ({ detail, leftOut }: { readonly detail: ReportDetail; readonly leftOut: string }): string => (detail.slices > 10 ? '🙂'.repeat(999) + 'x'.repeat(4 + from) : leftOut);
    expect(fit(render, limit, bytesOf).startsWith('*Left out')).toBe(from > 0);
  });
});

test('what can be shortened no further keeps its first paragraphs whole and tears none', () => {
  const huge = `### title\n\n| a | b |\n|---|---|\n${'| `x` | 1 |\n'.repeat(500)}\n\nSentence.\n\n<details><summary>more</summary>\n\n${'- y\n'.repeat(500)}\n\n</details>\n\n<sub>foot</sub>\n`;
  expect(fit(() => huge, 400)).toBe("### title\n\nSentence.\n\n<sub>foot</sub>\n\n*The rest has no room here. All of it is in [the run's summary](https://github.com/acme/churn/actions/runs/7).*\n");
});

test('whatever the lengths, it fits, and a text that fits is left alone', () => {
  const blocks = fc.array(fc.string({ unit: 'grapheme', maxLength: 400 }), { maxLength: 12 });
  fc.assert(
    fc.property(blocks, fc.integer({ min: 300, max: 3000 }), fc.boolean(), (parts, limit, bytes) => {
      const size = bytes ? bytesOf : unitsOf;
      const text = parts.join('\n\n');
      const fitted = fit(() => text, limit, size);
      expect(size(fitted)).toBeLessThanOrEqual(limit);
      if (size(text) <= limit) expect(fitted).toBe(text);
    }),
  );
});
