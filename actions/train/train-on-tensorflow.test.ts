import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { loadConfig } from '../../shared/config/load-config.ts';
import { localPrograms } from '../../shared/host-local/programs.ts';
import { loadModel } from '../../shared/model/load-model.ts';
import type { Cancel } from '../../shared/ports/cancel.ts';
import { verifyBundle } from '../../shared/statement/manifest.ts';
import { loadDataSet } from '../../shared/tabular/tables/load-data-set.ts';
import { CancelledError, FailedError, UserError } from '../../shared/verdict/errors.ts';
import { installFakeTfjsNode, nameTfjsNode } from '../../test/support/fake-tfjs-node.ts';
import { testPorts } from '../../test/support/local-ports.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { EXAMPLES, WASM_DIRECTORY } from '../../test/support/weather.ts';
import { train } from './train.ts';

const CHILD = join(import.meta.dirname, '../../test/support/tensorflow-child.ts');
const SECRETS = { GITHUB_TOKEN: 'secret', ACTIONS_RUNTIME_TOKEN: 'secret', 'INPUT_GITHUB-TOKEN': 'secret', WANDB_API_KEY: 'secret', NODE_OPTIONS: '--no-warnings' };

/** The weather, with the stand-in of tfjs-node installed and named. */
async function project(options: { readonly version?: string; readonly also?: string } = {}, cancel: Cancel = { signal: new AbortController().signal }) {
  const directory = await temporaryFolder();
  await cp(join(EXAMPLES, 'rain-python/weather.csv'), join(directory, 'weather.csv'));
  await nameTfjsNode(directory);
  const tfjsNode = await installFakeTfjsNode(directory, options);
  const ports = testPorts(directory, { cancel, programs: localPrograms({ ...process.env, ...SECRETS }, cancel) });
  const run = async (backend = 'auto', more = 'epochs: 2') => {
    const path = join(directory, 'mlops.yml');
    await writeFile(path, `model: rain
data: { source: weather.csv, id: date, target: rain_tomorrow, split: { by: time, column: date, test-from: 2015-01-01 } }
train: { trainer: tfjs, backend: ${backend}, ${more.includes('layers') ? '' : 'layers: [{ dense: 8 }, { dropout: 0.2 }], '}${more} }
`);
    const inputs = { workDirectory: join(directory, '.mlops'), wasmDirectory: WASM_DIRECTORY, tensorflowProgram: [process.execPath, CHILD] };
    return train({ ...inputs, loaded: await loadConfig(path) }, ports);
  };
  /** What the bundle answers on the bundled back end. */
  const answers = async (bundle: string): Promise<Float64Array> => {
    const model = await loadModel(bundle, { wasmDirectory: WASM_DIRECTORY });
    const { table } = await loadDataSet(await loadConfig(join(directory, 'mlops.yml')), { columns: model.columns, signal: cancel.signal });
    return model.predict(table);
  };
  return { directory, tfjsNode, run, answers, log: ports.log.lines };
}

const readStatement = async (directory: string) => JSON.parse(await readFile(join(directory, 'statement.json'), 'utf8'));

test('TensorFlow leaves the same kind of bundle, which answers here as one that was trained here', async () => {
  const { run, answers, log } = await project();
  const { result, directory, report } = await run();

  expect(result).toMatchObject({ verdict: 'pass', reused: false, model: { kind: 'tfjs', backend: 'tensorflow' }, epochs: 2, best_epoch: 2 });
  expect(log).toEqual([
    'Back end: TensorFlow by @tensorflow/tfjs-node 4.22.0, because package.json names it',
    'Warning: the data was not validated: validate-data left no result here',
    'Training on 986 rows: 5 features become 9 inputs',
    expect.stringMatching(/^Epoch 1\/2: loss 0\.\d{4}, val_loss 0\.\d{4}, \d+\.\d s$/),
    expect.stringMatching(/^Epoch 2\/2: /),
  ]);
  expect(report).toContain('(TensorFlow.js, tensorflow)');
  expect((await readStatement(directory)).predicate.runDetails.builder.version).toEqual({ backend: 'tensorflow', tensorflow: '2.9.1', tensorflowjs: '4.22.0', 'tfjs-node': '4.22.0' });
  expect((await verifyBundle(join(directory, 'bundle'), result.model.digest)).manifest.kind).toBe('tfjs');
  const [json, native] = [await readFile(join(directory, 'bundle/model.json')), await answers(join(directory, 'bundle'))];

  const other = await run('wasm');
  expect(other.result.model.backend).toBe('wasm');
  expect(await readFile(join(other.directory, 'bundle/model.json'))).toEqual(json);
  const ours = await answers(join(other.directory, 'bundle'));
  expect(native.length).toBe(ours.length);
  expect(Math.max(...native.map((answer, row) => Math.abs(answer - (ours[row] ?? Number.NaN))))).toBeLessThan(1e-4);
});

