import { z } from 'zod';

import { chooseBranch } from './choose-branch.ts';
import { describeValue } from './describe-value.ts';
import { expected, explainIssue } from './explain-issue.ts';
import { formatKeyPath, type KeyPath } from './key-path.ts';
import { nearestName } from './nearest-name.ts';
import type { Problem } from './problem.ts';
import { childValue, schemaAt, unwrapped } from './schema-at.ts';

type Issue = z.core.$ZodIssue;

/** What zod found, in sentences about the file. `value` is what was parsed, `root` its schema. */
export function explainIssues(root: z.core.$ZodType, value: unknown, issues: readonly Issue[]): readonly Problem[] {
  return explain({ root, value, keys: [] }, issues);
}

interface Context {
  readonly root: z.core.$ZodType;
  readonly value: unknown;
  /** Where the paths of the issues start. */
  readonly keys: KeyPath;
}

function explain(context: Context, issues: readonly Issue[]): readonly Problem[] {
  const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? unknownKeys(context, issue) : []));
  const meant = new Set(unknown.map(({ meant }) => meant));
  const ofWrongType = new Set<string>();
  const others = issues.flatMap((issue) => {
    const keys = pathOf(context, issue);
    // Of a text where a list belongs zod also says that it is too short.
    if (issue.code === 'unrecognized_keys' || ofWrongType.has(formatKeyPath(keys))) return [];
    if (issue.code === 'invalid_type') ofWrongType.add(formatKeyPath(keys));
    const found = valueAt(context.value, keys);
    if (found === undefined) return missingKey(context, { keys, issue }).filter(() => !meant.has(formatKeyPath(keys)));
    if (issue.code === 'invalid_union' && issue.discriminator === undefined) return union(context, keys, issue);
    return [explainIssue(issue, keys, found)];
  });
  return [...unknown.map(({ problem }) => problem), ...others];
}

function unknownKeys(context: Context, issue: Extract<Issue, { code: 'unrecognized_keys' }>): readonly { problem: Problem; meant: string | null }[] {
  const keys = pathOf(context, issue);
  const union = schemaAt(context.root, keys, context.value);
  const allowed = keysOf(union);
  const choice = union && chooseBranch(unwrapped(union), Object(valueAt(context.value, keys)));
  // Keys of two branches at once: neither is unknown.
  if (choice?.state === 'unclear' && issue.keys.every((key) => allowed.includes(key))) {
    return [{ problem: { keys, at: 'value', text: `${formatKeyPath(keys)} ${choice.reason}` }, meant: null }];
  }
  return issue.keys.map((key) => {
    const where = keys.length === 0 ? '' : ` in ${formatKeyPath(keys)}`;
    if (allowed.includes(key) && choice?.state === 'chosen') {
      return { problem: { keys: [...keys, key], at: 'key', text: `key ${describeValue(key)}${where} does not go with ${choice.by}` }, meant: null };
    }
    const nearest = nearestName(key, allowed);
    const hint = nearest === null ? `allowed: ${allowed.join(', ')}` : `did you mean ${describeValue(nearest)}?`;
    return {
      problem: { keys: [...keys, key], at: 'key', text: `unknown key ${describeValue(key)}${where}; ${hint}` },
      meant: nearest === null ? null : formatKeyPath([...keys, nearest]),
    };
  });
}

/** Every key that a map may hold here, in whichever branch. */
function keysOf(schema: z.core.$ZodType | undefined): readonly string[] {
  const plain = schema && unwrapped(schema);
  if (plain instanceof z.ZodUnion) return [...new Set(plain.options.flatMap(keysOf))];
  return plain instanceof z.ZodObject ? Object.keys(plain.shape) : [];
}

function union(context: Context, keys: KeyPath, issue: Extract<Issue, { code: 'invalid_union' }>): readonly Problem[] {
  const found = valueAt(context.value, keys);
  const schema = schemaAt(context.root, keys, context.value);
  const branches = issue.errors;
  const inner = { ...context, keys };
  const choice = schema && typeof found === 'object' && found !== null && !Array.isArray(found) ? chooseBranch(unwrapped(schema), found) : null;
  if (!choice) {
    // The branch that takes a value of this kind knows what is wrong with it.
    const fitting = branches.find((branch) => !branch.some((problem) => problem.code === 'invalid_type' && problem.path.length === 0));
    return fitting === undefined ? [explainIssue(issue, keys, found)] : explain(inner, fitting);
  }
  if (choice.state === 'chosen') return explain(inner, branches[choice.branch] ?? []);

  const allowed = keysOf(schema);
  const strange = Object.keys(Object(found)).filter((key) => !allowed.includes(key));
  const slips = unknownKeys(context, { code: 'unrecognized_keys', keys: strange, path: keys.slice(context.keys.length), message: '' });
  const unclear: Problem = { keys, at: 'value', text: `${formatKeyPath(keys)} ${choice.reason}` };
  return [...slips.map(({ problem }) => problem), ...(slips.some(({ meant }) => meant !== null) ? [] : [unclear])];
}

function missingKey(context: Context, { keys, issue }: { readonly keys: KeyPath; readonly issue: Issue }): readonly Problem[] {
  const holder = keys.slice(0, -1);
  const schema = schemaAt(context.root, keys, context.value);
  const description = schema && z.globalRegistry.get(schema)?.description;
  const where = holder.length === 0 ? '' : ` in ${formatKeyPath(holder)}`;
  const hint = issue.code === 'invalid_union' && issue.discriminator !== undefined ? expected(issue) : description;
  return [{ keys: holder, at: 'key', text: `key ${describeValue(keys.at(-1))} is missing${where}${hint === undefined ? '' : `: ${hint}`}` }];
}

function pathOf({ keys }: Context, issue: Issue): KeyPath {
  return [...keys, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
}

function valueAt(value: unknown, keys: KeyPath): unknown {
  let found = value;
  for (const key of keys) found = childValue(found, key);
  return found;
}
