import type { LoadedConfig } from '../loaded-config.ts';
import { applyPolicy } from './apply-policy.ts';
import { readPolicy } from './read-policy.ts';

/** mlops.yml under the policy that an input names; as it is where it names none. @throws UserError, PlatformError where the policy can't be read or applied */
export async function underPolicy(loaded: LoadedConfig, { text, readBase }: { readonly text: string | undefined; readonly readBase?: ((path: string) => Promise<string>) | undefined }): Promise<LoadedConfig> {
  return text === undefined ? loaded : applyPolicy(loaded, await readPolicy(text, { directory: loaded.directory, readBase }));
}
