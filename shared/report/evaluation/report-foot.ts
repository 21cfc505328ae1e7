import type { EvaluateResult } from '../../results/evaluate-and-gate.ts';
import { shortDigest } from '../../statement/digest.ts';
import { codeSpan } from '../escape.ts';
import { formatPercent, formatRows, formatTime } from '../format.ts';
import { link } from '../link.ts';
import { formatVersions } from './format-versions.ts';
import type { ReportContext } from './report-context.ts';

/** The small print: what was judged, when, where the evidence lies, and what kind of comparison it was. */
export function reportFoot(result: EvaluateResult, { time, commit, run, evidence, howTo }: ReportContext): string {
  const parts = [
    codeSpan(commit === undefined ? shortDigest(result.model.digest) : commit.slice(0, 7)),
    formatTime(time),
    ...(run === undefined ? [] : [link('run', run)]),
    ...(evidence === undefined ? [] : [link('evidence', evidence)]),
    ...rowsOf(result),
    ...usesOf(result),
    ...(howTo === undefined ? [] : [link('how to read this', howTo)]),
  ];
  return `<sub>${parts.join(' · ')}</sub>`;
}

function usesOf({ judged_before: before }: EvaluateResult): string[] {
  return before === undefined || before === null || before.versions === 0 ? [] : [`these rows have judged ${formatVersions(before.versions)} before`];
}

function rowsOf({ baseline, confidence, rows }: EvaluateResult): string[] {
  if (baseline.state !== 'compared') return [formatRows(rows)];
  const share = baseline.joined < 1 ? ` (${formatPercent(baseline.joined)} of them in both)` : '';
  return [`same ${formatRows(baseline.rows)}${share}, paired; ${formatPercent(2 * confidence - 1)} interval (each side ${formatPercent(confidence)}); + is better; compares these two models, not the two recipes`];
}
