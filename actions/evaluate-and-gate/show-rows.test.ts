import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { loadConfig } from '../../shared/config/load-config.ts';
import { SIDE } from '../../shared/tabular/split/split.ts';
import { loadDataSet } from '../../shared/tabular/tables/load-data-set.ts';
import { UserError } from '../../shared/verdict/errors.ts';
import { csv, judgedProject } from '../../test/support/judged-project.ts';

const LLM = `model: assistant
evaluate:
  metrics: [{ mean: judge_mark, better: higher }]
  show: [prompt, answer]
gates:
  - { metric: mean(judge_mark), min: 1 }
`;
const HOSTILE = '"@everyone <img src=x>\n| `a` | [b](https://example.org)"';
const ids = Array.from({ length: 40 }, (_, row) => `p${row}`);
const answers = (mark: (row: number) => number, said: (row: number) => string): string => csv(['id', 'judge_mark', 'prompt', 'answer'], ids.map((id, row) => [id, mark(row), `question ${row}`, said(row)]));

/** The cells of the table of rows, line by line, without its rule. */
function rowsOf(report: string): string[][] {
  const [table = ''] = /\| Row [^]*?\n\n/.exec(report) ?? [];
  return table.trim().split('\n').filter((_, line) => line !== 1).map((line) => line.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim()));
}

describe('evaluate.show', () => {
  it('lists the rows whose mark changed most, with the prompt and what each version answered', async () => {
    const made = await judgedProject(LLM, {
      'new.csv': answers((row) => (row === 7 ? 1 : row === 3 ? 2 : 4), (row) => (row === 7 ? HOSTILE : `new ${row}`)),
      'old.csv': answers(() => 4, (row) => `old ${row} ${'x'.repeat(row === 3 ? 5000 : 0)}`),
    });
    const { report } = await made.evaluate({ model: './new.csv', baseline: './old.csv' });
    expect(report).toContain('The 2 rows whose `judge_mark` changed most:');
    expect(rowsOf(report)).toEqual([
      ['Row', 'old.csv', 'new.csv', 'prompt', 'answer, old.csv', 'answer, new.csv'],
      ['`p7`', '4', '1', 'question 7', 'old 7', '@\u2060everyone &lt;img src=x&gt; \\| \\`a\\` \\| \\[b\\](https\u2060://example.org)'],
      ['`p3`', '4', '2', 'question 3', `old 3 ${'x'.repeat(293)}…`, 'new 3'],
    ]);
  });

  it('stays out of result and context, which cross to other jobs', async () => {
    const made = await judgedProject(LLM, { 'new.csv': answers(() => 1, () => 'said'), 'old.csv': answers(() => 4, () => 'said') });
    const { directory } = await made.evaluate({ model: './new.csv', baseline: './old.csv' });
    for (const name of ['result.json', 'context.json', 'statement.json', 'predictions.csv']) expect(await readFile(join(directory, name), 'utf8')).not.toMatch(/question|said/);
    expect(await readFile(join(directory, 'report.md'), 'utf8')).toMatch(/question 0 +\| said/);
  });

  const DATA = `model: tickets
data: { source: data.csv, id: id, target: label }
evaluate: { metrics: [accuracy], baseline: ./old.csv, show: [subject, size] }
gates: [{ metric: accuracy, min: 0.1 }]
`;
  const data = csv(['id', 'label', 'subject', 'size'], Array.from({ length: 300 }, (_, row) => [`t${row}`, row % 2, row === 5 ? '' : `subject ${row}`, row]));

  /** With the ids of the test rows, which the split by hash chooses. */
  async function judged(config = DATA) {
    const made = await judgedProject(config, { 'data.csv': data, 'old.csv': 'id,score\n' });
    const { ids: all, sides } = await loadDataSet(await loadConfig(join(made.folder, 'mlops.yml')), { signal: new AbortController().signal });
    return { made, test: all.filter((_, row) => sides[row] === SIDE.test) };
  }

  it('takes the columns of the data where the predictions have none, and puts rows whose class changed first', async () => {
    const { made, test } = await judged();
    const [first = '', second = ''] = test;
    await made.write('old.csv', csv(['id', 'score'], test.map((id) => [id, id === first ? 0.1 : id === second ? 0.45 : 0.7])));
    await made.write('new.csv', csv(['id', 'score'], test.map((id) => [id, id === first ? 0.4 : id === second ? 0.55 : 0.7])));
    const { report } = await made.evaluate({ model: './new.csv' });
    const row = (id: string): number => Number(id.slice(1));
    expect(report).toContain('The 2 rows whose answer changed most, those with another class first:');
    expect(rowsOf(report)).toEqual([
      ['Row', 'Label', 'old.csv', 'new.csv', 'subject', 'size'],
      [`\`${second}\``, String(row(second) % 2), '0.45', '0.55', `subject ${row(second)}`, String(row(second))],
      [`\`${first}\``, String(row(first) % 2), '0.1', '0.4', `subject ${row(first)}`, String(row(first))],
    ]);
  });

  it('refuses a column that is nowhere, before anything is judged', async () => {
    const { made, test } = await judged(DATA.replace('subject, size', 'subjct'));
    const scores = csv(['id', 'score'], test.map((id) => [id, 0.4]));
    await made.write('old.csv', scores);
    await expect(made.evaluate({ model: './old.csv' })).rejects.toThrow(new UserError('evaluate.show: no column "subjct", neither beside the predictions nor in the data'));
  });

  it('does not go with show-values: false', async () => {
    const { made } = await judged(DATA);
    await made.write('mlops.yml', DATA.replace('target: label', 'target: label, show-values: false'));
    await expect(made.evaluate({ model: './old.csv' })).rejects.toThrow('evaluate.show: data.show-values is false, so no text of a row may stand in a report; leave one of the two out');
  });
});
