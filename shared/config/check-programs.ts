import { describeValue } from './describe-value.ts';
import { formatKeyPath, type KeyPath } from './key-path.ts';
import type { Problem } from './problem.ts';
import type { Config } from './schema.ts';

/** Tokens and inputs of a CI job; Windows doesn't tell upper from lower case. */
export const NEVER_PASSED = /^(?:GITHUB_TOKEN|ACTIONS_.*|INPUT_.*)$/i;

/** Names of variables that a team's program asks for. */
export function checkPrograms({ data, train, evaluate, deploy = {} }: Config): readonly Problem[] {
  return [
    ...(train !== undefined && 'env' in train ? checkNames(train.env, ['train', 'env']) : []),
    ...checkNames(evaluate?.predict?.env, ['evaluate', 'predict', 'env']),
    ...(evaluate?.predict !== undefined && data?.id === undefined ? [{ keys: ['evaluate', 'predict'], at: 'key' as const, text: 'evaluate.predict: the program names the rows that it answers, so data.id is needed: the column that does' }] : []),
    ...Object.entries(deploy).flatMap(([stage, { env }]) => checkNames(env, ['deploy', stage, 'env'])),
  ];
}

function checkNames(names: readonly string[] | undefined, keys: KeyPath): readonly Problem[] {
  return (names ?? []).flatMap((name, place) => {
    const path = [...keys, place];
    const problem = (text: string): readonly Problem[] => [{ keys: path, at: 'value', text: `${formatKeyPath(path)}: ${text}` }];
    if (NEVER_PASSED.test(name)) return problem(`${describeValue(name)} is never given to a program (GITHUB_TOKEN, ACTIONS_*, INPUT_*); use a secret of your own under another name`);
    if (name.includes('=')) return problem(`${describeValue(name)} found, only a name expected; the value comes from the environment`);
    return /^[A-Za-z_]\w*$/.test(name) ? [] : problem(`${describeValue(name)} is no name of a variable; letters, digits and _ are allowed`);
  });
}
