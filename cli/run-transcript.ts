import { decimalsFor, formatCount, formatNumber, formatPercent, formatRows, formatSeconds, ICON } from '../shared/report/format.ts';
import { reasonWithWaiver } from '../shared/report/evaluation/reason-with-waiver.ts';
import type { DeployResult } from '../shared/results/deploy.ts';
import type { BaselineResult, EvaluateResult, GateResult, MetricValue } from '../shared/results/evaluate-and-gate.ts';
import type { RegisterResult } from '../shared/results/register-model.ts';
import type { TrainResult } from '../shared/results/train.ts';
import type { ValidateDataResult } from '../shared/results/validate-data.ts';
import { shortDigest } from '../shared/statement/digest.ts';
import type { Verdict } from '../shared/verdict/verdict.ts';

/*
 * What `mlops run` prints of each stage: plain text for a terminal or a log. Escaping of outside text is the log's.
 */

const INDENT = ' '.repeat(4);
/** Places of a finding; the report has more of them. */
const PLACES_SHOWN = 5;
/** A terminal shows no more, and a log that holds 10,000 columns nobody reads. */
const MAX_FINDINGS = 50;

function stageLines(verdict: Verdict, stage: string, { head, lines }: { readonly head: string; readonly lines: readonly string[] }): string {
  return [`${ICON[verdict]} ${stage.padEnd(18)} ${head}`, ...lines.map((line) => INDENT + line)].join('\n');
}

export function validateDataLines(result: ValidateDataResult): string {
  const columns = Object.keys(result.columns).length;
  const findings = result.findings.filter(({ level }) => level !== 'info');
  const found = findings.length === 0 ? 'no findings' : `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`;
  const head = `${formatRows(result.rows)}, ${columns} ${columns === 1 ? 'column' : 'columns'}, ${found}`;
  const suggested = result.suggestion?.diff?.split('\n') ?? [];
  return stageLines(result.verdict, 'validate-data', { head, lines: [...shownFindings(findings).flatMap(findingLines), ...moreFindings(result, findings.length), ...suggested.filter((line) => line !== '')] });
}

/** What fails comes first where not all have room. */
function shownFindings(findings: ValidateDataResult['findings']): ValidateDataResult['findings'] {
  if (findings.length <= MAX_FINDINGS) return findings;
  return findings.toSorted((a, b) => Number(a.level !== 'fail') - Number(b.level !== 'fail')).slice(0, MAX_FINDINGS);
}

function moreFindings({ failures }: ValidateDataResult, count: number): string[] {
  if (count <= MAX_FINDINGS) return [];
  const rows = failures === undefined ? '' : `, ${failures.path} ${failures.rows === failures.of ? 'all' : formatCount(failures.rows)} of their rows`;
  return [`and ${formatCount(count - MAX_FINDINGS)} more findings; result.json beside the report has all of them${rows}`];
}

function findingLines({ level, message, examples, count }: ValidateDataResult['findings'][number]): string[] {
  const places = examples.slice(0, PLACES_SHOWN).map(({ file, line, value }) => `${INDENT}${file}:${line}${value === null ? '' : ` ${JSON.stringify(value)}`}`);
  const more = examples.length > 0 && count > places.length ? [`${INDENT}and ${formatCount(count - places.length)} more`] : [];
  return [`${level}: ${message}`, ...places, ...more];
}

export function trainLines(result: TrainResult): string {
  const how = result.reused
    ? 'nothing changed, so nothing was trained'
    : result.epochs === null
      ? `your program ran for ${formatSeconds(result.seconds)}`
      : `${result.epochs} ${result.epochs === 1 ? 'epoch' : 'epochs'}, the weights of epoch ${result.best_epoch} kept, ${formatSeconds(result.seconds)} on ${result.model.backend}`;
  const { train, validation, test } = result.rows;
  const rows = `rows: ${formatCount(train)} to train, ${formatCount(validation)} to ${result.epochs === null ? 'validate' : 'stop'}, ${formatCount(test)} to judge`;
  return stageLines(result.verdict, 'train', { head: how, lines: [rows, `model ${shortDigest(result.model.digest)}`] });
}

export function evaluateLines(result: EvaluateResult, config: string): string {
  const interval = `${formatPercent(2 * result.confidence - 1)} interval`;
  const metrics = Object.entries(result.metrics).map(([name, value]) => `${name.padEnd(20)} ${shown(value)}`);
  const gates = result.gates.length === 0 ? [`there is no gate in ${config}, and what met none has not passed: add one`] : result.gates.map(gateLine);
  return stageLines(result.verdict, 'evaluate-and-gate', { head: `${formatRows(result.rows)} judged, ${interval}`, lines: [...metrics, baselineLine(result.baseline), ...gates] });
}

function baselineLine(baseline: BaselineResult): string {
  if (baseline.state === 'compared') return `compared with ${baseline.reference}${baseline.version === null ? '' : ` (v${baseline.version})`} on the same ${formatRows(baseline.rows)}`;
  if (baseline.state === 'unavailable') return `no comparison: ${baseline.reason}`;
  return baseline.state === 'first-version' ? 'first version: nothing to compare with' : 'not compared with a baseline';
}

function gateLine({ gate, verdict, mode, ...found }: GateResult): string {
  return `${ICON[verdict]} ${gate}${mode === 'warn' ? ' (warns only)' : ''}: ${reasonWithWaiver(found)}`;
}

function shown({ value, low, high, reason }: MetricValue): string {
  if (value === null) return `undefined: ${reason ?? ''}`;
  const decimals = decimalsFor(value, ((high ?? 0) - (low ?? 0)) / 2);
  return low === null || high === null ? formatNumber(value, decimals) : `${formatNumber(value, decimals)} (${formatNumber(low, decimals)} … ${formatNumber(high, decimals)})`;
}

export function registerLines(result: RegisterResult): string {
  const again = result.judged_again === true ? 'judged again, with the same verdict' : result.judged_again;
  const how = result.reused ? 'the same bytes as before: reused' : result.dry_run ? 'would be registered' : 'registered';
  return stageLines(result.verdict, 'register-model', { head: `${result.tag}, ${how}`, lines: [again] });
}

export function deployLines(result: DeployResult): string {
  const states = {
    deployed: `${result.environment} serves v${result.version}`,
    unchanged: result.dry_run ? `${result.environment} was left as it is: a dry run` : result.verdict === 'pass' ? `${result.environment} serves v${result.version} already` : `${result.environment} was left as it is`,
    'rolled-back': `v${result.version} failed; ${result.previous_version === null ? 'nothing serves, as before' : `v${result.previous_version} serves again`}`,
    broken: `${result.environment} needs a person`,
  };
  return stageLines(result.verdict, 'deploy', { head: states[result.state], lines: [result.reason, ...(result.location === null ? [] : [result.location]), ...(result.pending === null ? [] : [`NOT RECORDED YET: ${result.pending}`])].filter((line) => line !== '') });
}
