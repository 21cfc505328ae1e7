import type { Release } from '../world-state.ts';
import type { World } from '../start-world.ts';

/**
 * A person presses Publish on a draft, in the browser: the one way of publishing that starts `on: release` without an App's token.
 * @returns the published release, for `releaseEvent`
 */
export function pressPublish({ state, site }: World, find: (release: Release) => boolean = () => true): Release {
  const [draft, ...others] = [...state.releases.values()].filter((release) => release.draft && find(release));
  if (draft === undefined || others.length > 0) throw new Error(`${others.length + (draft === undefined ? 0 : 1)} drafts match`);
  if (!state.refs.has(`refs/tags/${draft.tag}`)) state.refs.set(`refs/tags/${draft.tag}`, state.refs.get('refs/heads/main') ?? '');
  const release: Release = { ...draft, draft: false, immutable: site.immutableReleases, publishedAt: site.now() };
  state.releases.set(release.id, release);
  state.events.push({ event: 'release', action: 'published', subject: release.tag, by: 'ada', starts: true });
  return release;
}
