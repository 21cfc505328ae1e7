import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { check, summary } from './check.ts';
import { checkFixtures } from './check-fixtures.ts';
import { checkFlightDelay } from './check-flight-delay.ts';
import { checkRainPython } from './check-rain-python.ts';
import { checkScikitLearn } from './check-scikit-learn.ts';
import { checkTfjsNode } from './check-tfjs-node.ts';
import { builtCommand, pythonVersion, pythonWithPackages } from './programs.ts';

/*
 * The built command beside Python: the examples in plain Python and in scikit-learn go the whole way, and our numbers are scikit-learn's.
 * Not part of npm test, which needs only Node; what Python needs is installed into .cache/interop/.
 */

const folder = await mkdtemp(join(tmpdir(), 'mlops-interop-'));
try {
  await check('the built command', builtCommand);
  await check('Python', pythonVersion);
  await check('Python with the packages of requirements.txt', pythonWithPackages);
  await checkRainPython(join(folder, 'rain-python'));
  await checkFlightDelay(join(folder, 'flight-delay'));
  await checkScikitLearn(join(folder, 'scikit-learn'));
  await checkFixtures(join(folder, 'test'));
  await checkTfjsNode();
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = summary();
