import { z } from 'zod';

import { describeValue } from './describe-value.ts';
import { deploySchema, gateSchema, layerSchema, splitSchema, trainSchema } from './schema.ts';

/**
 * Of a union zod only says "Invalid input". Which of its branches was meant is told by a few keys,
 * so that the error is about the real mistake.
 */
type Choice =
  | { readonly state: 'chosen'; readonly branch: number; /** What told it. */ readonly by: string }
  | { readonly state: 'unclear'; readonly reason: string };

type Has = (key: string) => boolean;

/** In the order of the schema. */
const SPLITS = ['hash', 'time', 'group', 'column'] as const;

/** The branch that a map means; null for unions that need no such rule. */
export function chooseBranch(union: z.core.$ZodType, value: object): Choice | null {
  const has: Has = (key) => Object.hasOwn(value, key);
  if (union === gateSchema) return chooseGate(has);
  if (union === trainSchema) return chooseTrain(has);
  if (union === layerSchema) return chooseLayer(has);
  if (union === deploySchema) return chooseDeploy(value);
  if (union === splitSchema) return chooseSplit(value);
  return null;
}

function chooseSplit(value: object): Choice {
  const branch = 'by' in value ? SPLITS.findIndex((kind) => kind === value.by) : -1;
  return chosen(Math.max(0, branch), `by: ${SPLITS[branch] ?? SPLITS[0]}`);
}

/** The schema of that branch; where no rule holds, the one that takes maps. */
export function chosenBranch(union: z.ZodUnion, value: unknown): z.core.$ZodType | undefined {
  const choice = typeof value === 'object' && value !== null ? chooseBranch(union, value) : null;
  if (choice?.state === 'chosen') return union.options[choice.branch];
  return union.options.find((option) => option instanceof z.ZodObject || option instanceof z.ZodRecord);
}

function chooseGate(has: Has): Choice {
  const conditions = [
    { is: has('min') || has('max'), text: 'a bound (min, max)', branch: has('min') ? 0 : 1, by: has('min') ? 'min' : 'max' },
    { is: has('against') || has('margin'), text: 'a comparison (against, margin)', branch: 2, by: 'against: baseline' },
    { is: has('max-difference'), text: 'a difference between slices (max-difference)', branch: 3, by: 'max-difference' },
    { is: has('min-ratio'), text: 'a ratio of slices (min-ratio)', branch: 4, by: 'min-ratio' },
  ].filter(({ is }) => is);
  const [condition, another] = conditions;
  if (condition === undefined) return unclear('has no condition; add min, max, or against: baseline with a margin; between slices max-difference or min-ratio');
  if (another !== undefined) return unclear(`holds ${condition.text} and ${another.text}; make two gates of it`);
  return chosen(condition.branch, condition.by);
}

function chooseTrain(has: Has): Choice {
  if (has('command') && has('trainer')) return unclear('has both "command" and "trainer"; keep one');
  if (has('command')) return chosen(1, '"command"');
  if (has('trainer')) return chosen(0, '"trainer"');
  return unclear('says neither "trainer: tfjs" nor "command: [program, argument]"');
}

function chooseLayer(has: Has): Choice {
  if (has('dense') && has('dropout')) return unclear('is two layers; write each as an item of its own');
  if (has('dense')) return chosen(0, '"dense"');
  if (has('dropout')) return chosen(1, '"dropout"');
  return unclear('is no layer; write { dense: 64, activation: relu } or { dropout: 0.2 }');
}

function chooseDeploy(value: object): Choice {
  const target = 'target' in value ? value.target : undefined;
  if (target === 'directory') return chosen(0, 'target: directory');
  if (typeof target === 'object' && target !== null) return chosen(1, 'target: { command }');
  const found = target === undefined ? 'has no target' : `has the target ${describeValue(target)}`;
  return unclear(`${found}; write "target: directory" with a path, or "target: { command: [program, argument] }"`);
}

function chosen(branch: number, by: string): Choice {
  return { state: 'chosen', branch, by };
}

function unclear(reason: string): Choice {
  return { state: 'unclear', reason };
}
