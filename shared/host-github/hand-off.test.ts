import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { memoryGithubLog } from '../../test/support/github-log.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { localFiles } from '../host-local/files.ts';
import { type Digest, digestOfBytes } from '../statement/digest.ts';
import { makeManifest, manifestBytes, manifestOfDirectory } from '../statement/manifest.ts';
import { PlatformError, UserError } from '../verdict/errors.ts';
import type { ArtifactService, StoredArtifact } from './artifact-service.ts';
import { keepRows } from './carried-rows.ts';
import { handOff } from './hand-off.ts';
import { receivedModel, receivedPath } from './received-path.ts';

const HEX = '0'.repeat(64);

/** The artifacts of a run, as folders. */
async function memoryArtifacts(): Promise<ArtifactService & { readonly stored: (StoredArtifact & { readonly directory: string })[]; broken: string | null; hidden: boolean }> {
  const root = await temporaryFolder();
  const stored: (StoredArtifact & { readonly directory: string })[] = [];
  const service = {
    stored,
    broken: null as string | null,
    /** Names that are taken by uploads that never ended. */
    hidden: false,
    async upload(name: string, { directory, files }: { readonly directory: string; readonly files: readonly string[] }) {
      if (service.broken !== null) throw new PlatformError(service.broken);
      if (stored.some((artifact) => artifact.name === name)) return 'taken' as const;
      const id = 1001 + stored.length;
      for (const file of files) await cp(file, join(root, String(id), file.slice(directory.length + 1)));
      stored.push({ id, name, size: 1, digest: null, directory: join(root, String(id)) });
      return { id };
    },
    list: async () => (service.hidden ? [] : stored.map(({ id, name, size, digest }) => ({ id, name, size, digest }))),
    async download({ id }: StoredArtifact, directory: string) {
      await cp(stored.find((artifact) => artifact.id === id)?.directory ?? '', directory, { recursive: true });
    },
  };
  return service;
}

async function openJob(artifacts: ArtifactService | { readonly missing: string }, { runAttempt = 1, source = 'data/a.csv' } = {}) {
  const folder = await temporaryFolder();
  const [workspace, workDirectory] = [join(folder, 'work'), join(folder, 'temp/mlops/churn')];
  await mkdir(workspace, { recursive: true });
  await mkdir(workDirectory, { recursive: true });
  const log = memoryGithubLog();
  return { workspace, workDirectory, log, ...handOff({ model: 'churn', workDirectory, workspace, base: workspace, source, runAttempt, artifacts, files: localFiles(), log }) };
}

async function write(path: string, bytes: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}

/** What train leaves. @returns its folder and the digest of its bundle */
async function trained(workDirectory: string, weights = 'weights') {
  const directory = join(workDirectory, 'train');
  await write(join(directory, 'bundle/weights.bin'), weights);
  const manifest = manifestBytes(await manifestOfDirectory(join(directory, 'bundle'), 'files'));
  await write(join(directory, 'bundle/manifest.json'), manifest);
  await write(join(directory, 'result.json'), '{}');
  return { directory, digest: digestOfBytes(manifest) };
}

/** What validate-data leaves. */
async function validated(workDirectory: string, { verdict = 'pass', rows = 'id\n1\n', path = 'data/a.csv' } = {}) {
  const directory = join(workDirectory, 'validate-data');
  const sha256 = digestOfBytes(rows).slice(7);
  const manifest = manifestBytes(makeManifest('data', [{ path, sha256, size: rows.length }]));
  const data = { digest: digestOfBytes(manifest), files: [{ path, bytes: rows.length, sha256, rows: 1 }] };
  await write(join(directory, 'manifest.json'), manifest);
  await write(join(directory, 'result.json'), JSON.stringify({ schema: 'mlops/validate-data/v1', verdict, rows: 1, data, columns: {}, findings: [] }));
  return { directory, data };
}

