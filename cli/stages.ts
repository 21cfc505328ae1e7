import { join } from 'node:path';

import { PlatformError, UserError } from '../shared/verdict/errors.ts';
import { EXIT, exitCodeOfVerdict } from '../shared/verdict/exit-code.ts';
import type { Options, Outcome } from './command.ts';
import type { Installation } from './main.ts';
import { deployLines, evaluateLines, registerLines, trainLines, validateDataLines } from './run-transcript.ts';
import type { Session } from './session.ts';
import { parseStageOptions } from './stage-options.ts';
import { trainModel } from './train-model.ts';

/*
 * The five use cases as the command runs them. Each loads its own code: a stage that isn't run costs nothing.
 */

export interface StageContext {
  readonly session: Session;
  readonly installation: Installation;
  readonly options: Options;
}

export interface StageOutcome extends Outcome {
  /** For people: what the stage found. */
  readonly text: string;
  /** Path of the report; null where none was written. */
  readonly report: string | null;
}

export async function runValidateData({ session, options, installation }: StageContext): Promise<StageOutcome> {
  const { validateData } = await import('../actions/validate-data/validate-data.ts');
  const { validateDataOptionsSchema } = await import('../actions/validate-data/inputs.ts');
  const { localThreads } = await import('../shared/host-local/threads.ts');
  const { data, environment, reference, suggest } = parseStageOptions(validateDataOptionsSchema, options);
  const threads = localThreads(join(installation.wasmDirectory, 'scan-thread.js'));
  const { result, directory } = await validateData({ ...session, data, environment, reference, suggest, threads }, session.ports);
  const outputs = { verdict: result.verdict, data: directory, digest: result.data.digest, rows: result.rows, ...filesOf(directory), ...pageOf(directory), ...(result.failures === undefined ? {} : { failures: join(directory, result.failures.path) }) };
  return { exitCode: exitCodeOfVerdict(result.verdict), text: validateDataLines(result), outputs, report: outputs.report };
}

export async function runTrain({ session, options, installation }: StageContext): Promise<StageOutcome> {
  const { train } = await import('../actions/train/train.ts');
  const { trainInputsSchema } = await import('../actions/train/inputs.ts');
  const { data } = parseStageOptions(trainInputsSchema, options);
  const { wasmDirectory } = installation;
  const tensorflowProgram = [process.execPath, join(wasmDirectory, 'train-on-tensorflow.js')];
  const { result, directory } = await train({ ...session, data, wasmDirectory, tensorflowProgram }, session.ports);
  const outputs = { verdict: result.verdict, model: join(directory, 'bundle'), digest: result.model.digest, reused: result.reused, ...filesOf(directory) };
  return { exitCode: exitCodeOfVerdict(result.verdict), text: trainLines(result), outputs, report: outputs.report };
}

export async function runEvaluate({ session, options, installation }: StageContext): Promise<StageOutcome> {
  const { evaluateAndGate } = await import('../actions/evaluate-and-gate/evaluate-and-gate.ts');
  const { evaluateOptionsSchema } = await import('../actions/evaluate-and-gate/inputs.ts');
  const { inconclusive, model, data, baseline, policy } = parseStageOptions(evaluateOptionsSchema, options);
  const { underPolicy } = await import('../shared/config/policy/under-policy.ts');
  const { wasmDirectory } = installation;
  const { rerunFor } = await import('../actions/evaluate-and-gate/rerun/rerun-base.ts');
  const { localBase } = await import('../actions/evaluate-and-gate/rerun/local-base.ts');
  const tensorflow = { program: [process.execPath, join(wasmDirectory, 'answer-on-tensorflow.js')], workspace: undefined };
  const rerun = rerunFor({ ...session, wasmDirectory, tensorflow, train: trainModel(installation) });
  const resolveBase = rerun && (async (scratch: string) => rerun(await localBase(session.ports.programs, session.loaded.directory), scratch));
  const { result, directory } = await evaluateAndGate({ ...session, loaded: await underPolicy(session.loaded, { text: policy }), model, data, baseline, wasmDirectory, tensorflow, resolveBase }, session.ports);
  const outputs = { verdict: result.verdict, evaluation: directory, model: model ?? join(session.workDirectory, 'train', 'bundle'), digest: result.model.digest, ...filesOf(directory), ...pageOf(directory) };
  const excused = result.verdict === 'inconclusive' && inconclusive === 'warn';
  return { exitCode: excused ? EXIT.ok : exitCodeOfVerdict(result.verdict), text: evaluateLines(result, session.loaded.name), outputs, report: outputs.report };
}

