import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { describe, expect, it } from 'vitest';

import { loadConfig } from '../../../shared/config/load-config.ts';
import { localPrograms } from '../../../shared/host-local/programs.ts';
import { littleEndian } from '../../../shared/model/write-bundle.ts';
import type { Clock } from '../../../shared/ports/clock.ts';
import type { Programs } from '../../../shared/ports/programs.ts';
import { createRandom } from '../../../shared/statistics/random.ts';
import { CancelledError, InconclusiveError, UserError } from '../../../shared/verdict/errors.ts';
import { FAKE_SAVED_MODEL, installFakeTfjsNode } from '../../../test/support/fake-tfjs-node.ts';
import { csv, judgedProject } from '../../../test/support/judged-project.ts';
import { testPorts } from '../../../test/support/local-ports.ts';
import { PROBABILITIES, savedModelFile } from '../../../test/support/saved-model-file.ts';
import { evaluateAndGate, type EvaluateInputs } from '../evaluate-and-gate.ts';
import { ANSWERS_NAME, type Batch, frame, readFrames } from './saved-model-messages.ts';

const CHILD = join(import.meta.dirname, '../../../test/support/saved-model-child.ts');
const CONFIG = `model: churn
data: { source: customers.csv, id: id, target: churned, split: { by: hash, test: 0.8 } }
evaluate:
  saved-model: { input: row, features: [a, b] }
gates:
  - { metric: roc_auc, min: 0.6 }
`;
const ENGINE = { name: 'TensorFlow (@tensorflow/tfjs-node 4.22.0)', version: '2.9.1' };
const random = createRandom(5);
const CUSTOMERS = Array.from({ length: 5300 }, (_, row) => {
  const [a, b] = [random.uniform() * 4 - 2, random.uniform() * 2 - 0.5];
  return { id: `c${row}`, a, b, churned: random.uniform() < scoreOf(a, b) ? 1 : 0 };
});

function scoreOf(a: number, b: number): number {
  return 1 / (1 + Math.exp(-(a + 2 * b - 1)));
}

interface Host {
  readonly customers?: number;
  readonly config?: string;
  readonly programs?: Programs;
  readonly signal?: AbortSignal;
  readonly bytes?: Uint8Array;
  readonly patience?: number;
  readonly clock?: Clock;
}

async function project({ customers = 500, config = CONFIG, programs, signal = new AbortController().signal, bytes = savedModelFile(), patience = 60, clock }: Host = {}) {
  const made = await judgedProject(config, { 'customers.csv': csv(['id', 'a', 'b', 'churned'], CUSTOMERS.slice(0, customers).map(({ id, a, b, churned }) => [id, a, b, churned])) });
  const leaveModel = async (name: string): Promise<void> => {
    await mkdir(join(made.folder, name, 'variables'), { recursive: true });
    await writeFile(join(made.folder, name, 'saved_model.pb'), bytes);
    await writeFile(join(made.folder, name, 'variables/variables.index'), '');
  };
  await leaveModel('saved');
  const cancel = { signal };
  const progress: string[] = [];
  const local = testPorts(made.folder, { cancel, programs: programs ?? localPrograms({ ...process.env, GITHUB_TOKEN: 'secret' }, cancel) });
  const ports = { ...local, ...(clock === undefined ? {} : { clock }), log: { ...local.log, progress: (line: string) => void progress.push(line) } };
  const evaluate = async (inputs: Partial<EvaluateInputs> = {}) =>
    evaluateAndGate({ loaded: await loadConfig(join(made.folder, 'mlops.yml')), workDirectory: made.workDirectory, model: './saved', tensorflow: { program: [process.execPath, CHILD], workspace: undefined, patience }, ...inputs }, ports);
  return { ...made, leaveModel, evaluate, install: (also = FAKE_SAVED_MODEL, version = '4.22.0') => installFakeTfjsNode(made.folder, { also, version }), progress };
}

interface Answered {
  readonly dims?: readonly number[];
  /** Instead of the answer to a batch. */
  readonly reply?: string;
  readonly answers?: (rows: number, input: Float32Array) => Float32Array;
  /** What TensorFlow takes. */
  readonly milliseconds?: (rows: number) => number;
}

