import { schema as published } from '@octokit/graphql-schema';
import fc from 'fast-check';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';

import { encodeTag } from '../../test/fake-world/git/git-object.ts';
import { readCommit, readTag } from '../../test/fake-world/git/read-object.ts';
import { store } from '../../test/fake-world/git/repository.ts';
import { type ClientWorld, clientWorld } from '../../test/support/github-world.ts';
import { appendEntry, type NewEntry } from '../registry/append-entry.ts';
import { readRegistry } from '../registry/read-registry.ts';
import { versionsOf } from '../registry/state.ts';
import { digestOfBytes } from '../statement/digest.ts';
import { PlatformError } from '../verdict/errors.ts';
import { githubLedger } from './github-ledger.ts';
import { messageOfText, textOfMessage } from './ledger-text.ts';
import { LOG_DOCUMENT, TAGS_DOCUMENT } from './log-snapshot.ts';

const noon = { now: () => new Date('2026-11-21T12:00:00.250Z') };
const judged = { evaluation: digestOfBytes('evaluation'), package: digestOfBytes('package') };
const version = (name: string): NewEntry => ({ kind: 'version', version: name, digest: digestOfBytes(name), bump: 'patch', ...judged });
const deployed = (name: string, cause: 'deploy' | 'rollback' = 'deploy'): NewEntry => ({ kind: 'stage', stage: 'production', version: name, digest: digestOfBytes(name), cause, reason: null });
const hold: NewEntry = { kind: 'hold', stage: 'production', reason: 'wrong prices', until: null };

async function prepared(options: Parameters<typeof clientWorld>[0] = {}) {
  const world = await clientWorld(options);
  const ledger = ledgerOf(world);
  return { ...world, ledger, write: (entry: NewEntry) => appendEntry({ ledger, clock: noon }, 'churn', () => entry) };
}

/** A run of its own: it remembers nothing of another. */
function ledgerOf({ otherClient, head }: Pick<ClientWorld, 'otherClient' | 'head'>) {
  const client = otherClient();
  return githubLedger({ client: async () => client, sourceCommit: head });
}

function tagsOf({ world: { state } }: Pick<ClientWorld, 'world'>): Record<string, { readonly on: string; readonly name: string; readonly date: string } | string> {
  const named = [...state.refs].filter(([ref]) => ref.startsWith('refs/tags/')).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(named.map(([ref, sha]) => {
    const object = state.objects.get(sha);
    if (object?.type !== 'tag') return [ref.slice('refs/tags/'.length), sha];
    const tag = readTag(object);
    const commit = state.objects.get(tag.object);
    const on = commit === undefined ? '' : readCommit(commit).message.split('\n')[0] ?? '';
    return [ref.slice('refs/tags/'.length), { name: tag.tag, on, date: tag.tagger.date }];
  }));
}

