import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import type { Answerer } from '../../shared/judge/answers/answerer.ts';
import type { JudgedRows } from '../../shared/judge/answers/judged-rows.ts';
import { largestChanges } from '../../shared/judge/answers/largest-changes.ts';
import { shownColumns } from '../../shared/judge/answers/shown-columns.ts';
import type { Answers, BaselineAnswers } from '../../shared/judge/judgement.ts';
import type { ReportContext } from '../../shared/report/evaluation/report-context.ts';

interface Compared {
  readonly judged: JudgedRows;
  readonly candidate: Answerer;
  /** null without a baseline. */
  readonly baseline: Answerer | null;
  readonly answers: { readonly candidate: Answers; readonly baseline: BaselineAnswers };
}

/**
 * The rows that a report lists because their answers changed most, with the columns of `evaluate.show` beside them: only where values may
 * be shown, and rows without a truth only where these are asked for.
 */
export function changedRows({ config }: LoadedConfig, { judged, candidate, baseline, answers }: Compared): ReportContext['largestChanges'] {
  const { show, threshold } = config.evaluate ?? {};
  if (!judged.showValues || answers.baseline.state !== 'answered') return undefined;
  if (answers.candidate.kind === 'none' && show === undefined) return undefined;
  const flipsAt = show === undefined ? undefined : threshold;
  const { rows, ...how } = largestChanges(judged, { candidate: answers.candidate, baseline: answers.baseline.answers }, { flipsAt });
  if (rows.length === 0) return undefined;
  const told = { ...how, count: rows.length, rows };
  if (show === undefined) return told;
  const ids = rows.map(({ id }) => id);
  return { ...told, shown: shownColumns(show, ids, { judged, candidate: candidate.predictions, baseline: baseline?.predictions ?? null }) };
}
