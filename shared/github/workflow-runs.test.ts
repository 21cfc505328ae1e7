import { expect, test } from 'vitest';

import type { GithubClient } from './client.ts';
import { listRunArtifacts } from './workflow-runs.ts';

test('an artifact stored at a time that is none has no time, and is an artifact all the same', async () => {
  const stored = (id: number, created_at: string) => ({ id, name: 'a', size_in_bytes: 1, expired: false, created_at });
  const client: Pick<GithubClient, 'request'> = { request: async (_route, _parameters, { answer }) => answer.parse({ artifacts: [stored(1, '2026-11-21T10:02:00Z'), stored(2, 'yesterday')] }) };
  expect((await listRunArtifacts(client as GithubClient, 1)).map(({ id, created_at: at }) => [id, at])).toEqual([[1, '2026-11-21T10:02:00Z'], [2, null]]);
});
