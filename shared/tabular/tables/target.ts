/** What a model of this target answers, and the truth it is judged by. Row order is the table's. */
export type Target =
  | { readonly task: 'binary'; /** 1 is the positive class. */ readonly labels: Float64Array; readonly negative: string; readonly positive: string }
  | { readonly task: 'multiclass'; /** Places in `classes`. */ readonly labels: Float64Array; /** Three or more, of all rows of the data, sorted. */ readonly classes: readonly string[] }
  | { readonly task: 'columns'; /** No truth: what is judged stands in columns of the predictions. */ readonly labels: Float64Array }
  | { readonly task: 'regression'; readonly labels: Float64Array };

/** The classes that labels are places of; none of a quantity. */
export function classNames(target: Target): readonly string[] {
  if (target.task === 'binary') return [target.negative, target.positive];
  return target.task === 'multiclass' ? target.classes : [];
}
