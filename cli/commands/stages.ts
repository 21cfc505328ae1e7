import type { z } from 'zod';

import { deployOptionsSchema } from '../../actions/deploy/inputs.ts';
import { evaluateOptionsSchema } from '../../actions/evaluate-and-gate/inputs.ts';
import { registerOptionsSchema } from '../../actions/register-model/inputs.ts';
import { trainInputsSchema } from '../../actions/train/inputs.ts';
import { validateDataOptionsSchema } from '../../actions/validate-data/inputs.ts';
import { keepNurserySmall } from '../../shared/host-local/keep-nursery-small.ts';
import type { Command } from '../command.ts';
import { REPOSITORY_OPTION } from '../repository-option.ts';
import { stageOptions } from '../stage-options.ts';
import { runDeploy, runEvaluate, runRegister, runTrain, runValidateData, type StageContext, type StageOutcome } from '../stages.ts';

function stageCommand(description: string, inputs: z.ZodObject, { run, more = {} }: { readonly run: (context: StageContext) => Promise<StageOutcome>; readonly more?: Command['options'] }): Command {
  return {
    usage: '[options]',
    description,
    options: { ...stageOptions(inputs), ...more },
    positionals: 0,
    async run({ openSession, options, installation, print }) {
      const outcome = await run({ session: await openSession(), options, installation });
      print(outcome.text);
      if (outcome.report !== null) print(`Report: ${outcome.report}`);
      return outcome;
    },
  };
}

export const validateDataCommand = stageCommand('Checks the data against mlops.yml and describes its columns.', validateDataOptionsSchema, {
  run(context) {
    keepNurserySmall();
    return runValidateData(context);
  },
});
export const trainCommand = stageCommand('Trains the model, unless data, inputs, parameters and seed are those of an earlier training.', trainInputsSchema, { run: runTrain });
export const evaluateCommand = stageCommand('Judges the model on the test rows, compares it with the baseline on the same rows, and holds it against the gates.', evaluateOptionsSchema, { run: runEvaluate });
export const registerCommand = stageCommand('Gives the judged bytes a version in the registry; the same bytes keep theirs.', registerOptionsSchema, { run: runRegister });
export const deployCommand = stageCommand('Brings a registered version to an environment, compares its answers with the judged ones, and goes back if it fails.', deployOptionsSchema, { run: runDeploy, more: REPOSITORY_OPTION });
