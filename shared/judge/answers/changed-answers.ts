import type { EvaluateResult } from '../../results/evaluate-and-gate.ts';
import type { Population } from '../population.ts';

/** How many answers of the baseline became right or wrong, of two classes at the threshold; null in regression or without a baseline. */
export function changedAnswers({ task, labels, candidate, baseline }: Population, threshold: number): EvaluateResult['answers'] {
  if (baseline === null || candidate.classes === null || baseline.classes === null) return null;
  let becameRight = 0;
  let becameWrong = 0;
  for (const [row, label] of labels.entries()) {
    const [right, wasRight] = [candidate.classes[row] === label, baseline.classes[row] === label];
    if (right === wasRight) continue;
    if (right) becameRight++;
    else becameWrong++;
  }
  return { threshold: task === 'binary' ? threshold : null, became_right: becameRight, became_wrong: becameWrong, same: labels.length - becameRight - becameWrong };
}
