import { isDate, isDateOrTimestamp } from './calendar.ts';
import { describeValue } from './describe-value.ts';
import { formatKeyPath, type KeyPath } from './key-path.ts';
import type { Problem } from './problem.ts';
import type { ColumnConfig, ColumnType, RangeConfig } from './schema.ts';

/** Whether a text can be a value of a column of this type. */
const CAN_BE: Readonly<Record<ColumnType, (text: string) => boolean>> = {
  integer: (text) => /^-?\d+$/.test(text),
  number: (text) => text.trim() !== '' && Number.isFinite(Number(text)),
  string: () => true,
  boolean: (text) => /^(?:true|false)$/i.test(text),
  date: isDate,
  timestamp: isDateOrTimestamp,
};

/** Ranges of what the values of a column are together: mean, stddev, quantiles, shares. */
export function checkExpectations(column: ColumnConfig, keys: KeyPath): readonly Problem[] {
  const { type = 'string', mean, stddev, quantiles = {}, shares = {} } = column;
  const ofNumbers = (['mean', 'stddev', 'quantiles'] as const).filter((check) => column[check] !== undefined && type !== 'integer' && type !== 'number');
  const wrong = ofNumbers.map((check): Problem => at([...keys, check], 'key', `only numbers have ${check === 'quantiles' ? check : `a ${check}`}; this is a column of type ${type}`));
  const ranges: [KeyPath, RangeConfig | undefined][] = [
    [[...keys, 'mean'], mean],
    [[...keys, 'stddev'], stddev],
    ...Object.entries(quantiles).map(([share, range]): [KeyPath, RangeConfig] => [[...keys, 'quantiles', share], range]),
    ...Object.entries(shares).map(([value, range]): [KeyPath, RangeConfig] => [[...keys, 'shares', value], range]),
  ];
  return [
    ...wrong,
    ...ranges.flatMap(([path, range]) => (range === undefined ? [] : checkRange(path, range))),
    ...Object.keys(quantiles).flatMap((share) => (Number(share) > 0 && Number(share) < 1 ? [] : [at([...keys, 'quantiles', share], 'key', `${describeValue(share)} found, a share between 0 and 1 expected, such as 0.5 for the median`)])),
    ...Object.entries(shares).flatMap(([value, { min = 0, max = 1 }]) => [
      ...(CAN_BE[type](value) ? [] : [at([...keys, 'shares', value], 'key', `${describeValue(value)} can't be a value of a column of type ${type}`)]),
      ...(min > 1 || max < 0 ? [at([...keys, 'shares', value], 'value', 'a share lies between 0 and 1')] : []),
    ]),
  ];
}

function checkRange(path: KeyPath, { min, max }: RangeConfig): readonly Problem[] {
  if (min === undefined && max === undefined) return [at(path, 'value', 'a range has a min, a max, or both')];
  return min !== undefined && max !== undefined && min > max ? [at(path, 'value', `min ${min} is above max ${max}`)] : [];
}

function at(keys: KeyPath, place: Problem['at'], text: string): Problem {
  return { keys, at: place, text: `${formatKeyPath(keys)}: ${text}` };
}
