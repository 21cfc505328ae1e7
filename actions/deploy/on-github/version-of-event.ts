import type { GithubEvent } from '../../../shared/host-github/read-event.ts';
import { parseReference, type Reference } from '../../../shared/statement/reference.ts';
import { FailedError } from '../../../shared/verdict/errors.ts';

/** A person pressed Publish, or took the mark of a pre-release away. */
const DEPLOYING_ACTIONS = new Set(['published', 'released']);

export type VersionOfEvent =
  /** undefined: the default of the use case. */
  | { readonly kind: 'deploy'; readonly version: string | undefined }
  /** The event asks for no deployment of this model, which is no failure. */
  | { readonly kind: 'nothing'; readonly reason: string };

export interface Asked {
  readonly model: string;
  /** Name of the environment. */
  readonly environment: string;
  /** The input `version`. */
  readonly version: string | undefined;
  readonly rollback: boolean;
}

/**
 * Which version a run is to deploy: the one that the input names; on a release, the one that its tag names; else the default.
 * A rollback never takes its version from an event: what was just published is what it leaves.
 * @throws FailedError for a pre-release in production that nobody asked for by name
 */
export function versionOfEvent(event: GithubEvent, { model, environment, version, rollback }: Asked): VersionOfEvent {
  if (version !== undefined || rollback || event.kind !== 'release') return { kind: 'deploy', version };
  const { action, tag, draft, prerelease } = event;
  const named = versionOfTag(tag, model);
  if (named === null) return { kind: 'nothing', reason: `the release ${tag} is not one of ${model}` };
  if (draft || !DEPLOYING_ACTIONS.has(action)) return { kind: 'nothing', reason: `the release ${tag} was ${draft ? 'drafted' : action}; only publishing one deploys it` };
  if (prerelease && environment === 'production') {
    throw new FailedError(`the release ${tag} is marked as a pre-release, so it is not deployed to production; take the mark away, or ask for it by the input version`);
  }
  return { kind: 'deploy', version: `${model}@v${named}` };
}

function versionOfTag(tag: string, model: string): string | null {
  const reference = referenceOf(tag, model);
  return reference?.kind === 'version' && reference.model === model ? reference.version : null;
}

/** null: any tag may have a release, also one that is no reference at all. */
function referenceOf(tag: string, model: string): Reference | null {
  try {
    return parseReference(tag, model);
  } catch {
    return null;
  }
}
