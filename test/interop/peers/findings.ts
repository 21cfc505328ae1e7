import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

import { validateDataResultSchema } from '../../../shared/results/validate-data.ts';

/** As the peers' programs name them. */
const RANGE = new Set(['min', 'max']);

/** The findings of a result.json as the peers' programs print theirs: `<check> <column> <line>`. */
export async function ourFindings(path: string): Promise<string[]> {
  const { findings } = validateDataResultSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  return findings.flatMap(({ check, column, count, examples }) => {
    // Otherwise the examples would not be all.
    assert.equal(examples.length, count, `${check} ${column}`);
    return examples.map(({ line }) => `${RANGE.has(check) ? 'range' : check} ${column} ${line}`);
  });
}

/** Throws where what was found, as a list with lines or as a count of each check and column, is not what is expected. */
export function expectFound(name: string, found: unknown, expected: readonly string[]): void {
  assert.deepEqual(Array.isArray(found) ? found.toSorted() : found, Array.isArray(found) ? expected.toSorted() : countsOf(expected), `${name} did not find what is there`);
}

function countsOf(findings: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const finding of findings) {
    const rule = finding.split(' ').slice(0, 2).join(' ');
    counts[rule] = (counts[rule] ?? 0) + 1;
  }
  return counts;
}
