import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { createRandom } from '../../../shared/statistics/random.ts';
import { UserError } from '../../../shared/verdict/errors.ts';
import { csv, judgedProject } from '../../../test/support/judged-project.ts';
import { logisticFile, named, wide } from '../../../test/support/onnx-file.ts';

const CONFIG = `model: churn
data:
  source: customers.csv
  id: id
  target: churned
evaluate:
  onnx: { input: float_input, features: [a, b] }
gates:
  - { metric: roc_auc, min: 0.6 }
  - { metric: log_loss, against: baseline, margin: 0.02 }
`;

const random = createRandom(5);
const CUSTOMERS = Array.from({ length: 1000 }, (_, row) => {
  const [a, b] = [random.uniform() * 4 - 2, random.uniform() * 2 - 0.5];
  return { id: `c${row}`, a, b, churned: random.uniform() < 1 / (1 + Math.exp(-(a + 2 * b - 1))) ? 1 : 0 };
});

async function project(config = CONFIG) {
  const made = await judgedProject(config, { 'customers.csv': csv(['id', 'a', 'b', 'churned'], CUSTOMERS.map(({ id, a, b, churned }) => [id, a, b, churned])) });
  const leave = async (name: string, bytes: Uint8Array): Promise<void> => {
    await mkdir(join(made.folder, name, '..'), { recursive: true });
    await writeFile(join(made.folder, name), bytes);
  };
  return { ...made, leaveFile: leave };
}

describe('an ONNX model', () => {
  it('is judged by its own answers, compared with another, and the statement says what computed them', async () => {
    const made = await project();
    await made.leaveFile('models/new.onnx', logisticFile());
    await made.leaveFile('old/model.onnx', logisticFile({ inputs: [wide(2)], zipMap: false, bias: 1.1 }));
    const { result, directory } = await made.evaluate({ model: './models/new.onnx', baseline: './old' });
    expect(result).toMatchObject({ verdict: 'pass', task: 'binary', baseline: { state: 'compared', reference: './old', identical: false, joined: 1 }, unrecorded_training: ['candidate', 'baseline'] });
    expect(result.metrics['roc_auc']?.value).toBeGreaterThan(0.7);
    const engine = { name: 'onnxruntime-web (WebAssembly)', version: '1.30.0' };
    expect(JSON.parse(await readFile(join(directory, 'statement.json'), 'utf8'))).toMatchObject({ predicate: { mlops_engines: { candidate: engine, baseline: engine } } });
    const [header, first = ''] = (await readFile(join(directory, 'predictions.csv'), 'utf8')).split('\n');
    expect(header).toBe('id,score');
    const [id, score] = first.split(',');
    const row = CUSTOMERS.find((customer) => customer.id === id);
    expect(Number(score)).toBeCloseTo(1 / (1 + Math.exp(-((row?.a ?? 0) + 2 * (row?.b ?? 0) - 1))), 6);
  });

  it('shows on which columns it leans, where that is asked for', async () => {
    const made = await project(CONFIG.replace('evaluate:\n', 'evaluate:\n  importance: true\n'));
    await made.leaveFile('model.onnx', logisticFile({ inputs: [wide(2)] }));
    const { result, report } = await made.evaluate({ model: './model.onnx' });
    expect(result.importance).toMatchObject({ state: 'measured', metric: 'roc_auc', rows: result.rows, repeats: 5, features: [{ feature: 'b' }, { feature: 'a' }] });
    expect(report).toContain(`By how much roc_auc gets worse when a column is shuffled among ${result.rows} rows (mean of 5 shuffles); a column that others stand in for shows little:\n\n| Column | Worse by | Interval (90 %) |\n`);
    await made.leave(await readFile(join(made.workDirectory, 'evaluate-and-gate/predictions.csv'), 'utf8'));
    const files = await made.evaluate();
    expect(files.result.importance).toEqual({ state: 'not-measured', reason: 'only models that mlops runs itself are asked again; this one left its answers' });
    expect(files.report).toContain('Importance of the columns: not measured, because only models');
  });

  it('is the same model by whatever name, and another by other bytes', async () => {
    const made = await project();
    await made.leaveFile('one.onnx', logisticFile());
    await made.leaveFile('folder/two.onnx', logisticFile());
    const { result } = await made.evaluate({ model: './one.onnx', baseline: './folder' });
    expect(result.baseline).toMatchObject({ state: 'compared', identical: true, digest: result.model.digest });
  });

  it('that the data has no column for is refused, as candidate at once and as baseline by an open gate', async () => {
    const made = await project();
    await made.leaveFile('good.onnx', logisticFile());
    await made.leaveFile('other.onnx', logisticFile({ inputs: [wide(1, 'tenure')] }));
    await expect(made.evaluate({ model: './other.onnx' })).rejects.toThrow(new UserError('other.onnx: input "tenure" is no column of the data; add it to the data, or fill it with other columns: evaluate: { onnx: { input: tenure, features: [...] } } (evaluate.onnx is about an input "float_input")'));
    const { result } = await made.evaluate({ model: './good.onnx', baseline: './other.onnx' });
    expect(result).toMatchObject({ verdict: 'inconclusive', baseline: { state: 'unavailable', reason: expect.stringContaining('the baseline can\'t read the data: other.onnx: input "tenure" is no column') } });
  });

  it('never reads the truth, whatever its inputs are called', async () => {
    const made = await project(CONFIG.replace('onnx: { input: float_input, features: [a, b] }', 'metrics: [accuracy]'));
    await made.leaveFile('good.onnx', logisticFile({ inputs: named('float') }));
    await made.leaveFile('told.onnx', logisticFile({ inputs: ['a', 'churned'].map((name) => ({ name, type: 'float', shape: [null, 1] })) }));
    await expect(made.evaluate({ model: './told.onnx' })).rejects.toThrow(new UserError('the model reads the column "churned", which is data.target: it would be judged by answers that it was given'));
    const { result } = await made.evaluate({ model: './good.onnx', baseline: './told.onnx' });
    expect(result.baseline).toMatchObject({ state: 'unavailable', reason: expect.stringContaining('the model reads the column "churned", which is data.target') });
  });

  it('needs data to be judged on', async () => {
    const made = await project('model: churn\ngates: [{ metric: roc_auc, min: 0.6 }]\n');
    await made.leaveFile('model.onnx', logisticFile());
    await expect(made.evaluate({ model: './model.onnx' })).rejects.toThrow('mlops.yml has no data section, and the model has no predictions with labels; there are no rows to judge it on');
  });

  it('is one of a folder, or is named', async () => {
    const made = await project();
    await made.leaveFile('models/a.onnx', logisticFile());
    await cp(join(made.folder, 'models/a.onnx'), join(made.folder, 'models/b.onnx'));
    await expect(made.evaluate({ model: './models' })).rejects.toThrow(new UserError(`${join(made.folder, 'models')}: holds a.onnx, b.onnx; name the one that is meant`));
  });
});

