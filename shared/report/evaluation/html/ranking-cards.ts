import type { ModelEvidence } from '../../../results/evaluation-evidence.ts';
import { card } from '../../html/card.ts';
import { curveChart } from '../../html/curve-chart.ts';
import type { Html } from '../../html/html.ts';

type Ranking = Pick<ModelEvidence, 'roc' | 'precision_recall'>;

/** ROC and precision–recall curve of both models over each other. @param ofClass the one that is told from all others, of more than two */
export function rankingCards({ roc, precision_recall: precisionRecall }: Ranking, before: Ranking | null, ofClass?: string): Html[] {
  const suffix = ofClass === undefined ? '' : ` of ${ofClass}`;
  return [
    ...(roc === null ? [] : [card(`ROC curve${suffix}`, curveChart({ label: `ROC curve${suffix}: true-positive rate against false-positive rate`, axes: { x: 'False-positive rate', y: 'True-positive rate' }, now: roc, before: before?.roc ?? null, diagonal: true }), 'Further to the upper left is better; the dotted line is chance.')]),
    ...(precisionRecall === null ? [] : [card(`Precision and recall${suffix}`, curveChart({ label: `Precision against recall${suffix}`, axes: { x: 'Recall', y: 'Precision' }, now: precisionRecall, before: before?.precision_recall ?? null }), 'Further to the upper right is better.')]),
  ];
}
