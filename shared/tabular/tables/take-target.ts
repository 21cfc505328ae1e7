import { gather } from './gather.ts';
import type { Target } from './target.ts';

/** The target of these rows, in the order they are given. */
export function takeTarget(target: Target, rows: Int32Array): Target {
  return { ...target, labels: gather(target.labels, rows, new Float64Array(rows.length)) };
}