describe('an ONNX file that a bundle carries', () => {
  const WITH_FILE = CONFIG.replace('onnx: {', 'onnx: { file: model.onnx,');
  const own = (made: Awaited<ReturnType<typeof project>>): Promise<string> => readFile(join(made.workDirectory, 'evaluate-and-gate/predictions.csv'), 'utf8');

  it('is run on the rows of today, as candidate and as a registered baseline', async () => {
    const made = await project(WITH_FILE);
    const bytes = logisticFile({ inputs: [wide(2)] });
    await made.leaveFile('model.onnx', bytes);
    await made.evaluate({ model: './model.onnx' });
    await made.leaveFiles({ 'payload/model.onnx': bytes, 'payload/notes.txt': 'first', 'predictions.csv': await own(made) });
    expect((await made.evaluate()).result.verdict).toBe('warn');
    expect((await made.register()).result).toMatchObject({ version: '1.0.0', judged_again: true });

    // The baseline's predictions are of other rows; its model answers these.
    await made.write('customers.csv', csv(['id', 'a', 'b', 'churned'], CUSTOMERS.map(({ id, a, b, churned }) => [`new-${id}`, a, b, churned])));
    const { result, directory } = await made.evaluate({ model: './model.onnx' });
    expect(result.baseline).toMatchObject({ state: 'compared', reference: 'production', version: '1.0.0', joined: 1, identical: true });
    expect(result.unrecorded_training).toEqual(['candidate', 'baseline']);
    expect(JSON.parse(await readFile(join(directory, 'statement.json'), 'utf8'))).toMatchObject({ predicate: { mlops_engines: { baseline: { version: '1.30.0' } } } });
  });

  it('must answer as the training did', async () => {
    const made = await project(WITH_FILE);
    await made.leaveFile('model.onnx', logisticFile({ inputs: [wide(2)] }));
    await made.evaluate({ model: './model.onnx' });
    await made.leaveFiles({ 'payload/model.onnx': logisticFile({ inputs: [wide(2)], bias: 2 }), 'predictions.csv': await own(made) });
    await expect(made.evaluate()).rejects.toThrow(/^\.mlops\/train\/bundle\/payload\/model\.onnx: 0\.\d+ for "c\d+", but the training left 0\.\d+ for it; this does not answer as the model that was trained$/);
  });

  it('that is not there is an error of the candidate, and a warning of the baseline', async () => {
    const made = await project(WITH_FILE);
    await made.leaveFile('model.onnx', logisticFile({ inputs: [wide(2)] }));
    await made.evaluate({ model: './model.onnx' });
    await made.leave(await own(made));
    await expect(made.evaluate()).rejects.toThrow(new UserError('.mlops/train/bundle: has no payload/model.onnx, which evaluate.onnx.file names; leave it in $MLOPS_OUTPUT'));
    expect((await made.evaluate({ model: './model.onnx', baseline: './.mlops/train/bundle' })).result).toMatchObject({ verdict: 'pass', baseline: { state: 'compared', identical: true } });
    expect(made.log()).toContain('Warning: the baseline has no payload/model.onnx (evaluate.onnx.file), so it is judged by the predictions of its training');
  });
});

