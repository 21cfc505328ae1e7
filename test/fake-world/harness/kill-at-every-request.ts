import type { World } from '../start-world.ts';
import type { Done } from './run-action.ts';

export interface KillPoint {
  /** The n-th request of the step, from 1. */
  readonly at: number;
  readonly when: 'before-applying' | 'after-applying';
  readonly route: string;
}

export interface KillScenario {
  readonly world: World;
  /** The step that dies. */
  readonly act: () => Promise<Done>;
  /** Runs it again, or what else a person would do, and looks at the promises. */
  readonly check: (point: KillPoint) => Promise<void>;
}

const WHEN = ['before-applying', 'after-applying'] as const;
/** Points at a time: each is a process and little else. */
const LANES = 2;

/**
 * Kills a step at its first request, in a fresh world at its second, and so on until it gets through alive; each time once before
 * and once after the request takes effect.
 * @param isSpared points that are left out, such as those after a request that only reads: it leaves the world as it was before it
 * @returns where it was killed
 */
export async function killAtEveryRequest(prepare: () => Promise<KillScenario>, isSpared: (point: Pick<KillPoint, 'at' | 'when'>) => boolean = () => false): Promise<readonly KillPoint[]> {
  const points: KillPoint[] = [];
  let end = Infinity;
  const rest = everyRequest();
  const lane = async (): Promise<void> => {
    for (const { at, when } of rest) {
      if (at >= end) return;
      if (isSpared({ at, when })) continue;
      const { world, act, check } = await prepare();
      const from = world.requests.length;
      const plan = world.plan({ at, do: 'kill-client', when });
      const { signal } = await act();
      if (plan.unmet().length > 0) end = Math.min(end, at);
      if (at >= end) return;
      if (signal !== 'SIGKILL') throw new Error(`the step outlived its killing at request ${at}`);
      const point = { at, when, route: world.requests[from + at - 1]?.route ?? '' };
      points.push(point);
      world.plan();
      await check(point);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  // The lanes end in any order.
  return points.sort((a, b) => a.at - b.at || Number(a.when === 'after-applying') - Number(b.when === 'after-applying'));
}

function* everyRequest(): Generator<Pick<KillPoint, 'at' | 'when'>> {
  for (let at = 1; ; at += 1) for (const when of WHEN) yield { at, when };
}
