import { type EvaluationEvidence, type ModelEvidence, SCORE_BINS } from '../../results/evaluation-evidence.ts';
import { classNames } from '../../tabular/tables/target.ts';
import type { JudgeInput } from '../judgement.ts';
import { chooseRows, type ModelAnswers, type Population, populationOf } from '../population.ts';
import { calibrationCurve } from './calibration-curve.ts';
import { chooseClasses, confusionMatrix, type ShownClasses } from './confusion-matrix.ts';
import { oneVsRest } from './one-vs-rest.ts';
import { type RegressionEdges, regressionEdges, residualEvidence } from './residual-evidence.ts';
import { scoreCurves } from './score-curves.ts';

/** Of a class; what is longer is no name. */
const MAX_NAME = 100;

const NOTHING: ModelEvidence = { confusion: null, roc: null, precision_recall: null, one_vs_rest: null, calibration: null, scores: null, residuals: null, predicted: null };

interface Rows {
  readonly labels: Float64Array;
  readonly counts: Float64Array;
  readonly shown: ShownClasses;
  readonly edges: RegressionEdges | null;
}

/**
 * How the candidate and, on the same rows, the baseline answer: what a report draws. Bounded, whatever the number of rows.
 * @param options.compared the baseline's answers could be used
 * @param options.showValues false: no class by name, and nothing in the unit of the target
 */
export function collectEvidence(input: JudgeInput, { compared, showValues }: { readonly compared: boolean; readonly showValues: boolean }): EvaluationEvidence {
  const { target, evaluate } = input;
  const names = classNames(target);
  const { labels, weights, candidate, baseline } = answeredRows(input, compared);
  const shown = chooseClasses(names.length === 0 ? new Float64Array() : labels, names.length);
  const models = [candidate, ...(baseline === null ? [] : [baseline])];
  const edges = target.task === 'regression' && showValues ? regressionEdges(labels, models.map(({ values }) => values)) : null;
  const rows: Rows = { labels, counts: weights ?? new Float64Array(labels.length).fill(1), shown, edges };
  const classes = shown.own.map((place, index) => (showValues ? (names[place] ?? '').slice(0, MAX_NAME).toWellFormed() : `class ${index + 1}`));
  return {
    schema: 'mlops/evaluation-evidence/v1',
    task: target.task,
    rows: labels.length,
    weighted: weights !== null,
    classes: shown.others > 0 ? [...classes, 'all others'] : classes,
    other_classes: shown.others,
    threshold: candidate.kind === 'score' ? evaluate.threshold : null,
    residual_edges: edges === null ? null : [...edges.residual_edges],
    value_edges: edges === null ? null : [...edges.value_edges],
    candidate: evidenceOf(candidate, rows),
    baseline: baseline === null ? null : evidenceOf(baseline, rows),
  };
}

/** Both models on the rows that both answered. */
function answeredRows(input: JudgeInput, compared: boolean): Population {
  const { target, baseline } = input;
  const all = Array.from(target.labels.keys());
  if (!compared || baseline.state !== 'answered') return chooseRows(populationOf(input, { state: 'not-asked' }), all);
  const { values } = baseline.answers;
  return chooseRows(populationOf(input, baseline), all.filter((row) => !Number.isNaN(values[row])));
}

function evidenceOf({ kind, values, classes, probabilities }: ModelAnswers, { labels, counts, shown, edges }: Rows): ModelEvidence {
  if (kind === 'none') return NOTHING;
  if (kind === 'value') return edges === null ? NOTHING : { ...NOTHING, ...residualEvidence(labels, values, { counts, edges }) };
  const confusion = classes === null ? null : confusionMatrix(labels, classes, { counts, shown });
  if (kind === 'score') {
    return { ...NOTHING, confusion, ...scoreCurves(labels, values, counts), calibration: calibrationCurve(labels, values, counts), scores: scoresByClass(labels, values, counts) };
  }
  if (probabilities === null) return { ...NOTHING, confusion };
  const width = probabilities.length / labels.length;
  const confidence = values.map((answered, row) => probabilities[row * width + answered] ?? 0);
  const right = values.map((answered, row) => Number(answered === labels[row]));
  return { ...NOTHING, confusion, one_vs_rest: oneVsRest(labels, probabilities, { width, counts, shown }), calibration: calibrationCurve(right, confidence, counts) };
}

function scoresByClass(labels: Float64Array, scores: Float64Array, counts: Float64Array): NonNullable<ModelEvidence['scores']> {
  const bins = { negative: Array.from({ length: SCORE_BINS }, () => 0), positive: Array.from({ length: SCORE_BINS }, () => 0) };
  for (const [row, score] of scores.entries()) {
    const into = labels[row] === 1 ? bins.positive : bins.negative;
    const bin = Math.min(SCORE_BINS - 1, Math.floor(score * SCORE_BINS));
    into[bin] = (into[bin] ?? 0) + (counts[row] ?? 0);
  }
  return bins;
}
