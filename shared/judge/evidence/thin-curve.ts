import { type Curve, MAX_POINTS } from '../../results/evaluation-evidence.ts';

/** Of a rate: what is finer nobody sees. */
const STEPS = 1e6;

/** The points that lie nearest to equal steps along a curve, the first and the last always; no two the same. */
export function thinCurve(points: Curve): Curve {
  const rounded = points.map(([x, y]): [number, number] => [Math.round(x * STEPS) / STEPS, Math.round(y * STEPS) / STEPS]).filter(([x, y], place, all) => x !== all[place - 1]?.[0] || y !== all[place - 1]?.[1]);
  if (rounded.length <= MAX_POINTS) return rounded;
  const lengths = rounded.map(([x, y], place) => Math.abs(x - (rounded[place - 1]?.[0] ?? x)) + Math.abs(y - (rounded[place - 1]?.[1] ?? y)));
  const length = lengths.reduce((sum, each) => sum + each, 0);
  const kept: [number, number][] = [];
  let along = 0;
  for (const [place, point] of rounded.entries()) {
    along += lengths[place] ?? 0;
    const last = place === rounded.length - 1;
    if (last || (along * (MAX_POINTS - 2) >= kept.length * length && kept.length < MAX_POINTS - 1)) kept.push(point);
  }
  return kept;
}
