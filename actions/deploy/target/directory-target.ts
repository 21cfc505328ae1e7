import { resolve } from 'node:path';

import type { LoadedConfig } from '../../../shared/config/loaded-config.ts';
import type { DeployConfig } from '../../../shared/config/schema.ts';
import type { Ports } from '../../../shared/ports/ports.ts';
import { jsonBytes } from '../../../shared/statement/json-bytes.ts';
import { verifyBundle } from '../../../shared/statement/manifest.ts';
import { compareAnswers, type GoldenUse } from '../compare-answers.ts';
import { runTeamProgram } from '../run-team-program.ts';
import { keepCopy, openKeptCopy, stageCopy } from './kept-copy.ts';
import { makePointer, readPointer } from './pointer.ts';
import { pruneVersions } from './prune-versions.ts';
import { targetLayout } from './target-layout.ts';
import type { Attempt, Target } from './target.ts';
import type { VersionFiles } from './version-files.ts';

type DirectoryConfig = Extract<DeployConfig, { target: 'directory' }>;

interface DirectoryTargetOptions {
  readonly ports: Ports;
  readonly loaded: LoadedConfig;
  readonly config: DirectoryConfig;
  readonly wasmDirectory: string | undefined;
}

/**
 * A folder that serves: `versions/v1.2.3/` for each version, and `current.json`, which names the one that serves.
 * The pointer is replaced as a whole, so a reader sees the old version or the new one.
 */
export function directoryTarget({ ports, loaded, config, wasmDirectory }: DirectoryTargetOptions): Target {
  const path = resolve(loaded.directory, config.path);
  const layout = targetLayout(path);
  const { model } = loaded.config;
  const { files, log } = ports;
  const goldenUse: GoldenUse = {
    wanted: config.golden,
    showValues: loaded.config.data?.['show-values'] ?? true,
    wasmDirectory,
  };

  const readBack = async (version: VersionFiles): Promise<Attempt> => {
    const { entry } = version;
    const pointer = await readPointer(layout.pointer, model);
    if (pointer?.version !== entry.version || pointer.digest !== entry.digest) {
      return { ok: false, changed: true, reason: `${layout.pointer} names ${pointer === null ? 'nothing' : `v${pointer.version}`}, not v${entry.version}` };
    }
    const bundle = resolve(path, pointer.path);
    await verifyBundle(bundle, entry.digest);
    return compareAnswers({ bundle, golden: version.golden, use: goldenUse });
  };

  return {
    kind: 'directory',
    folder: path,
    journal: layout.journal,
    location: layout.version,
    serving: async () => (await readPointer(layout.pointer, model)) ?? 'nothing',
    lock: () => ports.locks.acquire(layout.lock, `the folder ${path}`),
    kept: (entry) => openKeptCopy(layout, entry),
    damage: (entry) =>
      verifyBundle(layout.version(entry.version), entry.digest).then(
        () => null,
        (error: Error) => error.message,
      ),
    serves: async (version) => {
      try {
        return await readBack(version);
      } catch (error) {
        return { ok: false, changed: false, reason: (error as Error).message };
      }
    },
    async prepare(version) {
      const { entry } = version;
      const inPlace = version.bundle === layout.version(entry.version);
      const staged = inPlace ? version : await stageCopy(files, { layout, source: version });
      log.info(inPlace ? `v${entry.version} is kept in ${path} and whole` : `Copied v${entry.version} beside what serves and read it back`);
      const probe = await compareAnswers({ bundle: staged.bundle, golden: staged.golden, use: goldenUse });
      if (!probe.ok) {
        if (!inPlace) await files.remove(staged.bundle);
        return { ...probe, changed: false };
      }
      if (probe.compared > 0) log.info(`Tried it before the switch: ${probe.note}`);
      if (!inPlace) await keepCopy(files, { layout, version: entry.version });
      return probe;
    },
    async activate(version, previous, { uninterrupted } = { uninterrupted: false }) {
      const { entry } = version;
      const pointer = makePointer({ model, version: entry.version, digest: entry.digest });
      await files.replace(layout.pointer, jsonBytes(pointer));
      log.info(`Switched ${layout.pointer} to v${entry.version}`);
      const served = await readBack(version);
      if (!served.ok) return served;
      log.info(`Read back what serves: ${served.note}`);
      if (config.check === undefined) return served;
      const modelDirectory = layout.version(entry.version);
      const failed = await runTeamProgram({ ports, loaded, config }, { name: 'check', command: config.check, modelDirectory, files: version, previous, uninterrupted });
      return failed === null ? served : { ok: false, changed: true, reason: failed.reason };
    },
    async withdraw() {
      await files.remove(layout.pointer);
      return { ok: true, compared: 0, note: 'nothing serves' };
    },
    prune: (spared, known) => pruneVersions(ports, { layout, keep: config.keep, spared, known }),
  };
}
