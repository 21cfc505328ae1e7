import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { testClient } from '../../test/support/github-client.ts';
import { type Reply, scriptedServer } from '../../test/support/scripted-server.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { digestOfBytes } from '../statement/digest.ts';
import { ensureAsset, type ReleaseAsset } from './release-assets.ts';

const digest = digestOfBytes('a model');
const whole: ReleaseAsset = { id: 9, name: 'package.zip', state: 'uploaded', size: 7, digest };

/** A release that answers uploads in turn, and shows what it holds after each. */
async function prepared({ holds = [], uploads, listed }: { readonly holds?: readonly ReleaseAsset[]; readonly uploads: readonly Reply[]; readonly listed?: readonly ReleaseAsset[] }) {
  const path = join(await temporaryFolder(), 'package.zip');
  await writeFile(path, 'a model');
  let sent = 0;
  const server = await scriptedServer(({ method }) => {
    if (method === 'DELETE') return { status: 204, headers: { 'content-length': '0' }, body: '' };
    if (method === 'GET') return { status: 200, body: listed ?? [uploads[sent - 1]?.body] };
    sent += 1;
    return uploads[sent - 1] ?? { status: 500 };
  });
  const release = { id: 1, upload_url: `${server.url}/repos/octo/churn/releases/1/assets{?name,label}`, assets: holds };
  const done = ensureAsset(testClient(server.url).client, release, { name: 'package.zip', path, contentType: 'application/zip', size: 7, digest });
  return { done, asked: () => server.received.map(({ method, path }) => `${method} ${path.replace(/.*releases\//, '')}`) };
}

const UPLOAD = 'POST 1/assets?name=package.zip';
const LIST = 'GET 1/assets?per_page=100&page=1';

describe('ensureAsset', () => {
  it('leaves what is there', async () => {
    for (const asset of [whole, { ...whole, digest: null }]) {
      const { done, asked } = await prepared({ holds: [asset], uploads: [] });
      await done;
      expect(asked()).toEqual([]);
    }
  });

  it.each<[string, Partial<ReleaseAsset>]>([
    ['other bytes', { digest: digestOfBytes('another model') }],
    ['other bytes of which GitHub says only the size', { size: 8, digest: null }],
    ['the rest of an upload that broke off', { state: 'starter', size: 0, digest: null }],
  ])('replaces %s', async (_, change) => {
    const { done, asked } = await prepared({ holds: [{ ...whole, ...change }], uploads: [{ status: 201, body: whole }] });
    await done;
    expect(asked()).toEqual(['DELETE assets/9', UPLOAD]);
  });

  it('sends again what did not arrive whole', async () => {
    const { done, asked } = await prepared({ uploads: [{ status: 201, body: { ...whole, digest: digestOfBytes('a mod') } }, { status: 201, body: whole }] });
    await done;
    expect(asked()).toEqual([UPLOAD, LIST, 'DELETE assets/9', UPLOAD]);
  });

  it('looks at what another run sent in the meantime', async () => {
    const taken: Reply = { status: 422, body: { message: 'Validation Failed', errors: [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }] } };
    const { done, asked } = await prepared({ uploads: [taken], listed: [whole] });
    await done;
    expect(asked()).toEqual([UPLOAD, LIST]);
  });

  it('gives up after five tries', async () => {
    const { done, asked } = await prepared({ uploads: Array.from({ length: 9 }, () => ({ status: 201, body: { ...whole, size: 3 } })) });
    await expect(done).rejects.toThrow('package.zip: GitHub did not take it whole in 5 tries; run this again');
    expect(asked().filter((request) => request === UPLOAD)).toHaveLength(5);
  });

  it('takes away what GitHub stores under another name', async () => {
    const { done, asked } = await prepared({ uploads: [{ status: 201, body: { ...whole, name: 'package.1.zip' } }] });
    await expect(done).rejects.toThrow('package.zip: GitHub stores it as package.1.zip, under which nobody would find it');
    expect(asked()).toEqual([UPLOAD, 'DELETE assets/9']);
  });
});
