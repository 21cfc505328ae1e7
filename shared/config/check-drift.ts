import type { Problem } from './problem.ts';
import type { Config } from './schema.ts';

/** A profile keeps no values with show-values: false, so that only rows can be compared with. */
export function checkDrift({ data }: Config): readonly Problem[] {
  const { drift } = data ?? {};
  if (drift === undefined || data?.['show-values'] !== false || /[/\\]|\.\w+$/.test(drift.against.replace(/@v\d+\.\d+\.\d+$/, ''))) return [];
  return [{ keys: ['data', 'drift'], at: 'key', text: `data.drift does not go with show-values: false, because the profile of ${JSON.stringify(drift.against)} then keeps no values to compare with; name a data file in data.drift.against` }];
}
