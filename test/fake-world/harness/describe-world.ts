import { createHash } from 'node:crypto';

import { readTag } from '../git/read-object.ts';
import type { World } from '../start-world.ts';
import { scrubWorld } from './scrub-world.ts';

/** What the repository shows afterwards: comments, tags, releases with their assets, deployments, check runs, and the events that would have started a workflow. */
export function describeWorld(world: World): string {
  const { state } = world;
  const tagged = (sha: string): string => {
    const object = state.objects.get(sha);
    return object?.type === 'tag' ? `${sha} → ${readTag(object).object}` : sha;
  };
  const lines = [
    ...[...state.refs].filter(([name]) => name.startsWith('refs/tags/')).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, sha]) => `${name.slice('refs/tags/'.length)} ${tagged(sha)}`),
    ...[...state.releases.values()].flatMap(({ id, tag, name, draft }) => [
      `release ${tag}${draft ? ', draft' : ''}: ${name ?? ''}`,
      ...[...state.assets.values()].filter(({ release }) => release === id).map((asset) => `  ${asset.name}${asset.state === 'uploaded' ? ` sha256:${createHash('sha256').update(asset.bytes).digest('hex')}` : ', starter'}`),
    ]),
    ...[...state.deployments.values()].map(({ id, environment, ref }) => {
      const states = [...state.statuses.values()].filter(({ deployment }) => deployment === id).map((status) => status.state);
      return `deployment of ${ref} to ${environment}: ${states.join(', ')}`;
    }),
    ...[...state.comments.values()].map(({ issue, login, body }) => `comment on #${issue} by ${login}:\n${body}`),
  ];
  lines.push(...[...state.checkRuns.values()].map(({ name, headSha, externalId, detailsUrl, conclusion, title, summary, login }) => `check run ${name} by ${login} on ${headSha}: ${conclusion} (${externalId}, ${detailsUrl})\n${title}\n${summary}`));
  const started = state.events.filter(({ starts }) => starts).map(({ event, action, subject, by }) => `${event}${action === null ? '' : ` ${action}`} of ${subject} by ${by} starts workflows`);
  return scrubWorld(`${[...lines, ...started].join('\n')}\n`, world);
}
