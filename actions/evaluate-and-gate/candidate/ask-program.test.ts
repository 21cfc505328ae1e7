import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { InconclusiveError, UserError } from '../../../shared/verdict/errors.ts';
import { csv, judgedProject } from '../../../test/support/judged-project.ts';

/** A program that answers for the threshold that lies in `rule.txt` of the model; `ANSWER` may spoil its rows. */
const PROGRAM = `import { readFileSync, writeFileSync } from 'node:fs';
const { MLOPS_MODEL_DIR: model, ANSWER: answer = 'rows' } = process.env;
const folder = model.endsWith('bundle') ? model + '/payload' : model;
const rule = Number(readFileSync(folder + '/rule.txt', 'utf8'));
const [header, ...lines] = readFileSync(0, 'utf8').trimEnd().split('\\n');
const names = header.split(',');
writeFileSync('seen-' + rule + '.json', JSON.stringify({ header, rows: lines.length, variables: Object.keys(process.env).filter((name) => name.startsWith('MLOPS_')).sort(), token: process.env.GITHUB_TOKEN ?? null }));
const rows = lines.map((line) => line.split(',')).map((cells) => [cells[names.indexOf('id')], Number(cells[names.indexOf('a')]) > rule ? 0.8 : 0.3]);
console.error('answering with', rule);
const write = (rows) => console.log(['id,score', ...rows.map((row) => row.join(','))].join('\\n'));
({
  rows: () => write(rows),
  fewer: () => write(rows.slice(1)),
  more: () => write([...rows, ['c0-more', 0.5]]),
  twice: () => write([...rows, rows[0]]),
  reversed: () => write(rows.toReversed()),
  nan: () => write(rows.map(([id], row) => [id, row === 2 ? NaN : 0.5])),
  headless: () => console.log(rows.map((row) => row.join(',')).join('\\n')),
  silent: () => {},
  chatty: () => { console.log('loading the model'); write(rows); },
  fails: () => { console.error('no such file: weights.bin'); process.exit(7); },
  hangs: () => setInterval(() => {}, 1000),
  endless: () => { const more = () => process.stdout.write('x'.repeat(1 << 20), more); more(); },
})[answer]();
`;

const CONFIG = `model: churn
data: { source: customers.csv, id: id, target: churned }
evaluate:
  predict: { command: ['${process.execPath}', predict.mjs], env: [ANSWER], timeout-minutes: 0.5 }
gates:
  - { metric: roc_auc, min: 0.6 }
  - { metric: accuracy, against: baseline, margin: 0.05 }
`;

const CUSTOMERS = Array.from({ length: 400 }, (_, row) => ({ id: `c${row}`, a: (row * 37) % 100, churned: (row * 37) % 100 > 50 === (row % 7 > 0) ? 1 : 0 }));

async function project({ answer, config = CONFIG }: { readonly answer?: string; readonly config?: string } = {}) {
  const made = await judgedProject(config, { 'customers.csv': csv(['id', 'a', 'churned'], CUSTOMERS.map(({ id, a, churned }) => [id, a, churned])), 'predict.mjs': PROGRAM }, answer === undefined ? {} : { ANSWER: answer });
  for (const rule of [50, 60]) {
    await mkdir(join(made.folder, `rule-${rule}`));
    await writeFile(join(made.folder, `rule-${rule}`, 'rule.txt'), String(rule));
  }
  return made;
}

const seen = async (folder: string, rule: number): Promise<unknown> => JSON.parse(await readFile(join(folder, `seen-${rule}.json`), 'utf8'));

