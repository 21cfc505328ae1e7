import { readTarget, type TargetReading } from '../../actions/deploy/read-target.ts';
import { mlopsCommand } from '../../shared/registry/mlops-command.ts';
import { readRegistry } from '../../shared/registry/read-registry.ts';
import { type RegistryState, versionsOf } from '../../shared/registry/state.ts';
import { formatTime } from '../../shared/report/format.ts';
import { shortDigest } from '../../shared/statement/digest.ts';
import { PlatformError } from '../../shared/verdict/errors.ts';
import { EXIT } from '../../shared/verdict/exit-code.ts';
import type { Command } from '../command.ts';
import { REPOSITORY_OPTION } from '../repository-option.ts';
import { MEND_REGISTRY } from './mend-registry.ts';

export const statusCommand: Command = {
  usage: '[options]',
  description: 'What serves in each environment, since when and why, read back from the target. Changes nothing. Exits 5 where a target and the registry disagree, 4 where the registry itself is damaged or can not be read.',
  options: { environment: { description: 'Only this environment; default: all of mlops.yml', flag: false }, ...REPOSITORY_OPTION },
  positionals: 0,
  async run({ openSession, options, print }) {
    const { loaded, workDirectory, ports } = await openSession({ readOnly: true });
    const { model, deploy = {} } = loaded.config;
    const state = await readRegistry(ports.ledger, model).catch(whyUnreadable);
    print(tellRegistry(model, state));
    const names = options['environment'] === undefined ? Object.keys(deploy) : [options['environment']];
    const readings: TargetReading[] = [];
    const known = 'entries' in state ? state : null;
    for (const environment of names) readings.push(await readTarget({ loaded, workDirectory, environment, state: known }, ports));
    for (const reading of readings) print(tell(reading, { known: known !== null, lift: mlopsCommand(ports.ledger, `hold ${reading.environment} --lift`) }));
    if (names.length === 0) print('mlops.yml describes no environment (deploy).');
    const agree = readings.every(({ problem, interrupted }) => problem === null && interrupted === null);
    const damaged = known?.damaged ?? [];
    const exitCode = agree ? (known !== null && damaged.length === 0 ? EXIT.ok : EXIT.platform) : EXIT.broken;
    const newest = known === null ? null : (versionsOf(known).at(-1)?.version ?? null);
    return { exitCode, outputs: { model, newest, environments: readings, damaged, unreadable: 'entries' in state ? null : state.unreadable } };
  },
};

/** Who is woken at night wants to know what serves, also where the registry can't be reached. */
function whyUnreadable(error: unknown): { readonly unreadable: string } {
  if (error instanceof PlatformError) return { unreadable: error.message };
  throw error;
}

function tellRegistry(model: string, state: RegistryState | { readonly unreadable: string }): string {
  if ('unreadable' in state) return `${model}: the registry can't be read, so what follows is what the targets themselves say\nPROBLEM: ${state.unreadable}`;
  const newest = versionsOf(state).at(-1);
  return [
    `${model}: ${newest === undefined ? 'no version is registered yet' : `the newest version is v${newest.version}, registered ${formatTime(new Date(newest.at))}`}`,
    ...state.damaged.map(({ location, reason }) => `DAMAGED  ${location}: ${reason}`),
    ...(state.damaged.length > 0 ? [MEND_REGISTRY] : []),
  ].join('\n');
}

function tell(reading: TargetReading, { known, lift }: { /** Whether the registry could be read. */ readonly known: boolean; readonly lift: string }): string {
  const { environment, reachable, ledger, location, problem, hold, interrupted } = reading;
  const reason = ledger?.reason === null || ledger === null ? '' : `: ${ledger.reason}`;
  const since = ledger === null ? '' : `, since ${formatTime(new Date(ledger.at))} by ${ledger.cause === 'rollback' ? 'a rollback' : 'a deployment'}${reason}`;
  return [
    `${environment} ${serving(reading, known)}${since}`,
    ...(location === null ? [] : [`    ${location}`]),
    ...(reachable ? [] : ['    its folder is not on this machine, so it was not read back']),
    ...(hold === null ? [] : [`    ON HOLD since ${formatTime(new Date(hold.at))}${hold.until === null ? '' : ` until ${formatTime(new Date(hold.until))}`}: ${hold.reason}. Lift it with ${lift}`]),
    ...(problem === null ? [] : [`    PROBLEM: ${problem}`]),
    ...(interrupted === null ? [] : ['    INTERRUPTED: a deployment began and did not end; run mlops deploy or mlops rollback, which end it first']),
  ].join('\n');
}

function serving({ target, served, reachable, ledger }: TargetReading, known: boolean): string {
  if (typeof served === 'object') return `serves v${served.version} (${shortDigest(served.digest)})`;
  if (served === 'nothing') return 'serves nothing';
  const note = reachable && target === 'command' ? '; only your check can say what serves' : '';
  if (!known) return `was not read${note}`;
  return ledger === null ? 'was never deployed to' : `was given v${ledger.version} (${shortDigest(ledger.digest)})${note}`;
}
