import { walkTogether, type WeightedValues } from './weighted-values.ts';

/** First Wasserstein distance: the area between the distribution functions, in the unit of the values. Both sides need a value. */
export function wassersteinDistance(first: WeightedValues, second: WeightedValues): number {
  let area = 0;
  walkTogether(first, second, ([a, b], width) => {
    area += Math.abs(a - b) * width;
  });
  return area;
}
