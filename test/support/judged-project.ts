import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type Evaluation, evaluateAndGate, type EvaluateInputs } from '../../actions/evaluate-and-gate/evaluate-and-gate.ts';
import { registerModel } from '../../actions/register-model/register-model.ts';
import { loadConfig } from '../../shared/config/load-config.ts';
import { testPorts } from './local-ports.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeTestBundle } from './version-package.ts';

/** A folder with an mlops.yml and its data, and models that are predictions in our form. */
export async function judgedProject(config: string, files: Readonly<Record<string, string>>, environment: NodeJS.ProcessEnv = {}) {
  const folder = await temporaryFolder();
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const path = join(folder, 'mlops.yml');
  await writeFile(path, config);
  const workDirectory = join(folder, '.mlops');
  const ports = testPorts(folder, {}, { ...process.env, ...environment });
  return {
    folder,
    workDirectory,
    write: (name: string, text: string) => writeFile(join(folder, name), text),
    /** Leaves what `train` leaves of a program with these predictions. */
    async leave(predictions: string, payload = 'model'): Promise<string> {
      return this.leaveFiles({ 'payload/model.txt': payload, 'predictions.csv': predictions });
    },
    async leaveFiles(files: Readonly<Record<string, string>>): Promise<string> {
      const bundle = join(workDirectory, 'train/bundle');
      await rm(bundle, { recursive: true, force: true });
      await mkdir(join(workDirectory, 'train'), { recursive: true });
      return writeTestBundle(bundle, files);
    },
    async evaluate(inputs: Partial<EvaluateInputs> = {}): Promise<Evaluation> {
      return evaluateAndGate({ loaded: await loadConfig(path), workDirectory, ...inputs }, ports);
    },
    async register(stage = 'production') {
      return registerModel({ loaded: await loadConfig(path), workDirectory, stage }, ports);
    },
  };
}

export function csv(header: readonly string[], rows: readonly (readonly (string | number | boolean)[])[]): string {
  return `${[header, ...rows].map((row) => row.join(',')).join('\n')}\n`;
}