describe('evaluate.predict', () => {
  it('answers the test rows for a candidate and a baseline, and sees neither labels nor tokens', async () => {
    const made = await project();
    const { result, directory } = await made.evaluate({ model: './rule-50', baseline: './rule-60' });
    expect(result).toMatchObject({ verdict: 'pass', baseline: { state: 'compared', identical: false, joined: 1 } });
    const found = { header: 'id,a', rows: result.rows, variables: ['MLOPS_DIGEST', 'MLOPS_MODEL', 'MLOPS_MODEL_DIR'], token: null };
    expect([await seen(made.folder, 50), await seen(made.folder, 60)]).toEqual([found, found]);
    const command = [process.execPath, 'predict.mjs'];
    expect(JSON.parse(await readFile(join(directory, 'statement.json'), 'utf8'))).toMatchObject({ predicate: { mlops_programs: { candidate: command, baseline: command } } });
    expect((await readdir(directory)).sort()).toEqual(['baseline.csv', 'context.json', 'evidence.json', 'predictions.csv', 'report.html', 'report.md', 'result.json', 'statement.json']);
    const [header, first = ''] = (await readFile(join(directory, 'predictions.csv'), 'utf8')).split('\n');
    const row = CUSTOMERS.find(({ id }) => first.startsWith(`${id},`));
    expect([header, first]).toEqual(['id,score', `${row?.id},${(row?.a ?? 0) > 50 ? 0.8 : 0.3}`]);
  });

  it('answers for a bundle whose training left the same answers, which is then registered', async () => {
    const made = await project();
    const { result, report } = await made.evaluate({ model: './rule-50' });
    expect(report).toContain("**Next:** nothing. It can't be registered as it is: register-model takes what train left.");
    const ids = CUSTOMERS.filter(({ id }) => result.rows > 0 && id !== '');
    const own = await readFile(join(made.workDirectory, 'evaluate-and-gate/predictions.csv'), 'utf8');
    expect(ids.length).toBeGreaterThan(result.rows);
    await made.leaveFiles({ 'payload/rule.txt': '50', 'predictions.csv': own });
    expect(await made.evaluate()).toMatchObject({ result: { verdict: 'warn' }, report: expect.stringContaining('**Next:** nothing; it may be registered.') });
    expect((await made.register()).result).toMatchObject({ version: '1.0.0', judged_again: true });
    await made.leaveFiles({ 'payload/rule.txt': '60', 'predictions.csv': own });
    const refused = made.evaluate();
    await expect(refused).rejects.toBeInstanceOf(UserError);
    await expect(refused).rejects.toThrow(/: 0\.3 for "c\d+", but the training left 0\.8 for it; this does not answer as the model that was trained$/);
  });

  it.each([
    ['fewer', UserError, /: no answer for 1 id \("c\d+"\) of the \d+ test rows$/],
    ['more', UserError, /: it answers 1 id \("c0-more"\), which the data does not have$/],
    ['twice', UserError, /:\d+: the id id "c\d+" is already in line 2; an id names one row/],
    ['reversed', UserError, /: row 1 is "c\d+", that of the input "c\d+"; answer the rows in the order in which they come$/],
    ['nan', UserError, /:4: "NaN" in column score; 1 row has none that can be used/],
    ['headless', UserError, /no column "id" to name the rows/],
    ['silent', UserError, /: nothing; one row is expected for each test row, with its id and a score \(or a prediction\)$/],
    ['chatty', UserError, /no column "id" to name the rows/],
    ['fails', InconclusiveError, /ended with exit code 7; what it said stands above, so the model was not judged$/],
    ['endless', UserError, /: more than \d+ bytes, for \d+ rows; it was ended\. Only the answers go there/],
  ])('whose program answers "%s" is no pass', async (answer, type, message) => {
    const made = await project({ answer });
    const evaluation = made.evaluate({ model: './rule-50' });
    await expect(evaluation).rejects.toBeInstanceOf(type);
    await expect(evaluation).rejects.toThrow(message);
    await expect(evaluation).rejects.toThrow('evaluate.predict.command');
    expect(await readdir(made.workDirectory)).not.toContain('evaluate-and-gate');
  });

  it('whose program hangs is ended', async () => {
    const made = await project({ answer: 'hangs', config: CONFIG.replace('0.5', '0.005') });
    await expect(made.evaluate({ model: './rule-50' })).rejects.toThrow(/was ended after 0\.005 minutes \(evaluate\.predict\.timeout-minutes\), so the model was not judged$/);
  });

  it('whose program is not there, or fails for the baseline, leaves the comparison open', async () => {
    const absent = await project({ config: CONFIG.replace(process.execPath, './absent') });
    await expect(absent.evaluate({ model: './rule-50' })).rejects.toThrow(/could not be started: not found/);
    const made = await project();
    await mkdir(join(made.folder, 'empty'));
    const { result } = await made.evaluate({ model: './rule-50', baseline: './empty' });
    expect(result).toMatchObject({ verdict: 'inconclusive', baseline: { state: 'unavailable', reason: expect.stringMatching(/ended with exit code 1;/) } });
  });

  it('needs ids, and no variable of the job', async () => {
    await expect(project({ config: CONFIG.replace('id: id, ', '') }).then((made) => made.evaluate())).rejects.toThrow('evaluate.predict: the program names the rows that it answers, so data.id is needed: the column that does');
    await expect(project({ config: CONFIG.replace('[ANSWER]', '[GITHUB_TOKEN]') }).then((made) => made.evaluate())).rejects.toThrow('evaluate.predict.env[0]: "GITHUB_TOKEN" is never given to a program');
  });
});
