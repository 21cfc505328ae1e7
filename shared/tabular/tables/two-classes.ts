import { parseNumberText } from '../cells/parse-number.ts';
import { showValue } from '../cells/show-value.ts';

export interface TwoClassesOptions {
  /** `evaluate.positive` */
  readonly positive: string | number | boolean | undefined;
  /** Name of the target column. */
  readonly column: string;
  readonly showValues: boolean;
}

export type TwoClasses =
  | { readonly state: 'chosen'; readonly negative: string; readonly positive: string }
  /** Nobody said which one counts as positive, or said something else. */
  | { readonly state: 'asked'; readonly message: string };

/** Which of two names, in ascending order, is the negative class and which the positive: obvious of `0`/`1` and `false`/`true`, else as `evaluate.positive` says. */
export function twoClasses([first, second]: readonly [string, string], { positive, column, showValues }: TwoClassesOptions): TwoClasses {
  const both = `${showValue(first, showValues)} and ${showValue(second, showValues)}`;
  if (positive !== undefined) {
    const wanted = typeof positive === 'boolean' || first === 'false' ? String(positive).toLowerCase() : String(positive);
    if (wanted === second) return { state: 'chosen', negative: first, positive: second };
    if (wanted === first) return { state: 'chosen', negative: second, positive: first };
    return { state: 'asked', message: `evaluate.positive: ${JSON.stringify(positive)} is not in column ${column}, which holds ${both}` };
  }
  if ((first === '0' && second === '1') || (first === 'false' && second === 'true')) return { state: 'chosen', negative: first, positive: second };
  const quantity = [first, second].every((name) => !Number.isNaN(parseNumberText(name))) ? ', or declare the column as type: number where it is a quantity' : '';
  return { state: 'asked', message: `data.target: column ${column} holds ${both}; name the one that counts as positive in evaluate.positive${quantity}` };
}
