import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readRegistry } from '../../shared/registry/read-registry.ts';
import { versionsOf } from '../../shared/registry/state.ts';
import { testPorts } from '../support/local-ports.ts';
import { leaveEvaluatedModel, rainProject } from '../support/rain-project.ts';
import { runChild } from '../support/run-child.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { RegisterChild } from './register-child.ts';

const PROCESSES = 20;

/** Twenty work directories with a judged model each, and as many processes that register them into one registry at the same moment. */
async function registerTogether(payload: (index: number) => string) {
  const folder = await temporaryFolder();
  const loaded = await rainProject(folder);
  const ports = testPorts(folder);
  const registryDirectory = join(folder, '.mlops/registry');
  const waitFor = join(folder, 'go');
  const digests: string[] = [];
  for (let index = 0; index < PROCESSES; index++) digests.push(await leaveEvaluatedModel(loaded, { workDirectory: join(folder, `work-${index}`), ports, payload: payload(index) }));

  let ready = 0;
  const onOutput = (output: string): void => {
    if (output === 'ready\n' && ++ready === PROCESSES) void writeFile(waitFor, '');
  };
  const ended = await Promise.all(
    digests.map((_, index) => runChild('crash/register-child.ts', { config: loaded.path, workDirectory: join(folder, `work-${index}`), registryDirectory, waitFor } satisfies RegisterChild, onOutput)),
  );
  expect(ended.map(({ code, errors }) => ({ code, errors }))).toEqual(ended.map(() => ({ code: 0, errors: '' })));
  const registered: { version: string; reused: boolean }[] = ended.map(({ output }) => JSON.parse(output.replace('ready\n', '')));
  return { digests, registered, state: await readRegistry(ports.ledger, 'rain'), kept: await readdir(join(registryDirectory, 'rain/versions')) };
}

describe('twenty processes that register at once', { timeout: 180_000 }, () => {
  it('get v1.0.0 and its nineteen successors for twenty bundles, each once, and the log is whole', async () => {
    const { digests, registered, state, kept } = await registerTogether((index) => `model ${index}`);
    const successors = Array.from({ length: PROCESSES }, (_, index) => `1.0.${index}`);
    expect(registered.filter(({ reused }) => reused)).toEqual([]);
    expect(registered.map(({ version }) => version).sort(byPatch)).toEqual(successors);
    expect(state.damaged).toEqual([]);
    expect(versionsOf(state).map(({ version }) => version)).toEqual(successors);
    const digestOf = new Map(versionsOf(state).map(({ version, digest }) => [version, digest]));
    expect(registered.map(({ version }) => digestOf.get(version))).toEqual(digests);
    expect(kept.sort()).toEqual(digests.map((digest) => digest.slice(7)).sort());
    const times = state.entries.map(({ entry }) => entry.at);
    expect(times).toEqual([...new Set(times)].sort());
  });

  it('get one version for twenty times the same bundle, which nineteen reuse', async () => {
    const { digests, registered, state, kept } = await registerTogether(() => 'the same model');
    expect(registered.map(({ version }) => version)).toEqual(Array.from({ length: PROCESSES }, () => '1.0.0'));
    expect(registered.filter(({ reused }) => reused)).toHaveLength(PROCESSES - 1);
    expect(state.damaged).toEqual([]);
    expect(versionsOf(state)).toMatchObject([{ version: '1.0.0', digest: digests[0] }]);
    expect(kept).toEqual([digests[0]?.slice(7)]);
  });
});

function byPatch(a: string, b: string): number {
  return Number(a.split('.')[2]) - Number(b.split('.')[2]);
}
