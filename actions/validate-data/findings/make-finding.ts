import type { Check, Finding } from '../../../shared/results/validate-data.ts';
import type { Example } from '../../../shared/tabular/columns/breaches.ts';

export interface FindingContext {
  /** false: no cell value leaves this stage. */
  readonly showValues: boolean;
}

export interface FindingParts {
  readonly check: Check;
  readonly column: string | null;
  /** Name of the rule that was broken. */
  readonly rule?: string;
  readonly level: Finding['level'];
  readonly count: number;
  readonly examples: readonly Example[];
  readonly message: string;
}

export function makeFinding({ showValues }: FindingContext, { check, column, rule, level, count, examples, message }: FindingParts): Finding {
  return { check, column, ...(rule === undefined ? {} : { rule }), level, count, examples: examples.map(({ file, line, value }) => ({ file, line, value: showValues ? value : null })), message };
}

/** `1 value is`, `17 values are` */
export function countOf(count: number, noun: string, verb: readonly [one: string, many: string]): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'} ${count === 1 ? verb[0] : verb[1]}`;
}
