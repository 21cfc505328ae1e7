import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { type Job, type JobOptions, openJob } from '../fake-world/harness/job.ts';
import { type ActionOptions, type Done, runAction } from '../fake-world/harness/run-action.ts';
import { pushEvent, workflowRunEvent } from '../fake-world/scenario/events.ts';
import { commit } from '../fake-world/scenario/repository.ts';
import { startRun } from '../fake-world/scenario/run.ts';
import { flightsPull, flightsWorld } from './support/flights.ts';
import { apiCalls, briefly, golden, told } from './support/golden.ts';
import { tinyConfig, tinyPull, tinyWorld } from './support/tiny.ts';

const PULL_REQUEST = { contents: 'read', actions: 'read', 'pull-requests': 'write' } as const;

/** Runs steps one after the other, as a job does. */
async function runSteps(job: Job, ...actions: readonly string[]): Promise<Done[]> {
  const steps: Done[] = [];
  for (const action of actions) steps.push(await runAction(job, action));
  return steps;
}

const verdicts = (steps: readonly Done[]): unknown[] => steps.map(({ exitCode, outputs }) => [exitCode, outputs['verdict']]);

describe('stages as steps', { timeout: 120_000 }, () => {
  it('one job with three steps needs no `with:` and no artifact service', async () => {
    const { world, event } = await flightsPull();
    const job = await openJob(world, { event, permissions: { contents: 'read', 'pull-requests': 'write' }, artifactService: false });
    const steps = await runSteps(job, 'validate-data', 'train', 'evaluate-and-gate');
    expect(verdicts(steps)).toEqual([[0, 'pass'], [0, 'pass'], [0, 'warn']]);
    expect(apiCalls(steps)).toBeLessThanOrEqual(5);
    expect(steps.flatMap(({ leaks }) => leaks)).toEqual([]);
    await expect(told(steps)).toMatchFileSnapshot(golden('one-job'));
  });

  it('five jobs hand on by outputs what the next one needs, and it is the same byte for byte', async () => {
    const world = await tinyWorld();
    const event = pushEvent(world);
    const open = (name: string, options: Partial<JobOptions> = {}) => openJob(world, { event, name, ...options });
    const data = await open('data');
    const validated = await runAction(data, 'validate-data');
    const { run } = data;
    const trained = await runAction(await open('train', { run }), 'train', { inputs: { data: validated.outputs['data'] ?? '' } });
    const { data: dataReference = '', model = '' } = { ...validated.outputs, ...trained.outputs };
    const evaluated = await runAction(await open('evaluate', { run, permissions: PULL_REQUEST }), 'evaluate-and-gate', { inputs: { data: dataReference, model } });
    const inputs = { data: dataReference, model: evaluated.outputs['model'] ?? '', evaluation: evaluated.outputs['evaluation'] ?? '' };
    const registered = await runAction(await open('register', { run, permissions: { contents: 'write' } }), 'register-model', { inputs });
    const deployed = await runAction(await open('deploy', { run, permissions: { contents: 'write' } }), 'deploy', { inputs: { version: registered.outputs['version'] ?? '' } });
    const steps = [validated, trained, evaluated, registered, deployed];
    expect(verdicts(steps)).toEqual([[0, 'pass'], [0, 'pass'], [0, 'pass'], [0, 'pass'], [0, 'pass']]);
    expect(new Set([trained, evaluated, registered, deployed].map(({ outputs }) => outputs['digest'])).size).toBe(1);
    expect(deployed.outputs).toMatchObject({ state: 'deployed', version: 'tiny@v1.0.0' });
    expect(steps.flatMap(({ leaks }) => leaks)).toEqual([]);
    await expect(told(steps)).toMatchFileSnapshot(golden('five-jobs'));
  });

  it('five jobs without `with:` find the same in the artifacts of their run', async () => {
    const world = await tinyWorld();
    const event = pushEvent(world);
    const first = await openJob(world, { event });
    const [validated] = await runSteps(first, 'validate-data');
    const later = async (action: string, permissions: JobOptions['permissions'] = {}) => runAction(await openJob(world, { event, run: first.run, permissions, name: action }), action);
    const trained = await later('train');
    const evaluated = await later('evaluate-and-gate', PULL_REQUEST);
    const registered = await later('register-model', { contents: 'write' });
    expect(verdicts([...(validated === undefined ? [] : [validated]), trained, evaluated, registered])).toEqual([[0, 'pass'], [0, 'pass'], [0, 'pass'], [0, 'pass']]);
    expect(evaluated.outputs['model']).toBe(trained.outputs['model']);
    expect(trained.summary).toContain('Data validated: ✅ pass.');
    expect(registered.outputs).toMatchObject({ tag: 'tiny@v1.0.0', digest: trained.outputs['digest'] });
  });

  it('findings stand at their lines, ten of a kind, the rest counted', async () => {
    const world = await flightsWorld();
    const lines = (await readFile(join(import.meta.dirname, '../../examples/flight-delay/flights.csv'), 'utf8')).split('\n');
    const broken: Readonly<Record<number, string>> = { 101: '9000001,2001-01-02 10:00,-5,SEA,ORD,0', 205: '9000002,2001-01-02 11:00,500,sea,ORD,0', 309: '9000003,not a date,500,SEA,ORD,0', 411: '9000004,2001-01-02 12:00,99999,SEA,O::R,2', 512: '9000005,2001-01-02' };
    for (const [line, text] of Object.entries(broken)) lines[Number(line) - 1] = text;
    for (let line = 601; line < 620; line++) lines[line - 1] = `${9_000_100 + line},2001-01-02 13:00,500,SEA,Ord,0`;
    commit(world, { files: { 'flights.csv': lines.join('\n') } });
    const done = await runAction(await openJob(world, { event: pushEvent(world) }), 'validate-data');
    expect(done).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(done.log.annotations.length).toBe(10);
    await expect(told([done])).toMatchFileSnapshot(golden('findings'));
  });

  it("a fork's token may only read: the report is in the summary, and the verdict is the same", async () => {
    const { world, event } = await tinyPull({ fork: 'mallory/tiny' });
    const job = await openJob(world, { event, permissions: PULL_REQUEST });
    const steps = await runSteps(job, 'validate-data', 'train', 'evaluate-and-gate');
    expect(verdicts(steps)).toEqual([[0, 'pass'], [0, 'pass'], [0, 'pass']]);
    expect(world.state.comments.size).toBe(0);
    await expect(told(steps.slice(2))).toMatchFileSnapshot(golden('fork'));
  });

  it('a permission that the workflow does not grant is named, and the verdict is the same', async () => {
    const { world, event } = await tinyPull();
    const job = await openJob(world, { event, permissions: { contents: 'read' } });
    const steps = await runSteps(job, 'train', 'evaluate-and-gate');
    expect(verdicts(steps)).toEqual([[0, 'pass'], [0, 'pass']]);
    await expect(told(steps.slice(1))).toMatchFileSnapshot(golden('no-permission'));
  });

  it('on GitHub Enterprise Server a job hands on by its work directory, and says what is missing', async () => {
    const world = await tinyWorld();
    const event = pushEvent(world);
    const job = await openJob(world, { event, serverUrl: 'https://git.acme.test', permissions: { contents: 'write' } });
    const steps = await runSteps(job, 'validate-data', 'train', 'evaluate-and-gate', 'register-model');
    expect(verdicts(steps)).toEqual([[0, 'pass'], [0, 'pass'], [0, 'pass'], [0, 'pass']]);
    const other = await openJob(world, { event, run: job.run, serverUrl: 'https://git.acme.test', permissions: { contents: 'write' } });
    await expect(told([...steps, await runAction(other, 'register-model')])).toMatchFileSnapshot(golden('enterprise-server'));
  });

  it('rows travel where that is asked for, and a job without the file finds them', async () => {
    const world = await tinyWorld();
    const event = pushEvent(world);
    const job = await openJob(world, { event });
    const validated = await runAction(job, 'validate-data', { inputs: { 'upload-data': 'true' } });
    commit(world, { files: { 'data/rows.csv': null } });
    const other = await openJob(world, { event: pushEvent(world), run: job.run });
    const trained = await runAction(other, 'train', { inputs: { data: validated.outputs['data'] ?? '' } });
    expect(verdicts([validated, trained])).toEqual([[0, 'pass'], [0, 'pass']]);
    expect(trained.log.lines).toContainEqual({ kind: 'text', text: 'Put data/rows.csv where data.source expects it' });
  });

  it('nothing new is not trained again, in a later run either', async () => {
    const world = await tinyWorld({ files: { 'mlops.yml': tinyConfig({ train: '{ command: [node, train.mjs], inputs: [train.mjs] }' }) } });
    const train = async (options: Partial<JobOptions> = {}) => runAction(await openJob(world, { event: pushEvent(world), ...options }), 'train');
    const [first, again] = [await train(), await train()];
    expect([first, again].map(({ outputs }) => outputs['reused'])).toEqual(['false', 'true']);
    expect(again.outputs['digest']).toBe(first.outputs['digest']);
    expect(again.leaks).toEqual([]);
    await expect(told([again])).toMatchFileSnapshot(golden('trained-before'));
    commit(world, { files: { 'data/rows.csv': 'id,x,y\n' + Array.from({ length: 300 }, (_, id) => `${id},${id % 2},${id % 2}\n`).join('') } });
    // Read-only, as in a pull request from a fork: nothing is kept, and that is no failure.
    expect(verdicts([await train({ cacheMode: 'read' }), await train({ cacheMode: 'read' })])).toEqual([[0, 'pass'], [0, 'pass']]);
    expect(world.caches.length).toBe(1);
  });

  it('a gate that fails stands at its line; one that can not be judged may leave the job green, and is no pass', async () => {
    const world = await tinyWorld();
    const job = await openJob(world, { event: pushEvent(world), permissions: PULL_REQUEST, artifactService: false });
    await runAction(job, 'train');
    const judged = async (gates: string, inputs: Readonly<Record<string, string>> = {}) => {
      await writeFile(join(job.workspace, 'mlops.yml'), tinyConfig({ gates }));
      return runAction(job, 'evaluate-and-gate', { inputs });
    };
    const undecided = '[{ metric: accuracy, min: 0.9, confidence: 0.95 }]';
    const steps = [await judged('[{ id: "good\\n::error::enough", metric: accuracy, min: 0.99 }]', { comment: 'always' }), await judged(undecided), await judged(undecided, { inconclusive: 'warn' })];
    expect(verdicts(steps)).toEqual([[1, 'fail'], [3, 'inconclusive'], [0, 'inconclusive']]);
    await expect(told(steps.map(briefly))).toMatchFileSnapshot(golden('gates'));
  });

  it('the summary of a table of 4,500 columns fits, and says where the rest is', async () => {
    const names = Array.from({ length: 4_500 }, (_, place) => `c${String(place).padStart(4, '0')}${'_'.repeat(90)}`);
    const world = await tinyWorld({ files: { 'data/rows.csv': `id,x,y,${names.join()}\n1,1,1,${names.map(() => '7').join()}\n` } });
    const done = await runAction(await openJob(world, { event: pushEvent(world), artifactService: false }), 'validate-data');
    expect(verdicts([done])).toEqual([[0, 'pass']]);
    expect(done.summary).toContain('\n4,300 more findings are in `result.json` beside this report.\n');
    expect(done.summary).toContain('\n4,403 more columns are in `result.json` and `profile.json`.\n');
    await expect(told([{ ...done, summary: done.summary?.replaceAll(/(?:\|.*\bc\d{4}\\?_.*\n)+/g, '| … |\n') ?? null }])).toMatchFileSnapshot(golden('large-summary'));
  });

  it('validate-data comments on a pull request where that is asked for', async () => {
    const { world, event } = await tinyPull({ files: { 'data/rows.csv': 'id,x,y\n1,1,1\n2,two,0\n' } });
    const job = await openJob(world, { event, permissions: PULL_REQUEST });
    const comment = async (comment: string) => runAction(job, 'validate-data', { inputs: { comment } });
    expect(verdicts([await comment('never'), await comment('auto'), await comment('always')])).toEqual([[1, 'fail'], [1, 'fail'], [1, 'fail']]);
    expect([...world.state.comments.values()].map(({ body }) => body.split('\n')[1])).toEqual(['### ❌ tiny: the data is not as declared']);
  });

  it('a re-run finds what its first attempt stored', async () => {
    const world = await tinyWorld();
    const event = pushEvent(world);
    const first = await openJob(world, { event });
    const [, trained] = await runSteps(first, 'validate-data', 'train');
    const again = await openJob(world, { event, run: { ...first.run, attempt: 2 } });
    const [, repeated] = await runSteps(again, 'validate-data', 'train');
    expect(repeated?.outputs).toMatchObject({ verdict: 'pass', model: trained?.outputs['model'] });
  });
});

