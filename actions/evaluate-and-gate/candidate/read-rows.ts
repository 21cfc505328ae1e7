import type { LoadedConfig } from '../../../shared/config/loaded-config.ts';
import type { Answerer } from '../../../shared/judge/answers/answerer.ts';
import { judgedRowsOfPredictions } from '../../../shared/judge/answers/judged-rows-of-predictions.ts';
import { type JudgedRows, readJudgedRows } from '../../../shared/judge/answers/judged-rows.ts';
import { UserError } from '../../../shared/verdict/errors.ts';

export interface Rows {
  readonly judged: JudgedRows;
  /** Why the baseline can't read these rows; null where it can. */
  readonly baselineConflict: string | null;
}

/** Reads the judged rows once, with the columns that both models need. */
export async function readRows({ loaded, candidate, baseline, signal }: {
  readonly loaded: LoadedConfig;
  readonly candidate: Answerer;
  readonly baseline: Answerer | null;
  readonly signal: AbortSignal;
}): Promise<Rows> {
  if (loaded.config.data === undefined) {
    if (candidate.predictions === null) throw new UserError(`${loaded.name} has no data section, and the model has no predictions with labels; there are no rows to judge it on`);
    return { judged: judgedRowsOfPredictions(loaded, { candidate: candidate.predictions, baseline: baseline?.predictions ?? null, source: 'the candidate' }), baselineConflict: null };
  }
  const shown = loaded.config.evaluate?.show ?? [];
  const conflict = baseline === null ? null : conflictOf(candidate, baseline);
  const others = baseline === null || conflict !== null ? [] : [...baseline.columns];
  try {
    const checkHeader = (header: readonly string[]): void => {
      candidate.checkHeader(header);
      if (others.length > 0) baseline?.checkHeader(header);
    };
    return { judged: await readJudgedRows(loaded, { columns: new Map([...others, ...candidate.columns]), shown, signal, checkHeader }), baselineConflict: conflict };
  } catch (error) {
    if (others.length === 0 || !(error instanceof UserError)) throw error;
    // The data may have lost a column since, or hold other values in it: that is no fault of the candidate, unless it reads it too.
    return { judged: await readJudgedRows(loaded, { columns: candidate.columns, shown, signal, checkHeader: candidate.checkHeader }), baselineConflict: `the baseline can't read the data: ${error.message}` };
  }
}

function conflictOf(candidate: Answerer, baseline: Answerer): string | null {
  const other = [...baseline.columns].find(([name, kind]) => candidate.columns.has(name) && candidate.columns.get(name) !== kind);
  return other === undefined ? null : `the baseline reads column ${other[0]} as ${other[1]}, the candidate otherwise; register a version with the new type first`;
}
