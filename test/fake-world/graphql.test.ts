import { getOctokit } from '@actions/github';
import { describe, expect, it } from 'vitest';

import { issueToken } from './harness/issue-token.ts';
import { openWorld, type WorldOptions } from './world.ts';
import { commit } from './scenario/repository.ts';

const REPO = { owner: 'acme', repo: 'flights' } as const;
const LOG = `query ($after: String) {
  repository(owner: "acme", name: "flights") {
    log: refs(refPrefix: "refs/tags/mlops-log/rain/", first: 2, after: $after, orderBy: { field: ALPHABETICAL, direction: ASC }) {
      nodes { name target { oid ... on Tag { message target { oid } } } }
      pageInfo { hasNextPage endCursor }
    }
    tags: refs(refPrefix: "refs/tags/", query: "rain@", first: 10) { nodes { name } }
  }
}`;

async function prepare(options: WorldOptions = {}, contents: 'read' | 'write' | null = 'write') {
  const world = await openWorld(options);
  const main = commit(world, { files: { 'mlops.yml': 'model: rain\n' } });
  const client = getOctokit(issueToken(world, { permissions: contents === null ? {} : { contents } }).value, { baseUrl: world.site.api, request: { fetch } });
  const tag = async (ref: string, message: string) => {
    const { data } = await client.rest.git.createTag({ ...REPO, tag: ref, message, object: main, type: 'commit' });
    await client.rest.git.createRef({ ...REPO, ref: `refs/tags/${ref}`, sha: data.sha });
    return data.sha;
  };
  return { world, main, client, tag };
}

describe("the fake GitHub's GraphQL", () => {
  it('pages a log of annotated tags, with names relative to the asked prefix', async () => {
    const { client, main, tag } = await prepare();
    const shas = [await tag('mlops-log/rain/000001', 'one'), await tag('mlops-log/rain/000002', 'two'), await tag('mlops-log/rain/000003', 'three')];
    await tag('mlops-log/rainy/000001', 'another model');
    await tag('rain@v1.0.0', 'two');
    const first = await client.graphql(LOG);
    expect(first).toEqual({
      repository: {
        log: {
          nodes: ['one', 'two'].map((message, index) => ({ name: `00000${index + 1}`, target: { oid: shas[index], message, target: { oid: main } } })),
          pageInfo: { hasNextPage: true, endCursor: Buffer.from('ref:000002').toString('base64') },
        },
        tags: { nodes: [{ name: 'rain@v1.0.0' }] },
      },
    });
    await expect(client.graphql(LOG, { after: Buffer.from('ref:000002').toString('base64') })).resolves.toMatchObject({ repository: { log: { nodes: [{ name: '000003' }], pageInfo: { hasNextPage: false } } } });
  });

  it('adds or trims the line break of a message where the world is told to', async () => {
    const messageIn = async (messages: 'kept' | 'newline-added' | 'newline-trimmed', text: string) => {
      const { client, tag } = await prepare({ messages });
      await tag('mlops-log/rain/000001', text);
      const answer = await client.graphql<{ repository: { log: { nodes: { target: { message: string } }[] } } }>(LOG);
      return answer.repository.log.nodes[0]?.target.message;
    };
    expect(await Promise.all([messageIn('kept', 'x'), messageIn('newline-added', 'x'), messageIn('newline-trimmed', 'x\n')])).toEqual(['x', 'x\n', 'x']);
  });

  it('refuses what GitHub refuses: an unknown field, no page size, a token without the permission', async () => {
    const { client, world } = await prepare({ violations: 'keep' });
    await expect(client.graphql('{ repository(owner: "acme", name: "flights") { stars } }')).rejects.toThrow('Cannot query field "stars" on type "Repository".');
    await expect(client.graphql('{ repository(owner: "acme", name: "flights") { refs(refPrefix: "refs/tags/") { totalCount } } }')).rejects.toThrow('You must provide a `first` or `last` value');
    await expect(client.graphql('{ repository(owner: "acme", name: "other") { name } }')).rejects.toThrow('Could not resolve to a Repository');
    expect(world.violations).toEqual(['GraphQL: Cannot query field "stars" on type "Repository".']);
    await expect((await prepare({}, null)).client.graphql(LOG)).rejects.toThrow('Resource not accessible by integration');
  });
});
