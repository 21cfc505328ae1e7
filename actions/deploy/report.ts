import { codeSpan, escapeText } from '../../shared/report/escape.ts';
import { formatCount, formatTime } from '../../shared/report/format.ts';
import { table } from '../../shared/report/table.ts';
import type { DeployResult } from '../../shared/results/deploy.ts';
import { shortDigest } from '../../shared/statement/digest.ts';

interface DeployReportContext {
  readonly model: string;
  readonly cause: 'deploy' | 'rollback';
  readonly time: Date;
}

/** The report of a deployment: what serves now and why, and what to do next. */
export function deployReport(result: DeployResult, context: DeployReportContext): string {
  const parts = [`### ${icon(result)} ${escapeText(context.model)}: ${headline(result, context)}`, sentence(result.reason), waiting(result), facts(result), next(result), foot(result, context)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function waiting({ pending }: DeployResult): string {
  return pending === null ? '' : `> ⚠️ **Not recorded yet:** ${sentence(pending)}`;
}

/** As a sentence; a reason that begins with a version or a path keeps its letter. */
function sentence(reason: string): string {
  return `${escapeText(/^[a-z]+ /.test(reason) ? reason.charAt(0).toUpperCase() + reason.slice(1) : reason)}.`;
}

function icon({ state, verdict }: DeployResult): string {
  if (state === 'broken') return '🛑';
  return verdict === 'pass' ? '✅' : '❌';
}

/** What happened in a few plain words; also the last line of the log. */
export function headline({ state, verdict, version, previous_version: previous, environment, dry_run: dryRun }: DeployResult, { cause }: Pick<DeployReportContext, 'cause'>): string {
  switch (state) {
    case 'deployed': return cause === 'rollback' ? `${environment} is back at v${version}` : `v${version} serves in ${environment}`;
    case 'unchanged':
      if (dryRun) return `dry run for ${environment}, nothing was changed`;
      return verdict === 'pass' ? `v${version} serves in ${environment} already` : `v${version} was not deployed to ${environment}`;
    case 'rolled-back': return `v${version} failed in ${environment}, ${previous === null ? 'nothing serves, as before' : `v${previous} serves again`}`;
    case 'broken': return `${environment} needs a person`;
  }
}

function facts({ version, previous_version: previous, digest, location, answers_compared: compared }: DeployResult): string {
  const rows = [
    ['Version', `v${version} (${codeSpan(shortDigest(digest))})`],
    ['Before', previous === null ? 'nothing' : `v${previous}`],
    ['Golden answers compared', formatCount(compared)],
    ...(location === null ? [] : [['Where', codeSpan(location)]]),
  ];
  return table(['', ''], ['left', 'left'], rows);
}

function next({ state, verdict, environment, version, previous_version: previous }: DeployResult): string {
  if (state === 'broken') return `**Next:** look at what serves (${codeSpan('mlops status')}), mend it, then run this again: it goes on from here.`;
  if (state === 'rolled-back') return `**Next:** find out why v${version} failed${previous === null ? '' : `; ${environment} is as it was`}, then deploy again.`;
  if (verdict === 'fail') return `**Next:** nothing was changed. Mend what is said above, then deploy again.`;
  return '';
}

function foot({ digest }: DeployResult, { time }: DeployReportContext): string {
  return `<sub>${formatTime(time)} · ${codeSpan(digest)}</sub>`;
}
