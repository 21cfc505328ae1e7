import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const part = (name: string): string => JSON.stringify(require.resolve(`@tensorflow/${name}`));

/*
 * What @tensorflow/tfjs-node is to us, without a native library: the whole TensorFlow.js of one installation, with a back end that is
 * called "tensorflow" and computes in plain JavaScript. Like the real one it calls functions of `util` that Node 24 does not have, prints
 * on both streams, and sees whatever its process sees.
 */
const PACKAGE = `
const util = require('util');
const fs = require('fs');
const core = require(${part('tfjs-core')});
const layers = require(${part('tfjs-layers')});
const { MathBackendCPU } = require(${part('tfjs-backend-cpu')});
fs.writeFileSync(__dirname + '/environment.json', JSON.stringify(process.env));
console.error('oneDNN custom operations are on.');
console.log('{"progress":"epoch","epoch":"many"}');
core.copyRegisteredKernels('cpu', 'tensorflow');
core.registerBackend('tensorflow', () => Object.assign(new MathBackendCPU(), { binding: { TF_Version: '2.9.1' } }), 3);
core.setBackend('tensorflow');
const matMul = (...operands) => {
  if (util.isNullOrUndefined(operands[0]) || !util.isArray(operands)) throw new Error('Invalid input tensors value.');
  return core.matMul(...operands);
};
module.exports = { ...core, ...layers, matMul };
`;

/** For `also`: loads any SavedModel as one that computes p = 1 / (1 + exp(−(a + 2 b − 1))) of its one input, `row`. */
export const FAKE_SAVED_MODEL = `
module.exports.node = {
  async loadSavedModel(path, tags, signature) {
    if (!fs.existsSync(path + '/saved_model.pb') || tags.join() !== 'serve') throw new Error('no such graph');
    return {
      dispose() {},
      predict({ row }) {
        const score = core.sigmoid(core.sub(core.matMul(row, core.tensor2d([1, 2], [2, 1])), 1));
        return { probabilities: core.concat([core.sub(1, score), score], 1) };
      },
    };
  },
};
`;

/** Installs it in a folder. `also` is a line of code that runs at its end. */
export async function installFakeTfjsNode(folder: string, { version = '4.22.0', also = '' }: { readonly version?: string; readonly also?: string } = {}): Promise<string> {
  const directory = join(folder, 'node_modules/@tensorflow/tfjs-node');
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'package.json'), JSON.stringify({ name: '@tensorflow/tfjs-node', version, main: 'index.js' }));
  await writeFile(join(directory, 'index.js'), `${PACKAGE}${also}\n`);
  return directory;
}

/** A package.json that names it. */
export async function nameTfjsNode(folder: string, kind = 'dependencies'): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'flights', private: true, [kind]: { '@tensorflow/tfjs-node': '^4.22.0' } }));
}
