import { describe, expect, it } from 'vitest';

import type { GithubEvent } from '../../../shared/host-github/read-event.ts';
import { FailedError } from '../../../shared/verdict/errors.ts';
import { type Asked, versionOfEvent } from './version-of-event.ts';

const release = (change: Partial<Extract<GithubEvent, { kind: 'release' }>> = {}): GithubEvent => ({ kind: 'release', action: 'published', id: 1, tag: 'rain@v1.2.0', draft: false, prerelease: false, ...change });
const dispatch: GithubEvent = { kind: 'other', name: 'workflow_dispatch' };
const asked: Asked = { model: 'rain', environment: 'production', version: undefined, rollback: false };

describe('versionOfEvent', () => {
  it.each<[string, GithubEvent, Partial<Asked>, string | undefined]>([
    ['a published release deploys the version of its tag', release(), {}, 'rain@v1.2.0'],
    ['so does one that was a pre-release', release({ action: 'released' }), {}, 'rain@v1.2.0'],
    ['the input version goes first', release({ tag: 'rain@v1.2.0' }), { version: '1.1.0' }, '1.1.0'],
    ['a pre-release may go to staging', release({ prerelease: true }), { environment: 'staging' }, 'rain@v1.2.0'],
    ['a pre-release goes to production where it is asked for by name', release({ prerelease: true }), { version: 'rain@v1.2.0' }, 'rain@v1.2.0'],
    ['a rollback does not take its version from the release', release(), { rollback: true }, undefined],
    ['a dispatched run takes the input', dispatch, { version: 'rain#staging' }, 'rain#staging'],
    ['or the default', dispatch, {}, undefined],
    ['as does a push', { kind: 'push', ref: 'refs/heads/main', before: '0'.repeat(40), after: 'a'.repeat(40) }, {}, undefined],
  ])('%s', (_, event, change, version) => {
    expect(versionOfEvent(event, { ...asked, ...change })).toEqual({ kind: 'deploy', version });
  });

  it.each([
    ['snow@v1.2.0', 'the release snow@v1.2.0 is not one of rain'],
    ['v3', 'the release v3 is not one of rain'],
    ['rain@v1.2.0-beta', 'the release rain@v1.2.0-beta is not one of rain'],
    ['rain#production#7', 'the release rain#production#7 is not one of rain'],
    ['../../rain@v1.2.0', 'the release ../../rain@v1.2.0 is not one of rain'],
  ])('has nothing to do for the release of %s', (tag, reason) => {
    expect(versionOfEvent(release({ tag }), asked)).toEqual({ kind: 'nothing', reason });
  });

  it.each(['created', 'edited', 'deleted', 'unpublished', 'prereleased'])('has nothing to do where a release was %s', (action) => {
    expect(versionOfEvent(release({ action }), asked)).toEqual({ kind: 'nothing', reason: `the release rain@v1.2.0 was ${action}; only publishing one deploys it` });
  });

  it('refuses a pre-release in production', () => {
    expect(() => versionOfEvent(release({ prerelease: true }), asked)).toThrow(
      new FailedError('the release rain@v1.2.0 is marked as a pre-release, so it is not deployed to production; take the mark away, or ask for it by the input version'),
    );
  });
});
