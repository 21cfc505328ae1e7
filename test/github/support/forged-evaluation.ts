import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { EvaluateResult } from '../../../shared/results/evaluate-and-gate.ts';
import type { EvaluationContext } from '../../../shared/results/evaluation-context.ts';
import { digestOfBytes } from '../../../shared/statement/digest.ts';
import { testPorts } from '../../support/local-ports.ts';
import type { ZipEntry } from '../../support/make-zip.ts';
import { leaveEvaluatedModel, persistence, RAIN_CONFIG, rainProject } from '../../support/rain-project.ts';

interface Statement {
  readonly subject: readonly { readonly name: string; readonly digest: { readonly sha256: string } }[];
  readonly predicate: Readonly<Record<string, unknown>>;
}

export interface Evaluation {
  readonly result: EvaluateResult;
  readonly context: EvaluationContext;
  readonly statement: Statement;
}

/** What evaluate-and-gate leaves of a model of Seattle's weather that passes. */
export async function honestEvaluation(): Promise<Evaluation> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'mlops-test-')));
  try {
    const loaded = await rainProject(folder, RAIN_CONFIG);
    await leaveEvaluatedModel(loaded, { workDirectory: join(folder, '.mlops'), ports: testPorts(folder), rule: persistence });
    const [result, context, statement] = await Promise.all(
      ['result', 'context', 'statement'].map(async (name): Promise<unknown> => JSON.parse(await readFile(join(folder, '.mlops/evaluate-and-gate', `${name}.json`), 'utf8'))),
    );
    return { result: result as EvaluateResult, context: context as EvaluationContext, statement: statement as Statement };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The files of an evaluation of that model, every part of which fits the others; what is changed need not be as any schema says. */
export function forged(honest: Evaluation, model: string, { result = {}, context = {}, statement = {} }: { readonly result?: object; readonly context?: object; readonly statement?: object } = {}): ZipEntry[] {
  const [resultText, contextText] = [{ ...honest.result, ...result }, { ...honest.context, model, ...context }].map((value) => JSON.stringify(value));
  const predicate = { ...honest.statement.predicate, mlops_result: digestOfBytes(resultText ?? ''), mlops_context: digestOfBytes(contextText ?? ''), ...statement };
  const subject = honest.statement.subject.map((named) => ({ ...named, name: model }));
  return [
    { name: 'result.json', content: resultText ?? '' },
    { name: 'context.json', content: contextText ?? '' },
    { name: 'statement.json', content: JSON.stringify({ ...honest.statement, subject, predicate }) },
  ];
}
