export type CacheMode = 'read' | 'write' | 'none';

/** What ACTIONS_RUNTIME_TOKEN lets a job do. */
export interface RuntimeToken {
  readonly value: string;
  readonly job: string;
  readonly run: number;
  readonly runBackendId: string;
  readonly jobBackendId: string;
  /** Where its caches go, and where it finds some: its own ref, the base branch, the default branch. */
  readonly cacheScopes: readonly string[];
  readonly cacheMode: CacheMode;
}

export function makeRuntimeToken({ job, run, cacheScopes, cacheMode }: Omit<RuntimeToken, 'value' | 'runBackendId' | 'jobBackendId'>): RuntimeToken {
  const backendId = (digits: string): string => `00000000-0000-4000-8000-${digits.padStart(12, '0')}`;
  const runBackendId = backendId(String(run));
  const jobBackendId = backendId(String(job).replaceAll(/\D/g, ''));
  const permission = cacheMode === 'write' ? 3 : 1;
  const claims = {
    scp: `Actions.Results:${runBackendId}:${jobBackendId}`,
    ac: JSON.stringify(cacheScopes.map((Scope, index) => ({ Scope, Permission: index === 0 ? permission : 1 }))),
  };
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return { value: `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.unsigned`, job, run, runBackendId, jobBackendId, cacheScopes, cacheMode };
}