/** TensorFlow's place, at the seam: reads what the child reads, and leaves these answers until there is nothing more to read. */
function fakeChild({ dims = [1], reply, answers = (rows) => new Float32Array(rows).fill(0.5), milliseconds = () => 1 }: Answered): Programs & { readonly asked: number[][] } {
  const asked: number[][] = [];
  return {
    asked,
    async run({ command, standardInput, onLine }) {
      const batches: number[] = [];
      for await (const message of readFrames(standardInput as Readable)) {
        if (!('rows' in message)) {
          onLine('{"state":"loaded","engine":{"tensorflow":"2.9.1"}}');
          continue;
        }
        const { rows, fed: [input] } = message;
        batches.push(rows);
        await writeFile(join(command.at(-1) ?? '', ANSWERS_NAME), littleEndian([answers(rows, input?.values as Float32Array)]));
        onLine(reply ?? JSON.stringify({ state: 'answered', dims, milliseconds: milliseconds(rows) }));
      }
      asked.push(batches);
      return { state: 'exited', code: 0 };
    },
  };
}

const score = (rows: number, input: Float32Array): Float32Array => Float32Array.from({ length: rows }, (_, row) => scoreOf(input[2 * row] ?? 0, input[2 * row + 1] ?? 0));

describe('a SavedModel', () => {
  it('is judged by what the TensorFlow of the workspace answers, in a process without a token, which ends with it', async () => {
    const made = await project({ customers: CUSTOMERS.length });
    const tfjsNode = await made.install(`${FAKE_SAVED_MODEL}fs.writeFileSync(__dirname + '/pid', String(process.pid));`);
    const { result, directory } = await made.evaluate();
    expect(result).toMatchObject({ verdict: 'pass', task: 'binary' });
    expect(JSON.parse(await readFile(join(directory, 'statement.json'), 'utf8'))).toMatchObject({ predicate: { mlops_engines: { candidate: ENGINE } } });
    const answers = new Map((await readFile(join(directory, 'predictions.csv'), 'utf8')).trim().split('\n').slice(1).map((line) => line.split(',') as [string, string]));
    expect(answers.size).toBe(result.rows);
    expect(Math.max(...CUSTOMERS.filter(({ id }) => answers.has(id)).map(({ id, a, b }) => Math.abs(Number(answers.get(id)) - scoreOf(a, b))))).toBeLessThan(1e-6);
    expect(made.progress).toEqual([`saved: 4,096 of ${result.rows.toLocaleString('en')} rows answered`]);
    const pid = Number(await readFile(join(tfjsNode, 'pid'), 'utf8'));
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    expect(await readdir(directory)).not.toContain('unfinished');
    expect(Object.values(JSON.parse(await readFile(join(tfjsNode, 'environment.json'), 'utf8')))).not.toContain('secret');
  });

  it('gets the columns in their order, row by row, as candidate and as baseline', async () => {
    const made = await project({ programs: fakeChild({ answers: score }) });
    await made.install('');
    await made.leaveModel('old');
    const { result, directory } = await made.evaluate({ baseline: './old' });
    expect(result.metrics['roc_auc']?.value).toBeGreaterThan(0.7);
    expect(result).toMatchObject({ verdict: 'pass', baseline: { state: 'compared', identical: true, joined: 1 } });
    expect(JSON.parse(await readFile(join(directory, 'statement.json'), 'utf8'))).toMatchObject({ predicate: { mlops_engines: { candidate: ENGINE, baseline: ENGINE } } });
  });

  it('answers a quantity where the target is one', async () => {
    const config = CONFIG.replace('target: churned', 'target: a').replace('[a, b]', '[b, churned]').replace('roc_auc, min: 0.6', 'mean_absolute_error, max: 2');
    const made = await project({ config, programs: fakeChild({ dims: [] }) });
    await made.install('');
    expect((await made.evaluate()).result).toMatchObject({ verdict: 'pass', task: 'regression' });
  });

  it('without the package is refused, and the sentence says what to install', async () => {
    const made = await project();
    await expect(made.evaluate()).rejects.toThrow(new UserError('saved: this is a TensorFlow SavedModel, which is run where @tensorflow/tfjs-node is installed beside the config file or above it in the repository (npm install @tensorflow/tfjs-node@4), and it is not. Install it, export the model to ONNX (python -m tf2onnx.convert --saved-model saved --output model.onnx), name the predictions that it leaves, or let a program answer (evaluate.predict)'));
    await made.install('', '3.21.1');
    await expect(made.evaluate()).rejects.toThrow(new UserError('saved: @tensorflow/tfjs-node is installed in version 3.21.1; install version 4 (npm install @tensorflow/tfjs-node@4), or export the model to ONNX'));
  });

  it('with a link in its folder is not opened', async () => {
    const made = await project();
    await made.install('');
    await rm(join(made.folder, 'saved/variables'), { recursive: true });
    await symlink('/etc', join(made.folder, 'saved/variables'), 'junction');
    await expect(made.evaluate()).rejects.toThrow(/saved.variables: neither a file nor a folder; links are not carried/);
  });

  it.each([
    ['no numbers', { answers: (rows: number) => new Float32Array(rows).fill(Number.NaN) }, /^saved: \d+ of its \d+ answers are no finite number \(the first: NaN\)/],
    ['no probabilities', { answers: (rows: number) => new Float32Array(rows).fill(2) }, /^saved: output "probabilities" gives 2, which is no probability; .* or name another output in evaluate\.saved-model\.output$/],
    ['too few numbers', { answers: (rows: number) => new Float32Array(rows - 1) }, /^saved: TensorFlow left \d+ bytes of answers, and said that they are \d+ × 1 numbers$/],
    ['a sentence of TensorFlow', { reply: '{"state":"refused","reason":"Op type not registered\\n \\"Foo\\""}' }, /^saved: TensorFlow can't run it on these rows: Op type not registered "Foo"$/],
    ['a package that does not load', { reply: '{"state":"not-loaded","reason":"libtensorflow.so.2: cannot open shared object file\\n at x"}' }, /^@tensorflow\/tfjs-node 4\.22\.0 is installed, but can't be used here: libtensorflow\.so\.2: cannot open shared object file\. Repair it .*, or export the model to ONNX$/],
  ] as const)('that answers with %s is refused', async (_, answered, message) => {
    const made = await project({ programs: fakeChild(answered) });
    await made.install('');
    const error: unknown = await made.evaluate().catch((error: unknown) => error);
    expect(error).toBeInstanceOf(UserError);
    expect((error as Error).message).toMatch(message);
  });

  it.each([
    ['one answer for all rows', "predict: () => ({ probabilities: core.scalar(1) }), dispose() {}", UserError, 'output "probabilities" is one value of float32 for 411 rows; the first dimension must be the rows'],
    ['a crash', 'predict: () => process.abort(), dispose() {}', InconclusiveError, 'saved: TensorFlow was killed by SIGABRT, so the model was not judged'],
  ] as const)('whose library gives %s is named', async (_, model, kind, message) => {
    const made = await project();
    await made.install(`module.exports.node = { loadSavedModel: async () => ({ ${model} }) };`);
    const error: unknown = await made.evaluate().catch((error: unknown) => error);
    expect(error).toBeInstanceOf(kind);
    expect((error as Error).message).toContain(message);
  });

  it.each([
    ['something else', fakeChild({ reply: '{"state":"answered","dims":[20000]}' }), 'saved: TensorFlow said something else than an answer, so the model was not judged'],
    ['what it was not asked', fakeChild({ reply: '{"state":"loaded","engine":{}}' }), 'saved: TensorFlow\'s process said "loaded" where it should have answered, so the model was not judged'],
    ['nothing', { run: ({ stop }) => new Promise((resolve) => stop?.addEventListener('abort', () => resolve({ state: 'timed-out' }))) }, 'saved: TensorFlow gave no answer within 0.01 seconds and was ended, so the model was not judged'],
  ] satisfies [string, Programs, string][])('whose process says %s is not judged', async (_, programs, message) => {
    const made = await project({ programs, patience: 0.01 });
    await made.install('');
    await expect(made.evaluate()).rejects.toThrow(new InconclusiveError(message));
  });

  it('ends with its child when the evaluation is cancelled', async () => {
    const asked = new AbortController();
    const made = await project({ signal: asked.signal });
    const tfjsNode = await made.install("module.exports.node = { loadSavedModel: () => { for (;;); } };");
    const outcome = expect(made.evaluate()).rejects.toThrow(CancelledError);
    while (!(await readdir(tfjsNode)).includes('environment.json')) await new Promise((resolve) => setTimeout(resolve, 20));
    asked.abort();
    await outcome;
  });
});

describe('a SavedModel that is asked again', () => {
  const config = CONFIG.replace('evaluate:\n', 'evaluate:\n  importance: true\n  metrics: [roc_auc, latency_p50_ms, throughput_rows_s]\n');

  it('shows on which columns it leans, and what it costs beside the baseline, by one process for each', async () => {
    const programs = fakeChild({ answers: score, milliseconds: (rows) => 2 + 0.01 * rows });
    const still: Clock = { now: () => new Date(0), elapsed: () => 0 };
    const made = await project({ config, programs, clock: still });
    await made.install('');
    await made.leaveModel('old');
    const { result, report } = await made.evaluate({ baseline: './old' });
    expect(result.importance).toMatchObject({ state: 'measured', metric: 'roc_auc', rows: result.rows, features: [{ feature: expect.stringMatching(/^[ab]$/), value: expect.closeTo(0.15, 1) }, { value: expect.closeTo(0.15, 1) }] });
    // The time that TensorFlow says, and none of what went by between the processes.
    expect(result.metrics['latency_p50_ms']?.value).toBeCloseTo(2.01, 9);
    expect(result.metrics['throughput_rows_s']?.value).toBeCloseTo(result.rows / (2 + 0.01 * result.rows) * 1000, 6);
    expect(result.costs?.baseline?.rounds?.latency_p50_ms).toHaveLength(20);
    expect(programs.asked).toHaveLength(2);
    expect(report).toMatch(/By how much roc_auc gets worse when a column is shuffled/);
  });

  it('in batches of rows, of which each must have the same shape', async () => {
    const programs = fakeChild({});
    const varied: Programs = { run: (request) => programs.run({ ...request, onLine: (line) => request.onLine(line.replace('[1]', programs.asked.length === 0 && line.includes('answered') && seen++ > 0 ? '[1,1]' : '[1]')) }) };
    let seen = 0;
    const made = await project({ programs: varied, customers: CUSTOMERS.length });
    await made.install('');
    await expect(made.evaluate()).rejects.toThrow(new UserError('saved: output "probabilities" has another shape in another batch of rows'));
    expect(programs.asked).toEqual([[4096, expect.any(Number)]]);
  });
});

it('messages to the child come whole, in whatever chunks', async () => {
  const batches: Batch[] = [1, 3].map((rows) => ({ rows, fed: [{ name: 'row', type: 'float32', values: Float32Array.from({ length: rows }, (_, row) => row / 2), dims: [rows] }, { name: 'text', type: 'string', values: ['é', ''], dims: [2] }] }));
  const bytes = Buffer.concat(batches.map(frame));
  for (const size of [1, 3, 4, 5, 64, bytes.length]) {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, place) => bytes.subarray(place * size, (place + 1) * size));
    const read: unknown[] = [];
    for await (const message of readFrames(Readable.from(chunks))) read.push(message);
    expect(read).toEqual(batches);
  }
});

