import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { PROBABILITIES, type SavedFile, savedModelFile, WIDE } from '../../../test/support/saved-model-file.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import type { EvaluateConfig } from '../../config/schema.ts';
import { UserError } from '../../verdict/errors.ts';
import { openSavedModel } from './open-saved-model.ts';

const ROW = { input: 'row', features: ['a', 'b'] };
const A = { name: 'a', shape: [null, 1] } as const;

async function opened(bytes: Uint8Array, settings: EvaluateConfig['saved-model'] = ROW) {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'saved_model.pb'), bytes);
  return openSavedModel(folder, { settings, data: undefined, displayPath: 'saved' });
}
const withInputs = (...inputs: NonNullable<SavedFile['signatures']>[string]['inputs']): Buffer => savedModelFile({ signatures: { serving_default: { inputs, outputs: [PROBABILITIES] } } });

it('takes several columns by one input that is configured', async () => {
  const model = await opened(savedModelFile());
  expect(model).toMatchObject({
    signature: 'serving_default',
    inputs: [{ name: 'row', type: 'float32', matrix: true, columns: [{ name: 'a' }, { name: 'b' }] }],
    outputs: { numbers: 'probabilities', label: null },
  });
  expect([...model.columns]).toEqual([['a', 'number'], ['b', 'number']]);
  expect(() => model.checkHeader(['a', 'spend'])).toThrow(new UserError('saved: evaluate.saved-model.features names "b", which is no column of the data; did you mean "a"?'));
});

it('takes one column by each input of its name, as matrix or as list, and 64-bit numbers from 32 bits', async () => {
  const model = await opened(withInputs(A, { name: 'b', type: 'int64', shape: [null] }, { name: 'c', type: 'string', shape: [null, 1] }, { name: 'd', type: 'bool', shape: [null] }), {});
  expect(model.inputs.map(({ name, type, matrix }) => [name, type, matrix])).toEqual([['a', 'float32', true], ['b', 'int32', false], ['c', 'string', true], ['d', 'bool', false]]);
  expect([...model.columns.values()]).toEqual(['number', 'number', 'text', 'text']);
});

it('answers by the signature that is configured, and its output', async () => {
  const outputs = [{ name: 'logits', shape: [null, 1] }, { name: 'score', shape: [null, 1] }] as const;
  const bytes = savedModelFile({ signatures: { serving_default: { inputs: [], outputs: [PROBABILITIES] }, judge: { inputs: [WIDE], outputs } } });
  expect(await opened(bytes, { ...ROW, signature: 'judge', output: 'score' })).toMatchObject({ signature: 'judge', outputs: { numbers: 'score' } });
  await expect(opened(bytes, { ...ROW, signature: 'judge' })).rejects.toThrow(new UserError('saved: it has several outputs of numbers ("logits", "score"); say which one is the answer in evaluate.saved-model.output'));
  await expect(opened(bytes, { ...ROW, signature: 'serve' })).rejects.toThrow(new UserError('saved: has no signature "serve"; it has "serving_default", "judge". Name one in evaluate.saved-model.signature'));
  await expect(opened(bytes, ROW)).rejects.toThrow(new UserError('saved: signature "serving_default" takes no input'));
});

it.each([
  ['an input of several columns that nobody names', savedModelFile(), {}, 'saved: input "row" takes 2 values a row; name their columns in order: evaluate: { saved-model: { input: row, features: [...] } }'],
  ['another number of columns', savedModelFile(), { input: 'row', features: ['a'] }, 'saved: input "row" takes 2 values a row, but evaluate.saved-model.features names 1'],
  ['a fixed number of rows', withInputs({ name: 'row', shape: [8, 2] }), ROW, 'saved: input "row" takes exactly 8 rows at a time; export the model with a first dimension that is free (None in its input_signature)'],
  ['images', withInputs({ name: 'row', shape: [null, 28, 28] }), ROW, 'saved: input "row" has 3 dimensions; rows of a table fill one or two'],
  ['an unknown rank', withInputs({ name: 'row' }), ROW, 'saved: input "row" is no tensor; a model is fed with tensors of one row per row of the data'],
  ['a type that tfjs-node does not know', withInputs(A, { name: 'b', type: 'double', shape: [null, 1] }), {}, 'saved: "b" of signature "serving_default" is of type float64, which @tensorflow/tfjs-node does not know; cast it to float32 in the signature'],
  ['no output of numbers', savedModelFile({ signatures: { serving_default: { inputs: [WIDE], outputs: [{ name: 'label', type: 'int64', shape: [null] }] } } }), ROW, 'saved: none of the outputs of signature "serving_default" that could be the answer is a tensor of 32-bit floats; export it with probabilities, a score or a quantity as one'],
  ['an operator that writes files', savedModelFile({ operators: ['WriteFile'] }), ROW, 'saved: its graph has the operator WriteFile, which reaches for files or programs; it is not loaded. Export it without, or leave predictions instead'],
  ['an operator that reads files, within a function', savedModelFile({ inFunction: ['MatMul', 'ReadFile'] }), ROW, 'saved: its graph has the operator ReadFile, which reaches for files or programs; it is not loaded. Export it without, or leave predictions instead'],
  ['a graph for training', savedModelFile({ tags: ['train'] }), ROW, 'saved: this SavedModel has no signature to serve (tag "serve"); export it with model.export(...) or tf.saved_model.save(module, folder, signatures=...)'],
  ['half a file', savedModelFile().subarray(0, 40), ROW, /^saved: no whole SavedModel: saved_model\.pb: a field of \d+ bytes begins \d+ bytes before the end$/],
] satisfies [string, Uint8Array, EvaluateConfig['saved-model'], string | RegExp][])('%s is refused in a sentence', async (_, bytes, settings, message) => {
  await expect(opened(bytes, settings)).rejects.toThrow(typeof message === 'string' ? new UserError(message) : message);
});

it('whose bytes were changed anywhere is read, or refused in a sentence', async () => {
  const bytes = savedModelFile();
  for (let place = 0; place < bytes.length; place++) {
    const changed = Buffer.from(bytes);
    changed[place] = (changed[place] ?? 0) ^ 0x41;
    const error: unknown = await opened(changed).then(() => null, (error: unknown) => error);
    if (error !== null) expect(error).toBeInstanceOf(UserError);
  }
});
