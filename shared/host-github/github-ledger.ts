import type { GithubClient } from '../github/client.ts';
import { createRef } from '../github/refs.ts';
import { MAX_TRIES } from '../github/retry-policy.ts';
import type { Ledger } from '../ports/ledger.ts';
import { restsOnWholeLog } from '../registry/append-entry.ts';
import { ledgerEntrySchema } from '../registry/entry.ts';
import { parseVersioned } from '../statement/parse-versioned.ts';
import { PlatformError } from '../verdict/errors.ts';
import { messageOfText, textOfMessage } from './ledger-text.ts';
import { lastPosition, type LogSnapshot, logPrefix, readLog } from './log-snapshot.ts';
import { createPublicTag, isPublicName, settleTags } from './settle-tags.ts';
import { writeEntry } from './write-entry.ts';

const LAST_POSITION = 999_999;

/** A ledger that knows which tag it gave to what. */
export interface GithubLedger extends Ledger {
  /** `churn@v1.2.3` for the digest of a bundle that has a version; null where it has none. */
  versionTag(model: string, digest: string): Promise<string | null>;
}

/**
 * A log as annotated tags of a repository: entry 12 is the message of the tag object that `refs/tags/mlops-log/<model>/000012` names.
 * Making that ref, which GitHub does for one of several at a time, claims the position. Versions and moves of stages have a second ref
 * in GTO's grammar (`churn@v1.2.3`, `churn#production#7`) to the same object; `settle` makes it where a run died in between.
 * @param client asked for when there is something to read: a stage that needs no registry needs no token
 * @param sourceCommit the commit that the run works on (GITHUB_SHA); null: that of the default branch
 */
export function githubLedger({ client: open, sourceCommit }: { readonly client: () => Promise<GithubClient>; readonly sourceCommit: string | null }): GithubLedger {
  const snapshots = new Map<string, LogSnapshot>();
  /** The last positions that are known to be written; an answer that shows less comes from a server that lags behind. */
  const known = new Map<string, number>();

  async function current(client: GithubClient, model: string): Promise<LogSnapshot> {
    for (let tries = 1; tries <= MAX_TRIES; tries += 1) {
      const snapshot = await readLog(client, model);
      if (lastPosition(snapshot) >= (known.get(model) ?? 0)) {
        known.set(model, lastPosition(snapshot));
        snapshots.set(model, snapshot);
        return snapshot;
      }
      await client.pause(tries);
    }
    throw new PlatformError(`GitHub does not show entry ${known.get(model)} of the log of ${model} yet, which is written; run this again in a minute`);
  }

  return {
    async read(model) {
      const client = await open();
      const { entries } = await current(client, model);
      return entries.map(({ position, ref, object }) => ({ position, location: `${ref} of ${client.repository}`, text: object === null ? '' : textOfMessage(object.message) }));
    },

    async append(model, position, text) {
      if (position > LAST_POSITION) throw new PlatformError(`the log of ${model} is full: it holds ${LAST_POSITION} entries`);
      const entry = parseVersioned(ledgerEntrySchema, messageOfText(text), `entry ${position} of the log of ${model}`);
      const client = await open();
      const last = snapshots.get(model);
      const read = last !== undefined && lastPosition(last) === position - 1 ? last : await current(client, model);
      const snapshot = await settleTags(client, model, { snapshot: read, tolerant: !restsOnWholeLog(entry) });
      if (lastPosition(snapshot) >= position) return 'taken';
      const { oid, name } = await writeEntry(client, { entry, text, position, snapshot, sourceCommit });
      const claimed = await createRef(client, `${logPrefix(model)}${String(position).padStart(6, '0')}`, oid);
      known.set(model, position);
      if (claimed === 'taken') return 'taken';
      if (isPublicName(name, model)) await createPublicTag(client, name, oid);
      return 'appended';
    },

    async settle(model) {
      const client = await open();
      snapshots.set(model, await settleTags(client, model, { snapshot: await current(client, model), tolerant: false }));
    },

    async versionTag(model, digest) {
      const { entries } = snapshots.get(model) ?? (await current(await open(), model));
      for (const { object } of entries) {
        const entry = ledgerEntrySchema.safeParse(parseJson(object?.message ?? '')).data;
        if (entry?.kind === 'version' && entry.model === model && entry.digest === digest) return `${model}@v${entry.version}`;
      }
      return null;
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
