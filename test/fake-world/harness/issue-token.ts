import { makeRuntimeToken, type RuntimeToken } from '../results/runtime-token.ts';
import type { Permissions, Token } from '../world-state.ts';
import type { World } from '../start-world.ts';

export interface TokenOptions {
  readonly permissions: Permissions;
  /** Default `github-actions[bot]`, whose doings start no workflow; an App's bot starts them. */
  readonly login?: string;
  readonly kind?: Token['kind'];
  readonly job?: string | null;
}

/** As long and as shaped as GitHub's own since 2026: a prefix, an app, and what looks like a JWT. */
export function issueToken(world: World, { permissions, login = 'github-actions[bot]', kind = 'installation', job = null }: TokenOptions): Token {
  const number = world.tokens.size + 1;
  const part = (name: string, length: number): string => Buffer.from(`${name}-${number}-`.repeat(100)).toString('base64url').slice(0, length);
  const value = `ghs_${1000 + number}_${part('head', 40)}.${part('claims', 300)}.${part('signature', 160)}`;
  const token: Token = { value, login, kind, permissions, job };
  world.tokens.set(value, token);
  return token;
}

/** What ACTIONS_RUNTIME_TOKEN is set to: lets a job use the results service, in the name of its run. */
export function issueRuntimeToken(world: World, options: Parameters<typeof makeRuntimeToken>[0]): RuntimeToken {
  const token = makeRuntimeToken(options);
  world.runtimeTokens.set(token.value, token);
  return token;
}
