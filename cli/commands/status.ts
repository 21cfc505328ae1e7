import { readTarget, type TargetReading } from '../../actions/deploy/target/read-target.ts';
import { settleFolder } from '../../actions/deploy/without-registry/settle-folder.ts';
import { mlopsCommand } from '../../shared/registry/mlops-command.ts';
import { readRegistry } from '../../shared/registry/read-registry.ts';
import { type RegistryState, versionsOf } from '../../shared/registry/state.ts';
import { formatTime } from '../../shared/report/format.ts';
import { shortDigest } from '../../shared/statement/digest.ts';
import { PlatformError, UserError } from '../../shared/verdict/errors.ts';
import { EXIT, exitCodeOfError } from '../../shared/verdict/exit-code.ts';
import type { Command } from '../command.ts';
import { REPOSITORY_OPTION } from '../repository-option.ts';
import type { Session } from '../session.ts';
import { MEND_REGISTRY } from './mend-registry.ts';

export const statusCommand: Command = {
  usage: '[options]',
  description: 'What serves in each environment, since when and why, read back from the target. Changes nothing, but records a rollback that was made while the registry could not be reached. Exits 5 where a target and the registry disagree, 4 where the registry itself is damaged, can not be read or lacks such a rollback.',
  options: { environment: { description: 'Only this environment; default: all of mlops.yml', flag: false }, ...REPOSITORY_OPTION },
  positionals: 0,
  async run({ openSession, options, print }) {
    const { loaded, workDirectory, ports } = await openSession({ readOnly: true });
    const { model, deploy = {} } = loaded.config;
    const names = options['environment'] === undefined ? Object.keys(deploy) : [options['environment']];
    const first = await readRegistry(ports.ledger, model).catch(whyUnreadable);
    const state = 'unreadable' in first ? first : await afterSettling({ loaded, ports, names, state: first });
    print(tellRegistry(model, state));
    const readings: TargetReading[] = [];
    const known = 'entries' in state ? state : null;
    for (const environment of names) readings.push(await readTarget({ loaded, workDirectory, environment, state: known }, ports));
    for (const reading of readings) print(tell(reading, { known: known !== null, lift: mlopsCommand(ports.ledger, `hold ${reading.environment} --lift`) }));
    if (names.length === 0) print(`${loaded.name} describes no environment (deploy).`);
    const agree = readings.every(({ problem, interrupted }) => problem === null && interrupted === null);
    const damaged = known?.damaged ?? [];
    const unreadable = 'unreadable' in state ? state.exitCode : EXIT.ok;
    const whole = damaged.length === 0 && readings.every(({ pending }) => pending === null);
    const exitCode = agree ? (whole || unreadable !== EXIT.ok ? unreadable : EXIT.platform) : EXIT.broken;
    const newest = known === null ? null : (versionsOf(known).at(-1)?.version ?? null);
    return { exitCode, outputs: { model, newest, environments: readings, damaged, unreadable: 'entries' in state ? null : state.unreadable } };
  },
};

/** What was done at a folder without the registry is recorded as soon as somebody looks; where that is refused, the reading tells what waits. */
async function afterSettling({ loaded, ports, names, state }: Pick<Session, 'loaded' | 'ports'> & { readonly names: readonly string[]; readonly state: RegistryState }): Promise<RegistryState> {
  let settled = false;
  // One that mlops.yml does not have is told of by the reading.
  for (const environment of names.filter((name) => Object.hasOwn(loaded.config.deploy ?? {}, name))) {
    try {
      settled = (await settleFolder({ loaded, environment }, ports)) || settled;
    } catch (error) {
      if (!(error instanceof PlatformError) && !(error instanceof UserError)) throw error;
      ports.log.warn(`what was done in ${environment} could not be recorded: ${error.message}`);
    }
  }
  return settled ? readRegistry(ports.ledger, loaded.config.model) : state;
}

interface Unreadable {
  readonly unreadable: string;
  readonly exitCode: number;
}

/** Who is woken at night wants to know what serves, also where the registry can't be reached or the token is not at hand. */
function whyUnreadable(error: unknown): Unreadable {
  if (error instanceof PlatformError || error instanceof UserError) return { unreadable: error.message, exitCode: exitCodeOfError(error) };
  throw error;
}

function tellRegistry(model: string, state: RegistryState | Unreadable): string {
  if ('unreadable' in state) return `${model}: the registry can't be read, so what follows is what the targets themselves say\nPROBLEM: ${state.unreadable}`;
  const newest = versionsOf(state).at(-1);
  return [
    `${model}: ${newest === undefined ? 'no version is registered yet' : `the newest version is v${newest.version}, registered ${formatTime(new Date(newest.at))}`}`,
    ...state.damaged.map(({ location, reason }) => `DAMAGED  ${location}: ${reason}`),
    ...(state.damaged.length > 0 ? [MEND_REGISTRY] : []),
  ].join('\n');
}

function tell(reading: TargetReading, { known, lift }: { /** Whether the registry could be read. */ readonly known: boolean; readonly lift: string }): string {
  const { environment, reachable, ledger, location, problem, hold, interrupted, pending } = reading;
  const reason = ledger?.reason === null || ledger === null ? '' : `: ${ledger.reason}`;
  const since = ledger === null ? '' : `, since ${formatTime(new Date(ledger.at))} by ${ledger.cause === 'rollback' ? 'a rollback' : 'a deployment'}${reason}`;
  return [
    `${environment} ${serving(reading, known)}${since}`,
    ...(location === null ? [] : [`    ${location}`]),
    ...(reachable ? [] : ['    its folder is not on this machine, so it was not read back']),
    ...(hold === null ? [] : [`    ON HOLD since ${formatTime(new Date(hold.at))}${hold.until === null ? '' : ` until ${formatTime(new Date(hold.until))}`}: ${hold.reason}. Lift it with ${lift}`]),
    ...(pending === null ? [] : [`    NOT RECORDED YET: ${pending}`]),
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
