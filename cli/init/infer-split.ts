import type { ColumnObservation } from '../../shared/tabular/inference/column-observer.ts';
import { completeTimes } from '../../shared/tabular/inference/infer-time.ts';
import { yamlText } from '../../shared/config/yaml-text.ts';

/** Words that data sets give to the rows that stop a training. */
const VALIDATION = ['validation', 'valid', 'val', 'dev', 'eval'];

export interface InferredSplit {
  /** Of mlops.yml. */
  readonly lines: readonly string[];
  /** The data says itself which rows judge. */
  readonly given: boolean;
}

/** How the rows are split: by a column that does so already; else, as comments, by time and by the rows that belong together, where the data has these. */
export function inferSplit(columns: readonly ColumnObservation[], { time, group }: { readonly time: string | null; readonly group: string | null }): InferredSplit {
  const [given, another] = columns.flatMap((column) => {
    const names = sidesIn(column);
    return names === null ? [] : [{ column: column.name, names }];
  });
  if (given !== undefined && another === undefined) {
    const { train, validation, test } = given.names;
    const named = [...(train === 'train' ? [] : [`train: ${yamlText(train)}`]), ...(validation === null || validation === 'validation' ? [] : [`validation: ${yamlText(validation)}`]), ...(test === 'test' ? [] : [`test: ${yamlText(test)}`])];
    return { given: true, lines: [`  split: { ${['by: column', `column: ${yamlText(given.column)}`, ...named].join(', ')} }   # as the data says which rows train and which judge`] };
  }
  const times = completeTimes(columns);
  const byTime = times.find(({ name }) => name === time) ?? times[0];
  return {
    given: false,
    lines: [
      ...(byTime === undefined ? [] : [`  # split: { by: time, column: ${yamlText(byTime.name)}, test-from: ${fourFifths(byTime)} }   # judge by what came later; without it by 20 % of the rows, by hash`]),
      ...(group === null ? [] : [`  # split: { by: group, column: ${yamlText(group)} }   # where the rows of one ${yamlText(group)} are alike: all of them on one side`]),
    ],
  };
}

function fourFifths({ earliest, latest }: ColumnObservation): string {
  return new Date(earliest + 0.8 * (latest - earliest)).toISOString().slice(0, 10);
}

/** A column with nothing but train and test, and a word for validation, in any case. */
function sidesIn({ distinct, empty, missingTexts }: ColumnObservation): { readonly train: string; readonly validation: string | null; readonly test: string } | null {
  const texts = [...(distinct?.keys() ?? [])];
  if (empty > 0 || missingTexts.size > 0 || texts.length < 2 || texts.length > 3) return null;
  const find = (words: readonly string[]): string | null => texts.find((text) => words.includes(text.toLowerCase())) ?? null;
  const [train, validation, test] = [find(['train']), find(VALIDATION), find(['test'])];
  return train === null || test === null || (texts.length === 3 && validation === null) ? null : { train, validation, test };
}
