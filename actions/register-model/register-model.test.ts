import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { testPorts } from '../../test/support/local-ports.ts';
import { leaveEvaluatedModel, leaveModel, persistence, RAIN_CONFIG, rainProject, type TestDay } from '../../test/support/rain-project.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { loadConfig } from '../../shared/config/load-config.ts';
import type { ReleasedVersion } from '../../shared/ports/ledger.ts';
import { appendEntry } from '../../shared/registry/append-entry.ts';
import { readRegistry } from '../../shared/registry/read-registry.ts';
import { heldByStage, versionsOf } from '../../shared/registry/state.ts';
import type { ValidateDataResult } from '../../shared/results/validate-data.ts';
import { type Digest, digestOfBytes, digestOfFile } from '../../shared/statement/digest.ts';
import { verifyBundle } from '../../shared/statement/manifest.ts';
import { testResultStatement } from '../../shared/statement/statement.ts';
import { evaluateAndGate } from '../evaluate-and-gate/evaluate-and-gate.ts';
import { registerModel } from './register-model.ts';

async function project(config = RAIN_CONFIG) {
  const folder = await temporaryFolder();
  const loaded = await rainProject(folder, config);
  const ports = testPorts(folder);
  const workDirectory = join(folder, '.mlops');
  return { folder, loaded, ports, workDirectory, registry: join(workDirectory, 'registry'), evaluation: join(workDirectory, 'evaluate-and-gate') };
}

type Project = Awaited<ReturnType<typeof project>>;

async function evaluated(options: { readonly rule?: (day: TestDay) => number; readonly config?: string } = {}) {
  const made = await project(options.config);
  const digest = await leaveEvaluatedModel(made.loaded, { ...made, ...(options.rule === undefined ? {} : { rule: options.rule }) });
  return { ...made, digest };
}

const log = async ({ ports }: Project) => (await readRegistry(ports.ledger, 'rain')).entries.map(({ entry }) => (entry.kind === 'version' ? `v${entry.version} ${entry.bump}` : entry.kind === 'stage' ? `${entry.stage} ${entry.version}` : entry.kind));

