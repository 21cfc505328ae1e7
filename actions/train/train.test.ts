import { cp, mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { loadConfig } from '../../shared/config/load-config.ts';
import { alignCandidate } from '../../shared/judge/answers/align-answers.ts';
import { readJudgedRows } from '../../shared/judge/answers/judged-rows.ts';
import { loadModel } from '../../shared/model/load-model.ts';
import { readPredictions } from '../../shared/model/predictions.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import { trainResultSchema } from '../../shared/results/train.ts';
import type { ValidateDataResult } from '../../shared/results/validate-data.ts';
import { digestOfBytes } from '../../shared/statement/digest.ts';
import { verifyBundle } from '../../shared/statement/manifest.ts';
import { sideByHash } from '../../shared/tabular/split/split-by-hash.ts';
import { SIDE } from '../../shared/tabular/split/split.ts';
import { CancelledError, FailedError, InconclusiveError, UserError } from '../../shared/verdict/errors.ts';
import { testPorts } from '../../test/support/local-ports.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { EXAMPLES, WASM_DIRECTORY } from '../../test/support/weather.ts';
import { trainInputsSchema } from './inputs.ts';
import { train } from './train.ts';

const WEATHER = `model: rain
data:
  source: weather.csv
  id: date
  target: rain_tomorrow
  split: { by: time, column: date, test-from: 2015-01-01, validation: 0.1 }
`;
const NETWORK = `train:
  trainer: tfjs
  layers: [{ dense: 8 }, { dropout: 0.2 }]
  epochs: 3
`;

/** Reads the rows it is given, and answers by the share of rain on days of the same kind. */
const PROGRAM = `
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
const { MLOPS_TRAIN, MLOPS_VALIDATION, MLOPS_TEST, MLOPS_OUTPUT, MLOPS_SEED } = process.env;
const rows = (path) => readFileSync(path, 'utf8').trim().split('\\n').map((line) => line.split(','));
const [head, ...train] = rows(MLOPS_TRAIN);
const [testHead, ...test] = rows(MLOPS_TEST);
console.log('seed ' + MLOPS_SEED + ', rows ' + train.length + ' ' + (rows(MLOPS_VALIDATION).length - 1) + ' ' + test.length);
console.error(head.join(' ') + ' | ' + testHead.join(' '));
const share = (kind) => {
  const same = train.filter((row) => row[5] === kind);
  return same.filter((row) => row[6] === '1').length / same.length;
};
const lines = test.map((row) => row[0] + ',' + share(row[5]));
mkdirSync(join(MLOPS_OUTPUT, 'model'));
writeFileSync(join(MLOPS_OUTPUT, 'model', 'shares.bin'), 'sun and rain');
writeFileSync(join(MLOPS_OUTPUT, 'predictions.csv'), ['date,score', ...lines.reverse()].join('\\n'));
`;

/** A project with the weather, a config and a program, and its ports. */
async function project(config: string, program = PROGRAM, overrides: Partial<Ports> = {}) {
  const directory = await temporaryFolder();
  await cp(join(EXAMPLES, 'rain-python/weather.csv'), join(directory, 'weather.csv'));
  await writeFile(join(directory, 'mlops.yml'), config);
  await writeFile(join(directory, 'train.js'), program);
  const workDirectory = join(directory, '.mlops');
  const ports = testPorts(directory, overrides);
  const run = async (text = config) => {
    await writeFile(join(directory, 'mlops.yml'), text);
    return train({ loaded: await loadConfig(join(directory, 'mlops.yml')), workDirectory, wasmDirectory: WASM_DIRECTORY }, ports);
  };
  return { directory, workDirectory, ports, run, log: ports.log.lines };
}

const command = (program = 'train.js', more = 'inputs: [train.js]'): string => `${WEATHER}train: { command: [${JSON.stringify(process.execPath)}, ${program}], seed: 7, ${more} }\n`;

async function leaveValidation(workDirectory: string, bytes: Uint8Array, verdict: ValidateDataResult['verdict'] = 'pass'): Promise<void> {
  const sha256 = digestOfBytes(bytes).slice('sha256:'.length);
  const result: ValidateDataResult = {
    schema: 'mlops/validate-data/v1',
    verdict,
    rows: 1,
    data: { digest: digestOfBytes('data'), files: [{ path: 'weather.csv', bytes: bytes.length, sha256, rows: 1 }] },
    columns: {},
    findings: [],
  };
  await mkdir(join(workDirectory, 'validate-data'), { recursive: true });
  await writeFile(join(workDirectory, 'validate-data/result.json'), JSON.stringify(result));
}

const leftBehind = async (workDirectory: string): Promise<string[]> => (await readdir(workDirectory)).filter((name) => !name.startsWith('.') && name !== 'cache' && name !== 'validate-data');

test('the bundled network leaves a verified bundle, result, report and statement', async () => {
  const { workDirectory, run, log } = await project(WEATHER + NETWORK);
  const { result, directory, report } = await run();

  expect(result).toEqual({
    schema: 'mlops/train/v1',
    verdict: 'pass',
    reused: false,
    model: { digest: result.model.digest, kind: 'tfjs', bytes: result.model.bytes, backend: 'wasm' },
    seed: 1,
    epochs: 3,
    best_epoch: 3,
    rows: { train: 986, validation: 110, test: 364 },
    seconds: result.seconds,
  });
  expect(directory).toBe(join(workDirectory, 'train'));
  expect((await readdir(directory)).toSorted()).toEqual(['bundle', 'report.md', 'result.json', 'statement.json']);
  expect((await readdir(join(directory, 'bundle'))).toSorted()).toEqual(['manifest.json', 'model.json', 'preprocessing.json', 'weights.bin']);
  expect((await verifyBundle(join(directory, 'bundle'), result.model.digest)).manifest.kind).toBe('tfjs');
  expect(trainResultSchema.parse(JSON.parse(await readFile(join(directory, 'result.json'), 'utf8')))).toEqual(result);
  expect(await readFile(join(directory, 'report.md'), 'utf8')).toBe(report);
  expect(log).toEqual([
    'Back end: the bundled WebAssembly, because no package.json of this repository names @tensorflow/tfjs-node',
    'Warning: the data was not validated: validate-data left no result here',
    'Training on 986 rows: 5 features become 9 inputs',
    expect.stringMatching(/^Epoch 1\/3: loss 0\.\d{4}, val_loss 0\.\d{4}, \d+\.\d s$/),
    expect.stringMatching(/^Epoch 2\/3: /),
    expect.stringMatching(/^Epoch 3\/3: /),
  ]);
  const statement = JSON.parse(await readFile(join(directory, 'statement.json'), 'utf8'));
  expect(statement.subject).toEqual([{ name: 'rain', digest: { sha256: result.model.digest.slice('sha256:'.length) } }]);
  expect(statement.predicate.buildDefinition).toMatchObject({
    buildType: 'urn:mlops-actions:train-tfjs:v1',
    externalParameters: { trainer: 'tfjs', seed: 1, epochs: 3, target: 'rain_tomorrow', 'data-validated': 'no' },
    resolvedDependencies: [{ name: 'data' }, { name: 'mlops.yml' }],
  });
});

test('the same again is reused; another seed, or a damaged copy, is trained anew', async () => {
  const { workDirectory, run, log } = await project(WEATHER + NETWORK);
  const first = (await run()).result;
  const again = (await run()).result;
  const other = (await run(`${WEATHER}${NETWORK}  seed: 2\n`)).result;

  expect(again).toEqual({ ...first, reused: true, seconds: 0 });
  expect(other.reused).toBe(false);
  expect(other.model.digest).not.toBe(first.model.digest);

  for (const name of await readdir(join(workDirectory, 'cache'))) await writeFile(join(workDirectory, 'cache', name, 'bundle/weights.bin'), 'damaged');
  const mended = (await run()).result;
  expect({ ...mended, seconds: 0 }).toEqual({ ...first, seconds: 0 });
  expect(log.some((line) => /^Warning: the training that was kept from an earlier run can't be used \(.*weights\.bin: its bytes are not those of the manifest\); training anew$/.test(line))).toBe(true);
});

test('a cache that can not be written costs nothing but time', async () => {
  const { run, log } = await project(WEATHER + NETWORK, PROGRAM, {
    cache: { restore: async () => false, save: async () => Promise.reject(new Error('the disk is full')) },
  });

  expect((await run()).result.verdict).toBe('pass');
  expect(log).toContain("Warning: this training can't be kept for the next run (the disk is full)");
});

test('the flights of the example are told apart better than by chance', async () => {
  const work = await temporaryFolder();
  const loaded = await loadConfig(join(EXAMPLES, 'flight-delay/mlops.yml'));
  const ports = testPorts(work);
  const { directory, result } = await train({ loaded, workDirectory: work, wasmDirectory: WASM_DIRECTORY }, ports);
  const model = await loadModel(join(directory, 'bundle'), { wasmDirectory: WASM_DIRECTORY });
  const { target, table } = await readJudgedRows(loaded, { columns: model.columns, signal: ports.cancel.signal });
  const answers = await model.predict(table);
  const late = answers.filter((_, row) => target.labels[row] === 1);
  const punctual = answers.filter((_, row) => target.labels[row] === 0).toSorted();
  const below = late.reduce((sum, answer) => sum + punctual.findIndex((other) => other >= answer) / punctual.length, 0);

  expect(result.rows).toEqual({ train: 13718, validation: 1524, test: 5004 });
  expect(below / late.length).toBeGreaterThan(0.6);
  model.dispose();
});

test('a program of the team trains on the split rows, and what it leaves is carried unopened', async () => {
  const { directory: folder, run, log } = await project(command());
  const { result, directory } = await run();

  expect(result).toMatchObject({ verdict: 'pass', reused: false, model: { kind: 'files', backend: null }, seed: 7, epochs: null, best_epoch: null, rows: { train: 986, validation: 110, test: 364 } });
  expect(log.filter((line) => line.startsWith('train | ')).toSorted()).toEqual([
    'train | date precipitation temp_max temp_min wind weather rain_tomorrow | date precipitation temp_max temp_min wind weather',
    'train | seed 7, rows 986 110 364',
  ]);
  const { manifest } = await verifyBundle(join(directory, 'bundle'), result.model.digest);
  expect(manifest.files.map(({ path }) => path)).toEqual(['payload/model/shares.bin', 'predictions.csv']);
  expect((await readFile(join(directory, 'bundle/predictions.csv'), 'utf8')).split('\n').slice(0, 2)).toEqual(['id,score', expect.stringMatching(/^2015-01-01,0\.\d+$/)]);
  expect(await readdir(directory)).not.toContain('unfinished');

  const judged = await readJudgedRows(await loadConfig(join(folder, 'mlops.yml')), { columns: new Map(), signal: new AbortController().signal });
  const predictions = await readPredictions(join(directory, 'bundle/predictions.csv'), { idName: 'id' });
  expect(alignCandidate(predictions, judged, 'predictions').kind).toBe('score');

  const again = await run();
  expect(again.result).toEqual({ ...result, reused: true, seconds: 0 });
  await writeFile(join(folder, 'train.js'), `${PROGRAM}// changed`);
  expect((await run()).result.reused).toBe(false);
});

describe('the other ways to split', () => {
  const split = (rule: string): string => WEATHER.replace(/split: .*/, `split: { ${rule} }`);
  const sameAnswer = `
import { readFileSync, writeFileSync } from 'node:fs';
const rows = (name) => readFileSync(process.env[name], 'utf8').trim().split('\\n').slice(1).map((line) => line.split(','));
for (const name of ['MLOPS_TRAIN', 'MLOPS_VALIDATION', 'MLOPS_TEST']) console.log(name, [...new Set(rows(name).map((row) => row[5]))].sort().join(' '));
writeFileSync(process.env.MLOPS_OUTPUT + '/predictions.csv', ['date,score', ...rows('MLOPS_TEST').map((row) => row[0] + ',0.5')].join('\\n'));
`;
  const programs = (rule: string): string => `${split(rule)}train: { command: [${JSON.stringify(process.execPath)}, train.js] }\n`;

  test('by a column: its rows, and no row of another side, reach the program; the statement has the rule and a digest of each side', async () => {
    const rule = 'by: column, column: weather, train: [sun, rain], validation: fog, test: [drizzle, snow]';
    const { run, log, workDirectory } = await project(programs(rule), sameAnswer);
    const { result, directory } = await run();
    expect(result.rows).toEqual({ train: 1280, validation: 101, test: 79 });
    expect(log.filter((line) => line.startsWith('train | MLOPS_'))).toEqual(['MLOPS_TRAIN rain sun', 'MLOPS_VALIDATION fog', 'MLOPS_TEST drizzle snow'].map((line) => expect.stringContaining(line)));
    const { predicate: { buildDefinition } } = JSON.parse(await readFile(join(directory, 'statement.json'), 'utf8'));
    expect(buildDefinition.externalParameters.split).toEqual({ by: 'column', column: 'weather', train: ['sun', 'rain'], validation: 'fog', test: ['drizzle', 'snow'] });
    const { rows } = buildDefinition.internalParameters;
    const judged = await readJudgedRows(await loadConfig(join(workDirectory, '../mlops.yml')), { columns: new Map(), signal: new AbortController().signal });
    expect([rows.train.count, rows.validation.count, rows.test]).toEqual([1280, 101, { count: 79, digest: judged.data?.test }]);
    expect([...judged.seen].length).toBe(1381);
    expect(new Set([rows.train.digest, rows.validation.digest, rows.test.digest]).size).toBe(3);
  });

  test('by group, with the bundled network, which does not read the column of the split', async () => {
    const { run, workDirectory } = await project(`${split('by: group, column: weather, test: 0.4, validation: 0.2')}${NETWORK}`);
    const { result } = await run();
    const kinds = await readFile(join(workDirectory, 'train/bundle/preprocessing.json'), 'utf8');
    expect(kinds).not.toContain('"weather"');
    expect(Object.values(result.rows).reduce((sum, count) => sum + count)).toBe(1460);
    const rows = (await readFile(join(workDirectory, '../weather.csv'), 'utf8')).trim().split('\n').slice(1).map((line) => line.split(',')[5] ?? '');
    expect(result.rows.test).toBe(rows.filter((kind) => sideByHash(kind, { test: 0.4, validation: 0.2 }) === SIDE.test).length);
    expect(result.rows.test).toBeGreaterThan(0);
  });
});

test('a program whose inputs are not named always runs', async () => {
  const { run } = await project(command('train.js', 'timeout-minutes: 1'));

  expect((await run()).result.reused).toBe(false);
  expect((await run()).result.reused).toBe(false);
});

test('a program that leaves only predictions is said to have nothing to deploy', async () => {
  const { run, log } = await project(command(), PROGRAM.replace(/^(mkdirSync|writeFileSync\(join\(MLOPS_OUTPUT, 'model').*$/gm, ''));
  const { report } = await run();

  expect(report).toContain('The program left nothing but predictions: this model can be judged and registered, but there is nothing in it to deploy.');
  expect(log).toContain('Warning: the program left nothing but predictions in $MLOPS_OUTPUT; a model file is expected beside them');
});

const answering = (edit: string): string => PROGRAM.replace("const lines =", 'let lines =').replace("mkdirSync(join", `${edit}\nmkdirSync(join`);

test.each<[string, string, typeof UserError | typeof FailedError, RegExp]>([
  ['ends badly', 'console.log("no memory"); process.exit(3)', FailedError, /^train\.command \(.* train\.js\) ended with exit code 3; its output stands above; nothing was kept of it$/],
  ['is killed', 'process.kill(process.pid, "SIGKILL")', FailedError, /was killed by SIGKILL, as the system does when memory runs out; nothing was kept of it$/],
  ['leaves no predictions', '', UserError, /^train\.command left no predictions\.csv \(or \.jsonl, \.parquet\) in \$MLOPS_OUTPUT; /],
  ['leaves no Parquet under its name', answering('writeFileSync(join(MLOPS_OUTPUT, "predictions.parquet"), "id,score");').replace("'predictions.csv')", "'other.csv')"), UserError, /^\$MLOPS_OUTPUT\/predictions\.parquet: no whole Parquet file \(/],
  ['leaves two predictions files', answering('writeFileSync(join(MLOPS_OUTPUT, "predictions.csv.gz"), "");'), UserError, /left predictions\.csv and predictions\.csv\.gz in \$MLOPS_OUTPUT; leave one of them/],
  ['answers too few rows', answering('lines = lines.slice(5);'), UserError, /^\$MLOPS_OUTPUT\/predictions\.csv: no answer for 5 ids \("2015-01-01", "2015-01-02", "2015-01-03", …\) of the 364 test rows$/],
  ['answers unknown rows', answering('lines.push("2030-01-01,0.5");'), UserError, /^\$MLOPS_OUTPUT\/predictions\.csv: it answers 1 id \("2030-01-01"\), which the data does not have$/],
  ['answers training rows', answering('lines.push("2012-01-01,0.5", "2012-01-02,0.5");'), UserError, /^\$MLOPS_OUTPUT\/predictions\.csv: it answers 2 ids \("2012-01-02", "2012-01-01"\), rows of the training side, whose labels it may have seen$/],
  ['answers NaN', answering('lines[3] = "2015-01-04,NaN";'), UserError, /^\$MLOPS_OUTPUT\/predictions\.csv:\d+: "NaN" in column score; 1 row has none that can be used \(id "2015-01-04"\); a score is a probability/],
  ['leaves a link', answering('(await import("node:fs")).symlinkSync("/etc/hostname", join(MLOPS_OUTPUT, "host"));'), UserError, /left "host" in \$MLOPS_OUTPUT, which is neither a file nor a folder; links are not carried/],
  ['leaves a name that no system carries', answering('writeFileSync(join(MLOPS_OUTPUT, "a:b"), "");'), UserError, /^"payload\/a:b": a file of this name can't be carried in a bundle; colons, backslashes/],
])('a program that %s is refused, and no result is left', async (_, program, kind, message) => {
  const { workDirectory, run } = await project(command(), program);
  const running = run();

  await expect(running).rejects.toThrow(kind);
  await expect(running).rejects.toThrow(message);
  expect(await leftBehind(workDirectory)).toEqual([]);
});

test('a program that is not there, or hangs, is refused too', async () => {
  const absent = await project(`${WEATHER}train: { command: [no-such-program-here] }\n`);
  await expect(absent.run()).rejects.toThrow(new FailedError('train.command (no-such-program-here) could not be started: not found. Programs are looked for in PATH and start in the folder of the config file'));

  const hanging = await project(command('train.js', 'timeout-minutes: 0.01'), 'setInterval(() => undefined, 1000)');
  await expect(hanging.run()).rejects.toThrow(/was ended after 0\.01 minutes \(train\.timeout-minutes\); nothing was kept of it/);
});

test('bytes other than those that were validated are refused, and line endings are named as the cause', async () => {
  const { directory, workDirectory, run } = await project(WEATHER + NETWORK);
  const bytes = await readFile(join(directory, 'weather.csv'));
  await leaveValidation(workDirectory, bytes);
  expect((await run()).report).toContain('Data validated: ✅ pass.');

  await leaveValidation(workDirectory, Buffer.from(bytes.toString().replaceAll('\n', '\r\n')));
  await expect(run()).rejects.toThrow(/^weather\.csv: other bytes than those that validate-data checked, and only the line endings differ: git changed them\. Add "weather\.csv -text" to \.gitattributes/);

  await writeFile(join(directory, 'weather.csv'), bytes.toString().replaceAll('\n', '\r\n'));
  await leaveValidation(workDirectory, bytes);
  await expect(run()).rejects.toThrow(/only the line endings differ/);

  await leaveValidation(workDirectory, Buffer.from('other'));
  await expect(run()).rejects.toThrow(/^weather\.csv: other bytes than those that validate-data checked \(sha256 [0-9a-f]{12}, not [0-9a-f]{12}\); run validate-data again$/);
  expect(await leftBehind(workDirectory)).toEqual([]);
});

test('data that did not pass is not trained on', async () => {
  const { workDirectory, run } = await project(WEATHER + NETWORK);
  await leaveValidation(workDirectory, Buffer.from(''), 'fail');
  await expect(run()).rejects.toThrow(new FailedError('validate-data found faults in the data; nothing is trained on rows that did not pass'));

  await leaveValidation(workDirectory, Buffer.from(''), 'inconclusive');
  await expect(run()).rejects.toThrow(InconclusiveError);
});

test.each([
  ['no train section', WEATHER, 'mlops.yml has no train section; say how the model is trained: { trainer: tfjs }, or { command: [python, train.py] }'],
  ['a feature that is not there', `${WEATHER}train: { trainer: tfjs, features: [wind, temp_mx] }\n`, 'mlops.yml:7: train.features: no column "temp_mx" in weather.csv; did you mean "temp_max"?'],
  ['an input that is not there', `${WEATHER}train: { command: [node, train.js], inputs: [trian.js] }\n`, 'mlops.yml:7: train.inputs: trian.js: there is no such file; paths start at the folder of the config file'],
  ['an input elsewhere', `${WEATHER}train: { command: [node, train.js], inputs: [../train.js] }\n`, 'mlops.yml:7: train.inputs: ../train.js: outside the folder of the config file'],
])('%s is refused with its line', async (_, config, message) => {
  const { run } = await project(config);
  await expect(run()).rejects.toThrow(new UserError(message));
});

test('a training that is stopped leaves neither a result nor a kept training', async () => {
  const asked = new AbortController();
  const directory = await temporaryFolder();
  const base = testPorts(directory, { cancel: { signal: asked.signal } });
  const log = { ...base.log, progress: (text: string) => void (text.startsWith('Epoch 2') && asked.abort()) };
  await cp(join(EXAMPLES, 'rain-python/weather.csv'), join(directory, 'weather.csv'));
  await writeFile(join(directory, 'mlops.yml'), WEATHER + NETWORK);
  const workDirectory = join(directory, '.mlops');
  const training = train({ loaded: await loadConfig(join(directory, 'mlops.yml')), workDirectory, wasmDirectory: WASM_DIRECTORY }, { ...base, log });

  await expect(training).rejects.toThrow(CancelledError);
  expect(await leftBehind(workDirectory)).toEqual([]);
  await expect(stat(join(workDirectory, 'cache'))).rejects.toThrow(/ENOENT/);
});

test('the inputs of the action have their defaults', () => {
  expect(trainInputsSchema.parse({})).toEqual({ config: 'mlops.yml' });
});

test('a quantity is learned as one', async () => {
  const { run } = await project(`${WEATHER.replace('rain_tomorrow', 'temp_max')}${NETWORK}`);
  const { directory } = await run();
  const model = await loadModel(join(directory, 'bundle'), { wasmDirectory: WASM_DIRECTORY });

  expect(model.answer).toEqual({ kind: 'value', mean: expect.closeTo(16, 0), stddev: expect.closeTo(7, 0) });
  model.dispose();
});

test('classes and quantities that a program predicts are kept as such', async () => {
  const classes = await project(command(), PROGRAM.replace('date,score', 'date,prediction').replace('share(row[5])', "(row[5] === 'rain' ? '1.0' : '0')"));
  const answered = await classes.run();
  expect((await readFile(join(answered.directory, 'bundle/predictions.csv'), 'utf8')).slice(0, 46)).toBe('id,prediction\n2015-01-01,0\n2015-01-02,1\n2015-0');

  const quantities = await project(command().replace('rain_tomorrow', 'temp_max'), PROGRAM.replace('date,score', 'date,prediction').replace('share(row[5])', '16.5'));
  const predicted = await quantities.run();
  expect((await readFile(join(predicted.directory, 'bundle/predictions.csv'), 'utf8')).slice(0, 30)).toBe('id,prediction\n2015-01-01,16.5\n2'.slice(0, 30));
});

test('columns of other names, and a file that is packed, are read as the config says', async () => {
  const config = `${command()}evaluate: { predictions: { columns: { id: day, score: p } } }\n`;
  const program = PROGRAM.replace('date,score', 'day,p').replace("writeFileSync(join(MLOPS_OUTPUT, 'predictions.csv'),", "writeFileSync(join(MLOPS_OUTPUT, 'predictions.csv.gz'), (await import('node:zlib')).gzipSync(").replace("join('\\n'));\n", "join('\\n')));\n");
  const { directory } = await (await project(config, program)).run();

  expect((await readFile(join(directory, 'bundle/predictions.csv'), 'utf8')).slice(0, 20)).toBe('id,score\n2015-01-01,');
});

describe('data in another form', () => {
  /** The weather in other files, and a program that leaves its predictions in another form. */
  async function trainedOn(source: string, files: (csv: string) => Readonly<Record<string, string | Uint8Array>>, program = PROGRAM) {
    const { directory, run } = await project(command('train.js', '').replace('weather.csv', source), program);
    const csv = await readFile(join(directory, 'weather.csv'), 'utf8');
    await mkdir(join(directory, 'data'));
    for (const [name, content] of Object.entries(files(csv))) await writeFile(join(directory, 'data', name), content);
    const { result, directory: left } = await run();
    return { rows: result.rows, predictions: await readFile(join(left, 'bundle/predictions.csv'), 'utf8') };
  }
  const asJson = (csv: string): string => {
    const [head = [], ...rows] = csv.trim().split('\n').map((line) => line.split(','));
    return rows.map((row) => `${JSON.stringify(Object.fromEntries(head.map((name, place) => [name, row[place]])))}\n`).join('');
  };
  const jsonPredictions = PROGRAM.replace("'predictions.csv'), ['date,score', ...lines.reverse()].join('\\n')", "'predictions.jsonl'), lines.map((line) => line.split(',')).map(([date, score]) => JSON.stringify({ score: Number(score), date })).join('\\n')");

  test('gives the same rows and answers: several files, JSONL, semicolons', async () => {
    const expected = await trainedOn('weather.csv', () => ({}));
    const halves = (csv: string): Readonly<Record<string, string>> => {
      const [head = '', ...rows] = csv.trim().split('\n');
      return { 'a.csv': [head, ...rows.slice(0, 700)].join('\n'), 'b.csv': [head, ...rows.slice(700)].join('\n') };
    };
    expect(jsonPredictions).not.toBe(PROGRAM);
    expect(await trainedOn('data/*.csv', halves)).toEqual(expected);
    expect(await trainedOn('data/weather.jsonl', (csv) => ({ 'weather.jsonl': asJson(csv) }), jsonPredictions)).toEqual(expected);
    expect(await trainedOn('data/weather.csv.zst', (csv) => ({ 'weather.csv.zst': zstdCompressSync(csv.replaceAll(',', ';')) }))).toEqual(expected);
  });
});