describe('githubLedger', () => {
  it('keeps the log in annotated tags that GTO reads too', async () => {
    const { write, ledger, ...world } = await prepared();
    for (const entry of [version('1.0.0'), deployed('1.0.0'), version('1.1.0'), hold, deployed('1.0.0', 'rollback')]) await write(entry);
    const short = (name: string) => digestOfBytes(name).slice(7, 19);
    const first = { name: 'churn@v1.0.0', on: `Register churn v1.0.0 (${short('1.0.0')})`, date: '2026-11-21T12:00:00Z' };
    const second = { name: 'churn@v1.1.0', on: `Register churn v1.1.0 (${short('1.1.0')})`, date: '2026-11-21T12:00:02Z' };
    const move = { name: 'churn#production#1', on: first.on, date: '2026-11-21T12:00:01Z' };
    const back = { name: 'churn#production#2', on: first.on, date: '2026-11-21T12:00:04Z' };
    expect(tagsOf(world)).toEqual({
      'churn#production#1': move,
      'churn#production#2': back,
      'churn@v1.0.0': first,
      'churn@v1.1.0': second,
      'mlops-log/churn/000001': first,
      'mlops-log/churn/000002': move,
      'mlops-log/churn/000003': second,
      'mlops-log/churn/000004': { name: 'mlops-log/churn/000004', on: second.on, date: '2026-11-21T12:00:03Z' },
      'mlops-log/churn/000005': back,
    });
    const state = await readRegistry(ledgerOf(world), 'churn');
    expect(state.damaged).toEqual([]);
    expect(state.entries.map(({ position, entry }) => [position, entry.kind])).toEqual([[1, 'version'], [2, 'stage'], [3, 'version'], [4, 'hold'], [5, 'stage']]);
    expect((await ledger.read('churn'))[0]?.location).toBe('refs/tags/mlops-log/churn/000001 of octo/churn');
    expect(await ledger.versionTag('churn', digestOfBytes('1.1.0'))).toBe('churn@v1.1.0');
    expect(await ledger.versionTag('churn', digestOfBytes('1.2.0'))).toBeNull();
  });

  it('lays a version on a commit of its own, over the commit of the run and with its files', async () => {
    const { write, world, head } = await prepared();
    await write(version('1.0.0'));
    const tag = world.state.objects.get(world.state.refs.get('refs/tags/churn@v1.0.0') ?? '');
    const commit = tag === undefined ? undefined : world.state.objects.get(readTag(tag).object);
    const source = world.state.objects.get(head);
    if (tag === undefined || commit === undefined || source === undefined) throw new Error('the tag, its commit and main were expected');
    const { message, parents, tree, author } = readCommit(commit);
    expect({ parents, tree, author: author.name }).toEqual({ parents: [head], tree: readCommit(source).tree, author: 'github-actions[bot]' });
    expect(message).toBe(`Register churn v1.0.0 (${digestOfBytes('1.0.0').slice(7, 19)})\n\n${readTag(tag).message}`);
  });

  it('costs a version six requests, a move four, a read one', async () => {
    const { write, ledger, asked } = await prepared();
    await write(version('1.0.0'));
    expect(asked()).toEqual([
      'POST /graphql 200', 'GET /git/commits/{commit_sha} 200', 'POST /git/commits 201', 'POST /git/tags 201', 'POST /git/refs 201', 'POST /git/refs 201',
    ]);
    await write(deployed('1.0.0'));
    expect(asked()).toEqual(['POST /graphql 200', 'POST /git/tags 201', 'POST /git/refs 201', 'POST /git/refs 201']);
    await ledger.read('churn');
    expect(asked()).toEqual(['POST /graphql 200']);
    expect(await ledger.read('other')).toEqual([]);
  });

  it('reads a log of more than a hundred entries in order', async () => {
    const { ledger, world, head, asked } = await prepared();
    const tagger = { name: 'a', email: 'a@example.org', date: '2026-11-21T12:00:00Z' };
    const texts = Array.from({ length: 230 }, (_, index) => `{"entry": ${index + 1}}\n`);
    for (const [index, message] of texts.entries()) {
      const tag = store(world.state, encodeTag({ tag: `entry-${index}`, message, object: head, type: 'commit', tagger }));
      world.state.refs.set(`refs/tags/mlops-log/churn/${String(index + 1).padStart(6, '0')}`, tag);
    }
    world.state.refs.set('refs/tags/mlops-log/churn/notes', head);
    expect((await ledger.read('churn')).map(({ position, text }) => [position, text])).toEqual(texts.map((text, index) => [index + 1, text]));
    expect(asked()).toEqual(['POST /graphql 200', 'POST /graphql 200', 'POST /graphql 200']);
    // The tags of the model are on further pages, which only a writer reads.
    await ledger.settle('churn');
    expect(asked()).toEqual(Array.from({ length: 5 }, () => 'POST /graphql 200'));
  });

  it.each(['kept', 'newline-added', 'newline-trimmed'] as const)('gives back what it was given, whatever becomes of the last line break (%s)', async (messages) => {
    const { ledger, write } = await prepared({ messages });
    await write({ ...hold, reason: 'wrong prices: “€ 3”\n\n# not a comment  \n\u2028\ud83d\ude80' } as NewEntry);
    await write(version('1.0.0'));
    await write(deployed('1.0.0'));
    const state = await readRegistry(ledger, 'churn');
    expect(state.damaged).toEqual([]);
    expect(state.entries).toHaveLength(3);
  });

  it('lets each of twenty runs at the same time write once', async () => {
    const { ledger, ...world } = await prepared();
    await Promise.all(Array.from({ length: 20 }, async (_, index) => {
      const own = ledgerOf(world);
      await appendEntry({ ledger: own, clock: noon }, 'churn', (state) => ({ ...version(`1.0.${versionsOf(state).length}`), digest: digestOfBytes(String(index)) }) as NewEntry);
    }));
    const state = await readRegistry(ledger, 'churn');
    expect(state.damaged).toEqual([]);
    expect(versionsOf(state).map((entry) => entry.version)).toEqual(Array.from({ length: 20 }, (_, index) => `1.0.${index}`));
    expect(new Set(versionsOf(state).map(({ digest }) => digest)).size).toBe(20);
    expect(Object.keys(tagsOf(world)).filter((name) => name.startsWith('churn@v'))).toHaveLength(20);
  });

  describe('after an answer that was lost', () => {
    const places = ['POST /repos/{owner}/{repo}/git/commits', 'POST /repos/{owner}/{repo}/git/tags', 'POST /repos/{owner}/{repo}/git/refs', 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}', 'POST /graphql'];
    const losses = ['drop-before', 'drop-reply-after-applying', '500-before', '502-after'] as const;

    it.each(places.flatMap((route) => losses.map((loss) => [loss, route] as const)))('%s at %s: writes once', async (loss, route) => {
      const { write, ledger, world } = await prepared();
      const plan = world.plan({ at: { route, nth: 1, times: 2 }, do: loss });
      await write(version('1.0.0'));
      expect(plan.unmet()).toEqual([]);
      await write(deployed('1.0.0'));
      expect(tagsOf({ world })).toMatchObject({ 'churn@v1.0.0': {}, 'churn#production#1': {}, 'mlops-log/churn/000001': {}, 'mlops-log/churn/000002': {} });
      expect(Object.keys(tagsOf({ world }))).toHaveLength(4);
      expect((await readRegistry(ledger, 'churn')).entries).toHaveLength(2);
    });
  });

  it('makes the second tag that a run left out when it died', async () => {
    const { write, ...world } = await prepared();
    await write(version('1.0.0'));
    await write(deployed('1.0.0'));
    const whole = tagsOf(world);
    for (const name of ['churn@v1.0.0', 'churn#production#1']) world.world.state.refs.delete(`refs/tags/${name}`);
    world.asked();
    const later = ledgerOf(world);
    await later.settle('churn');
    expect(tagsOf(world)).toEqual(whole);
    expect(world.asked()).toEqual(['POST /graphql 200', 'POST /git/refs 201', 'POST /git/refs 201']);
    await later.settle('churn');
    expect(world.asked()).toEqual(['POST /graphql 200']);
    world.world.state.refs.delete('refs/tags/churn@v1.0.0');
    await appendEntry({ ledger: ledgerOf(world), clock: noon }, 'churn', () => version('1.1.0'));
    expect(Object.keys(tagsOf(world)).filter((name) => name.startsWith('churn'))).toEqual(['churn#production#1', 'churn@v1.0.0', 'churn@v1.1.0']);
  });

  describe('where somebody else made a tag', () => {
    const foreign = /^the tag churn@v1\.0\.0 of octo\/churn exists with other bytes: it does not name the entry of the log; somebody else made it\. Delete or rename that tag and run this again$/;

    it('claims no version of that name', async () => {
      const { write, world, head, ledger } = await prepared();
      world.state.refs.set('refs/tags/churn@v1.0.0', head);
      const writing = write(version('1.0.0'));
      await expect(writing).rejects.toThrow(foreign);
      await expect(writing).rejects.toBeInstanceOf(PlatformError);
      expect(await ledger.read('churn')).toEqual([]);
    });

    it('names it where it came in between, and lets nothing but going back and holding pass until it is gone', async () => {
      const { write, world, head, ledger } = await prepared();
      await write(version('0.9.0'));
      world.plan({ at: { route: 'POST /repos/{owner}/{repo}/git/refs', nth: 2 }, do: 'meanwhile', change: (state) => void state.refs.set('refs/tags/churn@v1.0.0', head) });
      await expect(write(version('1.0.0'))).rejects.toThrow(foreign);
      await expect(write(version('1.0.1'))).rejects.toThrow(foreign);
      await expect(write(deployed('0.9.0'))).rejects.toThrow(foreign);
      await expect(ledger.settle('churn')).rejects.toThrow(foreign);
      await write(deployed('0.9.0', 'rollback'));
      await write(hold);
      world.state.refs.delete('refs/tags/churn@v1.0.0');
      await write(version('1.0.1'));
      expect((await readRegistry(ledger, 'churn')).entries.map(({ entry }) => entry.kind)).toEqual(['version', 'version', 'stage', 'hold', 'version']);
      expect(tagsOf({ world })['churn@v1.0.0']).toEqual(tagsOf({ world })['mlops-log/churn/000002']);
    });

    it('counts a move past a number that is taken', async () => {
      const { write, world, head } = await prepared();
      await write(version('1.0.0'));
      world.state.refs.set('refs/tags/churn#production#3', head);
      await write(deployed('1.0.0'));
      expect(tagsOf({ world })['mlops-log/churn/000002']).toMatchObject({ name: 'churn#production#4' });
    });

    it('shows an entry that is no annotated tag as damaged', async () => {
      const { write, world, head, ledger } = await prepared();
      world.state.refs.set('refs/tags/mlops-log/churn/000001', head);
      expect((await readRegistry(ledger, 'churn')).damaged).toMatchObject([{ position: 1, location: 'refs/tags/mlops-log/churn/000001 of octo/churn' }]);
      await expect(write(version('1.0.0'))).rejects.toThrow(/^the log of churn is damaged at entry 1: /);
    });
  });

  it('asks again where GitHub does not show yet what is written', async () => {
    const { write, ledger, world, asked } = await prepared();
    await write(version('1.0.0'));
    const lagging = world.plan({ at: { route: 'POST /graphql', nth: 2, times: 2 }, do: 'stale-read' });
    await write(hold);
    asked();
    await write(deployed('1.0.0'));
    expect(lagging.unmet()).toEqual([]);
    expect(asked()).toEqual(['POST /graphql 200', 'POST /graphql 200', 'POST /graphql 200', 'POST /git/tags 201', 'POST /git/refs 201', 'POST /git/refs 201']);
    expect((await readRegistry(ledger, 'churn')).entries.map(({ entry }) => entry.kind)).toEqual(['version', 'hold', 'stage']);
  });

  it('names the permission that is missing', async () => {
    const { write } = await prepared({ permissions: { contents: 'read' } });
    await expect(write(hold)).rejects.toThrow('GitHub refused POST /repos/octo/churn/git/tags (403: Resource not accessible by integration); add "contents: write" to the permissions of the job');
  });
});

