import type { Curve, EvaluationEvidence } from '../../results/evaluation-evidence.ts';

/** Places of the picture, at equal steps of the false-positive rate: a chart of Mermaid has no others. */
const STEPS = 20;
const DIGITS = 3;
/** As in report.html, readable on light and on dark. */
const COLOURS = { candidate: '#2f6fbd', baseline: '#b4690e' };

/**
 * Both models' ROC curves as a Mermaid chart, which GitHub draws where it drops SVG; empty where there are not two that differ.
 * @param names Markdown
 */
export function rocChart({ candidate, baseline }: Pick<EvaluationEvidence, 'candidate' | 'baseline'>, names: { readonly candidate: string; readonly baseline: string }): string {
  const [ours, theirs] = [candidate.roc, baseline?.roc ?? null].map((curve) => (curve === null ? null : heights(curve)));
  if (ours === null || ours === undefined || theirs === null || theirs === undefined || ours === theirs) return '';
  const lines = [
    `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${COLOURS.candidate}, ${COLOURS.baseline}"}}}}%%`,
    'xychart-beta',
    '  x-axis "False-positive rate" 0 --> 1',
    '  y-axis "True-positive rate" 0 --> 1',
    `  line [${ours}]`,
    `  line [${theirs}]`,
  ];
  return `ROC curves: blue ${names.candidate}, orange ${names.baseline}.\n\n\`\`\`mermaid\n${lines.join('\n')}\n\`\`\``;
}

function heights(curve: Curve): string {
  return Array.from({ length: STEPS + 1 }, (_, step) => Number(heightAt(curve, step / STEPS).toFixed(DIGITS))).join(', ');
}

/** On the straight line between two points; where the curve rises upright, its upper end. */
function heightAt(curve: Curve, x: number): number {
  const after = curve.findIndex(([across]) => across > x);
  const [right, top] = curve[after] ?? [1, 1];
  const [left, bottom] = curve[after < 0 ? curve.length - 1 : after - 1] ?? [0, 0];
  return right > left ? bottom + ((top - bottom) * (x - left)) / (right - left) : top;
}
