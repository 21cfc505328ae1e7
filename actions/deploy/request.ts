/** What a run is asked to do. */
export type Request =
  | { readonly kind: 'deploy'; readonly version: string | undefined; readonly reason: string | null }
  | { readonly kind: 'rollback'; readonly to: string | undefined; readonly reason: string; /** The reason is this rollback's alone: where it stands in the log, the rollback was done. */ readonly once: boolean };
