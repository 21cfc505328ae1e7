import type { GateResult } from '../../results/evaluate-and-gate.ts';
import { cutText } from '../cut-text.ts';

const MAX_NAME = 100;

/** `roc_auc fell by at least 0.034; 0.030 is allowed (fail, waived by alice until 2026-12-31)`. Plain text, in which others may have written. */
export function reasonWithWaiver({ reason, waived }: Pick<GateResult, 'reason' | 'waived'>): string {
  return waived === undefined ? reason : `${reason} (${waived.verdict}, waived by ${cutText(waived.by, MAX_NAME)} until ${waived.expires})`;
}
