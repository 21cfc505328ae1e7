import type { Target } from '../tabular/target.ts';
import { InconclusiveError, UserError } from '../verdict/errors.ts';
import { formatCount } from './format-number.ts';
import type { Answers } from './judgement.ts';
import type { Task } from './metric.ts';

const ALLOWED = {
  score: { noun: 'scores', text: 'a score is a probability from 0 to 1', holds: (value: number) => value >= 0 && value <= 1 },
  class: { noun: 'classes', text: 'a class is 0 or 1', holds: (value: number) => value === 0 || value === 1 },
  value: { noun: 'numbers', text: 'a prediction is a finite number', holds: Number.isFinite },
} as const;

/**
 * What is wrong with a model's answers for this task; null where nothing is. NaN stands for "no answer" and is none of it.
 * A score outside 0..1 is refused, since the threshold and half of the metrics read it as a probability.
 */
export function answersProblem({ kind, values }: Answers, task: Task): string | null {
  const { noun, text, holds } = ALLOWED[kind];
  if ((kind === 'value') !== (task === 'regression')) return `they are ${noun}, but the target is ${task}`;
  const wrong = values.find((value) => !Number.isNaN(value) && !holds(value));
  return wrong === undefined ? null : `one of them is ${wrong}; ${text}`;
}

/**
 * The candidate answers every test row: one that could leave rows out could leave out those it gets wrong.
 * @throws UserError
 */
export function checkCandidate(answers: Answers, task: Task): void {
  const missing = answers.values.reduce((sum, value) => sum + (Number.isNaN(value) ? 1 : 0), 0);
  const problem = missing > 0 ? `there is none (or NaN) for ${formatCount(missing)} of ${formatCount(answers.values.length)} test rows` : answersProblem(answers, task);
  if (problem !== null) throw new UserError(`The model's answers can't be judged: ${problem}`);
}

/**
 * @throws UserError where a test row has no label
 * @throws InconclusiveError where the rows are too few, or all of one class
 */
export function checkLabels(target: Target, minRows: number): void {
  const { task, labels } = target;
  const unlabelled = labels.reduce((sum, label) => sum + ((task === 'binary' ? label === 0 || label === 1 : Number.isFinite(label)) ? 0 : 1), 0);
  if (unlabelled > 0) throw new UserError(`The target is missing in ${formatCount(unlabelled)} of ${formatCount(labels.length)} test rows; every one of them needs a label`);
  if (labels.length < minRows) throw new InconclusiveError(`Too few test rows to judge: ${formatCount(labels.length)}, and evaluate.min-rows is ${formatCount(minRows)}`);
  if (task === 'binary' && labels.every((label) => label === labels[0])) {
    const only = labels[0] === 1 ? target.positive : target.negative;
    throw new InconclusiveError(`All ${formatCount(labels.length)} test rows are of the class ${JSON.stringify(only)}; a model can't be judged on one class`);
  }
}