describe('registerModel', () => {
  it('registers a model that passed, with all that was proved about it', async () => {
    const made = await evaluated();
    const { digest, loaded, workDirectory, ports, registry, evaluation } = made;
    const { result, directory } = await registerModel({ loaded, workDirectory }, ports);
    const kept = join(registry, 'rain/versions', digest.slice(7));
    expect(result).toEqual({
      schema: 'mlops/register-model/v1', verdict: 'warn', version: '1.0.0', tag: 'rain@v1.0.0', digest, reused: false,
      judged_again: true, release_url: null, location: kept, dry_run: false,
    });
    expect(await log(made)).toEqual(['v1.0.0 first']);
    expect((await readdir(kept, { recursive: true })).sort()).toEqual([
      'bundle', 'bundle/manifest.json', 'bundle/payload', 'bundle/payload/model.txt', 'bundle/predictions.csv',
      'evaluation', 'evaluation/context.json', 'evaluation/evidence.json', 'evaluation/predictions.csv', 'evaluation/report.html', 'evaluation/report.md', 'evaluation/result.json', 'evaluation/statement.json',
      'manifest.json', 'model-card.md', 'statements', 'statements/training.json',
    ]);
    expect((await verifyBundle(join(kept, 'bundle'), digest)).digest).toBe(digest);
    const [entry] = versionsOf(await readRegistry(ports.ledger, 'rain'));
    expect(entry).toMatchObject({ digest, evaluation: await digestOfFile(join(evaluation, 'statement.json')), package: (await verifyBundle(kept)).digest, test_rows: expect.stringMatching(/^sha256:/) });
    expect(directory).toBe(join(workDirectory, 'register-model'));
    expect((await readdir(join(workDirectory, 'register-model'))).sort()).toEqual(['report.md', 'result.json', 'statement.json']);
    expect(JSON.parse(await readFile(join(workDirectory, 'register-model/result.json'), 'utf8'))).toEqual(result);
    expect(JSON.parse(await readFile(join(workDirectory, 'register-model/statement.json'), 'utf8'))).toMatchObject({
      subject: [{ name: 'rain@v1.0.0', digest: { sha256: digest.slice(7) } }],
      predicate: { version: '1.0.0', verdict: 'warn', judged_again: true },
    });
  });

  it('releases what was registered under its number, again too, and settles what an earlier run left before it reads the log', async () => {
    const { loaded, workDirectory, ports, digest } = await evaluated();
    const calls: string[] = [];
    const released: ReleasedVersion[] = [];
    const watched = {
      ...ports,
      ledger: {
        ...ports.ledger,
        settle: async () => void calls.push('settle'),
        read: (model: string) => (calls.push('read'), ports.ledger.read(model)),
        append: (model: string, position: number, text: string) => (calls.push('append'), ports.ledger.append(model, position, text)),
      },
      versions: {
        ...ports.versions,
        put: (model: string, digest: string, directory: string) => (calls.push('put'), ports.versions.put(model, digest, directory)),
        release: async (_: string, version: ReleasedVersion) => (calls.push('release'), released.push(version), 'https://example.org/release'),
      },
    };
    const first = await registerModel({ loaded, workDirectory }, watched);
    expect(calls).toEqual(['settle', 'read', 'put', 'read', 'append', 'release']);
    expect(first.result.release_url).toBe('https://example.org/release');
    const again = await registerModel({ loaded, workDirectory, release: 'publish' }, watched);
    expect(again.result).toMatchObject({ reused: true, release_url: 'https://example.org/release' });
    const notes = await readFile(join(first.result.location ?? '', 'model-card.md'), 'utf8');
    expect(released).toEqual([{ digest, version: '1.0.0', notes, publish: false }, { digest, version: '1.0.0', notes, publish: true }]);
    calls.length = 0;
    await registerModel({ loaded, workDirectory, dryRun: true }, watched);
    expect(calls).toEqual(['read']);
  });

  it('gives the same bytes the version they have, and writes nothing into the registry', async () => {
    const { loaded, workDirectory, ports, registry } = await evaluated();
    await registerModel({ loaded, workDirectory }, ports);
    const before = await readdir(registry, { recursive: true });
    const { result } = await registerModel({ loaded, workDirectory }, ports);
    expect(result).toMatchObject({ version: '1.0.0', reused: true });
    expect(await readdir(registry, { recursive: true })).toEqual(before);
  });

  it('counts on from the highest version: patch for opaque files, or as asked for', async () => {
    const made = await project();
    const { loaded, workDirectory, ports } = made;
    for (const [payload, bump] of [['a', 'major'], ['b', undefined], ['c', 'minor'], ['d', 'major'], ['e', 'patch']] as const) {
      await leaveEvaluatedModel(loaded, { workDirectory, ports, payload });
      await registerModel({ loaded, workDirectory, bump }, ports);
    }
    expect(await log(made)).toEqual(['v1.0.0 first', 'v1.0.1 patch', 'v1.1.0 minor', 'v2.0.0 major', 'v2.0.1 patch']);
  });

  it('says in a dry run what it would claim, and writes nothing at all', async () => {
    const { folder, loaded, workDirectory, ports, digest } = await evaluated();
    const before = await readdir(folder, { recursive: true });
    const { result, directory, report } = await registerModel({ loaded, workDirectory, dryRun: true, stage: 'staging' }, ports);
    expect(result).toMatchObject({ version: '1.0.0', tag: 'rain@v1.0.0', digest, reused: false, location: null, dry_run: true });
    expect(directory).toBeNull();
    expect(report.split('\n')[0]).toBe('### ⚠️ rain: would be registered as `rain@v1.0.0`');
    expect(await readdir(folder, { recursive: true })).toEqual(before);
  });

  it('takes model and evaluation from folders that are named, relative to mlops.yml', async () => {
    const { loaded, workDirectory, ports, digest } = await evaluated();
    const elsewhere = join(workDirectory, 'elsewhere');
    const { result } = await registerModel({ loaded, workDirectory: elsewhere, model: '.mlops/train/bundle', evaluation: join(workDirectory, 'evaluate-and-gate') }, ports);
    expect(result).toMatchObject({ version: '1.0.0', digest, judged_again: true });
  });

  it('lets a stage name the version only when it is told to, and once', async () => {
    const made = await evaluated();
    const { loaded, workDirectory, ports } = made;
    await registerModel({ loaded, workDirectory }, ports);
    expect(await log(made)).toEqual(['v1.0.0 first']);
    await registerModel({ loaded, workDirectory, stage: 'staging' }, ports);
    await registerModel({ loaded, workDirectory, stage: 'staging' }, ports);
    expect(await log(made)).toEqual(['v1.0.0 first', 'staging 1.0.0']);
    expect(heldByStage(await readRegistry(ports.ledger, 'rain'), 'staging')).toMatchObject({ version: '1.0.0', reason: 'named by register-model' });
  });

  it('lets only a deployment move an environment', async () => {
    const made = await evaluated({ config: `${RAIN_CONFIG}deploy:\n  production: { target: directory, path: served }\n` });
    const { loaded, workDirectory, ports } = made;
    await expect(registerModel({ loaded, workDirectory, stage: 'production' }, ports)).rejects.toMatchObject({
      name: 'UserError',
      message: 'stage: production is an environment of mlops.yml (deploy), and only a deployment moves it; leave the stage out and run deploy, or give a stage of another name',
    });
    expect(await log(made)).toEqual([]);
    expect((await registerModel({ loaded, workDirectory, stage: 'archive' }, ports)).result).toMatchObject({ version: '1.0.0' });
  });

  it('moves no stage that is held, and registers nothing then', async () => {
    const made = await evaluated();
    const { loaded, workDirectory, ports } = made;
    await appendEntry(ports, 'rain', () => ({ kind: 'hold', stage: 'staging', reason: 'wrong forecasts', until: null }));
    await expect(registerModel({ loaded, workDirectory, stage: 'staging' }, ports)).rejects.toMatchObject({
      name: 'FailedError',
      message: 'rain#staging is held: wrong forecasts; lift the hold (mlops hold staging --lift) or register without a stage',
    });
    expect(await log(made)).toEqual(['hold']);
  });

  describe('a model that passed by a waiver', () => {
    const noon = (day: string) => ({ now: () => new Date(`${day}T12:00:00Z`) });
    const waived = RAIN_CONFIG.replace('min: 0.6', 'min: 0.99') + 'waivers: [{ gate: roc_auc min 0.99, reason: late labels, by: alice, expires: 2026-12-31 }]\n';
    const passed = async () => {
      const made = await project(waived);
      const ports = testPorts(made.folder, { clock: noon('2026-11-21') });
      await leaveEvaluatedModel(made.loaded, { ...made, ports });
      return { ...made, register: (day: string, loaded = made.loaded) => registerModel({ loaded, workDirectory: made.workDirectory }, testPorts(made.folder, { clock: noon(day) })) };
    };

    it('is registered while it counts, and its card says so', async () => {
      const made = await passed();
      expect((await made.register('2026-12-31')).result).toMatchObject({ version: '1.0.0', verdict: 'warn', judged_again: true });
      const statement = JSON.parse(await readFile(join(made.evaluation, 'statement.json'), 'utf8'));
      expect(statement.predicate).toMatchObject({ result: 'WARNED', failedTests: [], mlops_waivers: [{ gate: 'roc_auc min 0.99', reason: 'late labels', by: 'alice', expires: '2026-12-31', state: 'counts', line: 13 }] });
      const [folder = ''] = await readdir(join(made.registry, 'rain/versions'));
      expect(await readFile(join(made.registry, 'rain/versions', folder, 'model-card.md'), 'utf8')).toContain('(fail, waived by alice until 2026-12-31)');
    });

    it('is refused when that day is over, also where the rows are not at hand', async () => {
      const made = await passed();
      const error = { name: 'FailedError', message: expect.stringMatching(/^rain passed by a waiver of gate "roc_auc min 0\.99", which expired on 2026-12-31: now it says fail \(.+\); nothing was registered$/) };
      await expect(made.register('2027-01-01')).rejects.toMatchObject(error);
      await rm(join(made.folder, 'weather.csv'));
      await expect(made.register('2027-01-01')).rejects.toMatchObject(error);
      expect(await log(made)).toEqual([]);
    });

    it('is refused where mlops.yml has the waiver no more, or another day since', async () => {
      const made = await passed();
      const path = join(made.folder, 'mlops.yml');
      await writeFile(path, waived.replace(/waivers.*\n/, ''));
      await expect(made.register('2026-11-21', await loadConfig(path))).rejects.toMatchObject({ name: 'UserError', message: 'rain passed by a waiver of gate "roc_auc min 0.99", which mlops.yml does not have; run evaluate-and-gate again' });
      await writeFile(path, waived.replace('2026-12-31', '2027-06-30'));
      await expect(made.register('2027-01-01', await loadConfig(path))).rejects.toMatchObject({ name: 'FailedError', message: expect.stringContaining('expired on 2026-12-31') });
      await writeFile(path, waived.replace('2026-12-31', '2026-11-22'));
      await expect(made.register('2026-11-23', await loadConfig(path))).rejects.toMatchObject({ name: 'FailedError', message: expect.stringContaining('expired on 2026-11-22') });
    });
  });

  describe('refuses, and leaves neither a version nor a result:', () => {
    const refused = async (made: Project, error: { readonly name: string; readonly message: unknown }, inputs = {}) => {
      await expect(registerModel({ loaded: made.loaded, workDirectory: made.workDirectory, ...inputs }, made.ports)).rejects.toMatchObject(error);
      expect(await log(made)).toEqual([]);
      expect(await readdir(made.workDirectory)).not.toContain('register-model');
      expect(await readdir(join(made.registry, 'rain')).catch(() => [])).toEqual([]);
    };

    it('where nothing was trained', async () => {
      const made = await project();
      await refused(made, { name: 'UserError', message: `no model in ${join(made.workDirectory, 'train/bundle')}; run train first, or name a bundle's folder as model` });
      await refused(made, { name: 'UserError', message: 'model: elsewhere is no folder; name the folder of a bundle: predictions and ONNX files are judged, not registered' }, { model: 'elsewhere' });
    });

    it('a model that was not judged', async () => {
      const made = await project();
      await leaveModel(made.workDirectory, { rule: persistence });
      await refused(made, { name: 'UserError', message: `no evaluation in ${made.evaluation} (result.json is absent); run evaluate-and-gate first` });
    });

    it('an evaluation of other bytes, naming both digests', async () => {
      const made = await evaluated();
      const other = await leaveModel(made.workDirectory, { rule: persistence, payload: 'other' });
      await refused(made, { name: 'UserError', message: `${made.evaluation} judges ${made.digest}, but the model is ${other}; run evaluate-and-gate on this model` });
    });

    it('bytes that are not those of the manifest', async () => {
      const made = await evaluated();
      const path = join(made.workDirectory, 'train/bundle/payload/model.txt');
      await writeFile(path, 'swapped');
      await refused(made, { name: 'UserError', message: `${path}: its bytes are not those of the manifest` });
    });

    it('a model that failed', async () => {
      const made = await evaluated({ rule: () => 0.5 });
      await refused(made, { name: 'FailedError', message: expect.stringMatching(/^rain did not pass \(.+\); nothing was registered$/) });
    });

    it('a model that could not be judged', async () => {
      const made = await evaluated({ config: RAIN_CONFIG.replace(/gates:[^]*/, 'gates: []\n') });
      await refused(made, { name: 'InconclusiveError', message: 'rain could not be judged; nothing was registered' });
    });

    it('a result that was altered', async () => {
      const made = await evaluated({ rule: () => 0.5 });
      const path = join(made.evaluation, 'result.json');
      await writeFile(path, (await readFile(path, 'utf8')).replace('"verdict": "fail"', '"verdict": "pass"'));
      await refused(made, { name: 'UserError', message: expect.stringMatching(/result\.json was altered since its evaluation \(sha256:\w+, its statement says sha256:\w+\); run evaluate-and-gate again$/) });
    });

    it('a result that was altered together with its statement: it judges again', async () => {
      const made = await evaluated({ rule: () => 0.5 });
      await forge(made.evaluation, (text) => text.replaceAll('"verdict": "fail"', '"verdict": "pass"').replaceAll('"mlops_verdict": "fail"', '"mlops_verdict": "pass"'));
      await refused(made, { name: 'UserError', message: expect.stringMatching(/evaluate-and-gate: judged again, rain is another: gate ".+" says fail \(.+\), not pass\. The result, its predictions or the gates were changed since; run evaluate-and-gate again$/) });
    });

    it('a metric that was altered: it judges again', async () => {
      const made = await evaluated();
      await forge(made.evaluation, (text) => text.replace(/"roc_auc": \{\s+"value": [\d.]+/, '"roc_auc": {\n"value": 0.99'));
      await refused(made, { name: 'UserError', message: expect.stringMatching(/judged again, rain is another: roc_auc is 0\.\d+, not 0\.99\./) });
    });

    it('predictions that are not those of the model', async () => {
      const made = await evaluated();
      await forge(made.evaluation, (text) => text, (predictions) => predictions.replace(/^2015-01-01,.*$/m, '2015-01-01,0.77'));
      await refused(made, { name: 'UserError', message: `${join(made.evaluation, 'predictions.csv')}: says 0.77 for "2015-01-01", but the model answers 0.2; these are not the predictions of this model. Run evaluate-and-gate again` });
    });

    it('gates that were loosened or added since', async () => {
      const made = await evaluated();
      const path = join(made.folder, 'mlops.yml');
      await writeFile(path, RAIN_CONFIG.replace('gates:\n', 'gates:\n  - { metric: accuracy, min: 0.99 }\n'));
      await refused({ ...made, loaded: await loadConfig(path) }, { name: 'UserError', message: expect.stringMatching(/judged again, rain is another: gate ".*accuracy.*" was not held\./) });
    });

    it('test rows that are others than those that were judged', async () => {
      const made = await evaluated();
      const path = join(made.folder, 'weather.csv');
      await writeFile(path, (await readFile(path, 'utf8')).replace(/^(2015-06-01,.*),[01]$/m, '$1,0'));
      await refused(made, { name: 'UserError', message: 'weather.csv: its test rows are others than those that the model was judged on; run evaluate-and-gate again, or register with the data of that time' });
    });

    it('a log that is damaged', async () => {
      const made = await evaluated();
      await made.ports.files.replace(join(made.registry, 'rain/log/000001.json'), Buffer.from('{"half": '));
      await expect(registerModel({ loaded: made.loaded, workDirectory: made.workDirectory }, made.ports)).rejects.toMatchObject({
        name: 'PlatformError',
        message: expect.stringMatching(/^the log of rain is damaged at entry 1: .*000001\.json: not JSON .*Restore it from a copy and run this again; nothing was written to the log$/),
      });
      expect(await readdir(join(made.registry, 'rain'))).toEqual(['log']);
    });
  });

  it('keeps what validate-data left, where it is about the same data', async () => {
    const { loaded, workDirectory, ports } = await evaluated();
    const { data } = JSON.parse(await readFile(join(workDirectory, 'evaluate-and-gate/result.json'), 'utf8')) as { data: { digest: Digest } };
    await leaveValidatedData(join(workDirectory, 'validate-data'), data.digest);
    const { result } = await registerModel({ loaded, workDirectory }, ports);
    const kept = await readdir(result.location ?? '', { recursive: true });
    expect(kept).toEqual(expect.arrayContaining(['profile.json', 'statements/data.json']));
    expect(await readFile(join(result.location ?? '', 'model-card.md'), 'utf8')).toContain('1,461 rows in `weather.csv`.');
  });

  it('leaves out data that the model was not judged on, and refuses it where it was named', async () => {
    const { loaded, workDirectory, ports } = await evaluated();
    await leaveValidatedData(join(workDirectory, 'validate-data'), digestOfBytes('other data'));
    const named = registerModel({ loaded, workDirectory, data: join(workDirectory, 'validate-data') }, ports);
    await expect(named).rejects.toMatchObject({ name: 'UserError', message: expect.stringMatching(/^data: .*validate-data holds no result of validate-data on the data that the model was judged on \(sha256:\w+\)$/) });
    const { result } = await registerModel({ loaded, workDirectory }, ports);
    expect(await readdir(result.location ?? '', { recursive: true })).not.toContain('profile.json');
    expect(await readFile(join(result.location ?? '', 'model-card.md'), 'utf8')).toContain('The data was not validated.');
  });

  it('refuses a model that was judged on data that did not pass', async () => {
    const { loaded, workDirectory, ports } = await evaluated();
    const { data } = JSON.parse(await readFile(join(workDirectory, 'evaluate-and-gate/result.json'), 'utf8')) as { data: { digest: Digest } };
    await leaveValidatedData(join(workDirectory, 'validate-data'), data.digest, 'fail');
    await expect(registerModel({ loaded, workDirectory }, ports)).rejects.toMatchObject({ name: 'FailedError', message: expect.stringMatching(/did not pass validate-data \(.*\); nothing was registered$/) });
  });

  it('says why it did not judge again where the rows are not at hand', async () => {
    const { folder, loaded, workDirectory, ports } = await evaluated();
    await rm(join(folder, 'weather.csv'));
    const { result, report } = await registerModel({ loaded, workDirectory }, ports);
    expect(result).toMatchObject({ version: '1.0.0', judged_again: 'not judged again: weather.csv is not here' });
    expect(report).toContain('not judged again: weather.csv is not here');
  });

  it('judges again against the baseline that was compared with', async () => {
    const made = await project();
    const { loaded, workDirectory, ports, evaluation } = made;
    await leaveEvaluatedModel(loaded, { workDirectory, ports });
    await registerModel({ loaded, workDirectory, stage: 'production' }, ports);
    await leaveEvaluatedModel(loaded, { workDirectory, ports, payload: 'second', rule: (day) => persistence(day) + day.precipitation / 1000 });
    expect(JSON.parse(await readFile(join(evaluation, 'result.json'), 'utf8'))).toMatchObject({ verdict: 'pass', baseline: { state: 'compared', version: '1.0.0' } });
    const { result } = await registerModel({ loaded, workDirectory }, ports);
    expect(result).toMatchObject({ verdict: 'pass', version: '1.0.1', judged_again: true });
  });

  describe('with an evaluation that compared with another baseline than there is now', () => {
    const worse = (day: TestDay): number => (day.date.endsWith('5') ? 1 - persistence(day) : persistence(day));
    const [good, weak] = ['good-work', 'weak-work'];

    /** Two models, judged one after the other while the registry says the same; then the good one gets the stage. */
    async function bothJudged({ before = false, config = RAIN_CONFIG }: { readonly before?: boolean; readonly config?: string } = {}) {
      const made = await project(config);
      const { folder, loaded, ports } = made;
      if (before) {
        await leaveEvaluatedModel(loaded, { workDirectory: join(folder, 'first'), ports, payload: 'first' });
        await registerModel({ loaded, workDirectory: join(folder, 'first'), stage: 'production' }, ports);
      }
      await leaveEvaluatedModel(loaded, { workDirectory: join(folder, good), ports, payload: 'good', rule: (day) => persistence(day) + day.precipitation / 1000 });
      await leaveEvaluatedModel(loaded, { workDirectory: join(folder, weak), ports, payload: 'weak', rule: before ? persistence : worse });
      const register = (name: string, options: object = {}) => registerModel({ loaded, workDirectory: join(folder, name), ...options }, ports);
      return { ...made, register };
    }

    const FIRST = { name: 'InconclusiveError', message: "rain was judged as a first version, but the baseline production of this config is v1.0.0 now; run evaluate-and-gate again" };

    it('refuses a first version once the stage holds one, and takes the one that the stage holds again', async () => {
      const made = await bothJudged();
      await made.register(good, { stage: 'production' });
      await expect(made.register(weak, { dryRun: true })).rejects.toMatchObject(FIRST);
      await expect(made.register(weak, { stage: 'production' })).rejects.toMatchObject(FIRST);
      expect((await made.register(good, { stage: 'production' })).result).toMatchObject({ version: '1.0.0', reused: true });
      expect((await made.register(good, { stage: 'staging' })).result).toMatchObject({ version: '1.0.0', reused: true });
      expect(await log(made)).toEqual(['v1.0.0 first', 'production 1.0.0', 'staging 1.0.0']);
    });

    it('refuses it where another version has the stage by now', async () => {
      const made = await bothJudged({ before: true });
      await made.register(good, { stage: 'production' });
      await expect(made.register(weak)).rejects.toMatchObject({ name: 'InconclusiveError', message: "rain was compared with production (v1.0.0), but the baseline production of this config is v1.0.1 now; run evaluate-and-gate again" });
      expect(await log(made)).toEqual(['v1.0.0 first', 'production 1.0.0', 'v1.0.1 patch', 'production 1.0.1']);
    });

    it('refuses it where another run moves the stage between the look at the log and the claim', async () => {
      const made = await bothJudged();
      const { loaded, folder, ports } = made;
      let moved = false;
      const slow = { ...ports, versions: { ...ports.versions, put: async (...package_: Parameters<typeof ports.versions.put>) => {
        const kept = await ports.versions.put(...package_);
        if (!moved) await made.register(good, { stage: 'production' });
        moved = true;
        return kept;
      } } };
      await expect(registerModel({ loaded, workDirectory: join(folder, weak) }, slow)).rejects.toMatchObject(FIRST);
      expect(await log(made)).toEqual(['v1.0.0 first', 'production 1.0.0']);
    });

    it('keeps the version of bytes that have one, but moves no stage to them', async () => {
      const made = await bothJudged();
      await made.register(weak);
      await made.register(good, { stage: 'production' });
      expect((await made.register(weak)).result).toMatchObject({ version: '1.0.0', reused: true });
      await expect(made.register(weak, { stage: 'production' })).rejects.toMatchObject({ ...FIRST, message: FIRST.message.replace('v1.0.0', 'v1.0.1') });
      expect(await log(made)).toEqual(['v1.0.0 first', 'v1.0.1 patch', 'production 1.0.1']);
    });

    it('refuses a comparison with another baseline than mlops.yml asks for, however it is named', async () => {
      const made = await bothJudged({ before: true });
      const { folder, loaded, ports } = made;
      const evaluate = (baseline: string) => evaluateAndGate({ loaded, workDirectory: join(folder, weak), baseline }, ports);
      await evaluate(join(folder, good, 'train/bundle'));
      await expect(made.register(weak)).rejects.toMatchObject({ name: 'InconclusiveError', message: expect.stringMatching(/^rain was compared with \/.*bundle, but the baseline production of this config is v1\.0\.0 now; run evaluate-and-gate again$/) });
      await evaluate('rain@v1.0.0');
      expect((await made.register(weak)).result).toMatchObject({ version: '1.0.1' });
    });

    it('lets it be where no gate looks at the baseline, or where the baseline is a path', async () => {
      const bound = await bothJudged({ config: RAIN_CONFIG.replace(/.*against.*\n/, '') });
      await bound.register(good, { stage: 'production' });
      expect((await bound.register(weak)).result).toMatchObject({ version: '1.0.1' });
      const path = await project(RAIN_CONFIG.replace('evaluate:', 'evaluate:\n  baseline: ./base/train/bundle'));
      await leaveModel(join(path.folder, 'base'), { rule: persistence, payload: 'base' });
      await leaveEvaluatedModel(path.loaded, path);
      await registerModel({ ...path, stage: 'production' }, path.ports);
      await leaveEvaluatedModel(path.loaded, { ...path, payload: 'second' });
      expect((await registerModel(path, path.ports)).result).toMatchObject({ version: '1.0.1' });
    });
  });

  it('serves a run that ended between the files and the claim: the log names the evaluation that lies there', async () => {
    const made = await evaluated();
    const { loaded, workDirectory, ports, registry, evaluation, digest } = made;
    const first = await digestOfFile(join(evaluation, 'statement.json'));
    const dying = { ...ports, ledger: { ...ports.ledger, append: () => Promise.reject(new Error('the process died')) } };
    await expect(registerModel({ loaded, workDirectory }, dying)).rejects.toThrow('the process died');
    expect(await readdir(join(registry, 'rain/versions'))).toEqual([digest.slice(7)]);
    await leaveEvaluatedModel(loaded, { workDirectory, ports: { ...ports, clock: { now: () => new Date('2030-01-01') } } });
    expect(await digestOfFile(join(evaluation, 'statement.json'))).not.toBe(first);
    expect((await registerModel({ loaded, workDirectory }, ports)).result).toMatchObject({ version: '1.0.0', reused: false });
    const kept = await verifyBundle(join(registry, 'rain/versions', digest.slice(7)));
    expect(versionsOf(await readRegistry(ports.ledger, 'rain'))).toMatchObject([{ digest, evaluation: first, package: kept.digest }]);
    expect(ports.log.lines.at(-1)).toMatch(/^The registry holds these bytes with an earlier evaluation of them, which stays: /);
  });

  it('names a file of a registered version that was altered outside the bundle', async () => {
    const { loaded, workDirectory, ports, registry, digest } = await evaluated();
    await registerModel({ loaded, workDirectory }, ports);
    const kept = join(registry, 'rain/versions', digest.slice(7));
    await writeFile(join(kept, 'model-card.md'), '# The best of all');
    await expect(registerModel({ loaded, workDirectory }, ports)).rejects.toMatchObject({
      name: 'PlatformError',
      message: `rain@v1.0.0 is damaged: ${join(kept, 'model-card.md')}: its bytes are not those of the manifest; restore ${kept} from a copy`,
    });
  });

  it('says what is wrong where a registered version lost its files', async () => {
    const { loaded, workDirectory, ports, registry, digest } = await evaluated();
    await registerModel({ loaded, workDirectory }, ports);
    await rm(join(registry, 'rain/versions'), { recursive: true });
    await expect(registerModel({ loaded, workDirectory }, ports)).rejects.toMatchObject({
      name: 'PlatformError',
      message: `rain@v1.0.0 is in the log, but its files are gone from ${join(registry, 'rain/versions', digest.slice(7))}; restore that folder from a copy`,
    });
  });
});

/** The least that validate-data leaves. */
async function leaveValidatedData(directory: string, digest: Digest, verdict: 'pass' | 'fail' = 'pass'): Promise<void> {
  const result: ValidateDataResult = {
    schema: 'mlops/validate-data/v1', verdict, rows: 1461,
    data: { digest, files: [{ path: 'weather.csv', bytes: 1, sha256: digest.slice(7), rows: 1461 }] },
    columns: {}, findings: [],
  };
  const statement = testResultStatement({ subject: [{ name: 'data', digest }], verdict, configuration: [], passed: [], warned: [], failed: [], at: new Date('2026-11-21T10:00:00Z') });
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'result.json'), JSON.stringify(result));
  await writeFile(join(directory, 'statement.json'), JSON.stringify(statement));
  await writeFile(join(directory, 'profile.json'), '{}');
}

/** Alters the result, and the predictions, of an evaluation, and makes the statement agree, as a dishonest job could. */
async function forge(directory: string, alter: (text: string) => string, alterPredictions: (text: string) => string = (text) => text): Promise<void> {
  const [resultPath, statementPath, predictionsPath] = ['result.json', 'statement.json', 'predictions.csv'].map((name) => join(directory, name)) as [string, string, string];
  const result = alter(await readFile(resultPath, 'utf8'));
  const predictions = alterPredictions(await readFile(predictionsPath, 'utf8'));
  const statement = alter(await readFile(statementPath, 'utf8'))
    .replace(/"mlops_result": "[^"]+"/, `"mlops_result": "${digestOfBytes(result)}"`)
    .replace(/"mlops_predictions": "[^"]+"/, `"mlops_predictions": "${digestOfBytes(predictions)}"`);
  await writeFile(resultPath, result);
  await writeFile(predictionsPath, predictions);
  await writeFile(statementPath, statement);
}