describe('between the steps of one job', () => {
  it('the work directory is enough, and what is missing is said once', async () => {
    const { workDirectory, receive, handOn, log } = await openJob({ missing: 'there is no artifact service' });
    expect(await receive('train', { name: 'model', text: undefined })).toEqual({ state: 'absent' });
    const { directory } = await trained(workDirectory);
    expect(await handOn('train', directory)).toBe(join(directory, 'bundle'));
    expect(await receive('train', { name: 'model', text: undefined })).toEqual({ state: 'here', reference: join(directory, 'bundle') });
    expect(log.annotations).toEqual([{ level: 'notice', message: 'there is no artifact service: a step finds what an earlier step of its own job made, and nothing of other jobs and runs' }]);
    const artifact = `artifact:1@sha256:${HEX}`;
    await expect(receive('train', { name: 'model', text: artifact })).rejects.toThrow(new UserError(`input model: "${artifact}": there is no artifact service`));
  });

  it('a stage that began here and failed is not replaced by what an earlier attempt stored', async () => {
    const artifacts = await memoryArtifacts();
    const first = await openJob(artifacts);
    await first.handOn('train', (await trained(first.workDirectory)).directory);
    const second = await openJob(artifacts, { runAttempt: 2 });
    await mkdir(join(second.workDirectory, '.train.unfinished'));
    expect(await second.receive('train', { name: 'model', text: undefined })).toEqual({ state: 'absent' });
  });

  it('paths stay in the workspace or the work directory', async () => {
    const { workspace, workDirectory, receive } = await openJob(await memoryArtifacts());
    await symlink('/etc', join(workspace, 'linked'));
    const at = (text: string) => receive('train', { name: 'model', text });
    expect(await at('./model')).toEqual({ state: 'path', reference: './model', path: join(workspace, 'model') });
    expect(await at(join(workDirectory, 'train/bundle'))).toMatchObject({ state: 'path', path: join(workDirectory, 'train/bundle') });
    for (const text of ['../model', '/etc/passwd', 'linked/passwd']) await expect(at(text)).rejects.toThrow(/^input model: ".*" leads out of the workspace/);
    expect(await at('churn@v1.0.0')).toEqual({ state: 'registered', reference: 'churn@v1.0.0' });
  });
});

