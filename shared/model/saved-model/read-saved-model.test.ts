import { expect, test } from 'vitest';

import { savedModelFile } from '../../../test/support/saved-model-file.ts';
import { encodeField, encodeNumber, ProtobufError } from '../onnx/protobuf.ts';
import { readSavedModel } from './read-saved-model.ts';

const tooMany = new ProtobufError('it has more fields than a framework writes');

test('a graph with more fields than a framework writes is refused, wherever they are', () => {
  expect([...readSavedModel(savedModelFile(), 200).signatures.keys()]).toEqual(['serving_default']);
  expect(() => readSavedModel(savedModelFile({ operators: Array.from({ length: 200 }, () => 'MatMul') }), 200)).toThrow(tooMany);
  // Two bytes each, of which all would be kept.
  const number = Buffer.from(encodeNumber(2, 1));
  const many = Buffer.alloc(200 * number.length, number);
  const [name, tensor] = [encodeField(1, Buffer.from('row')), encodeField(2, many)];
  const signature = encodeField(2, encodeField(1, Buffer.concat([name, tensor])));
  const metaGraph = Buffer.concat([encodeField(1, encodeField(4, Buffer.from('serve'))), encodeField(5, Buffer.concat([encodeField(1, Buffer.from('serving_default')), signature]))]);
  expect(() => readSavedModel(Buffer.from(encodeField(2, metaGraph)), 200)).toThrow(tooMany);
  expect(readSavedModel(Buffer.from(encodeField(2, metaGraph))).signatures.size).toBe(1);
});
