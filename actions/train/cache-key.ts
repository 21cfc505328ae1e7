import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import { canonicalJson } from '../../shared/statement/canonical-json.ts';
import { digestOfBytes } from '../../shared/statement/digest.ts';
import type { Named } from '../../shared/statement/statement.ts';
import type { SourceFile } from '../../shared/tabular/tables/table.ts';
import type { Backend } from './choose-backend.ts';

/** To be raised with every change that makes other models of the same rows and parameters. */
const TRAINING_VERSION = 1;

/**
 * A name for all that decides a training: two with the same name give the same model, so one is enough.
 * null where that can't be known: a program whose `inputs` are not named.
 */
export function cacheKey({ config }: LoadedConfig, { files, inputs, backend }: { readonly files: readonly SourceFile[]; readonly inputs: readonly Named[] | null; readonly backend: Backend | null }): string | null {
  const { data, train: section, evaluate } = config;
  if (section === undefined) return null;
  // What the model is compared with makes no other model.
  const { baseline: _, ...train } = section;
  if ('command' in train && inputs === null) return null;
  const types = Object.entries(data?.columns ?? {}).map(([name, { type = 'string' }]) => [name, type]);
  const key = canonicalJson({
    version: TRAINING_VERSION,
    data: files.map(({ sha256 }) => sha256),
    read: [data?.delimiter ?? null, data?.encoding ?? null],
    id: data?.id ?? null,
    target: data?.target ?? null,
    split: data?.split ?? null,
    missing: data?.['missing-values'] ?? [],
    types: types.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    positive: evaluate?.positive ?? null,
    predictions: evaluate?.predictions?.columns ?? null,
    train: backend === null ? train : { ...train, backend: backend.name === 'wasm' ? 'wasm' : `tensorflow by ${backend.tfjsNode.version}` },
    inputs,
  });
  return digestOfBytes(key).slice('sha256:'.length);
}
