/** What a model of this target answers, and the truth it is judged by. Row order is the table's. */
export type Target =
  | { readonly task: 'binary'; /** 1 is the positive class. */ readonly labels: Float64Array; readonly negative: string; readonly positive: string }
  | { readonly task: 'regression'; readonly labels: Float64Array };
