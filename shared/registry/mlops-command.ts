import type { Ledger } from '../ports/ledger.ts';

/** What a person types to do something about a log: `mlops hold production --lift --repository octo/churn`. */
export function mlopsCommand({ repository }: Pick<Ledger, 'repository'>, words: string): string {
  return `mlops ${words}${repository === undefined ? '' : ` --repository ${repository}`}`;
}
