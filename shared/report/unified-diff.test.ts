import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { unifiedDiff } from './unified-diff.ts';

/** What a reader of the format makes of the old text. */
function applied(before: string, diff: string): string {
  const old = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const made: string[] = [];
  let at = 0;
  const lines = diff.split('\n').slice(2, -1);
  for (const [place, line] of lines.entries()) {
    const head = /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,\d+)? @@$/.exec(line);
    const text = `${line.slice(1)}${lines[place + 1]?.startsWith('\\') === true ? '' : '\n'}`;
    if (head !== null) {
      const start = head[2] === '0' ? Number(head[1]) : Number(head[1]) - 1;
      made.push(...old.slice(at, start));
      at = start;
    } else if (line.startsWith('+')) made.push(text);
    else if (!line.startsWith('\\')) {
      expect(old[at]).toBe(text);
      if (line.startsWith(' ')) made.push(text);
      at++;
    }
  }
  return [...made, ...old.slice(at)].join('');
}

const text = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n', '\n', ' d: 1\r\n'), { maxLength: 30 }).chain((lines) => fc.constantFrom(lines.join(''), `${lines.join('')}end`));

test('applied to the old text it gives the new', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const diff = unifiedDiff('mlops.yml', before, after);
      expect(diff === '').toBe(before === after);
      if (diff !== '') expect(applied(before, diff)).toBe(after);
    }),
    { numRuns: 500 },
  );
});

test('git takes it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'diff-'));
  try {
    const lines = Array.from({ length: 40 }, (_, line) => `line ${line}\n`);
    const after = lines.with(3, 'other\n').toSpliced(30, 2).toSpliced(20, 0, 'one more\n');
    const diff = unifiedDiff('mlops.yml', lines.join(''), after.join(''));
    expect(diff.split('\n').filter((line) => line.startsWith('@@'))).toEqual(['@@ -1,7 +1,7 @@', '@@ -18,6 +18,7 @@', '@@ -28,8 +29,6 @@']);
    writeFileSync(join(folder, 'mlops.yml'), lines.join(''));
    execFileSync('git', ['apply', '-'], { cwd: folder, input: diff });
    expect(readFileSync(join(folder, 'mlops.yml'), 'utf8')).toBe(after.join(''));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
