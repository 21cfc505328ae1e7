import type { EvaluateResult } from '../../../results/evaluate-and-gate.ts';
import type { EvaluationEvidence, ModelEvidence } from '../../../results/evaluation-evidence.ts';
import { cutText } from '../../cut-text.ts';
import { formatCount, formatNumber, formatPercent } from '../../format.ts';
import { type Content, html } from '../../html/html.ts';
import { htmlDetails, htmlSection } from '../../html/section.ts';
import { htmlTable } from '../../html/table.ts';
import type { ChangedRow } from '../largest-changes-table.ts';

const MAX_CELL = 100;
/** Classes of two matrices that have room beside each other. */
const SIDE_BY_SIDE = 3;

interface Names {
  readonly baseline: string;
  readonly candidate: string;
}

/** Which answers changed, on which rows most, and what each model takes for what. */
export function answersSection({ answers }: EvaluateResult, { evidence, changes, names }: { readonly evidence: EvaluationEvidence; readonly changes: readonly ChangedRow[]; readonly names: Names }): Content {
  const { candidate, baseline } = evidence;
  const matrices = [matrix(candidate, names.candidate, evidence), ...(baseline === null ? [] : [matrix(baseline, names.baseline, evidence)])];
  const title = changes.length === 1 ? 'The row whose answer changed most' : `The ${changes.length} rows whose answer changed most`;
  const content = [
    answers === null ? [] : html`<p>${answers.threshold === null ? '' : `At the threshold ${answers.threshold}: `}${formatCount(answers.became_right)} became right, ${formatCount(answers.became_wrong)} became wrong, ${formatCount(answers.same)} stayed.</p>`,
    candidate.confusion === null ? [] : evidence.classes.length <= SIDE_BY_SIDE ? html`<div class="pair">${matrices}</div>` : matrices,
    changes.length === 0 ? [] : htmlDetails(title, htmlTable(title, [{ head: 'Row' }, { head: 'Label', kind: 'number' }, { head: names.baseline, kind: 'number' }, { head: names.candidate, kind: 'number' }], changes.map(({ id, label, baseline: then, candidate: now }) => [html`<code>${cutText(id, MAX_CELL)}</code>`, ...[label, then, now].map((text) => cutText(text, MAX_CELL))]))),
  ].filter((part) => !Array.isArray(part) || part.length > 0);
  return htmlSection(baseline === null ? 'Answers' : 'Answers that changed', content);
}

function matrix({ confusion }: ModelEvidence, name: string, { classes, threshold, weighted, other_classes: others }: EvaluationEvidence): Content {
  if (confusion === null) return [];
  const shown = classes.map((each, place) => cutText(others > 0 && place === classes.length - 1 ? `${formatCount(others)} other classes` : each, MAX_CELL));
  const caption = `${name}: rows by label, and by the class answered${threshold === null ? '' : ` at ${threshold}`}${weighted ? ', by weight' : ''}`;
  const rows = confusion.map((row, place) => {
    const total = row.reduce((sum, count) => sum + count, 0);
    const right = row[place] ?? 0;
    return [html`<code>${shown[place] ?? ''}</code>`, ...row.map((count, at) => (at === place ? html`<strong>${amount(count)}</strong>` : amount(count))), total > 0 ? formatPercent(right / total) : '–'];
  });
  return htmlTable(caption, [{ head: 'Label ↓ answer →' }, ...shown.map((each) => ({ head: each, kind: 'number' as const })), { head: 'Recall', kind: 'number' }], rows);
}

/** Weights need not be whole. */
function amount(count: number): string {
  return Number.isInteger(count) ? formatCount(count) : formatNumber(count, 1);
}
