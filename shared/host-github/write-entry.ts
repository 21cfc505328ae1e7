import { createCommit, createTagObject, readCommit, readHead } from '../github/git-objects.ts';
import type { GithubClient } from '../github/client.ts';
import type { LedgerEntry } from '../registry/entry.ts';
import { shortDigest } from '../statement/digest.ts';
import { foreignTag, isPublicName } from './settle-tags.ts';
import type { LogSnapshot } from './log-snapshot.ts';

/** GitHub's own account for workflows, whose number is the same everywhere on github.com. */
const AUTHOR = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };

export interface WrittenEntry {
  /** The tag object that carries the text. */
  readonly oid: string;
  readonly name: string;
}

/**
 * Makes the tag object of an entry; no ref names it yet, so nobody sees it. A version gets a commit of its own to lie on, because
 * GTO allows one version of a model per commit; a move of a stage lies on that of its version.
 * @param sourceCommit the commit that the run works on; null: that of the default branch
 * @throws PlatformError where somebody else's tag has the name of this version
 */
export async function writeEntry(
  client: GithubClient,
  { entry, text, position, snapshot, sourceCommit }: { readonly entry: LedgerEntry; readonly text: string; readonly position: number; readonly snapshot: LogSnapshot; readonly sourceCommit: string | null },
): Promise<WrittenEntry> {
  const signature = { ...AUTHOR, date: dateAfter(snapshot, entry.at) };
  const name = nameOf(entry, { position, snapshot });
  if (entry.kind === 'version' && snapshot.tags.has(name)) throw foreignTag(client, name);
  const commit = await commitOf(client, { entry, text, snapshot, sourceCommit, signature });
  return { name, oid: await createTagObject(client, { tag: name, message: text, commit, tagger: signature }) };
}

function nameOf(entry: LedgerEntry, { position, snapshot }: { readonly position: number; readonly snapshot: LogSnapshot }): string {
  if (entry.kind === 'version') return `${entry.model}@v${entry.version}`;
  if (entry.kind !== 'stage') return `mlops-log/${entry.model}/${String(position).padStart(6, '0')}`;
  // The number of moves so far; a number that somebody else's tag took is left out, because a person in need must be able to go back.
  const prefix = `${entry.model}#${entry.stage}#`;
  const taken = [...snapshot.entries.flatMap(({ object }) => object?.name ?? []), ...snapshot.tags.keys()].filter((name) => name.startsWith(prefix));
  const numbers = taken.map((name) => name.slice(prefix.length)).filter((text) => /^[1-9]\d{0,8}$/.test(text)).map(Number);
  return `${prefix}${Math.max(0, ...numbers) + 1}`;
}

async function commitOf(
  client: GithubClient,
  { entry, text, snapshot, sourceCommit, signature }: { readonly entry: LedgerEntry; readonly text: string; readonly snapshot: LogSnapshot; readonly sourceCommit: string | null; readonly signature: typeof AUTHOR & { readonly date: string } },
): Promise<string> {
  if (entry.kind === 'version') {
    const parent = sourceCommit ?? (await readHead(client));
    const { tree } = await readCommit(client, parent);
    const message = `Register ${entry.model} v${entry.version} (${shortDigest(entry.digest)})\n\n${text}`;
    return createCommit(client, { message, tree: tree.sha, parent, signature });
  }
  const versions = snapshot.entries.filter(({ object }) => object !== null && isPublicName(object.name, entry.model) && object.name.includes('@v'));
  const own = entry.kind === 'stage' ? versions.find(({ object }) => object?.name === `${entry.model}@v${entry.version}`) : undefined;
  return (own ?? versions.at(-1))?.object?.commit ?? sourceCommit ?? readHead(client);
}

/** Git keeps whole seconds, and who reads a stage by time (GTO does) must see the order of the log: so a second goes by from entry to entry. */
function dateAfter({ entries }: LogSnapshot, at: string): string {
  const last = Math.max(0, ...entries.map(({ object }) => object?.seconds ?? 0));
  const seconds = Math.max(Math.floor(Date.parse(at) / 1000), last + 1);
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
