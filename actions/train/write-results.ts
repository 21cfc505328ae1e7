import { join } from 'node:path';

import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import type { TrainResult } from '../../shared/results/train.ts';
import type { Digest } from '../../shared/statement/digest.ts';
import { jsonBytes } from '../../shared/statement/json-bytes.ts';
import { digestOfManifest } from '../../shared/statement/manifest.ts';
import { type Named, provenanceStatement } from '../../shared/statement/statement.ts';
import { dataManifest } from '../../shared/tabular/data-manifest.ts';
import { rowsOfSide } from '../../shared/tabular/split/rows-of-side.ts';
import { DEFAULT_SPLIT } from '../../shared/tabular/split/split-rows.ts';
import { SIDE, type Side } from '../../shared/tabular/split/split.ts';
import { testRowsDigest } from '../../shared/tabular/split/test-rows-digest.ts';
import { trainingRowsDigest } from '../../shared/tabular/split/training-rows-digest.ts';
import type { DataSet } from '../../shared/tabular/tables/data-set.ts';
import type { Verdict } from '../../shared/verdict/verdict.ts';
import type { Training } from './training.ts';

export interface ResultsToWrite {
  readonly loaded: LoadedConfig;
  readonly result: TrainResult;
  readonly report: string;
  readonly training: Training;
  readonly dataSet: DataSet;
  readonly configDigest: Digest;
  readonly inputs: readonly Named[] | null;
  readonly validated: Verdict | null;
}

/** Writes result, report, and the statement of what the bundle was made from. A reused one says when it was made. */
export async function writeResults(directory: string, options: ResultsToWrite, { files }: Ports): Promise<void> {
  const { loaded, result, report, training, dataSet, configDigest, inputs, validated } = options;
  const { config } = loaded;
  const data = digestOfManifest(dataManifest(dataSet.table.files));
  const statement = provenanceStatement({
    subject: [{ name: config.model, digest: training.digest as Digest }],
    buildType: training.kind === 'tfjs' ? 'urn:mlops-actions:train-tfjs:v1' : 'urn:mlops-actions:train-command:v1',
    parameters: {
      ...config.train,
      target: config.data?.target,
      split: config.data?.split ?? DEFAULT_SPLIT,
      'data-validated': validated ?? 'no',
    },
    // A split by hash is one of this column.
    internal: { id: config.data?.id ?? null, rows: { train: ofSide(dataSet, SIDE.train), validation: ofSide(dataSet, SIDE.validation), test: ofSide(dataSet, SIDE.test) } },
    dependencies: [{ name: 'data', digest: data }, { name: 'mlops.yml', digest: configDigest }, ...(inputs ?? [])],
    builder: training.engine,
    startedOn: new Date(training.startedOn),
    finishedOn: new Date(training.finishedOn),
  });
  await files.replace(join(directory, 'result.json'), jsonBytes(result));
  await files.replace(join(directory, 'report.md'), Buffer.from(report));
  await files.replace(join(directory, 'statement.json'), jsonBytes(statement));
}

/** Whether another training had the same rows on this side; of the test rows as evaluate-and-gate names them. */
function ofSide(dataSet: DataSet, side: Side): { readonly count: number; readonly digest: Digest } {
  return { count: rowsOfSide(dataSet.sides, side).length, digest: side === SIDE.test ? testRowsDigest(dataSet) : trainingRowsDigest(dataSet, side) };
}
