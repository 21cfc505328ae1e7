import { isDateOrTimestamp } from './calendar.ts';
import { describeValue } from './describe-value.ts';
import { formatKeyPath, type KeyPath } from './key-path.ts';
import type { Problem } from './problem.ts';
import type { Config, SplitConfig } from './schema.ts';
import { SIDES, sideNames, splitColumn } from './split-column.ts';

/** Which column is what: id, target, features, split. */
export function checkRoles(config: Config): readonly Problem[] {
  return [...checkTraining(config), ...checkFeatures(config), ...checkSplit(config), ...checkRows(config)];
}

function checkTraining({ data, train, evaluate }: Config): readonly Problem[] {
  if (train === undefined) return [];
  if (train.baseline !== undefined && evaluate?.baseline !== 'base') return [{ keys: ['train', 'baseline'], at: 'key', text: 'train.baseline: rerun trains the base commit again, so it goes with evaluate.baseline: base alone' }];
  if (data === undefined) return [{ keys: ['train'], at: 'key', text: 'train: there is no data section to train from; add data with source and target' }];
  if (data.target !== undefined) return [];
  return [{ keys: ['data'], at: 'key', text: 'data.target is missing: train needs the column that the model predicts' }];
}

function checkFeatures({ data, train }: Config): readonly Problem[] {
  const roles = new Map<string | undefined, string>([
    [data?.id, 'id'],
    [data?.target, 'target'],
  ]);
  const seen = new Set<string>();
  return (train?.features ?? []).flatMap((feature, place) => {
    const keys = ['train', 'features', place];
    const role = roles.get(feature);
    const again = seen.has(feature);
    seen.add(feature);
    if (role !== undefined) return [problem(keys, `${describeValue(feature)} is data.${role} and can't be a feature`)];
    return again ? [problem(keys, `${describeValue(feature)} is there twice`)] : [];
  });
}

/** A row can't count by what is to be predicted of it, and a row of the data is there once. */
function checkRows({ data, evaluate }: Config): readonly Problem[] {
  const { weight, repeat, show } = evaluate ?? {};
  return [
    ...(weight !== undefined && weight === data?.target ? [problem(['evaluate', 'weight'], `${describeValue(weight)} is data.target and can't weigh the rows`)] : []),
    ...(repeat !== undefined && data !== undefined ? [problem(['evaluate', 'repeat'], 'trials are averaged where the predictions bring their own rows; it does not go with a data section')] : []),
    ...(show !== undefined && data?.['show-values'] === false ? [problem(['evaluate', 'show'], 'data.show-values is false, so no text of a row may stand in a report; leave one of the two out')] : []),
  ];
}

function checkSplit({ data }: Config): readonly Problem[] {
  if (data === undefined) return [];
  const { id, target, split } = data;
  const problems: Problem[] = [];
  if (id !== undefined && id === target) problems.push(problem(['data', 'target'], `${describeValue(target)} is data.id too; name another column`));
  if ((split?.by === 'hash' || split?.by === 'group') && split.test + split.validation >= 1) {
    problems.push(problem(['data', 'split'], `test ${split.test} and validation ${split.validation} leave no rows to train; together they must be below 1`));
  }
  const column = splitColumn(split);
  if (column !== undefined && column === target) problems.push(problem(['data', 'split', 'column'], `${describeValue(target)} is data.target and can't split the rows`));
  if (split?.by === 'column') problems.push(...checkSides(split));
  if (split?.by !== 'time') return problems;
  if (!isDateOrTimestamp(split['test-from'])) {
    problems.push(problem(['data', 'split', 'test-from'], `${describeValue(split['test-from'])} found, a date such as 2001-03-10 expected`));
  }
  return problems;
}

/** A value can't stand for two sides. */
function checkSides(split: Extract<SplitConfig, { by: 'column' }>): readonly Problem[] {
  const known = new Map<string, string>();
  return SIDES.flatMap((side) =>
    sideNames(split[side]).flatMap((name) => {
      const other = known.get(name);
      known.set(name, side);
      return other === undefined || other === side ? [] : [problem(['data', 'split', side], `${describeValue(name)} stands for ${other} too; a row is on one side`)];
    }),
  );
}

function problem(keys: KeyPath, text: string): Problem {
  return { keys, at: 'value', text: `${formatKeyPath(keys)}: ${text}` };
}
