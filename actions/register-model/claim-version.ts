import type { Ports } from '../../shared/ports/ports.ts';
import { appendEntry } from '../../shared/registry/append-entry.ts';
import type { VersionEntry } from '../../shared/registry/entry.ts';
import { type RegistryState, versionsOf } from '../../shared/registry/state.ts';
import type { Digest } from '../../shared/statement/digest.ts';
import { chooseBump } from './choose-bump.ts';
import { type Bump, highestVersion, nextVersion } from './next-version.ts';
import type { Stored } from './store-package.ts';

export interface Claim {
  readonly digest: Digest;
  readonly bundleDirectory: string;
  readonly bump: Bump | undefined;
  /** Throws where the log says that the judgement is of another time. */
  readonly refuse: (state: RegistryState) => Promise<void>;
}

export type Proposal =
  | { readonly kind: 'reused'; readonly entry: VersionEntry }
  | { readonly kind: 'new'; readonly version: string; readonly bump: VersionEntry['bump']; readonly after: VersionEntry | null };

/** The version that these bytes have, or would get on this log. */
export async function proposeVersion(ports: Pick<Ports, 'versions'>, state: RegistryState, claim: Claim): Promise<Proposal> {
  const versions = versionsOf(state);
  const entry = versions.find(({ digest }) => digest === claim.digest);
  if (entry !== undefined) return { kind: 'reused', entry };
  const after = highestVersion(versions);
  const bump = claim.bump ?? (await chooseBump(ports, after, { model: state.model, bundleDirectory: claim.bundleDirectory }));
  return { kind: 'new', ...nextVersion(after, bump), after };
}

/** Claims a version for the bytes, unless they have one: then that one is returned and nothing is written. */
export async function claimVersion(
  ports: Pick<Ports, 'ledger' | 'clock' | 'versions'>,
  model: string,
  { claim, stored }: { readonly claim: Claim; readonly stored: Stored },
): Promise<Proposal> {
  let proposal: Proposal | null = null;
  await appendEntry(ports, model, async (state) => {
    proposal = await proposeVersion(ports, state, claim);
    if (proposal.kind === 'reused') return null;
    await claim.refuse(state);
    return { kind: 'version', version: proposal.version, digest: claim.digest, bump: proposal.bump, evaluation: stored.evaluation, package: stored.package, test_rows: stored.testRows };
  });
  if (proposal === null) throw new Error('the log took an entry that nobody decided on');
  return proposal;
}
