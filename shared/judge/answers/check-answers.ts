import { classNames, type Target } from '../../tabular/tables/target.ts';
import { InconclusiveError, UserError } from '../../verdict/errors.ts';
import { formatCount } from '../format-number.ts';
import type { Answers } from '../judgement.ts';
import type { Task } from '../metrics/metric.ts';

/** How far the probabilities of a row may be from 1 together, since files round them. */
const SUM_TOLERANCE = 1e-3;

export function sumsToOne(sum: number): boolean {
  return Math.abs(sum - 1) <= SUM_TOLERANCE;
}

/**
 * What is wrong with a model's answers to this target; null where nothing is. NaN stands for "no answer" and is none of it.
 * A score outside 0..1 is refused, since the threshold and half of the metrics read it as a probability.
 */
export function answersProblem(answers: Answers, target: Target): string | null {
  const { kind, values } = answers;
  const { noun, fits } = KINDS[kind];
  if (!fits.includes(target.task)) return `they are ${noun}, but the target is ${target.task}`;
  if (kind === 'none') return null;
  if (kind === 'probabilities') return probabilitiesProblem(answers.probabilities, classNames(target).length);
  const { text, holds } = allowed(kind, target);
  const wrong = values.find((value) => !Number.isNaN(value) && !holds(value));
  return wrong === undefined ? null : `one of them is ${wrong}; ${text}`;
}

const KINDS: Readonly<Record<Answers['kind'], { readonly noun: string; readonly fits: readonly Task[] }>> = {
  score: { noun: 'scores', fits: ['binary'] },
  class: { noun: 'classes', fits: ['binary', 'multiclass'] },
  value: { noun: 'numbers', fits: ['regression'] },
  probabilities: { noun: 'probabilities of several classes', fits: ['multiclass'] },
  none: { noun: 'columns only', fits: ['columns'] },
};

function allowed(kind: 'score' | 'class' | 'value', target: Target): { readonly text: string; readonly holds: (value: number) => boolean } {
  if (kind === 'value') return { text: 'a prediction is a finite number', holds: Number.isFinite };
  if (kind === 'score') return { text: 'a score is a probability from 0 to 1', holds: (value) => value >= 0 && value <= 1 };
  const last = classNames(target).length - 1;
  return { text: last === 1 ? 'a class is 0 or 1' : `a class is a whole number from 0 to ${last}`, holds: (value) => Number.isInteger(value) && value >= 0 && value <= last };
}

function probabilitiesProblem(probabilities: Float64Array, classes: number): string | null {
  for (let row = 0; row < probabilities.length / classes; row++) {
    const own = probabilities.subarray(row * classes, (row + 1) * classes);
    if (own.every(Number.isNaN)) continue;
    const wrong = own.find((value) => !(value >= 0 && value <= 1));
    if (wrong !== undefined) return `one of them is ${wrong}; a probability is from 0 to 1`;
    const sum = own.reduce((total, value) => total + value, 0);
    if (!sumsToOne(sum)) return `those of a row add up to ${Number(sum.toPrecision(6))}; the probabilities of all classes are 1 together`;
  }
  return null;
}

/**
 * The candidate answers every test row: one that could leave rows out could leave out those it gets wrong.
 * @throws UserError
 */
export function checkCandidate(answers: Answers, target: Target): void {
  const missing = answers.values.reduce((sum, value) => sum + (Number.isNaN(value) ? 1 : 0), 0);
  const problem = missing > 0 ? `there is none (or NaN) for ${formatCount(missing)} of ${formatCount(answers.values.length)} test rows` : answersProblem(answers, target);
  if (problem !== null) throw new UserError(`The model's answers can't be judged: ${problem}`);
}

/**
 * @throws UserError where a test row has no label
 * @throws InconclusiveError where the rows are too few, or all of one class
 */
export function checkLabels(target: Target, minRows: number): void {
  const { labels } = target;
  const names = classNames(target);
  const isLabel = names.length === 0 ? Number.isFinite : (label: number) => names[label] !== undefined;
  const unlabelled = labels.reduce((sum, label) => sum + (isLabel(label) ? 0 : 1), 0);
  if (unlabelled > 0) throw new UserError(`The target is missing in ${formatCount(unlabelled)} of ${formatCount(labels.length)} test rows; every one of them needs a label`);
  if (labels.length < minRows) throw new InconclusiveError(`Too few test rows to judge: ${formatCount(labels.length)}, and evaluate.min-rows is ${formatCount(minRows)}`);
  if (names.length > 0 && labels.every((label) => label === labels[0])) {
    throw new InconclusiveError(`All ${formatCount(labels.length)} test rows are of the class ${JSON.stringify(names[labels[0] ?? 0])}; a model can't be judged on one class`);
  }
}
