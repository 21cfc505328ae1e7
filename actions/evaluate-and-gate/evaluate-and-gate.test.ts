import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { testPorts } from '../../test/support/local-ports.ts';
import { leaveModel, persistence, RAIN_CONFIG, rainProject, type TestDay } from '../../test/support/rain-project.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { WASM_DIRECTORY } from '../../test/support/weather.ts';
import { loadConfig } from '../../shared/config/load-config.ts';
import { evaluateResultSchema } from '../../shared/results/evaluate-and-gate.ts';
import { evaluationEvidenceSchema } from '../../shared/results/evaluation-evidence.ts';
import { evaluationContextSchema } from '../../shared/results/evaluation-context.ts';
import { type Digest, digestOfBytes, digestOfFile } from '../../shared/statement/digest.ts';
import { CancelledError, FailedError, UserError } from '../../shared/verdict/errors.ts';
import { registerModel } from '../register-model/register-model.ts';
import { train } from '../train/train.ts';
import { validateData } from '../validate-data/validate-data.ts';
import { type EvaluateInputs, evaluateAndGate } from './evaluate-and-gate.ts';

/** It rains tomorrow if it rains hard today: nearly as good as persistence. */
const hardRain = ({ precipitation }: TestDay): number => (precipitation > 3 ? 0.9 : precipitation > 0 ? 0.6 : 0.2);

async function project(config = RAIN_CONFIG) {
  const folder = await temporaryFolder();
  const loaded = await rainProject(folder, config);
  const ports = testPorts(folder);
  const workDirectory = join(folder, '.mlops');
  const evaluate = (inputs: Partial<EvaluateInputs> = {}) => evaluateAndGate({ loaded, workDirectory, ...inputs }, ports);
  return {
    folder,
    loaded,
    ports,
    workDirectory,
    evaluate,
    /** Leaves a model, registers it, and lets the stage hold it. */
    async register(rule: (day: TestDay) => number, { payload = 'rule', stage = 'production' } = {}): Promise<Digest> {
      const digest = await leaveModel(workDirectory, { rule, payload });
      await evaluate();
      await registerModel({ loaded, workDirectory, stage }, ports);
      return digest;
    },
    leave: (rule: (day: TestDay) => number, payload = 'candidate') => leaveModel(workDirectory, { rule, payload }),
    log: join(workDirectory, 'registry/rain/log'),
  };
}

type Project = Awaited<ReturnType<typeof project>>;

const leavesNothing = async ({ workDirectory }: Project) => expect(await readdir(workDirectory).catch(() => [])).not.toContain('evaluate-and-gate');

describe('a first version', () => {
  it('is judged by its answers, and leaves what ties them together', async () => {
    const made = await project();
    const digest = await made.leave(persistence);
    const { result, directory, report } = await made.evaluate();
    expect(result).toMatchObject({
      schema: 'mlops/evaluate-and-gate/v1',
      verdict: 'warn',
      task: 'binary',
      rows: 364,
      model: { digest },
      baseline: { state: 'first-version', reason: 'no version of rain is registered yet' },
      comparisons: [],
      answers: null,
      gates: [
        { gate: 'roc_auc min 0.6', verdict: 'pass', line: 11 },
        { gate: 'roc_auc against baseline', verdict: 'warn', line: 12 },
      ],
    });
    expect(Object.keys(result.metrics)).toEqual(['roc_auc', 'accuracy']);
    expect(result.slices.map(({ slice }) => slice['weather'])).toEqual(['sun', 'rain', 'fog', 'drizzle', 'snow'].filter((part) => result.slices.some(({ slice }) => slice['weather'] === part)));
    expect(directory).toBe(join(made.workDirectory, 'evaluate-and-gate'));
    expect((await readdir(directory)).sort()).toEqual(['context.json', 'evidence.json', 'predictions.csv', 'report.html', 'report.md', 'result.json', 'statement.json', 'training-statement.json']);
    expect(evaluateResultSchema.parse(JSON.parse(await readFile(join(directory, 'result.json'), 'utf8')))).toEqual(result);
    expect(await readFile(join(directory, 'report.md'), 'utf8')).toBe(report);
    expect(evaluationContextSchema.parse(JSON.parse(await readFile(join(directory, 'context.json'), 'utf8')))).toEqual({
      schema: 'mlops/evaluation-context/v1', model: 'rain', baseline: null, data: null, changed_inputs: null, test_rows: { state: 'unknown' },
      baseline_origin: { commit: null, run: null, statement: null, data: null, instead_of: null, verdict: null },
    });
    expect(JSON.parse(await readFile(join(directory, 'statement.json'), 'utf8'))).toMatchObject({
      subject: [{ name: 'rain', digest: { sha256: digest.slice(7) } }],
      predicate: {
        result: 'WARNED',
        mlops_verdict: 'warn',
        passedTests: ['roc_auc min 0.6'],
        warnedTests: ['roc_auc against baseline'],
        failedTests: [],
        configuration: [
          { name: 'mlops.yml', digest: { sha256: (await digestOfFile(join(made.folder, 'mlops.yml'))).slice(7) } },
          { name: 'data', digest: { sha256: result.data?.digest.slice(7) } },
          { name: 'test-rows', digest: { sha256: result.data?.test.slice(7) } },
        ],
        mlops_result: await digestOfFile(join(directory, 'result.json')),
        mlops_context: await digestOfFile(join(directory, 'context.json')),
        mlops_predictions: await digestOfFile(join(directory, 'predictions.csv')),
        mlops_training: await digestOfFile(join(directory, 'training-statement.json')),
      },
    });
  });

  it('is the same to the byte when it is judged again', async () => {
    const made = await project();
    await made.leave(persistence);
    const { directory } = await made.evaluate();
    const before = await readFile(join(directory, 'result.json'), 'utf8');
    const predictions = await readFile(join(directory, 'predictions.csv'), 'utf8');
    await made.evaluate();
    expect(await readFile(join(directory, 'result.json'), 'utf8')).toBe(before);
    expect(await readFile(join(directory, 'predictions.csv'), 'utf8')).toBe(predictions);
    expect(predictions.split('\n').slice(0, 2)).toEqual(['id,score', '2015-01-01,0.2']);
  });
});

