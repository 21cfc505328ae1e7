import type { GithubClient } from '../github/client.ts';
import { createRef } from '../github/refs.ts';
import { PlatformError } from '../verdict/errors.ts';
import { type LogSnapshot, withAllTags } from './log-snapshot.ts';

/** The tag that people and GTO read for an entry: a version or a move of a stage. Holds and lifts have none. */
export function isPublicName(name: string, model: string): boolean {
  return name.startsWith(`${model}@v`) || name.startsWith(`${model}#`);
}

/**
 * Gives each entry of the log the tag that other tools read, where a run that died left it without.
 * @param tolerant leave a tag that names something else for a person to mend: what goes back or holds must not wait for that
 * @returns the snapshot with all tags of the model
 * @throws PlatformError where such a tag names something else
 */
export async function settleTags(client: GithubClient, model: string, { snapshot: partial, tolerant }: { readonly snapshot: LogSnapshot; readonly tolerant: boolean }): Promise<LogSnapshot> {
  const snapshot = await withAllTags(client, model, partial);
  const tags = new Map(snapshot.tags);
  for (const { oid, object } of snapshot.entries) {
    if (object === null || !isPublicName(object.name, model)) continue;
    const named = tags.get(object.name) ?? ((await createRef(client, `refs/tags/${object.name}`, oid)) === 'created' ? oid : null);
    if (named !== null) tags.set(object.name, named);
    if (named !== oid && !tolerant) throw foreignTag(client, object.name);
  }
  return { ...snapshot, tags };
}

/** @throws PlatformError where the tag names something else */
export async function createPublicTag(client: GithubClient, name: string, oid: string): Promise<void> {
  if ((await createRef(client, `refs/tags/${name}`, oid)) === 'taken') throw foreignTag(client, name);
}

export function foreignTag(client: GithubClient, name: string): PlatformError {
  return new PlatformError(`the tag ${name} of ${client.repository} exists with other bytes: it does not name the entry of the log; somebody else made it. Delete or rename that tag and run this again`);
}