describe('the documents', () => {
  it.each([['LOG_DOCUMENT', LOG_DOCUMENT], ['TAGS_DOCUMENT', TAGS_DOCUMENT]])('%s is one that GitHub’s published schema allows', (_, document) => {
    expect(validate(buildSchema(published.idl, { assumeValidSDL: true }), parse(document))).toEqual([]);
  });
});

describe('the text of an entry', () => {
  it('comes back as it was from any tool that leaves or changes line breaks at the end', () => {
    const habits = [(text: string) => text, (text: string) => text.trimEnd(), (text: string) => `${text}\n`, (text: string) => text.replaceAll('\n', '\r\n')];
    const json = fc.jsonValue({ maxDepth: 3 }).filter((value) => typeof value === 'object' && value !== null);
    fc.assert(fc.property(fc.oneof(json, fc.record({ reason: fc.string({ unit: 'binary' }) })), fc.constantFrom(...habits), (value, habit) => {
      const text = `${JSON.stringify(value, null, 2)}\n`;
      expect(textOfMessage(habit(messageOfText(text)))).toBe(text);
    }));
  });

  it('is refused rather than changed', () => {
    const acceptable = (text: string): boolean => {
      try {
        return messageOfText(text) === text;
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
        return false;
      }
    };
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '#', '\t', '\u00a0', '\0', '\ud800') }), (text) => {
      if (acceptable(text)) expect(textOfMessage(text)).toBe(text);
    }), { numRuns: 2000 });
    expect(['{}', '{}\n\n', ' {}\n', '{ \n}\n', '{\n\n}\n', '{\n#a\n}\n', '"\ud800"\n', `"${'x'.repeat(65_536)}"\n`].filter(acceptable)).toEqual([]);
    expect(acceptable('{\n  "a": 1\n}\n')).toBe(true);
  });
});
