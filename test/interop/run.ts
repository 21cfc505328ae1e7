import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startWorld } from '../fake-world/start-world.ts';
import { check, summary } from './check.ts';
import { checkAct } from './check-act.ts';
import { checkFixtures } from './check-fixtures.ts';
import { checkFlightDelay } from './check-flight-delay.ts';
import { checkGto } from './check-gto.ts';
import { checkOnnx } from './check-onnx.ts';
import { checkPeers } from './check-peers.ts';
import { checkRainPython } from './check-rain-python.ts';
import { checkReports } from './check-reports.ts';
import { checkSavedModel } from './check-saved-model.ts';
import { checkScikitLearn } from './check-scikit-learn.ts';
import { checkTfjsNode } from './check-tfjs-node.ts';
import { builtCommand, pythonVersion, pythonWithPackages } from './programs.ts';

/*
 * What we built beside programs that others wrote: the examples in plain Python and in scikit-learn go the whole way, our numbers are
 * scikit-learn's, our findings pandera's, Chromium shows the reports, act runs the workflows that users copy, and GTO reads the tags that this leaves.
 * Not part of npm test, which needs only Node; what Python and Go need is installed into .cache/interop/.
 */

const folder = await mkdtemp(join(tmpdir(), 'mlops-interop-'));
try {
  await check('the built command', builtCommand);
  await check('Python', pythonVersion);
  await check('Python with the packages of requirements.txt', pythonWithPackages);
  await checkReports(join(folder, 'reports'));
  await checkRainPython(join(folder, 'rain-python'));
  await checkFlightDelay(join(folder, 'flight-delay'));
  await checkScikitLearn(join(folder, 'scikit-learn'));
  await checkOnnx(join(folder, 'onnx'));
  await checkFixtures(join(folder, 'test'));
  await checkPeers(join(folder, 'peers'));
  await checkTfjsNode();
  await checkSavedModel();
  const world = await startWorld();
  try {
    await checkAct(world, join(folder, 'act'));
    await checkGto(world, join(folder, 'gto'));
  } finally {
    await world.close();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = summary();
