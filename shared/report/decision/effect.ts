import type { Effect } from './decision-change.ts';

export function inverse(effect: Effect): Effect {
  if (effect === 'alters') return 'alters';
  return effect === 'loosens' ? 'tightens' : 'loosens';
}

/** Of a lower limit: more asks more; where it is absent nothing is asked. */
export function effectOfFloor(before: number | undefined, after: number | undefined): Effect {
  return (after ?? Number.NEGATIVE_INFINITY) < (before ?? Number.NEGATIVE_INFINITY) ? 'loosens' : 'tightens';
}

/** Of an upper limit: less asks more; where it is absent nothing is asked. */
export function effectOfCeiling(before: number | undefined, after: number | undefined): Effect {
  return (after ?? Number.POSITIVE_INFINITY) > (before ?? Number.POSITIVE_INFINITY) ? 'loosens' : 'tightens';
}

/** Of one of several ways that ask more and more of the model. */
export function effectOfStep<T>(before: T, after: T, ascending: readonly T[]): Effect {
  return ascending.indexOf(after) < ascending.indexOf(before) ? 'loosens' : 'tightens';
}
