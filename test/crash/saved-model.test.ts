import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { it } from 'vitest';

import { BUNDLE } from '../black-box/support/terminal.ts';
import { waitForEnd, waitForFile } from '../black-box/support/wait-for.ts';
import { FAKE_SAVED_MODEL, installFakeTfjsNode } from '../support/fake-tfjs-node.ts';
import { savedModelFile } from '../support/saved-model-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const CONFIG = `model: parity
data: { source: rows.csv, id: id, target: y }
evaluate: { saved-model: { input: row, features: [a, b] } }
gates: [{ metric: accuracy, min: 0.1 }]
`;
/** Says that it is asked, and leaves time to be killed. */
const SLOW = `
const answer = module.exports.node.loadSavedModel;
module.exports.node.loadSavedModel = async (...words) => {
  const model = await answer(...words);
  return { ...model, predict(fed) {
    fs.writeFileSync(__dirname + '/asking', String(process.pid));
    fs.renameSync(__dirname + '/asking', __dirname + '/asked');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    return model.predict(fed);
  } };
};
`;

it('the process that a SavedModel answers in ends by itself where ours is killed and can end nothing', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'rows.csv'), ['id,a,b,y', ...Array.from({ length: 1000 }, (_, row) => `${row},${row % 7},${row % 5},${row % 2}`)].join('\n'));
  await writeFile(join(folder, 'mlops.yml'), CONFIG);
  await mkdir(join(folder, 'export'));
  await writeFile(join(folder, 'export/saved_model.pb'), savedModelFile());
  const tfjsNode = await installFakeTfjsNode(folder, { also: FAKE_SAVED_MODEL + SLOW });
  const command = spawn(process.execPath, [BUNDLE, 'evaluate-and-gate', '--model', './export'], { cwd: folder, stdio: 'ignore' });
  await waitForFile(join(tfjsNode, 'asked'));
  command.kill('SIGKILL');
  await waitForEnd(Number(await readFile(join(tfjsNode, 'asked'), 'utf8')));
});
