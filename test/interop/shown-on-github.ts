import assert from 'node:assert/strict';

import type { World } from '../fake-world/start-world.ts';
import type { Comment, Pull } from '../fake-world/world-state.ts';

/** The one comment, held to be of the newest run and of the pull request's commit. @param says its headline */
export function readComment({ state }: World, { pull, says }: { readonly pull: Pull; readonly says: string }): { readonly comment: Comment; readonly said: string } {
  const [comment = assert.fail('no comment'), ...others] = state.comments.values();
  const [marker = '', headline] = comment.body.split('\n');
  assert.deepEqual({ others, headline, marker, commit: comment.body.includes(`\`${pull.headSha.slice(0, 7)}\``) }, { others: [], headline: says, marker: `<!-- mlops-actions:flight-delay run=${state.runs.size} attempt=1 -->`, commit: true });
  return { comment, said: `the comment says "${says.replace('### ', '')}"` };
}

/** `flight-delay@v1.0.0: in_progress, success` for each Deployment, in order. */
export function deploymentsOf({ state }: World): readonly string[] {
  return [...state.deployments.values()].map(({ id, ref }) => `${ref}: ${[...state.statuses.values()].filter(({ deployment }) => deployment === id).map((status) => status.state).join(', ')}`);
}

/** The digest of the policy that the one draft release was judged under, as the statement of its evaluation says. */
export function policyOfDraft({ state }: World): unknown {
  const draft = [...state.releases.values()].find((release) => release.draft);
  const statement = [...state.assets.values()].find(({ release, name }) => release === draft?.id && name === 'evaluation-statement.json');
  if (statement === undefined) assert.fail('no statement');
  const { predicate } = JSON.parse(Buffer.from(statement.bytes).toString('utf8')) as { readonly predicate: Readonly<Record<string, unknown>> };
  return predicate['mlops_policy'];
}
