import type { GateResult } from '../../results/evaluate-and-gate.ts';

/** `roc_auc fell by at least 0.034; 0.030 is allowed (fail, waived by alice until 2026-12-31)`. Plain text, in which others may have written. */
export function reasonWithWaiver({ reason, waived }: Pick<GateResult, 'reason' | 'waived'>): string {
  return waived === undefined ? reason : `${reason} (${waived.verdict}, waived by ${waived.by} until ${waived.expires})`;
}