describe('the candidate', () => {
  it('may be a predictions file, or a version that is registered: the same answers, the same metrics', async () => {
    const made = await project();
    const digest = await made.register(persistence);
    const { result: ofBundle } = await made.evaluate();
    await copyFile(join(made.workDirectory, 'train/bundle/predictions.csv'), join(made.folder, 'answers.csv'));
    await rm(join(made.workDirectory, 'train'), { recursive: true });

    const { result: ofFile, directory } = await made.evaluate({ model: './answers.csv' });
    expect(ofFile.metrics).toEqual(ofBundle.metrics);
    expect(ofFile.model.digest).not.toBe(digest);
    expect(JSON.parse(await readFile(join(directory, 'statement.json'), 'utf8'))).toMatchObject({ subject: [{ digest: { sha256: ofFile.model.digest.slice(7) } }] });

    const [, ...answers] = (await readFile(join(made.folder, 'answers.csv'), 'utf8')).trim().split('\n');
    await writeFile(join(made.folder, 'answers.jsonl'), answers.map((line) => line.split(',')).map(([id, score]) => JSON.stringify({ id, score: Number(score) })).join('\n'));
    expect((await made.evaluate({ model: './answers.jsonl' })).result.metrics).toEqual(ofBundle.metrics);

    for (const model of ['rain@v1.0.0', 'rain#production', 'production']) {
      const { result, context } = await made.evaluate({ model });
      expect(result).toMatchObject({ model: { digest }, metrics: ofBundle.metrics, baseline: { state: 'compared', identical: true } });
      expect(context.candidate).toBe('v1.0.0');
    }
  });

  it('is named where there is none', async () => {
    const made = await project();
    await expect(made.evaluate()).rejects.toThrow(new UserError('there is no model to judge: mlops.yml has no train section; add one, or name one with --model (a bundle, an ONNX file, a SavedModel, a predictions file, a registered version)'));
    await expect(made.evaluate({ model: './nowhere' })).rejects.toThrow(new UserError(`${join(made.folder, 'nowhere')}: not found; name a bundle's folder, an ONNX file, a SavedModel's folder, a predictions file, or a registered version`));
    await expect(made.evaluate({ model: 'rain@v1.0.0' })).rejects.toThrow(new UserError('rain@v1.0.0 is not registered; no version is'));
    await made.register(persistence);
    await expect(made.evaluate({ model: 'rain@v1.0.1' })).rejects.toThrow(new UserError('rain@v1.0.1 is not registered; the newest are v1.0.0'));
    await expect(made.evaluate({ model: 'rain#staging' })).rejects.toThrow(new UserError('"rain#staging": the stage staging holds no such version'));
    await leavesNothing(made);
  });

  it('answers exactly the test rows, with numbers', async () => {
    const made = await project();
    await made.leave(persistence);
    const whole = (await readFile(join(made.workDirectory, 'train/bundle/predictions.csv'), 'utf8')).trim().split('\n');
    const file = join(made.folder, 'answers.csv');
    const refusal = async (lines: readonly string[]): Promise<string> => {
      await writeFile(file, `${lines.join('\n')}\n`);
      return made.evaluate({ model: './answers.csv' }).then(() => 'judged', (error: Error) => `${error.name}: ${error.message}`);
    };
    expect(await refusal(whole.slice(0, -2))).toBe(`UserError: answers.csv: no answer for 2 ids ("2015-12-29", "2015-12-30") of the 364 test rows`);
    expect(await refusal([...whole, '2014-12-31,0.5'])).toBe(`UserError: answers.csv: it answers 1 id ("2014-12-31"), rows of the training side, whose labels it may have seen`);
    expect(await refusal([...whole, '2016-01-01,0.5'])).toBe(`UserError: answers.csv: it answers 1 id ("2016-01-01"), which the data does not have`);
    expect(await refusal([...whole, '2015-12-30,0.5'])).toMatch(/^UserError: answers\.csv:366: .*"2015-12-30"/);
    expect(await refusal(whole.map((line) => line.replace(/^2015-01-01,.*/, '2015-01-01,NaN')))).toMatch(/^UserError: answers\.csv:2: "NaN" in column score; /);
    expect(await refusal(whole.map((line) => line.replace(/^2015-01-01,.*/, '2015-01-01,1.2')))).toMatch(/^UserError: answers\.csv:2: "1\.2" in column score; /);
    await leavesNothing(made);
  });

  it('may answer by class: then what needs a score is undefined, and never a pass', async () => {
    const made = await project(RAIN_CONFIG.replace('gates:\n', 'gates:\n  - { metric: accuracy, min: 0.6 }\n'));
    await made.leave(persistence);
    const scores = await readFile(join(made.workDirectory, 'train/bundle/predictions.csv'), 'utf8');
    await writeFile(join(made.folder, 'classes.csv'), scores.replace('score', 'prediction').replaceAll(',0.8', ',1').replaceAll(',0.2', ',0'));
    const { result, directory } = await made.evaluate({ model: './classes.csv' });
    expect(result.metrics['roc_auc']).toMatchObject({ value: null, reason: expect.stringMatching(/score/) });
    expect(result.metrics['accuracy']?.value).toBeGreaterThan(0.6);
    expect(result.gates.map(({ gate, verdict }) => [gate, verdict])).toEqual([['accuracy min 0.6', 'pass'], ['roc_auc min 0.6', 'inconclusive'], ['roc_auc against baseline', 'warn']]);
    expect(result.verdict).toBe('inconclusive');
    expect((await readFile(join(directory, 'predictions.csv'), 'utf8')).split('\n').slice(0, 2)).toEqual(['id,prediction', '2015-01-01,0']);
  });
});

