import { type GithubClient, makeGithubClient } from '../../shared/github/client.ts';
import { memoryLog } from './local-ports.ts';

export const TEST_TOKEN = 'ghs_5_secret.of-the/test';

/** A client for a loopback server that waits for nothing, and says what it would have waited. */
export function testClient(url: string, { token = TEST_TOKEN, signal = new AbortController().signal }: { readonly token?: string; readonly signal?: AbortSignal } = {}): { readonly client: GithubClient; readonly slept: number[]; readonly debug: string[] } {
  const slept: number[] = [];
  const debug: string[] = [];
  const client = makeGithubClient({
    token,
    apiUrl: url,
    repository: 'octo/churn',
    signal,
    random: () => 1,
    sleep: async (milliseconds) => void slept.push(milliseconds),
    log: { ...memoryLog(), debug: (text) => void debug.push(text) },
  });
  return { client, slept, debug };
}
