import assert from 'node:assert/strict';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

import { digestOfBytes, shortDigest } from '../../shared/statement/digest.ts';
import { verifyBundle } from '../../shared/statement/manifest.ts';
import { dispatchEvent, pullRequestEvent, pushEvent, releaseEvent, type TriggerEvent } from '../fake-world/scenario/events.ts';
import { pressPublish } from '../fake-world/scenario/release.ts';
import { commit, openPull } from '../fake-world/scenario/repository.ts';
import type { World } from '../fake-world/start-world.ts';
import type { Pull } from '../fake-world/world-state.ts';
import { installAct, runAct } from './act.ts';
import type { ActLog } from './act-log.ts';
import { check } from './check.ts';
import { compareDeployedAnswers } from './deployed-answers.ts';
import { commitFlights } from './flights-on-github.ts';
import { deploymentsOf, policyOfDraft, readComment } from './shown-on-github.ts';

/** Letters of a log that a failed check shows. */
const LAST_WORDS = 4000;
/** Above the example's own mlops.yml, and as strict. */
const POLICY = 'gates: [{ metric: roc_auc, min: 0.58 }]\n';
const AS_GOOD = '### ✅ flight-delay: as good as production (v1.0.0)';

/**
 * examples/flight-delay under act, with the workflows that users copy: a version is registered and published, a pull request judged against it,
 * merged, published, and rolled back. The world keeps what was registered.
 */
