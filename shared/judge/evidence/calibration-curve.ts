import type { ModelEvidence } from '../../results/evaluation-evidence.ts';
import { CALIBRATION_BINS, calibrationBin } from '../metrics/score-metrics.ts';

/**
 * Mean score and share of hits in each bin of `calibration_error` that holds a row.
 * @param hits 1 where what the score is the probability of came true, else 0
 */
export function calibrationCurve(hits: Float64Array, scores: Float64Array, counts: Float64Array): NonNullable<ModelEvidence['calibration']> {
  const bins = Array.from({ length: CALIBRATION_BINS }, (_, bin) => ({ bin, rows: 0, scores: 0, hits: 0 }));
  for (const [row, score] of scores.entries()) {
    const into = bins[calibrationBin(score)];
    const count = counts[row] ?? 0;
    if (into === undefined) continue;
    into.rows += count;
    into.scores += count * score;
    into.hits += count * (hits[row] ?? 0);
  }
  // A sum of weights may be more than their mean times their number, by its last digit.
  return bins.flatMap(({ bin, rows, scores: sum, hits: hit }) => (rows > 0 ? [{ bin, rows, mean_score: Math.min(1, sum / rows), share: Math.min(1, hit / rows) }] : []));
}
