/* The child that asks a SavedModel on TensorFlow, from its source. */
import { savedModelChild } from '../../actions/evaluate-and-gate/saved-model/saved-model-child.ts';

await savedModelChild(process.argv[2] ?? '', (line) => process.stdout.write(`${line}\n`));
