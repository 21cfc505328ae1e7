import { hold } from '../../actions/deploy/decision/hold.ts';
import { UserError } from '../../shared/verdict/errors.ts';
import { EXIT } from '../../shared/verdict/exit-code.ts';
import type { Command } from '../command.ts';
import { REPOSITORY_OPTION } from '../repository-option.ts';

export const holdCommand: Command = {
  usage: '[<stage>] --reason <text> [--until <time>] | --lift',
  description: 'Stops deployments to a stage until it is lifted or its time is over; --lift lets them go on.',
  options: {
    reason: { description: 'Why; shown to everyone whom the hold stops', flag: false },
    until: { description: 'A date, a time or a duration (2026-12-01, 2026-12-01T08:00Z, 8h, 3d); default: until it is lifted', flag: false },
    lift: { description: 'Lift the hold', flag: true },
    ...REPOSITORY_OPTION,
  },
  positionals: 1,
  async run({ openSession, options, positionals, print }) {
    const lift = options['lift'] !== undefined;
    if (lift && options['until'] !== undefined) throw new UserError('--until has no meaning with --lift');
    const { loaded, ports } = await openSession();
    const common = { loaded, environment: positionals[0], reason: options['reason'] };
    const { stage, entry, message } = await hold(lift ? { ...common, action: 'lift' } : { ...common, action: 'set', until: options['until'] }, ports);
    print(message);
    return { exitCode: EXIT.ok, outputs: { stage, entry } };
  },
};
