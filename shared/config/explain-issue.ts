import type { z } from 'zod';

import { describeValue } from './describe-value.ts';
import { formatKeyPath, type KeyPath } from './key-path.ts';
import { nearestName } from './nearest-name.ts';
import type { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map (key: value)',
  record: 'a map (key: value)',
};

/** One wrong value: what was found, what is allowed. */
export function explainIssue(issue: Issue, keys: KeyPath, found: unknown): Problem {
  if (issue.code === 'invalid_key') {
    const [inner] = issue.issues;
    return { keys, at: 'key', text: `${describeValue(keys.at(-1))} as a key of ${formatKeyPath(keys.slice(0, -1))}: ${inner === undefined ? 'not' : expected(inner)} expected` };
  }
  return { keys, at: 'value', text: `${formatKeyPath(keys)}: ${describeValue(found)} found, ${expected(issue)} expected${hint(issue, found)}` };
}

/** What is allowed instead. */
export function expected(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return alternatives(issue.values.map(describeValue));
    case 'invalid_union':
      if (issue.inclusive !== false && issue.options !== undefined) return alternatives(issue.options.map(describeValue));
      return alternatives(issue.errors.flatMap(([first]) => (first === undefined ? [] : [expected(first)])));
    case 'too_small':
      if (issue.origin === 'array') return issue.minimum === 1 ? 'at least one item' : `at least ${issue.minimum} items`;
      if (issue.origin === 'string') return 'a text that is not empty';
      return issue.inclusive === true ? `${issue.minimum} or more` : `more than ${issue.minimum}`;
    case 'too_big':
      return issue.inclusive === true ? `${issue.maximum} or less` : `less than ${issue.maximum}`;
    default:
      return issue.message;
  }
}

function hint(issue: Issue, found: unknown): string {
  if (issue.code !== 'invalid_value' || typeof found !== 'string') return '';
  const nearest = nearestName(found, issue.values.map(String));
  return nearest === null ? '' : `; did you mean ${describeValue(nearest)}?`;
}

/** `a, b or c` */
function alternatives(options: readonly string[]): string {
  const distinct = [...new Set(options)];
  const last = distinct.pop() ?? 'nothing';
  return distinct.length === 0 ? last : `${distinct.join(', ')} or ${last}`;
}
