import type { Config } from '../../shared/config/schema.ts';
import { splitColumn } from '../../shared/config/split-column.ts';

/** Every column that mlops.yml names, with the key that names it first. */
export function namedColumns({ data, train, evaluate }: Config): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  const add = (names: readonly (string | undefined)[], key: string): void => {
    for (const name of names) if (name !== undefined && !named.has(name)) named.set(name, key);
  };
  add(Object.keys(data?.columns ?? {}), 'data.columns');
  add([data?.id], 'data.id');
  add([data?.target], 'data.target');
  add([splitColumn(data?.split)], 'data.split');
  add([data?.time], 'data.time');
  add(data?.rows?.unique ?? [], 'data.rows.unique');
  add(train?.features ?? [], 'train.features');
  add([evaluate?.weight], 'evaluate.weight');
  add([evaluate?.group], 'evaluate.group');
  add((evaluate?.slices ?? []).flatMap((slice) => (typeof slice === 'string' ? [slice] : Object.keys(slice))), 'evaluate.slices');
  return named;
}