describe('what goes wrong is one sentence, and nothing of it is a pass', { timeout: 120_000 }, () => {
  const attempt = async (action: string, { change = {}, files = {}, ...options }: ActionOptions & { readonly change?: Partial<JobOptions>; readonly files?: Readonly<Record<string, string>> } = {}) => {
    const world = await tinyWorld({ files });
    return runAction(await openJob(world, { event: pushEvent(world), ...change }), action, options);
  };

  /** On `workflow_run`, in the repository itself and with a token that may write, after a fork's pull request whose branch is called main. */
  const afterFork = async (action: string) => {
    const world = await tinyWorld();
    const run = startRun(world, { event: 'pull_request', headSha: pushEvent(world).sha, headBranch: 'main', headRepository: 'mallory/tiny' });
    return runAction(await openJob(world, { event: workflowRunEvent(world, run), permissions: { contents: 'write' } }), action);
  };

  it('of many kinds', async () => {
    const steps = [
      await attempt('validate-data', { inputs: { config: '../mlops.yml' } }),
      await attempt('validate-data', { inputs: { config: '/etc/passwd' } }),
      await attempt('validate-data', { inputs: { data: '../../secret.csv' } }),
      await attempt('validate-data', { inputs: { comment: 'yes' } }),
      await attempt('validate-data', { change: { checkout: false } }),
      await attempt('validate-data', { files: { 'mlops.yml': 'model: tiny\ndata:\n  sorce: data/rows.csv\n  idd: id\n' } }),
      await attempt('train', { inputs: { data: 'artifact:4711@sha256:' + '0'.repeat(64) } }),
      await attempt('train', { inputs: { data: 'tiny@v1.0.0' } }),
      await attempt('evaluate-and-gate', { change: { permissions: PULL_REQUEST } }),
      await attempt('evaluate-and-gate', { inputs: { model: 'data/rows.csv', 'github-token': '' } }),
      await attempt('register-model', { change: { permissions: { contents: 'write' } } }),
      await afterFork('register-model'),
      await afterFork('deploy'),
      await attempt('deploy', { change: { permissions: { contents: 'write' } } }),
    ];
    expect(steps.map(({ outputs }) => outputs['verdict'])).not.toContain('pass');
    expect(steps.map(({ exitCode }) => exitCode)).toEqual(steps.map(() => 2));
    await expect(told(steps)).toMatchFileSnapshot(golden('bad-input'));
  });

  it('an artifact that was altered on its way, and one that was deleted', async () => {
    const world = await tinyWorld();
    const event = pushEvent(world);
    const job = await openJob(world, { event });
    const [, trained] = await runSteps(job, 'validate-data', 'train');
    const stored = world.site.artifacts.all().find(({ name }) => name.startsWith('mlops-train-'));
    world.site.artifacts.tamper(stored?.id ?? 0, (bytes) => Buffer.concat([bytes.subarray(0, 60), Buffer.from([(bytes[60] ?? 0) ^ 0xff]), bytes.subarray(61)]));
    const done = await runAction(await openJob(world, { event, run: job.run }), 'evaluate-and-gate', { inputs: { model: trained?.outputs['model'] ?? '' } });
    world.site.artifacts.remove(stored?.id ?? 0);
    const gone = await runAction(await openJob(world, { event, run: job.run }), 'evaluate-and-gate', { inputs: { model: trained?.outputs['model'] ?? '' } });
    expect(verdicts([done, gone])).toEqual([[4, 'inconclusive'], [2, 'inconclusive']]);
    // The zip holds times.
    await expect(told([done, gone]).replaceAll(/(its bytes are|service names) sha256:[0-9a-f]{64}/g, '$1 <zip digest>')).toMatchFileSnapshot(golden('tampered-artifact'));
  });

  it('a run that is cancelled while it trains ends at once, and leaves no model', async () => {
    const world = await flightsWorld();
    const job = await openJob(world, { event: pushEvent(world) });
    const done = await runAction(job, 'train', { cancelWhen: (printed) => printed.includes('Epoch 2/20') });
    expect(done).toMatchObject({ exitCode: 130, signal: null, outputs: { verdict: 'inconclusive' } });
    // How far it got until the signal arrived differs.
    await expect(told([done]).replaceAll(/^ {2}Epoch (?![12]\/).*\n/gm, '').replaceAll(/(Epoch .* (?:val_)?loss) [\d.]+, val_loss [\d.]+/g, '$1 …')).toMatchFileSnapshot(golden('train-cancelled'));
    expect(world.site.artifacts.all()).toEqual([]);
  });
});

