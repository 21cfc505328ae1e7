import { readTarget, type TargetReading } from '../../actions/deploy/read-target.ts';
import { readRegistry } from '../../shared/registry/read-registry.ts';
import { versionsOf } from '../../shared/registry/state.ts';
import { formatTime } from '../../shared/report/format.ts';
import { shortDigest } from '../../shared/statement/digest.ts';
import { EXIT } from '../../shared/verdict/exit-code.ts';
import type { Command } from '../command.ts';
import { MEND_REGISTRY } from './mend-registry.ts';

export const statusCommand: Command = {
  usage: '[options]',
  description: 'What serves in each environment, since when and why, read back from the target. Changes nothing. Exits 5 where a target and the registry disagree, 4 where the registry itself is damaged.',
  options: { environment: { description: 'Only this environment; default: all of mlops.yml', flag: false } },
  positionals: 0,
  async run({ openSession, options, print }) {
    const { loaded, workDirectory, ports } = await openSession({ readOnly: true });
    const { model, deploy = {} } = loaded.config;
    const state = await readRegistry(ports.ledger, model);
    const newest = versionsOf(state).at(-1);
    print(`${model}: ${newest === undefined ? 'no version is registered yet' : `the newest version is v${newest.version}, registered ${formatTime(new Date(newest.at))}`}`);
    for (const { location, reason } of state.damaged) print(`DAMAGED  ${location}: ${reason}`);
    if (state.damaged.length > 0) print(MEND_REGISTRY);
    const names = options['environment'] === undefined ? Object.keys(deploy) : [options['environment']];
    const readings: TargetReading[] = [];
    for (const environment of names) readings.push(await readTarget({ loaded, workDirectory, environment }, ports));
    for (const reading of readings) print(tell(reading));
    if (names.length === 0) print('mlops.yml describes no environment (deploy).');
    const agree = readings.every(({ problem, interrupted }) => problem === null && interrupted === null);
    const exitCode = agree ? (state.damaged.length === 0 ? EXIT.ok : EXIT.platform) : EXIT.broken;
    return { exitCode, outputs: { model, newest: newest?.version ?? null, environments: readings, damaged: state.damaged } };
  },
};

function tell({ environment, served, ledger, location, problem, hold, interrupted }: TargetReading): string {
  const serving =
    typeof served === 'object'
      ? `serves v${served.version} (${shortDigest(served.digest)})`
      : served === 'nothing'
        ? 'serves nothing'
        : ledger === null
          ? 'was never deployed to'
          : `was given v${ledger.version} (${shortDigest(ledger.digest)}); only your check can say what serves`;
  const reason = ledger?.reason === null || ledger === null ? '' : `: ${ledger.reason}`;
  const since = ledger === null ? '' : `, since ${formatTime(new Date(ledger.at))} by ${ledger.cause === 'rollback' ? 'a rollback' : 'a deployment'}${reason}`;
  return [
    `${environment} ${serving}${since}`,
    ...(location === null ? [] : [`    ${location}`]),
    ...(hold === null ? [] : [`    ON HOLD since ${formatTime(new Date(hold.at))}${hold.until === null ? '' : ` until ${formatTime(new Date(hold.until))}`}: ${hold.reason}. Lift it with mlops hold ${environment} --lift`]),
    ...(problem === null ? [] : [`    PROBLEM: ${problem}`]),
    ...(interrupted === null ? [] : ['    INTERRUPTED: a deployment began and did not end; run mlops deploy or mlops rollback, which end it first']),
  ].join('\n');
}
