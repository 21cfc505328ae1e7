import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { bindEncoder } from '../../shared/model/bind-encoder.ts';
import { compareGolden, goldenSchema } from '../../shared/model/golden.ts';
import { readNetwork } from '../../shared/model/read-network.ts';
import { loadTfjsNode } from '../../shared/model/tfjs-node/load-tfjs-node.ts';

/*
 * The network of a bundle, loaded by tfjs-node's own loader and asked on TensorFlow: the golden rows must be answered as they were judged,
 * which was on WebAssembly. `ask-tensorflow.ts <folder of tfjs-node> <bundle> <golden.json>`
 */

const [tfjsNode = '', bundle = '', path = ''] = process.argv.slice(2);
const { tensorflow } = loadTfjsNode(tfjsNode);
const { tf, layers } = tensorflow;
const { preprocessing } = await readNetwork(bundle);
const { features } = preprocessing;
const network = await layers.loadLayersModel(pathToFileURL(join(bundle, 'model.json')).href);
const compared = await compareGolden(
  {
    features: features.map(({ name, kind }) => ({ name, kind })),
    async predict(table, rows = Int32Array.from({ length: table.rows }, (_, row) => row)) {
      const encoder = bindEncoder(preprocessing, table);
      const answers = network.predict(tf.tensor2d(encoder.encode(rows), [rows.length, encoder.width]));
      if (!(answers instanceof tf.Tensor)) throw new TypeError('the network gives one tensor');
      return Float64Array.from(await answers.data());
    },
  },
  goldenSchema.parse(JSON.parse(await readFile(path, 'utf8'))),
);
process.stdout.write(JSON.stringify(compared));