export async function checkAct(world: World, folder: string): Promise<void> {
  const production = join(folder, 'production');
  await mkdir(folder, { recursive: true });
  const config = await commitFlights(world, production);
  const run = async (workflow: string, event: TriggerEvent, expected: ActLog['jobs']): Promise<ActLog> => {
    const log = await runAct({ world, event, workflow: `.github/workflows/${workflow}.yml`, folder });
    if (!isDeepStrictEqual(log.jobs, expected)) throw new Error(`the jobs ended as ${JSON.stringify(log.jobs)}, not ${JSON.stringify(expected)}:\n${log.text.slice(-LAST_WORDS)}`);
    return log;
  };
  const step = (name: string, work: () => Promise<string>): Promise<void> =>
    check(`act, ${name}`, async () => {
      // Without it nothing of this was checked, and nothing is wrong.
      await installAct();
      return work();
    });
  /** Of each version, the digest that was judged. */
  const judged = new Map<string, string | undefined>();

  const register = async (workflow: string, tag: string): Promise<string> => {
    const { outputs } = await run(workflow, pushEvent(world), { judge: 'success', register: 'success' });
    const digest = outputs.get('judge evaluate-and-gate digest');
    assert.deepEqual([outputs.get('register register-model tag'), outputs.get('register register-model digest')], [tag, digest]);
    const drafts = [...world.state.releases.values()].filter(({ draft }) => draft);
    assert.deepEqual([drafts.map((draft) => draft.tag), world.state.refs.has(`refs/tags/${tag}`)], [[tag], true]);
    const assets = [...world.state.assets.values()].filter(({ release }) => release === drafts[0]?.id).map(({ name }) => name);
    assert.deepEqual(assets.sort(), ['data-statement.json', 'evaluation-report.md', 'evaluation-statement.json', 'model-card.md', 'package.zip', 'profile.json', 'training-statement.json']);
    judged.set(tag, digest);
    return `judge and register succeed, ${tag} is a draft release of what was judged`;
  };
  const deployed = async (workflow: string, { event, tag, deployments }: { readonly event: TriggerEvent; readonly tag: string; readonly deployments: readonly string[] }): Promise<string> => {
    await run(workflow, event, { [workflow]: 'success' });
    const { path } = JSON.parse(await readFile(join(production, 'current.json'), 'utf8')) as { path: string };
    assert.equal(path, `versions/${tag.split('@')[1]}`);
    const bundle = join(production, path);
    assert.equal((await verifyBundle(bundle)).digest, judged.get(tag));
    const answers = await compareDeployedAnswers(world, { tag, bundle, folder });
    assert.deepEqual(deploymentsOf(world), deployments);
    return `${tag} serves, with the digest that was judged and its ${answers} answers; the Deployment says so`;
  };

  await check('act', installAct);
  await step('a job that it skips is no success', async () => {
    await assert.rejects(run('elsewhere', pushEvent(world), {}), /^Error: act ran no job of .*\n*.*unsupported platform/s);
    return 'act says "unsupported platform" and ends with 0, we don\'t';
  });
  await step('push to main, job to job', () => register('register', 'flight-delay@v1.0.0'));
  await step('the release is published', () =>
    deployed('deploy', { event: releaseEvent(world, pressPublish(world)), tag: 'flight-delay@v1.0.0', deployments: ['flight-delay@v1.0.0: in_progress, success'] }));

  const better = config.replace('dense: 32', 'dense: 48');
  const push = (text: string): Pull => {
    commit(world, { branch: 'wider', files: { 'mlops.yml': text }, message: 'A wider layer' });
    return openPull(world, { head: 'wider' });
  };
  await step('pull request with a gate that can\'t hold', async () => {
    const pull = push(better.replace('min: 0.58', 'min: 0.9'));
    await run('required-gate', pullRequestEvent(world, pull), { judge: 'failure', gate: 'failure' });
    return readComment(world, { pull, says: '### ❌ flight-delay: not good enough' }).said;
  });
  await step('the next push to it, three steps in a job', async () => {
    const before = [...world.state.comments.keys()];
    const pull = push(better);
    await run('pull-request', pullRequestEvent(world, pull), { gate: 'success' });
    const { comment, said } = readComment(world, { pull, says: AS_GOOD });
    assert.deepEqual([comment.id], before);
    return `${said}, in the same comment`;
  });
  await step('the same, a job for each stage', async () => {
    const pull = openPull(world, { head: 'wider' });
    const { outputs } = await run('one-job-each', pullRequestEvent(world, pull), { data: 'success', train: 'success', evaluate: 'success' });
    assert.equal(outputs.get('evaluate evaluate-and-gate digest'), outputs.get('train train digest'));
    return readComment(world, { pull, says: AS_GOOD }).said;
  });
  await step('one that is compared with what the same workflow left on main', async () => {
    await run('pull-request', pushEvent(world), { gate: 'success' });
    const pull = push(better.replace('baseline: production', 'baseline: base'));
    await run('pull-request', pullRequestEvent(world, pull), { gate: 'success' });
    return readComment(world, { pull, says: '### ✅ flight-delay: as good as main' }).said;
  });

  commit(world, { files: { 'mlops.yml': better, 'policies/flights.yml': POLICY }, message: 'Merge a wider layer' });
  await step('merged, our reusable workflow under a policy', async () => {
    const said = await register('whole-road', 'flight-delay@v1.1.0');
    assert.equal(policyOfDraft(world), digestOfBytes(POLICY));
    return `${said}, under the policy`;
  });
  await step('a pull request that loosens that policy, in our reusable workflow', async () => {
    commit(world, { branch: 'loose', files: { 'mlops.yml': better.replace('min: 0.58', 'min: 0.5'), 'policies/flights.yml': 'min-rows: 1\n' }, message: 'Loosen all' });
    const pull = openPull(world, { head: 'loose', number: 8 });
    world.state.comments.clear();
    await run('under-policy', pullRequestEvent(world, pull), { judge: 'success' });
    const { comment, said } = readComment(world, { pull, says: AS_GOOD });
    assert.match(comment.body, /^> 🔒 \*\*Policy\*\* `base:policies\/flights\.yml` \(`[0-9a-f]{12}`\) adds a gate; /m);
    assert.match(comment.body, /^\| 🔒 roc_auc /m);
    assert.ok(comment.body.includes(shortDigest(digestOfBytes(POLICY))));
    return `${said}, and names the policy of main`;
  });
  await step('that release is published', () =>
    deployed('deploy', {
      event: releaseEvent(world, pressPublish(world)),
      tag: 'flight-delay@v1.1.0',
      deployments: ['flight-delay@v1.0.0: in_progress, success, inactive', 'flight-delay@v1.1.0: in_progress, success'],
    }));
  await step('rollback by hand', () =>
    deployed('rollback', {
      event: dispatchEvent(world, { reason: 'scores drift' }),
      tag: 'flight-delay@v1.0.0',
      deployments: ['flight-delay@v1.0.0: in_progress, success, inactive', 'flight-delay@v1.1.0: in_progress, success, inactive', 'flight-delay@v1.0.0: in_progress, success'],
    }));
  await step('what was asked of GitHub', async () => {
    assert.deepEqual(world.violations, []);
    return `${world.requests.length} requests, each as GitHub describes it`;
  });
}