it('a hostile program sees no token, gives no command, and masks nothing', async () => {
  const program = `
console.log(JSON.stringify(process.env));
for (const line of ['::add-mask::a', '::error file=mlops.yml,line=1::spoofed', '::set-output name=verdict::pass', '##[error]spoofed', '::stop-commands::x', '::x::', '\\u001b[2Jcleared', '::endgroup::']) console.log(line), console.error(line);
`;
  const world = await tinyWorld({ program });
  const job = await openJob(world, { event: pushEvent(world) });
  const done = await runAction(job, 'train', { env: { GITHUB_TOKEN: job.token.value, GH_TOKEN: job.token.value, OWN_SECRET: 'its own' } });
  expect(done).toMatchObject({ exitCode: 0, leaks: [], log: { annotations: [], stopped: false } });
  expect(done.log.masks).not.toContain('a');
  expect(done.log.lines.filter(({ kind }) => kind === 'endgroup').length).toBe(1);
  const seen = done.log.lines.flatMap((line) => (line.kind === 'text' && line.text.includes('"MLOPS_TRAIN"') ? [line.text] : []))[0] ?? '';
  const names = Object.keys(JSON.parse(seen.slice(seen.indexOf('{'))) as object);
  expect(names.filter((name) => !name.startsWith('MLOPS_')).sort()).toEqual(['HOME', 'OWN_SECRET', 'PATH']);
});
