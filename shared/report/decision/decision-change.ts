/** Something in mlops.yml by which a model is judged, and that a pull request changes. */
export interface DecisionChange {
  /** `loosens` and `tightens` by itself, whatever the numbers of this run; `alters` where neither can be said. */
  readonly effect: 'loosens' | 'tightens' | 'alters';
  /** `gate roc_auc`, or the key as mlops.yml has it: `evaluate.threshold`. */
  readonly subject: { readonly kind: 'gate' | 'key'; readonly name: string };
  /** What of a gate: `min`, `margin`, `mode`; null where it is the subject itself. */
  readonly setting: string | null;
  /** null: was not there. */
  readonly before: string | null;
  /** null: is not there any more. */
  readonly after: string | null;
  /** Where a person finds it: in this mlops.yml, or in the base's where it is gone. */
  readonly place: { readonly line: number; readonly side: 'here' | 'base' } | null;
}

export type Effect = DecisionChange['effect'];
