/* The child that asks a SavedModel on TensorFlow, from its source. */
import { savedModelChild } from '../../actions/evaluate-and-gate/saved-model/saved-model-child.ts';

await savedModelChild(process.argv[2] ?? '', { input: process.stdin, write: (text) => process.stdout.write(text) });
