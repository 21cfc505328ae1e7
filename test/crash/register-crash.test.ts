import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { registerModel } from '../../actions/register-model/register-model.ts';
import { loadConfig } from '../../shared/config/load-config.ts';
import { explainFileError } from '../../shared/host-local/explain-file-error.ts';
import { localFiles } from '../../shared/host-local/files.ts';
import { readRegistry } from '../../shared/registry/read-registry.ts';
import { everyDeath, everyFullDisk, interruptedFiles, type Write } from '../support/interrupted-files.ts';
import { testPorts } from '../support/local-ports.ts';
import { leaveEvaluatedModel, persistence, rainProject } from '../support/rain-project.ts';
import { runChild } from '../support/run-child.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { RegisterChild } from './register-child.ts';

/** Processes of ours at a time. */
const AT_ONCE = 3;

/** A registry with v1.0.0 in production, and a second model that was judged against it and waits to be registered. */
async function prepared() {
  const folder = await temporaryFolder();
  const template = join(folder, 'template');
  const loaded = await rainProject(template);
  const ports = testPorts(template);
  const workDirectory = join(template, '.mlops');
  await leaveEvaluatedModel(loaded, { workDirectory, ports });
  await registerModel({ loaded, workDirectory, stage: 'production' }, ports);
  await leaveEvaluatedModel(loaded, { workDirectory, ports, payload: 'second', rule: (day) => persistence(day) + day.precipitation / 1000 });
  const copy = async (name: string): Promise<string> => {
    await cp(template, join(folder, name), { recursive: true });
    return join(folder, name);
  };
  return { copy };
}

const childOf = (folder: string): RegisterChild => ({ config: join(folder, 'mlops.yml'), workDirectory: join(folder, '.mlops'), registryDirectory: join(folder, '.mlops/registry'), stage: 'staging' });

async function registerHere(folder: string, files = localFiles()) {
  return registerModel({ loaded: await loadConfig(join(folder, 'mlops.yml')), workDirectory: join(folder, '.mlops'), stage: 'staging' }, testPorts(folder, { files }));
}

/** What the registry says and holds: the log in words, and every file of every version with its bytes. */
async function registryOf(folder: string) {
  const { entries, damaged } = await readRegistry(testPorts(folder).ledger, 'rain');
  const versions = join(folder, '.mlops/registry/rain/versions');
  // What begins with a dot is the unfinished work of a dead run, which nobody reads.
  const names = (await readdir(versions)).filter((name) => !name.startsWith('.')).sort();
  return {
    log: entries.map(({ position, entry }) => `${position} ${entry.kind} ${entry.kind === 'version' ? entry.version : entry.kind === 'stage' ? `${entry.stage} ${entry.version}` : ''}`),
    damaged,
    versions: await Promise.all(names.map(async (name) => [name, await contentsOf(join(versions, name))])),
  };
}

async function contentsOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')])));
}

async function forEachOf<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const item of rest) await work(item);
    }),
  );
}

describe('register-model that is interrupted', { timeout: 300_000 }, () => {
  it('ends well when it is run again, at whichever write its process was killed', async () => {
    const { copy } = await prepared();
    const whole = await copy('whole');
    const uninterrupted = await runChild('crash/register-child.ts', childOf(whole));
    expect(uninterrupted.errors).toBe('');
    const { version, reused, writes } = JSON.parse(uninterrupted.output) as { version: string; reused: boolean; writes: readonly Write[] };
    expect({ version, reused }).toEqual({ version: '1.0.1', reused: false });
    const expected = await registryOf(whole);
    expect(expected.log).toEqual(['1 version 1.0.0', '2 stage production 1.0.0', '3 version 1.0.1', '4 stage staging 1.0.1']);

    const points = everyDeath(writes);
    await forEachOf(points, async (kill) => {
      const folder = await copy(`${kill.how}-${kill.at}`);
      const { signal, output } = await runChild('crash/register-child.ts', { ...childOf(folder), kill } satisfies RegisterChild);
      expect({ kill, signal, output }).toEqual({ kill, signal: 'SIGKILL', output: '' });
      const { result } = await registerHere(folder);
      expect({ kill, version: result.version, registry: await registryOf(folder) }).toEqual({ kill, version: '1.0.1', registry: expected });
    });
    console.log(`register-model was killed at ${points.length} points (${writes.length} writes, before each and in the middle of what can be half-written) and ended well each time`);
  });

  it('says in one sentence that the disk is full, whichever write it is, leaves nothing half-done and ends well once there is space', async () => {
    const { copy } = await prepared();
    const untouched = await registryOf(await copy('untouched'));
    const whole = await copy('whole');
    const counting = interruptedFiles(localFiles(), { at: Infinity, how: 'before', lasting: true, interrupt: () => expect.unreachable() });
    await registerHere(whole, counting);
    const expected = await registryOf(whole);

    const points = everyFullDisk(counting.writes());
    let refused = 0;
    for (const point of points) {
      const folder = await copy(`${point.how}-${point.at}`);
      const full = interruptedFiles(localFiles(), {
        ...point,
        lasting: true,
        interrupt: (path) => {
          throw explainFileError(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }), path);
        },
      });
      const ended = await registerHere(folder, full).then(() => null, (error: unknown) => error);
      expect({ point, ended }).toEqual({ point, ended: expect.objectContaining({ name: 'PlatformError', message: expect.stringMatching(/^\/[^\n]+: the disk is full\. Free some space and run it again$/) }) });
      refused++;
      const after = await registryOf(folder);
      expect({ point, damaged: after.damaged, begins: expected.log.slice(0, after.log.length) }).toEqual({ point, damaged: [], begins: after.log });
      for (const version of after.versions) expect(expected.versions).toContainEqual(version);
      expect(after.versions).toEqual(expect.arrayContaining(untouched.versions));
      expect((await readdir(join(folder, '.mlops/registry/rain/versions'))).filter((name) => name.startsWith('.'))).toEqual([]);
      expect(await readdir(join(folder, '.mlops'))).not.toContain('register-model');
      expect(await readdir(join(folder, '.mlops/.register-model.unfinished')).catch(() => [])).not.toContain('package');
      expect((await registerHere(folder)).result.version).toBe('1.0.1');
      expect({ point, registry: await registryOf(folder) }).toEqual({ point, registry: expected });
    }
    console.log(`register-model met a full disk at ${refused} points and ended well each time`);
  });
});