export async function runRegister({ session, options, installation }: StageContext): Promise<StageOutcome> {
  refuseToRegister(session);
  const { registerModel } = await import('../actions/register-model/register-model.ts');
  const { registerOptionsSchema } = await import('../actions/register-model/inputs.ts');
  const { underPolicy } = await import('../shared/config/policy/under-policy.ts');
  const { 'dry-run': dryRun, model, evaluation, data, policy, bump, stage } = parseStageOptions(registerOptionsSchema, options);
  const { result, directory } = await registerModel({ ...session, loaded: await underPolicy(session.loaded, { text: policy }), model, evaluation, data, bump, stage, dryRun, wasmDirectory: installation.wasmDirectory }, session.ports);
  const files = directory === null ? { result: null, report: null } : filesOf(directory);
  const { verdict, tag, digest, reused } = result;
  const outputs = { verdict, version: tag, tag, digest, reused, 'release-url': result.release_url, ...files };
  return { exitCode: exitCodeOfVerdict(verdict), text: registerLines(result), outputs, report: files.report };
}

export async function runDeploy({ session, options, installation }: StageContext): Promise<StageOutcome> {
  const { deploy } = await import('../actions/deploy/deploy.ts');
  const { deployOptionsSchema } = await import('../actions/deploy/inputs.ts');
  const { 'dry-run': dryRun, version, environment, rollback, to, reason } = parseStageOptions(deployOptionsSchema, options);
  await refuseElsewhere(session, { environment, rollback });
  const { result, directory } = await deploy({ ...session, version, environment, rollback, to, reason, dryRun, wasmDirectory: installation.wasmDirectory }, session.ports);
  const { verdict, state, digest, location } = result;
  const named = (number: string | null): string | null => (number === null ? null : `${session.loaded.config.model}@v${number}`);
  const outputs = { verdict, state, environment: result.environment, version: named(result.version), 'previous-version': named(result.previous_version), digest, location, pending: result.pending, ...filesOf(directory) };
  return { exitCode: state === 'broken' ? EXIT.broken : exitCodeOfVerdict(verdict), text: deployLines(result), outputs, report: outputs.report };
}

/** A version in a repository lies on the commit that made it, which its workflow knows and a folder on a laptop does not. @throws UserError */
export function refuseToRegister({ repository }: Session): void {
  if (repository === null) return;
  throw new UserError(`the registry is that of ${repository}, and only the action register-model registers there; from here it can be read, held, rolled back and deployed from`);
}

/** What serves in a folder is switched where that folder is: here a new one would be made, and the registry would say what is not so. @throws UserError */
async function refuseElsewhere({ loaded, workDirectory, ports, repository }: Session, { environment, rollback }: { readonly environment: string | undefined; readonly rollback: boolean }): Promise<void> {
  if (repository === null) return;
  const { readTarget } = await import('../actions/deploy/target/read-target.ts');
  // A folder that is here keeps a copy of the log to go back by.
  if (rollback) {
    const { target, reachable } = await readTarget({ loaded, workDirectory, environment, state: null }, ports);
    if (target === 'directory' && reachable) return;
  }
  const { readRegistry } = await import('../shared/registry/read-registry.ts');
  const state = await readRegistry(ports.ledger, loaded.config.model).catch((error: unknown) => {
    if (!(error instanceof PlatformError)) throw error;
    const byHand = rollback ? '. mlops status tells what serves; going back by hand: docs/registry-on-github.md' : '';
    throw new PlatformError(`nothing was changed, because the registry of ${repository} can't be read: ${error.message}${byHand}`, { cause: error });
  });
  const { reachable, ledger, environment: stage } = await readTarget({ loaded, workDirectory, environment, state }, ports);
  if (reachable || ledger === null) return;
  throw new UserError(`${stage} holds v${ledger.version}, but its folder is not on this machine; run this where it serves`);
}

function filesOf(directory: string): { readonly result: string; readonly report: string } {
  return { result: join(directory, 'result.json'), report: join(directory, 'report.md') };
}

function pageOf(directory: string): { readonly 'report-html': string } {
  return { 'report-html': join(directory, 'report.html') };
}
