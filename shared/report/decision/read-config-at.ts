import type { GithubClient } from '../../github/client.ts';
import { readContents } from '../../github/read-contents.ts';
import { PlatformError } from '../../verdict/errors.ts';
import { type CommittedConfig, readCommittedConfig } from './read-committed-config.ts';

/** mlops.yml as GitHub has it at a commit; what GitHub refuses is a config that can't be read. */
export async function readConfigAt(client: GithubClient, at: { /** From the top of the repository. */ readonly path: string; readonly ref: string }): Promise<CommittedConfig> {
  try {
    const text = await readContents(client, at);
    return text === null ? { state: 'absent' } : readCommittedConfig(text);
  } catch (error) {
    if (error instanceof PlatformError) return { state: 'unreadable', reason: error.message };
    throw error;
  }
}
