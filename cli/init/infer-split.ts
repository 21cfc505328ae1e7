import type { ColumnObservation } from '../../shared/tabular/inference/column-observer.ts';
import { inferType } from '../../shared/tabular/inference/infer-column.ts';
import { yamlText } from '../../shared/config/yaml-text.ts';

/** Words that data sets give to the rows that stop a training. */
const VALIDATION = ['validation', 'valid', 'val', 'dev', 'eval'];

/** The line that says how the rows are split: by a column that does so already, as a comment by time; none where neither is there. */
export function splitLine(columns: readonly ColumnObservation[]): readonly string[] {
  const [given, another] = columns.flatMap((column) => {
    const names = sidesIn(column);
    return names === null ? [] : [{ column: column.name, names }];
  });
  if (given !== undefined && another === undefined) {
    const { train, validation, test } = given.names;
    const named = [...(train === 'train' ? [] : [`train: ${yamlText(train)}`]), ...(validation === null || validation === 'validation' ? [] : [`validation: ${yamlText(validation)}`]), ...(test === 'test' ? [] : [`test: ${yamlText(test)}`])];
    return [`  split: { ${['by: column', `column: ${yamlText(given.column)}`, ...named].join(', ')} }   # as the data says which rows train and which judge`];
  }
  const time = columns.find((column) => ['date', 'timestamp'].includes(inferType(column)) && column.empty === 0 && column.missingTexts.size === 0 && column.latest > column.earliest);
  if (time === undefined) return [];
  const from = new Date(time.earliest + 0.8 * (time.latest - time.earliest)).toISOString().slice(0, 10);
  return [`  # split: { by: time, column: ${yamlText(time.name)}, test-from: ${from} }   # judge by what came later; without it by 20 % of the rows, by hash`];
}

/** A column with nothing but train and test, and a word for validation, in any case. */
function sidesIn({ distinct, empty, missingTexts }: ColumnObservation): { readonly train: string; readonly validation: string | null; readonly test: string } | null {
  const texts = [...(distinct?.keys() ?? [])];
  if (empty > 0 || missingTexts.size > 0 || texts.length < 2 || texts.length > 3) return null;
  const find = (words: readonly string[]): string | null => texts.find((text) => words.includes(text.toLowerCase())) ?? null;
  const [train, validation, test] = [find(['train']), find(VALIDATION), find(['test'])];
  return train === null || test === null || (texts.length === 3 && validation === null) ? null : { train, validation, test };
}