describe('the baseline', () => {
  it('is what production holds; or a stage, what it held before, a version, a path', async () => {
    const made = await project();
    const first = await made.register(persistence, { payload: 'first' });
    const second = await made.register(hardRain, { payload: 'second' });
    await copyFile(join(made.workDirectory, 'train/bundle/predictions.csv'), join(made.folder, 'answers.csv'));
    await made.leave(hardRain, 'candidate');
    const compared = async (baseline?: string) => {
      const { result, directory } = await made.evaluate(baseline === undefined ? {} : { baseline });
      const statement = JSON.parse(await readFile(join(directory, 'statement.json'), 'utf8')) as { predicate: { configuration: { name: string; digest: { sha256: string } }[]; mlops_baseline_predictions: string } };
      expect(statement.predicate.mlops_baseline_predictions).toBe(await digestOfFile(join(directory, 'baseline.csv')));
      expect((await readFile(join(directory, 'baseline.csv'), 'utf8')).split('\n')).toHaveLength(366);
      expect(statement.predicate.configuration.at(-1)).toEqual({ name: `baseline ${baseline ?? 'production'}`, digest: { sha256: result.baseline.state === 'compared' ? result.baseline.digest.slice(7) : '' } });
      expect(result.judged_before).toEqual({ versions: 2, unrecorded: 0 });
      return result.baseline;
    };
    expect(await compared()).toMatchObject({ state: 'compared', reference: 'production', version: '1.0.1', digest: second, identical: true, joined: 1, rows: 364 });
    expect(await compared('rain#production~1')).toMatchObject({ state: 'compared', reference: 'rain#production~1', version: '1.0.0', digest: first, identical: false });
    expect(await compared('rain@v1.0.0')).toMatchObject({ state: 'compared', version: '1.0.0', digest: first, identical: false });
    expect(await compared('./answers.csv')).toMatchObject({ state: 'compared', reference: './answers.csv', version: null, identical: true });
  });

  it('that is worse is told by the change, its interval and the answers that changed', async () => {
    const made = await project(RAIN_CONFIG.replace('  - { metric: roc_auc, min: 0.6 }\n', ''));
    await made.register(persistence);
    await made.leave(({ date, precipitation }) => (Number(date.slice(-2)) % 2 === 0 ? 0.5 : precipitation > 0 ? 0.2 : 0.8));
    const { result, report } = await made.evaluate();
    const [comparison] = result.comparisons;
    expect(result.verdict).toBe('fail');
    expect(comparison).toMatchObject({ metric: 'roc_auc', method: 'delong', rows: 364, verdict: 'fail' });
    expect(comparison?.high).toBeLessThan(-0.05);
    expect(result.answers).toMatchObject({ threshold: 0.5 });
    expect(report.split('\n')[0]).toBe('### ❌ rain: worse than production (v1.0.0)');
    expect(result.judged_before).toEqual({ versions: 1, unrecorded: 0 });
    expect(report).toMatch(/^1 registered version was judged on these test rows before\./m);
    expect(report).toContain(' · these rows have judged 1 registered version before');
    expect(report).toMatch(/^\*\*Next:\*\* change the model or its data \(the 20 answers that changed most: folded below\), or add a waiver/m);
    const rows = report.split('\n').filter((line) => line.startsWith('| `2015-')).map((line) => line.split('|').map((cell) => cell.trim()).slice(1, -1));
    expect(rows).toHaveLength(20);
    expect(rows[0]).toEqual(['`2015-01-01`', '1', '0.2', '0.8']);

    const path = join(made.folder, 'mlops.yml');
    await writeFile(path, (await readFile(path, 'utf8')).replace('evaluate:\n', '  show-values: false\nevaluate:\n'));
    const hidden = await made.evaluate({ loaded: await loadConfig(path) });
    expect(hidden.result.verdict).toBe('fail');
    expect(hidden.report).not.toMatch(/2015-|changed most/);
  });

  it('is no better than a constant: the report warns, and no gate is touched', async () => {
    const made = await project(RAIN_CONFIG.replace('metrics: [roc_auc, accuracy]', 'metrics: [brier_score]').replace('roc_auc, min: 0.6', 'roc_auc, min: 0.5').replace(/  - .*against.*\n/, ''));
    await made.leave(({ rainTomorrow, precipitation }) => (rainTomorrow && precipitation > 10 ? 1 : 0.9));
    const { result, report } = await made.evaluate();
    expect(result).toMatchObject({ verdict: 'pass', constant: { metric: 'brier_score' } });
    expect(report).toMatch(/^> ⚠️ \*\*Not better than a constant\.\*\* brier_score is 0\.\d+; a model that gives every row the same answer has 0\.\d+\.$/m);
  });

  it('is an error where what was typed does not exist', async () => {
    const made = await project();
    await made.register(persistence);
    await made.leave(hardRain);
    const refusals = {
      'rain@v2.0.0': 'rain@v2.0.0 is not registered; the newest are v1.0.0',
      prodution: 'baseline "prodution": neither a stage under deploy nor one that ever held a version',
      './gone.csv': `${join(made.folder, 'gone.csv')}: not found; name a bundle's folder, an ONNX file, a SavedModel's folder, a predictions file, or a registered version`,
      'two words': '"two words" is no reference; write ./path, artifact:name, rain@v1.2.3, rain#production or rain#production~1',
      base: "baseline base: the base branch's last evaluation is known only to a run of GitHub Actions; here name a stage (--baseline production), a version or a path, or have the base trained again (train.baseline: rerun)",
    };
    for (const [baseline, message] of Object.entries(refusals)) await expect(made.evaluate({ baseline })).rejects.toThrow(new UserError(message));
    await leavesNothing(made);
  });

  it('names the stage that was meant', async () => {
    const config = `${RAIN_CONFIG.replace('evaluate:\n', 'evaluate:\n  baseline: prodution\n')}deploy:\n  production: { target: directory, path: served }\n`;
    const made = await project(config);
    await made.leave(persistence);
    // Nothing is registered at all: known to be empty.
    expect((await made.evaluate()).result.baseline.state).toBe('first-version');
    await registerModel({ loaded: made.loaded, workDirectory: made.workDirectory }, made.ports);
    await expect(made.evaluate()).rejects.toThrow(new UserError('baseline "prodution": neither a stage under deploy nor one that ever held a version; did you mean "production"?'));
    expect((await made.evaluate({ baseline: 'production' })).result.baseline).toEqual({ state: 'first-version', reason: 'production holds no version of rain yet' });
  });

  it('is a first version so far back as nothing went before', async () => {
    const made = await project();
    await made.register(persistence);
    await made.leave(hardRain);
    expect((await made.evaluate({ baseline: 'rain#production~1' })).result.baseline).toEqual({ state: 'first-version', reason: 'production holds no version of rain so far back' });
  });

  describe('that should be there and can not be used is never a pass:', () => {
    const unavailable = async (made: Project, baseline: string | undefined, reason: RegExp) => {
      const { result } = await made.evaluate(baseline === undefined ? {} : { baseline });
      expect(result.baseline).toEqual({ state: 'unavailable', reference: baseline ?? 'production', reason: expect.stringMatching(reason) });
      expect(result.gates.map(({ gate, verdict }) => [gate, verdict])).toEqual([['roc_auc min 0.6', 'pass'], ['roc_auc against baseline', 'inconclusive']]);
      expect(result.verdict).toBe('inconclusive');
      expect(result.gates[1]?.reason).toBe(`no comparison with the baseline ${baseline ?? 'production'}: ${result.baseline.state === 'unavailable' ? result.baseline.reason : ''}`);
    };
    const registered = async () => {
      const made = await project();
      const digest = await made.register(persistence);
      await made.leave(hardRain);
      return { made, kept: join(made.workDirectory, 'registry/rain/versions', digest.slice(7)) };
    };

    it('its files are gone', async () => {
      const { made, kept } = await registered();
      await rm(kept, { recursive: true });
      await unavailable(made, undefined, /^rain@v1\.0\.0 is in the log, but its files are gone from .*; restore that folder from a copy/);
    });

    it('its files were altered', async () => {
      const { made, kept } = await registered();
      await writeFile(join(kept, 'bundle/predictions.csv'), 'id,score\n');
      await unavailable(made, undefined, /^rain@v1\.0\.0 is damaged: .*predictions\.csv: its bytes are not those of the manifest/);
    });

    it('the log is damaged, which may hide a later move', async () => {
      const { made } = await registered();
      await writeFile(join(made.log, '000003.json'), '{"half": ');
      await unavailable(made, undefined, /^the registry's log is damaged at .*000003\.json: not JSON/);
      await unavailable(made, 'rain@v7.0.0', /^the registry's log is damaged at .*000003\.json: not JSON/);
      // A version that is whole stays what it is.
      expect((await made.evaluate({ baseline: 'rain@v1.0.0' })).result.baseline).toMatchObject({ state: 'compared', version: '1.0.0' });
    });

    it('its answers are of other classes', async () => {
      const made = await project();
      await made.leave(persistence);
      const rows = (await readFile(join(made.workDirectory, 'train/bundle/predictions.csv'), 'utf8')).replace('score', 'prediction');
      await writeFile(join(made.folder, 'baseline.csv'), rows.replaceAll(',0.8', ',wet').replaceAll(',0.2', ',dry'));
      await unavailable(made, './baseline.csv', /prediction 1 is "dry"; the classes are "0" and "1"/);
    });
  });

  it('that answered too few of the rows decides nothing; from the least share on the common rows do', async () => {
    const made = await project(RAIN_CONFIG.replace('evaluate:\n', 'evaluate:\n  min-joined: 0.9\n'));
    await made.leave(persistence);
    const lines = (await readFile(join(made.workDirectory, 'train/bundle/predictions.csv'), 'utf8')).trim().split('\n');
    await made.leave(hardRain);
    const file = join(made.folder, 'baseline.csv');
    await writeFile(file, `${lines.slice(0, -30).join('\n')}\n`);
    const some = (await made.evaluate({ baseline: './baseline.csv' })).result;
    expect(some.baseline).toMatchObject({ state: 'compared', rows: 334, joined: 334 / 364 });
    expect(some.comparisons).toMatchObject([{ metric: 'roc_auc', rows: 334, method: 'delong' }]);
    await writeFile(file, `${lines.slice(0, -60).join('\n')}\n`);
    const few = (await made.evaluate({ baseline: './baseline.csv' })).result;
    expect(few.baseline).toMatchObject({ state: 'compared', rows: 304 });
    expect(few.gates[1]).toMatchObject({ verdict: 'inconclusive', reason: expect.stringMatching(/83\.5 %/) });
    expect(few.verdict).toBe('inconclusive');
  });
});

describe('networks', () => {
  const NETWORK = `${RAIN_CONFIG}train:\n  trainer: tfjs\n  layers: [{ dense: 4 }]\n  epochs: 2\n  features: [precipitation, wind, weather]\n`;
  const withColumns = (columns: string, config = NETWORK): string => config.replace('evaluate:\n', `  columns: { ${columns} }\nevaluate:\n`);

  async function trained(made: Project, config: string): Promise<{ readonly result: Awaited<ReturnType<typeof evaluateAndGate>>['result']; readonly register: () => Promise<unknown>; readonly directory: string }> {
    await writeFile(join(made.folder, 'mlops.yml'), config);
    const loaded = await loadConfig(join(made.folder, 'mlops.yml'));
    const inputs = { loaded, workDirectory: made.workDirectory, wasmDirectory: WASM_DIRECTORY };
    await train(inputs, made.ports);
    const { result, directory } = await evaluateAndGate(inputs, made.ports);
    return { result, directory, register: () => registerModel({ ...inputs, stage: 'production' }, made.ports) };
  }

  const LENIENT = 'gates:\n  - { metric: roc_auc, min: 0.01 }\n  - { metric: roc_auc, against: baseline, margin: 0.9 }\n';
  const lenient = (config: string): string => config.replace(/gates:\n(?: {2}-.*\n)+/, LENIENT);

  it('leave golden rows, answer for a baseline on the same rows, and are unavailable where they can no longer read them', async () => {
    const made = await project();
    const first = await trained(made, lenient(withColumns('wind: { type: number }')));
    const golden = JSON.parse(await readFile(join(first.directory, 'golden.json'), 'utf8')) as { rows: { cells: object }[] };
    expect(golden.rows).toHaveLength(20);
    expect(golden.rows.map(({ cells }) => Object.keys(cells))).toEqual(golden.rows.map(() => ['precipitation', 'wind', 'weather']));
    await first.register();

    const second = await trained(made, lenient(withColumns('wind: { type: number }')).replace('dense: 4', 'dense: 5'));
    expect(second.result.baseline).toMatchObject({ state: 'compared', reference: 'production', version: '1.0.0', identical: false, joined: 1, rows: 364 });

    // The column is read as text by the candidate.
    const retyped = await trained(made, lenient(withColumns('wind: { type: string }')));
    expect(retyped.result.baseline).toEqual({
      state: 'unavailable',
      reference: 'production',
      reason: 'the baseline reads column wind as number, the candidate otherwise; register a version with the new type first',
    });
    expect(retyped.result.verdict).toBe('inconclusive');

    // The data has lost the column since.
    const weather = join(made.folder, 'weather.csv');
    await writeFile(weather, (await readFile(weather, 'utf8')).replace(',wind,', ',breeze,'));
    const renamed = await trained(made, lenient(NETWORK).replace('precipitation, wind, weather', 'precipitation, weather'));
    expect(renamed.result.baseline).toEqual({ state: 'unavailable', reference: 'production', reason: expect.stringMatching(/^the baseline can't read the data: .*"wind"/) });
    expect(renamed.result.metrics['roc_auc']?.value).toBeGreaterThan(0);
    expect(renamed.result.verdict).toBe('inconclusive');
  });

  it('of other classes than the target has now can not answer for it', async () => {
    const made = await project();
    await (await trained(made, lenient(NETWORK))).register();
    const weather = join(made.folder, 'weather.csv');
    await writeFile(weather, (await readFile(weather, 'utf8')).replace(/,0$/gm, ',dry').replace(/,1$/gm, ',wet'));
    const named = lenient(NETWORK).replace('evaluate:\n', 'evaluate:\n  positive: wet\n');
    const { result } = await trained(made, named);
    expect(result.baseline).toEqual({ state: 'unavailable', reference: 'production', reason: expect.stringMatching(/: the model answers the classes 0 and 1, but the target has the classes dry and wet$/) });
    expect(result.verdict).toBe('inconclusive');
    // The same without a word of what stands in the cells.
    const hidden = await trained(made, named.replace('evaluate:\n', '  show-values: false\nevaluate:\n'));
    expect(hidden.result.baseline).toMatchObject({ state: 'unavailable', reason: expect.stringMatching(/: the model answers other classes than the target has$/) });
  });

  it('that were trained on what are test rows now can be no baseline, and no candidate', async () => {
    const made = await project();
    await (await trained(made, lenient(NETWORK))).register();
    const earlier = lenient(NETWORK).replace('test-from: 2015-01-01', 'test-from: 2014-07-01');
    const { result } = await trained(made, earlier);
    const splits = /it was trained with data\.split \{"by":"time","column":"date","test-from":"2015-01-01","validation":0\.1\}, and is judged with \{"by":"time","column":"date","test-from":"2014-07-01","validation":0\.1\}/;
    expect(result).toMatchObject({ verdict: 'inconclusive', baseline: { state: 'unavailable', reference: 'production', reason: expect.stringMatching(new RegExp(`^it may have learned from these test rows: ${splits.source}$`)) } });
    await writeFile(join(made.folder, 'mlops.yml'), lenient(NETWORK).replace('test-from: 2015-01-01', 'test-from: 2014-01-01'));
    await expect(made.evaluate({ loaded: await loadConfig(join(made.folder, 'mlops.yml')), wasmDirectory: WASM_DIRECTORY })).rejects.toThrow(/^the model may have learned from the test rows: .*2014-07-01.*2014-01-01.*; train it again$/);
  });

  it('show no cell value where none may be shown', async () => {
    const made = await project();
    const config = lenient(NETWORK).replace('evaluate:\n', '  show-values: false\nevaluate:\n').replace('slices: [weather]', 'slices: [weather, { wind: [0, 3, 6] }]');
    const { result, directory } = await trained(made, config);
    expect(await readdir(directory)).not.toContain('golden.json');
    expect(result.slices.map(({ slice }) => slice)).toEqual([...result.slices.filter(({ slice }) => 'weather' in slice).map((_, place) => ({ weather: `value ${place + 1}` })), { wind: '[0, 3)' }, { wind: '[3, 6)' }, { wind: '[6, ∞)' }]);
    for (const name of ['result.json', 'report.md', 'report.html', 'evidence.json']) {
      const text = await readFile(join(directory, name), 'utf8');
      // The model itself is called rain.
      expect(text).not.toMatch(/drizzle|snow|fog|\bsun\b|2015-\d\d-\d\d/);
    }
    for (const line of made.ports.log.lines) expect(line).not.toMatch(/drizzle|snow|fog|2015-/);
  });
});

describe('without a data section', () => {
  const CONFIG = 'model: rain\nevaluate:\n  baseline: ./old.csv\n  slices: [plan]\ngates:\n  - { metric: accuracy, min: 0.5 }\n  - { metric: accuracy, against: baseline, margin: 0.2 }\n';
  const answers = (wrong: number, label = (row: number): number => row % 2): string =>
    ['id,score,label,plan', ...Array.from({ length: 200 }, (_, row) => `r${row},${(row < wrong ? row + 1 : row) % 2 === 0 ? 0.3 : 0.7},${label(row)},${row % 4 < 2 ? 'free' : 'team'}`)].join('\n');

  async function files(contents: Readonly<Record<string, string>>) {
    const folder = await temporaryFolder();
    for (const [name, text] of Object.entries({ 'mlops.yml': CONFIG, ...contents })) await writeFile(join(folder, name), text);
    const loaded = await loadConfig(join(folder, 'mlops.yml'));
    return { folder, evaluate: (inputs: Partial<EvaluateInputs> = {}) => evaluateAndGate({ loaded, workDirectory: join(folder, '.mlops'), model: './new.csv', ...inputs }, testPorts(folder)) };
  }

  it('two predictions files with labels are judged and compared, and sliced by their own columns', async () => {
    const { evaluate } = await files({ 'new.csv': answers(10), 'old.csv': answers(12) });
    const { result, directory } = await evaluate();
    expect(result).toMatchObject({ verdict: 'pass', rows: 200, data: null, metrics: { accuracy: { value: 0.95 } }, baseline: { state: 'compared', metrics: { accuracy: { value: 0.94 } } }, answers: { became_right: 2, became_wrong: 0, same: 198 } });
    expect(result.slices.map(({ slice, rows }) => [slice, rows])).toEqual([[{ plan: 'free' }, 100], [{ plan: 'team' }, 100]]);
    const evidence = evaluationEvidenceSchema.parse(JSON.parse(await readFile(join(directory, 'evidence.json'), 'utf8')));
    expect(evidence).toMatchObject({ task: 'binary', rows: 200, classes: ['0', '1'], candidate: { confusion: [[95, 5], [5, 95]] }, baseline: { confusion: [[94, 6], [6, 94]] } });
    expect(await readFile(join(directory, 'report.html'), 'utf8')).toContain('ROC curve');
    expect((await readdir(directory)).sort()).toEqual(['baseline.csv', 'context.json', 'evidence.json', 'predictions.csv', 'report.html', 'report.md', 'result.json', 'statement.json']);
  });

  it('labels that differ between the two are an error, and so are none', async () => {
    const { folder, evaluate } = await files({ 'new.csv': answers(10), 'old.csv': answers(12, (row) => (row === 7 ? 0 : row % 2)) });
    await expect(evaluate()).rejects.toThrow(new UserError('the two predictions files disagree about the truth: id "r7" has label "1" in one and "0" in the other'));
    await writeFile(join(folder, 'new.csv'), answers(10).replace('label', 'truth'));
    await expect(evaluate()).rejects.toThrow(new UserError('the candidate: there is no data section in mlops.yml, so the predictions need a column "label" with the truth (or name columns of theirs in evaluate.metrics: { mean: column, better: higher })'));
  });
});

describe('the data', () => {
  it('must be what was validated, and have passed', async () => {
    const made = await project(RAIN_CONFIG.replace('evaluate:\n', '  columns: { wind: { type: number, min: 0 } }\nevaluate:\n'));
    await made.leave(persistence);
    const inputs = { loaded: made.loaded, workDirectory: made.workDirectory };
    await validateData(inputs, made.ports);
    const { report } = await made.evaluate();
    expect(report).toContain('data: 1,460 rows, 0 findings');
    const weather = join(made.folder, 'weather.csv');
    const text = await readFile(weather, 'utf8');
    await writeFile(weather, text.replaceAll('\n', '\r\n'));
    await expect(made.evaluate()).rejects.toThrow(/^weather\.csv: other bytes than those that validate-data checked, and only the line endings differ/);
    await writeFile(weather, text.replace(/^(2015-06-01,[^,]*,[^,]*,[^,]*),[^,]*/m, '$1,-4'));
    await expect(made.evaluate()).rejects.toThrow(/^weather\.csv: other bytes than those that validate-data checked \(sha256 /);
    await validateData(inputs, made.ports);
    await expect(made.evaluate()).rejects.toThrow(new FailedError('validate-data found faults in the data; nothing is judged on rows that did not pass'));
    await leavesNothing(made);
  });

  it('may be validated elsewhere, in a folder named relative to that of mlops.yml', async () => {
    const made = await project();
    await made.leave(persistence);
    await validateData({ loaded: made.loaded, workDirectory: join(made.folder, 'other') }, made.ports);
    expect((await made.evaluate()).report).toContain('data not validated');
    expect((await made.evaluate({ data: 'other/validate-data' })).report).toContain('data: 1,460 rows, 0 findings');
    await expect(made.evaluate({ data: 'elsewhere' })).rejects.toThrow(new UserError(`data: ${join(made.folder, 'elsewhere/result.json')} is not there; name the folder that validate-data left`));
  });
});

it('leaves no result when it is stopped, nor an older one that could pass for it', async () => {
  const made = await project();
  await made.leave(persistence);
  await made.evaluate();
  const controller = new AbortController();
  controller.abort(new CancelledError('stopped'));
  await expect(evaluateAndGate({ loaded: made.loaded, workDirectory: made.workDirectory }, { ...made.ports, cancel: { signal: controller.signal } })).rejects.toThrow(CancelledError);
  await leavesNothing(made);
});

it('refuses a folder of data as a model, and one that is no bundle', async () => {
  const made = await project();
  await validateData({ loaded: made.loaded, workDirectory: made.workDirectory }, made.ports);
  await mkdir(join(made.folder, 'empty'));
  await expect(made.evaluate({ model: './empty' })).rejects.toThrow(new UserError(`${join(made.folder, 'empty')}: no manifest.json here, so this is no bundle`));
  const digest = digestOfBytes('{"files":[],"kind":"data","schema":"mlops/manifest/v1"}');
  await writeFile(join(made.folder, 'empty/manifest.json'), '{"files":[],"kind":"data","schema":"mlops/manifest/v1"}');
  await expect(made.evaluate({ model: './empty' })).rejects.toThrow(new UserError(`${join(made.folder, 'empty')}: holds data, which answers nothing; name the folder of a model`));
  expect(digest).toMatch(/^sha256:/);
});