describe('between jobs', () => {
  it('what one job hands on, another finds by its reference and by default, byte for byte', async () => {
    const artifacts = await memoryArtifacts();
    const first = await openJob(artifacts);
    const { directory, digest } = await trained(first.workDirectory);
    const reference = await first.handOn('train', directory);
    expect(reference).toBe(`artifact:1001@${digest}`);
    expect(artifacts.stored.map(({ name }) => name)).toEqual([`mlops-train-churn-${digest.slice(7, 19)}`]);
    for (const text of [reference, undefined, `artifact:mlops-train-churn-${digest.slice(7, 19)}`]) {
      const { workDirectory, receive } = await openJob(artifacts);
      expect(await receive('train', { name: 'model', text })).toEqual({ state: 'here', reference });
      expect(await readFile(join(workDirectory, 'train/bundle/weights.bin'), 'utf8')).toBe('weights');
      expect(await receive('train', { name: 'model', text: undefined })).toEqual({ state: 'here', reference });
    }
  });

  it('an earlier attempt stored the same already', async () => {
    const artifacts = await memoryArtifacts();
    const first = await openJob(artifacts);
    const reference = await first.handOn('train', (await trained(first.workDirectory)).directory);
    const second = await openJob(artifacts, { runAttempt: 2 });
    expect(await second.handOn('train', (await trained(second.workDirectory)).directory)).toBe(reference);
    expect(artifacts.stored.length).toBe(1);
  });

  it('a name that an upload took and never filled is passed over', async () => {
    const artifacts = await memoryArtifacts();
    const { workDirectory, handOn } = await openJob(artifacts, { runAttempt: 2 });
    const { directory, digest } = await trained(workDirectory);
    await artifacts.upload(`mlops-train-churn-${digest.slice(7, 19)}`, { directory, files: [] });
    artifacts.hidden = true;
    expect(await handOn('train', directory)).toBe(`artifact:1002@${digest}`);
    expect(artifacts.stored.at(-1)?.name).toBe(`mlops-train-churn-${digest.slice(7, 19)}-2`);
  });

  it('the newest of several is taken, and none of another model or stage', async () => {
    const artifacts = await memoryArtifacts();
    const first = await openJob(artifacts);
    await first.handOn('train', (await trained(first.workDirectory, 'old')).directory);
    const { directory, digest } = await trained(first.workDirectory, 'new');
    const reference = await first.handOn('train', directory);
    for (const name of ['mlops-train-churn-2-0123456789ab', 'mlops-evaluate-and-gate-churn-0123456789ab', 'mlops-train-churn-short', 'mlops-train-churning-0123456789ab']) await artifacts.upload(name, { directory, files: [] });
    const { receive, log } = await openJob(artifacts);
    expect(await receive('train', { name: 'model', text: undefined })).toEqual({ state: 'here', reference });
    expect(log.lines).toEqual([`This run has 2 artifacts of train; the newest, mlops-train-churn-${digest.slice(7, 19)}, is taken`, `Received mlops-train-churn-${digest.slice(7, 19)} (artifact 1002)`]);
  });

  it('two validations of the same data with different verdicts are two artifacts', async () => {
    const artifacts = await memoryArtifacts();
    const [lenient, strict] = [await openJob(artifacts), await openJob(artifacts)];
    const passed = await lenient.handOn('validate-data', (await validated(lenient.workDirectory)).directory);
    const failed = await strict.handOn('validate-data', (await validated(strict.workDirectory, { verdict: 'fail' })).directory);
    expect(failed).not.toBe(passed);
    const { workDirectory, receive } = await openJob(artifacts);
    await receive('validate-data', { name: 'data', text: failed });
    expect(JSON.parse(await readFile(join(workDirectory, 'validate-data/result.json'), 'utf8'))).toMatchObject({ verdict: 'fail' });
  });

  it('rows that travel are put where mlops.yml says, over nothing that is there', async () => {
    const artifacts = await memoryArtifacts();
    const first = await openJob(artifacts);
    const { directory, data } = await validated(first.workDirectory);
    await write(join(first.workspace, 'data/a.csv'), 'id\n1\n');
    await keepRows(directory, { data, base: first.workspace, files: localFiles() });
    const reference = await first.handOn('validate-data', directory);
    const second = await openJob(artifacts);
    await second.receive('validate-data', { name: 'data', text: reference });
    expect(await readFile(join(second.workspace, 'data/a.csv'), 'utf8')).toBe('id\n1\n');
    const third = await openJob(artifacts);
    await write(join(third.workspace, 'data/a.csv'), 'its own');
    await third.receive('validate-data', { name: 'data', text: reference });
    expect(await readFile(join(third.workspace, 'data/a.csv'), 'utf8')).toBe('its own');
  });

  it.each([
    ['data/a.csv', '.git/hooks/pre-commit'],
    ['**', '.github/workflows/x.yml'],
    ['.', 'requests.py'],
    ['data', 'data.csv'],
  ])('rows that data.source (%s) does not name are not put anywhere: %s', async (source, path) => {
    const artifacts = await memoryArtifacts();
    const first = await openJob(artifacts);
    const { directory, data } = await validated(first.workDirectory, { path });
    await write(join(first.workspace, path), 'id\n1\n');
    await keepRows(directory, { data, base: first.workspace, files: localFiles() });
    await first.handOn('validate-data', directory);
    const { workspace, receive } = await openJob(artifacts, { source });
    await expect(receive('validate-data', { name: 'data', text: undefined })).rejects.toThrow(
      new UserError(`input data: the artifact has rows for ${JSON.stringify(path)}, which is no data file that data.source (${source}) names; name the file there, or check what made the artifact`),
    );
    expect(await readdir(workspace)).toEqual([]);
  });

  it('rows that changed since they were validated do not travel', async () => {
    const { workspace, workDirectory } = await openJob(await memoryArtifacts());
    const { directory, data } = await validated(workDirectory);
    await write(join(workspace, 'data/a.csv'), 'id\n2\n');
    await expect(keepRows(directory, { data, base: workspace, files: localFiles() })).rejects.toThrow(new UserError('data/a.csv: other bytes than those that validate-data checked; run validate-data again'));
  });

  it('a service that fails costs the other jobs, not this one', async () => {
    const artifacts = await memoryArtifacts();
    artifacts.broken = "the artifact x can't be stored: Artifact storage quota has been hit";
    const { workDirectory, handOn, log } = await openJob(artifacts);
    const { directory } = await trained(workDirectory);
    expect(await handOn('train', directory)).toBe(join(directory, 'bundle'));
    expect(log.lines).toEqual([`Warning: ${artifacts.broken}; later steps of this job find what this stage made, other jobs do not`]);
  });
});

