import { configSchema } from '../../shared/config/schema.ts';
import type { Answers, BaselineAnswers, JudgeInput, SliceColumn } from '../../shared/judge/judgement.ts';
import { createRandom } from '../../shared/statistics/random.ts';
import type { Target } from '../../shared/tabular/tables/target.ts';

export const noBaseline: BaselineAnswers = { state: 'first-version', reason: 'the registry has no version yet' };

export function scores(values: Iterable<number>): Answers {
  return { kind: 'score', values: Float64Array.from(values) };
}

export function classes(values: Iterable<number>): Answers {
  return { kind: 'class', values: Float64Array.from(values) };
}

export function values(values: Iterable<number>): Answers {
  return { kind: 'value', values: Float64Array.from(values) };
}

/** Probabilities of several classes, row by row. */
export function probabilities(rows: readonly (readonly number[])[]): Answers {
  return { kind: 'probabilities', values: Float64Array.from(rows, (row) => row.indexOf(Math.max(...row))), probabilities: Float64Array.from(rows.flat()) };
}

export function answered(answers: Answers, joined = 1): BaselineAnswers {
  return { state: 'answered', reference: 'churn#production', digest: 'sha256:old', version: '1.0.0', answers, joined };
}

export function sliceColumn(column: string, cells: readonly (string | null)[]): SliceColumn {
  const parts = [...new Set(cells.filter((cell) => cell !== null))];
  return { column, parts, codes: Int32Array.from(cells, (cell) => (cell === null ? -1 : parts.indexOf(cell))) };
}

interface Parts {
  readonly labels: Iterable<number>;
  readonly candidate: Answers;
  readonly baseline?: BaselineAnswers;
  readonly slices?: readonly SliceColumn[];
  /** As written in mlops.yml. */
  readonly gates?: readonly object[];
  readonly evaluate?: object;
  readonly digest?: string;
  readonly weights?: Iterable<number>;
  readonly groups?: Iterable<number>;
  /** Of a target with more than two. */
  readonly classNames?: readonly string[];
}

/** What evaluate-and-gate hands to the judge, with gates and evaluate as a person writes them. */
export function judgeInput({ labels, candidate, baseline = noBaseline, slices = [], gates = [], evaluate = {}, digest = 'sha256:new', weights, groups, classNames }: Parts): JudgeInput {
  const config = configSchema.parse({ model: 'churn', evaluate, gates });
  const truth = Float64Array.from(labels);
  return {
    target: targetOf(truth, candidate, classNames),
    candidate,
    digest,
    baseline,
    slices,
    weights: weights === undefined ? null : Float64Array.from(weights),
    groups: groups === undefined ? null : Int32Array.from(groups),
    evaluate: config.evaluate ?? configSchema.shape.evaluate.unwrap().parse({}),
    gates: config.gates ?? [],
    gateLines: gates.map((_, place) => 20 + place),
  };
}

function targetOf(labels: Float64Array, { kind }: Answers, classNames: readonly string[] | undefined): Target {
  if (kind === 'value') return { task: 'regression', labels };
  return classNames === undefined ? { task: 'binary', labels, negative: 'stayed', positive: 'churned' } : { task: 'multiclass', labels, classes: classNames };
}

/** Rows with a known probability of the positive class, and the scores of a model that knows it up to some noise. */
export function simulate(rows: number, { seed = 1, noise }: { readonly seed?: number; readonly noise: readonly number[] }): { readonly labels: Float64Array; readonly models: readonly Answers[] } {
  const random = createRandom(seed);
  const probabilities = Float64Array.from({ length: rows }, () => random.uniform());
  return {
    labels: probabilities.map((probability) => (random.uniform() < probability ? 1 : 0)),
    models: noise.map((size) => scores(probabilities.map((probability) => Math.min(1, Math.max(0, probability + size * (2 * random.uniform() - 1)))))),
  };
}
