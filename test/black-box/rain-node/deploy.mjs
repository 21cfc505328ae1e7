/* Puts the model where the service of this example looks for it: the folder serving/, replaced as a whole. */
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const { MLOPS_MODEL_DIR, MLOPS_VERSION, MLOPS_PREVIOUS } = process.env;
rmSync('serving.new', { recursive: true, force: true });
mkdirSync('serving.new');
cpSync(join(MLOPS_MODEL_DIR, 'payload/model.json'), 'serving.new/model.json');
writeFileSync('serving.new/version', MLOPS_VERSION);
rmSync('serving', { recursive: true, force: true });
renameSync('serving.new', 'serving');
console.log(`serving ${MLOPS_VERSION} after ${MLOPS_PREVIOUS || 'nothing'}`);
