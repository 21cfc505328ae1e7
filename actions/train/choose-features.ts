import { configPlace } from '../../shared/config/config-place.ts';
import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import { nearestName } from '../../shared/config/nearest-name.ts';
import type { ColumnType, DataConfig } from '../../shared/config/schema.ts';
import { splitColumn } from '../../shared/config/split-column.ts';
import type { Feature, FeatureKind } from '../../shared/model/preprocessing.ts';
import { declaredType } from '../../shared/tabular/cells/column-kind.ts';
import { parseTimeText } from '../../shared/tabular/cells/parse-time.ts';
import type { Column, Table } from '../../shared/tabular/tables/table.ts';
import { UserError } from '../../shared/verdict/errors.ts';

/**
 * The columns that the model may read: those of `train.features`, by default all but id, target and the column that the split reads.
 * @throws UserError for a feature that is not in the header, stands there twice, or is the target
 */
export function chooseFeatures(header: readonly string[], loaded: LoadedConfig): readonly string[] {
  const { data, train } = loaded.config;
  const split = splitColumn(data?.split);
  const features = train?.features;
  if (features === undefined) {
    const chosen = header.filter((name) => name !== data?.id && name !== data?.target && name !== split);
    if (chosen.length === 0) throw new UserError('train: the data has no column beside id, target and split column, so there is nothing to learn from');
    return chosen;
  }
  for (const [index, name] of features.entries()) {
    const at = `${configPlace(loaded, ['train', 'features', index])}: train.features`;
    if (name === data?.target) throw new UserError(`${at}: ${JSON.stringify(name)} is the target; a model that reads it has nothing to predict`);
    if (features.indexOf(name) !== index) throw new UserError(`${at}: ${JSON.stringify(name)} stands there twice`);
    if (header.includes(name)) continue;
    const nearest = nearestName(name, header);
    throw new UserError(`${at}: no column ${JSON.stringify(name)} in ${data?.source ?? 'the data'}; ${nearest === null ? `its header has ${header.slice(0, 20).join(', ')}` : `did you mean ${JSON.stringify(nearest)}?`}`);
  }
  return features;
}

const KIND_OF_TYPE: Readonly<Record<ColumnType, FeatureKind>> = {
  integer: 'number',
  number: 'number',
  string: 'text',
  boolean: 'boolean',
  date: 'date',
  timestamp: 'timestamp',
};

/** What each feature is: by its declared type, else by what all its values are. */
export function describeFeatures(names: readonly string[], table: Table, data: DataConfig): Feature[] {
  return names.map((name) => {
    const type = declaredType(data, name);
    return { name, kind: type === undefined ? kindOfValues(table.columns.get(name)) : KIND_OF_TYPE[type] };
  });
}

function kindOfValues(column: Column | undefined): FeatureKind {
  if (column?.kind === 'number') return 'number';
  const texts = column?.dictionary ?? [];
  if (texts.length === 0) return 'text';
  if (texts.every((text) => /^(?:true|false)$/i.test(text))) return 'boolean';
  if (!texts.every((text) => !Number.isNaN(parseTimeText(text)))) return 'text';
  return texts.every((text) => text.trim().length === 'yyyy-mm-dd'.length) ? 'date' : 'timestamp';
}
