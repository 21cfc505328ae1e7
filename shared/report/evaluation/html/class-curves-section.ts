import type { EvaluationEvidence } from '../../../results/evaluation-evidence.ts';
import { cutText } from '../../cut-text.ts';
import { formatCount } from '../../format.ts';
import { histogramLegend } from '../../html/histogram.ts';
import { type Content, html } from '../../html/html.ts';
import { htmlSection } from '../../html/section.ts';
import { rankingCards } from './ranking-cards.ts';

const MAX_NAME = 60;

/** How both models tell each class from all others, where there are more than two. */
export function classCurvesSection({ candidate, baseline, classes, other_classes: others }: EvaluationEvidence, names: { readonly baseline: string; readonly candidate: string }): Content {
  const curves = candidate.one_vs_rest ?? [];
  const cards = curves.flatMap((each) => rankingCards(each, baseline?.one_vs_rest?.find((old) => old.class === each.class) ?? null, cutText(classes[each.class] ?? '', MAX_NAME)));
  if (cards.length === 0) return [];
  const all = others === 0 ? classes.length : classes.length - 1 + others;
  const which = all > curves.length ? `The ${curves.length} most frequent of ${formatCount(all)} classes, each` : 'Each class';
  return htmlSection('Each class against the rest', [
    html`<p>${which} by the probability that the model gives it, told from all other rows.</p>`,
    histogramLegend(names.candidate, baseline === null ? null : names.baseline),
    html`<div class="cards">
${cards}</div>`,
  ]);
}
