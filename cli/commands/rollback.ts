import { UserError } from '../../shared/verdict/errors.ts';
import type { Command } from '../command.ts';
import { REPOSITORY_OPTION } from '../repository-option.ts';
import { runDeploy } from '../stages.ts';

export const rollbackCommand: Command = {
  usage: '--reason <text> [options]',
  description: 'Brings back what served before, proves it, and puts the stage on hold, so that the next deployment does not bring the bad version again.',
  options: {
    reason: { description: 'Why; shown to everyone whom the hold stops', flag: false },
    to: { description: 'Which version; default: what served before the present one', flag: false },
    environment: { description: 'Which environment; default: the only one, else production', flag: false },
    'dry-run': { description: 'Say what would happen and change nothing', flag: true },
    ...REPOSITORY_OPTION,
  },
  positionals: 0,
  async run({ openSession, options, installation, print }) {
    if (options['reason'] === undefined) throw new UserError('a rollback needs --reason <text>: it is shown to everyone whom its hold stops');
    const outcome = await runDeploy({ session: await openSession(), installation, options: { ...options, rollback: 'true' } });
    print(outcome.text);
    print(`Report: ${outcome.report}`);
    return outcome;
  },
};
