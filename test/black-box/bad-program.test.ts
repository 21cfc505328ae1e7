import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { edit, filesBelow, rainNode, readJson } from './support/projects.ts';
import { openTerminal } from './support/terminal.ts';
import { waitForEnd } from './support/wait-for.ts';

/** The start of a training program that answers each test day; what follows says how badly. */
const PRELUDE = `import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
const { MLOPS_TRAIN, MLOPS_TEST, MLOPS_OUTPUT } = process.env;
const idsOf = (path) => readFileSync(path, 'utf8').trim().split('\\n').slice(1).map((line) => line.split(',')[0]);
const leave = (rows, header = 'date,score') => writeFileSync(MLOPS_OUTPUT + '/predictions.csv', [header, ...rows].join('\\n') + '\\n');
const ids = idsOf(MLOPS_TEST);
`;

const CASES: readonly { readonly name: string; readonly exitCode: number; readonly program: string; readonly minutes?: number }[] = [
  { name: 'It fails.', exitCode: 1, program: "console.error('ModuleNotFoundError: no module named lightgbm'); process.exit(3);" },
  { name: 'It is killed.', exitCode: 1, program: "process.kill(process.pid, 'SIGKILL');" },
  { name: 'It hangs, and so does what it started.', exitCode: 1, minutes: 0.01, program: "const { pid } = (await import('node:child_process')).spawn('sleep', ['60'], { stdio: 'inherit' }); writeFileSync('sleeper', String(pid)); setInterval(() => {}, 1000);" },
  { name: 'It leaves no predictions.', exitCode: 2, program: "writeFileSync(MLOPS_OUTPUT + '/model.bin', 'weights');" },
  { name: 'It leaves too few rows.', exitCode: 2, program: "leave(ids.slice(1).map((id) => id + ',0.5'));" },
  { name: 'It answers an id that nobody asked for.', exitCode: 2, program: "leave([...ids, '2030-01-01'].map((id) => id + ',0.5'));" },
  { name: 'It answers ids that it was trained on.', exitCode: 2, program: "leave([...ids, ...idsOf(MLOPS_TRAIN).slice(0, 3)].map((id) => id + ',0.5'));" },
  { name: 'It answers an id twice.', exitCode: 2, program: "leave([...ids, ids[4]].map((id) => id + ',0.5'));" },
  { name: 'A score is NaN.', exitCode: 2, program: "leave(ids.map((id, place) => id + (place === 7 ? ',NaN' : ',0.5')));" },
  { name: 'A score is no probability.', exitCode: 2, program: "leave(ids.map((id, place) => id + (place === 7 ? ',1.5' : ',0.5')));" },
  { name: 'The columns have other names.', exitCode: 2, program: "leave(ids.map((id) => id + ',0.5'), 'day,probability');" },
  { name: 'It leaves an empty file.', exitCode: 2, program: "writeFileSync(MLOPS_OUTPUT + '/predictions.csv', '');" },
  { name: 'It leaves a link instead of the model.', exitCode: 2, program: "leave(ids.map((id) => id + ',0.5')); symlinkSync('/etc/hostname', MLOPS_OUTPUT + '/model.bin');" },
];

it('a training program that goes wrong ends the run with a sentence, and nothing of it stays', async () => {
  const folder = await rainNode();
  const config = join(folder, 'mlops.yml');
  await edit(config, 'timeout-minutes: 5\n\nevaluate', 'timeout-minutes: 60\n\nevaluate');
  const { mlops, note, transcript } = openTerminal(folder);
  for (const { name, exitCode, program, minutes = 60 } of CASES) {
    note(name);
    await edit(config, 'timeout-minutes: 60', `timeout-minutes: ${minutes}`);
    await writeFile(join(folder, 'train.mjs'), `${PRELUDE}${program}\n`);
    expect.soft({ name, exitCode: (await mlops('train')).exitCode }).toEqual({ name, exitCode });
    expect.soft((await filesBelow(join(folder, '.mlops'))).sort()).toEqual(['.gitignore', 'format.json']);
    await edit(config, `timeout-minutes: ${minutes}`, 'timeout-minutes: 60');
  }
  await waitForEnd(Number(await readFile(join(folder, 'sleeper'), 'utf8')));
  note('There is no such program.');
  await edit(config, 'command: [node, train.mjs]', 'command: [pyhton, train.py]');
  expect((await mlops('train')).exitCode).toBe(1);
  await expect(transcript()).toMatchFileSnapshot('../golden/black-box/bad-program.txt');
});

const FAIL = 'function fail(why) { console.error(why); process.exit(1); }\n';

it('a deploy program that fails, hangs or is not there leaves what served before, or says that it could not', async () => {
  const folder = await rainNode();
  const { mlops, note, transcript } = openTerminal(folder);
  const good = await readFile(join(folder, 'deploy.mjs'), 'utf8');
  const deployed = async (): Promise<unknown> => await readJson(folder, '.mlops/deploy/result.json');
  const write = async (text: string): Promise<void> => await writeFile(join(folder, 'deploy.mjs'), text);

  note('The first version fails: nothing served before that could come back.');
  await write(`fail('no route to host');\n${FAIL}`);
  expect((await mlops('run')).exitCode).toBe(5);
  expect(await deployed()).toMatchObject({ verdict: 'fail', state: 'broken', version: '1.0.0', previous_version: null });
  expect((await mlops('status')).exitCode).toBe(5);

  note('Mended, the same command ends well.');
  await write(good);
  expect((await mlops('deploy')).exitCode).toBe(0);
  expect(await deployed()).toMatchObject({ verdict: 'pass', state: 'deployed', version: '1.0.0' });

  note('A second version; the program can not bring it, but brings the first one back.');
  await edit(join(folder, 'mlops.yml'), 'seed: 7', 'seed: 8');
  await write(`${good}if (MLOPS_VERSION !== '1.0.0') fail('the service did not start');\n${FAIL}`);
  expect((await mlops('run')).exitCode).toBe(1);
  expect(await deployed()).toMatchObject({ verdict: 'fail', state: 'rolled-back', version: '1.0.1', previous_version: '1.0.0' });
  expect(await readFile(join(folder, 'serving/version'), 'utf8')).toBe('1.0.0');

  note('Now it brings neither.');
  await write(`fail('the disk of the service is full');\n${FAIL}`);
  expect((await mlops('deploy')).exitCode).toBe(5);
  expect(await deployed()).toMatchObject({ verdict: 'fail', state: 'broken' });
  expect((await mlops('status')).exitCode).toBe(5);
  await write(good);
  expect((await mlops('deploy')).exitCode).toBe(0);
  expect((await mlops('status')).exitCode).toBe(0);
  expect((await mlops('history')).exitCode).toBe(0);
  await expect(transcript()).toMatchFileSnapshot('../golden/black-box/bad-deploy-program.txt');
});
