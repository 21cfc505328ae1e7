import type { WorldState } from './world-state.ts';

/**
 * A request: the n-th of all since the plan was laid, or the n-th of a route. Routes are named as GitHub's description names them
 * (`POST /repos/{owner}/{repo}/git/refs`), those of the results service by their method (`FinalizeArtifact`, `PUT blob`).
 */
export type FaultPlace = number | { readonly route: string; readonly nth?: number; readonly times?: number };

export type Fault = { readonly at: FaultPlace } & (
  | { readonly do: 'drop-before' | 'drop-reply-after-applying' | '500-before' | '502-after' | 'torn-upload' | 'stale-read' }
  | { readonly do: 'kill-client'; readonly when: 'before-applying' | 'after-applying' }
  /** 429 or 403 as for a secondary limit; `primary` is the hourly one. */
  | { readonly do: 'rate-limit'; readonly status: 403 | 429; readonly retryAfter: number; readonly primary?: boolean }
  /** Somebody else does this just before the request is applied. */
  | { readonly do: 'meanwhile'; readonly change: (state: WorldState) => void }
);

export interface FaultPlan {
  /** Counts the request, and says what is to happen to it. */
  next(route: string): Fault | null;
  /** Faults that met no request: a test that plans one in vain proves nothing. */
  unmet(): readonly Fault[];
  readonly wantsSnapshots: boolean;
}

export function layPlan(faults: readonly Fault[]): FaultPlan {
  let count = 0;
  const perRoute = new Map<string, number>();
  const met = new Set<Fault>();
  return {
    wantsSnapshots: faults.some((fault) => fault.do === 'stale-read'),
    next: (route) => {
      count += 1;
      const ofRoute = (perRoute.get(route) ?? 0) + 1;
      perRoute.set(route, ofRoute);
      const fault = faults.find(({ at }) => (typeof at === 'number' ? at === count : at.route === route && ofRoute >= (at.nth ?? 1) && ofRoute < (at.nth ?? 1) + (at.times ?? 1)));
      if (fault !== undefined) met.add(fault);
      return fault ?? null;
    },
    unmet: () => faults.filter((fault) => !met.has(fault)),
  };
}
