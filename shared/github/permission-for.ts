const PERMISSIONS: readonly (readonly [RegExp, string])[] = [
  [/\/check-runs\b/, 'checks'],
  // A comment on a pull request is one on its issue; this permission suffices.
  [/\/(?:issues|pulls)\b/, 'pull-requests'],
  [/\/(?:git|releases|contents|compare|commits)\//, 'contents'],
  [/\/releases$/, 'contents'],
  [/\/deployments\b/, 'deployments'],
  [/\/actions\//, 'actions'],
];

/** What a job needs under `permissions:` for a request, such as `contents: write`; null where no single one is known. */
export function permissionFor(method: string, path: string): string | null {
  const name = PERMISSIONS.find(([pattern]) => pattern.test(path))?.[1];
  if (name === undefined) return null;
  return `${name}: ${method === 'GET' || method === 'HEAD' ? 'read' : 'write'}`;
}