test('the package sees no token, and of the environment what any program sees', async () => {
  const { run, tfjsNode } = await project();
  await run();
  const seen = JSON.parse(await readFile(join(tfjsNode, 'environment.json'), 'utf8')) as Record<string, string>;
  expect(Object.values(seen)).not.toContain('secret');
  expect(Object.keys(seen)).toContain('PATH');
  expect(Object.keys(seen)).not.toContain('NODE_OPTIONS');
});

test('a training is reused on the back end that made it, not on another', async () => {
  const { directory, run } = await project();
  const first = (await run()).result;
  expect(await run('tensorflow')).toMatchObject({ result: { ...first, reused: true, seconds: 0 } });
  expect(await run('wasm')).toMatchObject({ result: { reused: false, model: { backend: 'wasm' } } });
  await installFakeTfjsNode(directory, { version: '4.23.0' });
  expect(await run()).toMatchObject({ result: { reused: false, model: { backend: 'tensorflow' } } });
  await nameTfjsNode(directory, 'peerDependencies');
  expect(await run()).toMatchObject({ result: { reused: true, model: { backend: 'wasm' } } });
});

test('where the package is named but not installed, the report says what trained instead, also of a reused model', async () => {
  const { run, tfjsNode } = await project();
  await rm(tfjsNode, { recursive: true });
  const note = /⚠️ Trained on the bundled WebAssembly: package\.json names @\S*tensorflow\/tfjs-node, but it is not installed here\./g;
  for (const reused of [false, true]) {
    const { result, report } = await run();
    expect(result).toMatchObject({ reused, model: { backend: 'wasm' } });
    expect(report.match(note)).toHaveLength(1);
  }
});

test.for([
  ['a missing native library', "throw new Error('libtensorflow.so.2: cannot open shared object file\\n    at somewhere');", 'libtensorflow.so.2: cannot open shared object file'],
  ['another shape', "module.exports = { version: '0.1' };", 'it is not the TensorFlow.js that version 4 is'],
  ['another back end', "core.setBackend('cpu');", 'its back end is "cpu", not "tensorflow"'],
  ['wrong numbers', "module.exports.matMul = () => core.tensor2d([12], [1, 1]);", 'it says that 1 × 3 + 2 × 4 is 12'],
] as const)('a package with %s stops the training, and the sentence says so', async ([, also, reason]) => {
  const { directory, run } = await project({ also });
  await expect(run()).rejects.toThrow(
    new UserError(`@tensorflow/tfjs-node 4.22.0 is installed, but can't be used here: ${reason}. Repair it (npm rebuild @tensorflow/tfjs-node --build-addon-from-source), or set train.backend to wasm`),
  );
  expect(await readdir(join(directory, '.mlops'))).not.toContain('train');
});

test.for([
  ['crashes', 'process.abort();', /^the training on TensorFlow was killed by SIGABRT, and nothing was kept of it; the last that it said: .*\. Set train\.backend to wasm to train without it$/],
  ['ends the process', "console.error('out of handles'); process.exit(7);", /^the training on TensorFlow ended with exit code 7, .*oneDNN custom operations are on\..* out of handles\b.*\. Set train\.backend/],
] as const)('a library that %s ends its child, not the training stage', async ([, also, sentence]) => {
  const { run } = await project({ also });
  const error: unknown = await run().catch((error: unknown) => error);
  expect(error).toBeInstanceOf(FailedError);
  expect((error as Error).message).toMatch(sentence);
});

test('weights that are no numbers are not kept', async () => {
  const { run } = await project({ also: "process.on('exit', () => { const path = process.argv[2] + '/weights.bin'; fs.writeFileSync(path, Buffer.alloc(fs.statSync(path).size, 255)); });" });
  await expect(run()).rejects.toThrow(/weight 1 of dense_1\/kernel is NaN/);
});

test('what our trainer refuses is refused in the same words', async () => {
  const { run } = await project();
  const layers = Array.from({ length: 7 }, () => '{ dense: 2048 }').join(', ');
  const sentence = /^train\.layers: this network has \d+ weights; at most 20000000 are trained here$/;
  await expect(run('auto', `epochs: 1, layers: [${layers}]`)).rejects.toThrow(sentence);
  await expect(run('wasm', `epochs: 1, layers: [${layers}]`)).rejects.toThrow(sentence);
});

test('a training that is cancelled ends with its child', async () => {
  const asked = new AbortController();
  const { directory, run, log } = await project({}, { signal: asked.signal });
  const running = run('auto', 'epochs: 10000');
  const outcome = expect(running).rejects.toThrow(new CancelledError('The training was stopped; nothing was kept'));
  while (!log.some((line) => line.startsWith('Epoch 1/'))) await new Promise((resolve) => setTimeout(resolve, 20));
  asked.abort();
  await outcome;
  expect((await readdir(join(directory, '.mlops'))).filter((name) => name === 'train')).toEqual([]);
});
