import type { LoadedConfig } from '../../config/loaded-config.ts';
import type { Predictions } from '../../model/predictions.ts';
import { parseNumberText } from '../../tabular/cells/parse-number.ts';
import { readTarget } from '../../tabular/tables/read-target.ts';
import type { Column } from '../../tabular/tables/table.ts';
import type { Target } from '../../tabular/tables/target.ts';
import { UserError } from '../../verdict/errors.ts';
import { rowGroups } from '../intervals/row-groups.ts';
import { rowWeights } from '../intervals/row-weights.ts';
import { columnMeans } from '../metrics/column-mean.ts';
import { cutSlices, type JudgedRows } from './judged-rows.ts';
import { sameIds } from './same-ids.ts';

/**
 * Where there is no data section, the candidate's predictions file brings rows, labels and slice columns itself.
 * Without labels its columns can still be judged by their means.
 * @throws UserError where it has neither, or where the baseline's labels say otherwise
 */
export function judgedRowsOfPredictions(loaded: LoadedConfig, { candidate, baseline, source }: { readonly candidate: Predictions; readonly baseline: Predictions | null; readonly source: string }): JudgedRows {
  const { labels, ids, table } = candidate;
  const means = columnMeans(loaded.config.evaluate?.metrics);
  if (labels === null && means.length === 0) throw new UserError(`${source}: there is no data section in ${loaded.name}, so the predictions need a column "label" with the truth (or name columns of theirs in evaluate.metrics: { mean: column, better: higher })`);
  if (baseline !== null && labels !== null) refuseOtherLabels({ candidate, baseline, labels });
  const target = labels === null ? withoutTruth(ids.length) : readTarget(columnOf(labels, candidate.classScores.size > 0), { type: candidate.classScores.size > 0 ? 'string' : undefined, positive: loaded.config.evaluate?.positive, places: table });
  return { ids, seen: new Set(), target, slices: cutSlices(loaded, table), weights: rowWeights(loaded, table), groups: rowGroups(loaded, table), means, table, data: null, showValues: true };
}

function withoutTruth(rows: number): Target {
  return { task: 'columns', labels: new Float64Array(rows) };
}

function refuseOtherLabels({ candidate, baseline, labels }: { readonly candidate: Predictions; readonly baseline: Predictions; readonly labels: readonly string[] }): void {
  if (baseline.labels === null) return;
  if (sameIds(candidate.ids, baseline.ids) && labels.every((label, place) => label === baseline.labels?.[place])) return;
  const known = new Map(baseline.ids.map((id, place) => [id, baseline.labels?.[place]]));
  const place = candidate.ids.findIndex((id, at) => known.has(id) && known.get(id) !== labels[at]);
  if (place === -1) return;
  const id = candidate.ids[place] ?? '';
  throw new UserError(`the two predictions files disagree about the truth: id ${JSON.stringify(id)} has label ${JSON.stringify(labels[place])} in one and ${JSON.stringify(known.get(id))} in the other`);
}

/** @param areClasses numbers among them are names too */
function columnOf(labels: readonly string[], areClasses: boolean): Column {
  const numbers = Float64Array.from(labels, parseNumberText);
  if (!areClasses && !numbers.some(Number.isNaN)) return { kind: 'number', name: 'label', values: numbers };
  const codes = new Map<string, number>();
  for (const label of labels) if (!codes.has(label)) codes.set(label, codes.size);
  return { kind: 'text', name: 'label', codes: Int32Array.from(labels, (label) => codes.get(label) ?? -1), dictionary: [...codes.keys()] };
}