describe('a model in a format that is not run', () => {
  const zip = (name: string): Buffer => Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(26), Buffer.from(name)]);
  it.each([
    ['model.pkl', Buffer.from([0x80, 0x04, 0x95, 0x10, 0, 0, 0, 0, 0, 0, 0]), /this is a pickle \(scikit-learn, joblib\); it is never loaded here, since loading it may run code\. Export it to ONNX \(skl2onnx\.to_onnx/],
    ['old.pkl', Buffer.from('cposix\nsystem\n(S"true"\ntR.'), /this is a pickle/],
    ['predictions.csv', Buffer.from([0x80, 0x02, 0x7d]), /predictions\.csv: this is a pickle/],
    ['packed.joblib', Buffer.from([0x78, 0x9c, 1, 2, 3]), /a file that joblib compressed, a pickle within; it is never loaded/],
    ['model.pt', zip('archive/data.pkl'), /a PyTorch file \(\.pt\), a zip around a pickle; it is never loaded here.*torch\.onnx\.export/],
    ['legacy.pt', Buffer.from([0x80, 0x02, 0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19, 0x2e]), /a PyTorch file \(\.pt\), which is a pickle/],
    ['model.keras', zip('metadata.json'), /a Keras file \(\.keras\); it is never loaded here.*tf2onnx/],
    ['model.h5', Buffer.from('\x89HDF\r\n\x1a\n', 'latin1'), /an HDF5 file, as Keras writes \(\.h5\); it is never loaded/],
    ['model.txt', Buffer.from('tree\nversion=v4\nnum_class=1\n'), /LightGBM's text; it can't be run here\. Export it to ONNX \(onnxmltools\.convert_lightgbm/],
    ['model.json', Buffer.from('{"learner":{"attributes":{}}}'), /XGBoost's JSON; it can't be run here/],
    ['model.ubj', Buffer.from('{L\x00\x00\x00\x07learner{', 'latin1'), /XGBoost's UBJSON/],
    ['model.cbm', Buffer.from('CBM1\x00\x00'), /CatBoost's binary form/],
    ['model.tflite', Buffer.from('\x1c\x00\x00\x00TFL3', 'latin1'), /TensorFlow Lite/],
    ['model.safetensors', Buffer.concat([Buffer.from([64, 0, 0, 0, 0, 0, 0, 0]), Buffer.from('{"w":{"dtype":"F32"}}')]), /weights without a graph \(safetensors\)/],
    ['model.pmml', Buffer.from('<?xml version="1.0"?>\n<PMML version="4.4">'), /a PMML file/],
  ])('%s is recognised by its bytes, and the sentence says what to do', async (name, bytes, message) => {
    const made = await project();
    await made.leaveFile(`there/${name}`, bytes);
    await expect(made.evaluate({ model: `./there/${name}` })).rejects.toThrow(message);
    await expect(made.evaluate({ model: './there' })).rejects.toThrow(message);
    await expect(made.evaluate({ model: './there' })).rejects.toBeInstanceOf(UserError);
  });
});
