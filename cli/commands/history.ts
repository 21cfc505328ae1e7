import { formatTime } from '../../shared/report/format.ts';
import type { LedgerEntry } from '../../shared/registry/entry.ts';
import { readRegistry } from '../../shared/registry/read-registry.ts';
import { shortDigest } from '../../shared/statement/digest.ts';
import { EXIT } from '../../shared/verdict/exit-code.ts';
import type { Command } from '../command.ts';
import { REPOSITORY_OPTION } from '../repository-option.ts';
import { MEND_REGISTRY } from './mend-registry.ts';

export const historyCommand: Command = {
  usage: '[options]',
  description: 'Every version, deployment, rollback and hold of the model, in order, as the registry has them.',
  options: REPOSITORY_OPTION,
  positionals: 0,
  async run({ openSession, print }) {
    const { loaded, ports } = await openSession({ readOnly: true });
    const { model } = loaded.config;
    const { entries, damaged } = await readRegistry(ports.ledger, model);
    const lines = [
      ...entries.map(({ position, entry }) => ({ position, text: `${formatTime(new Date(entry.at))}  ${tell(entry)}` })),
      ...damaged.map(({ position, location, reason }) => ({ position, text: `DAMAGED  ${location}: ${reason}` })),
    ].sort((a, b) => a.position - b.position);
    print(lines.length === 0 ? `${model}: nothing is registered yet` : lines.map(({ position, text }) => `${String(position).padStart(4)}  ${text}`).join('\n'));
    if (damaged.length > 0) print(MEND_REGISTRY);
    return { exitCode: damaged.length === 0 ? EXIT.ok : EXIT.platform, outputs: { model, entries: entries.map(({ position, entry }) => ({ position, ...entry })), damaged } };
  },
};

function tell(entry: LedgerEntry): string {
  const reason = 'reason' in entry && entry.reason !== null ? `: ${entry.reason}` : '';
  if (entry.kind === 'version') return `registered v${entry.version} (${entry.bump}), ${shortDigest(entry.digest)}`;
  if (entry.kind === 'stage') return `${entry.stage}: ${entry.cause === 'rollback' ? 'rolled back to' : 'deployed'} v${entry.version}, ${shortDigest(entry.digest)}${reason}`;
  if (entry.kind === 'hold') return `${entry.stage}: held${entry.until === null ? '' : ` until ${formatTime(new Date(entry.until))}`}${reason}`;
  return `${entry.stage}: hold lifted${reason}`;
}
