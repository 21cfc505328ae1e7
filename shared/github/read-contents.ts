import { z } from 'zod';

import { PlatformError } from '../verdict/errors.ts';
import type { GithubClient } from './client.ts';
import { hasStatus } from './errors.ts';

const contentsSchema = z.union([z.object({ type: z.literal('file'), encoding: z.string(), content: z.string() }), z.object({ type: z.string() }), z.array(z.unknown())]);

/** The text of a file at a commit; null where there is no file of that name. @throws PlatformError for what is no file of up to 1 MB, which GitHub hands out */
export async function readContents(client: GithubClient, { path, ref }: { readonly path: string; readonly ref: string }): Promise<string | null> {
  try {
    const found = await client.request('GET /repos/{owner}/{repo}/contents/{path}', { path, ref }, { answer: contentsSchema });
    if (!Array.isArray(found) && 'content' in found && found.encoding === 'base64') return Buffer.from(found.content, 'base64').toString('utf8');
    throw new PlatformError(`${path} at ${ref}: not a file of up to 1 MB`);
  } catch (error) {
    if (hasStatus(error, 404)) return null;
    throw error;
  }
}