describe('a SavedModel that a bundle carries', () => {
  const config = CONFIG.replace('{ input', '{ folder: export/1, input');
  const predictions = (shift = 0): string => csv(['id', 'score'], CUSTOMERS.map(({ id }) => [id, 0.5 + shift]));

  it('is run, and must answer as the training did', async () => {
    const made = await project({ config, programs: fakeChild({}) });
    await made.install('');
    const digest = await made.leaveFiles({ 'payload/export/1/saved_model.pb': savedModelFile(), 'predictions.csv': predictions() });
    const { result, directory } = await made.evaluate({ model: undefined });
    expect(result.model.digest).toBe(digest);
    expect(JSON.parse(await readFile(join(directory, 'statement.json'), 'utf8'))).toMatchObject({ predicate: { mlops_engines: { candidate: { version: '2.9.1' } } } });
    await made.leaveFiles({ 'payload/export/1/saved_model.pb': savedModelFile(), 'predictions.csv': predictions(0.1) });
    await expect(made.evaluate({ model: undefined })).rejects.toThrow(/^\.mlops\/train\/bundle\/payload\/export\/1: 0\.5 for "c\d+", but the training left 0\.6 for it; this does not answer as the model that was trained$/);
  });

  it('that is not there is an error of the candidate', async () => {
    const made = await project({ config });
    await made.leave(predictions());
    await expect(made.evaluate({ model: undefined })).rejects.toThrow(new UserError('.mlops/train/bundle: has no payload/export/1/saved_model.pb, which evaluate.saved-model.folder names; leave it in $MLOPS_OUTPUT'));
  });
});

it.each([
  ['{ input: row }', 'evaluate.saved-model.input: "row" has no features; name its columns in evaluate.saved-model.features, in the order in which the model was trained'],
  ['{ features: [a] }', 'evaluate.saved-model.features: name the input that they fill in evaluate.saved-model.input'],
  ['{ input: row, features: [a, churned] }', 'evaluate.saved-model.features[1]: "churned" is data.target and can\'t be a feature'],
])('evaluate.saved-model: %s is refused', async (settings, message) => {
  const made = await project({ config: CONFIG.replace('{ input: row, features: [a, b] }', settings) });
  await expect(made.evaluate()).rejects.toThrow(message);
});

it('is opened only where its outputs can be the answer', async () => {
  const made = await project({ bytes: savedModelFile({ signatures: { other: { inputs: [], outputs: [PROBABILITIES] } } }) });
  await made.install('');
  await expect(made.evaluate()).rejects.toThrow('saved: has no signature "serving_default"; it has "other". Name one in evaluate.saved-model.signature');
});
