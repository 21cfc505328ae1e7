import { chooseEnvironment } from '../../actions/deploy/decision/choose-environment.ts';
import { underPolicy } from '../../shared/config/policy/under-policy.ts';
import { checkConfiguredMetrics } from '../../shared/judge/metrics/check-configured-metrics.ts';
import { EXIT } from '../../shared/verdict/exit-code.ts';
import type { Command } from '../command.ts';
import type { Session } from '../session.ts';
import { refuseToRegister, runDeploy, runEvaluate, runRegister, runTrain, runValidateData, type StageContext, type StageOutcome } from '../stages.ts';

interface Step {
  readonly stage: string;
  /** Which options of `mlops run` are this stage's. */
  readonly takes: readonly string[];
  readonly run: (context: StageContext) => Promise<StageOutcome>;
}

export const runCommand: Command = {
  usage: '[options]',
  description: 'Runs every stage that mlops.yml describes, in order, and stops at the first that does not pass.',
  options: {
    environment: { description: 'Which environment to deploy to; default: the only one, else production', flag: false },
    policy: { description: 'A file of gates and settings above mlops.yml, which can only tighten: for evaluate-and-gate and register-model', flag: false },
  },
  positionals: 0,
  async run({ openSession, options, installation, print }) {
    const session = await openSession();
    refuseToRegister(session);
    // A policy that can't be met, a mistyped environment, or a registry that can't be read, is no news to get after an hour of training.
    checkConfiguredMetrics(await underPolicy(session.loaded, { text: options['policy'] }));
    if (options['environment'] !== undefined || deploys(session)) chooseEnvironment(session.loaded, options['environment']);
    await session.ports.ledger.read(session.loaded.config.model);
    print(`${session.loaded.config.model}: ${session.loaded.path}\n`);
    const outputs: Record<string, unknown> = {};
    let report: string | null = null;
    for (const { stage, takes, run } of stepsOf(session)) {
      const outcome = await run({ session, installation, options: Object.fromEntries(takes.map((name) => [name, options[name]])) });
      outputs[stage] = outcome.outputs;
      print(`${outcome.text}\n`);
      if (stage === 'evaluate-and-gate') report = outcome.report;
      if (outcome.exitCode !== EXIT.ok) {
        print(`Stopped after ${stage}. Report: ${outcome.report ?? report}`);
        return { exitCode: outcome.exitCode, outputs };
      }
    }
    print(`Report: ${report}`);
    return { exitCode: EXIT.ok, outputs };
  },
};

/** A section that mlops.yml doesn't have is a stage that isn't asked for. Judging always is: what wasn't judged is never registered. */
function stepsOf(session: Session): Step[] {
  const { config } = session.loaded;
  return [
    ...(config.data === undefined ? [] : [{ stage: 'validate-data', takes: [], run: runValidateData }]),
    ...(config.train === undefined ? [] : [{ stage: 'train', takes: [], run: runTrain }]),
    { stage: 'evaluate-and-gate', takes: ['policy'], run: runEvaluate },
    { stage: 'register-model', takes: ['policy'], run: runRegister },
    ...(deploys(session) ? [{ stage: 'deploy', takes: ['environment'], run: runDeploy }] : []),
  ];
}

function deploys({ loaded: { config } }: Session): boolean {
  return Object.keys(config.deploy ?? {}).length > 0;
}
