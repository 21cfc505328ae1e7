/* The child of a training on TensorFlow, from its source. */
import { tensorflowChild } from '../../actions/train/tensorflow-child.ts';

await tensorflowChild(process.argv[2] ?? '', (line) => process.stdout.write(`${line}\n`));
