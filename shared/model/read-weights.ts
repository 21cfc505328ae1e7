import { UserError } from '../verdict/errors.ts';
import { countWeights, MAX_WEIGHTS, type Network, weightShapes } from './network.ts';
import { readBoundedFile } from './read-bounded-file.ts';

/**
 * The weights of a network, in the order of `weightShapes`, from a file of 32-bit floats. The file may come from anyone.
 * @throws UserError where it does not hold exactly these, or one of them is no number
 */
export async function readWeights(network: Network, path: string): Promise<Float32Array[]> {
  const count = countWeights(network);
  if (count > MAX_WEIGHTS) throw new UserError(`${path}: the network has ${count} weights; at most ${MAX_WEIGHTS} are loaded`);
  const bytes = await readBoundedFile(path, 4 * count);
  if (bytes.length !== 4 * count) throw new UserError(`${path}: ${bytes.length} bytes, but the ${count} weights of the network take ${4 * count}`);
  let at = 0;
  return weightShapes(network).map(({ name, shape }) => {
    const size = shape.reduce((product, length) => product * length, 1);
    const values = Float32Array.from({ length: size }, (_, index) => bytes.readFloatLE(at + 4 * index));
    at += 4 * size;
    const wrong = values.findIndex((value) => !Number.isFinite(value));
    if (wrong !== -1) throw new UserError(`${path}: weight ${wrong + 1} of ${name} is ${values[wrong]}; a model with NaN or infinite weights answers nothing. Train it again with a lower learning-rate`);
    return values;
  });
}
