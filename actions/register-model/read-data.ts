import { join } from 'node:path';

import { type ValidateDataResult, validateDataResultSchema } from '../../shared/results/validate-data.ts';
import { parseVersioned } from '../../shared/statement/parse-versioned.ts';
import { readSmallFile } from '../../shared/statement/read-small-file.ts';
import { readVerdict } from '../../shared/statement/read-verdict.ts';
import { FailedError, InconclusiveError } from '../../shared/verdict/errors.ts';

export interface ValidatedData {
  readonly directory: string;
  readonly result: ValidateDataResult;
}

/**
 * What validate-data left, where it is about the data that the model was judged on; null where nothing or something else is there.
 * @throws FailedError, InconclusiveError where that data did not pass
 */
export async function readData(directory: string, judgedOn: string | null): Promise<ValidatedData | null> {
  const paths = { result: join(directory, 'result.json'), statement: join(directory, 'statement.json') };
  const [resultText, statementText] = [await readSmallFile(paths.result), await readSmallFile(paths.statement)];
  if (resultText === null || statementText === null) return null;
  const result = parseVersioned(validateDataResultSchema, resultText, paths.result);
  const { subjects, verdict } = readVerdict(statementText, paths.statement);
  // Rows for serving were not held to all that a model is judged on.
  if (result.environment === 'serving' || judgedOn === null || result.data.digest !== judgedOn || !subjects.includes(judgedOn)) return null;
  if (verdict === 'fail') throw new FailedError(`the data that the model was judged on did not pass validate-data (${directory}); nothing was registered`);
  if (verdict === 'inconclusive') throw new InconclusiveError(`the data that the model was judged on could not be validated (${directory}); nothing was registered`);
  return { directory, result };
}