describe('what was altered is refused', () => {
  const job = async () => {
    const artifacts = await memoryArtifacts();
    const first = await openJob(artifacts);
    const train = await trained(first.workDirectory);
    const references = { train: await first.handOn('train', train.directory), data: await first.handOn('validate-data', (await validated(first.workDirectory)).directory) };
    return { artifacts, references, ...(await openJob(artifacts)) };
  };

  it('a byte of the bundle', async () => {
    const { artifacts, references, receive } = await job();
    await write(join(artifacts.stored[0]?.directory ?? '', 'bundle/weights.bin'), 'Weights');
    await expect(receive('train', { name: 'model', text: references.train })).rejects.toThrow(/weights\.bin: its bytes are not those of the manifest$/);
  });

  it('the whole bundle', async () => {
    const { artifacts, references, receive } = await job();
    const stored = artifacts.stored[0]?.directory ?? '';
    await rm(stored, { recursive: true });
    const other = await trained(join(stored, '..', 'other'), 'better');
    await cp(other.directory, stored, { recursive: true });
    await expect(receive('train', { name: 'model', text: references.train })).rejects.toThrow(
      new UserError(`input model: artifact ${artifacts.stored[0]?.name} (1001) holds ${other.digest}, but the reference names ${references.train.split('@')[1]}`),
    );
    await expect(receive('train', { name: 'model', text: undefined })).rejects.toThrow(new UserError(`artifact ${artifacts.stored[0]?.name} (1001) holds other bytes than its name says: ${other.digest}`));
  });

  it.each(['result.json', 'manifest.json'])('%s of a validation', async (file) => {
    const { artifacts, references, receive } = await job();
    const path = join(artifacts.stored[1]?.directory ?? '', file);
    await write(path, (await readFile(path, 'utf8')).replace(/"rows":1,|"size":5/, (found) => found.replace(/\d/, '7')));
    await expect(receive('validate-data', { name: 'data', text: references.data })).rejects.toThrow(file === 'result.json' ? / holds sha256:[0-9a-f]{64}, but the reference names sha256:/ : /manifest\.json: its digest is sha256:[0-9a-f]{64}, but result\.json names sha256:/);
  });

  it('an artifact that is gone', async () => {
    const { artifacts, references, receive } = await job();
    artifacts.stored.length = 0;
    await expect(receive('train', { name: 'model', text: references.train })).rejects.toThrow(
      new UserError(`input model: "${references.train}": this run has no such artifact; it may have been deleted, or belong to another run`),
    );
  });

  it('a link in what would be stored', async () => {
    const { workDirectory, handOn } = await job();
    const { directory } = await validated(workDirectory);
    await symlink('/etc/passwd', join(directory, 'passwd'));
    await expect(handOn('validate-data', directory)).rejects.toThrow(/passwd: neither a file nor a folder; links are not carried/);
  });
});

describe("a team's own artifact", () => {
  const own = async (files: Readonly<Record<string, string>>) => {
    const artifacts = await memoryArtifacts();
    const folder = await temporaryFolder();
    for (const [name, text] of Object.entries(files)) await write(join(folder, name), text);
    await artifacts.upload('scores', { directory: folder, files: Object.keys(files).map((name) => join(folder, name)) });
    return openJob(artifacts);
  };

  it('may be one predictions file, for the model or the baseline', async () => {
    const { workDirectory, receive, locate } = await own({ 'predictions.csv': 'id,score\n' });
    const expected = { state: 'path', reference: 'artifact:scores', path: join(workDirectory, '.received-1001/predictions.csv') };
    expect(await receive('train', { name: 'model', text: 'artifact:scores' })).toEqual(expected);
    expect(await locate({ name: 'baseline', text: 'artifact:scores' })).toEqual(expected);
  });

  it('may be a bundle', async () => {
    const { workDirectory, receive } = await own({ 'manifest.json': '{}', 'a.bin': 'x' });
    expect(await receive('train', { name: 'model', text: 'artifact:scores' })).toMatchObject({ state: 'path', path: join(workDirectory, '.received-1001') });
  });

  it('is refused where nobody can tell what is meant', async () => {
    const { receive } = await own({ 'a.csv': 'x', 'b.csv': 'x' });
    await expect(receive('train', { name: 'model', text: 'artifact:scores' })).rejects.toThrow(new UserError('input model: artifact scores (1001) holds 2 files and is neither what a stage left, nor a bundle, nor a single file'));
    await expect(receive('train', { name: 'model', text: `artifact:1001@sha256:${HEX}` })).rejects.toThrow(/none that this stage reads by its digest; name it as artifact:scores$/);
  });

  it('a baseline comes beside the model, never over it', async () => {
    const artifacts = await memoryArtifacts();
    const base = await openJob(artifacts);
    const reference = await base.handOn('train', (await trained(base.workDirectory, 'base')).directory);
    const { workDirectory, locate } = await openJob(artifacts);
    await trained(workDirectory, 'mine');
    expect(await locate({ name: 'baseline', text: reference })).toEqual({ state: 'path', reference, path: join(workDirectory, '.received-1001/bundle') });
    expect(await readFile(join(workDirectory, 'train/bundle/weights.bin'), 'utf8')).toBe('mine');
    await expect(locate({ name: 'baseline', text: `artifact:1001@sha256:${HEX}` })).rejects.toThrow(/but the reference names sha256:0000/);
  });
});

it('an input that takes folders takes no version', () => {
  const digest: Digest = `sha256:${HEX}`;
  expect(receivedPath({ state: 'here', reference: `artifact:1@${digest}` }, 'data')).toBeUndefined();
  expect(receivedModel({ state: 'registered', reference: 'churn@v1.0.0' })).toBe('churn@v1.0.0');
  expect(() => receivedPath({ state: 'registered', reference: 'churn@v1.0.0' }, 'data')).toThrow(new UserError('input data: "churn@v1.0.0" names a registered version; name a path, artifact:<name>, or what an earlier step handed on'));
});
