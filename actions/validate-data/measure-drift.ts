import type { DataConfig, DriftConfig } from '../../shared/config/schema.ts';
import { formatCount } from '../../shared/report/format.ts';
import type { Profile, ProfileColumn } from '../../shared/results/profile.ts';
import type { ColumnChanges, Drift, DriftReference, Finding } from '../../shared/results/validate-data.ts';
import { type ColumnDrift, compareColumn } from '../../shared/tabular/drift/compare-column.ts';
import { UserError } from '../../shared/verdict/errors.ts';
import { type FindingContext, makeFinding } from './findings/make-finding.ts';
import type { Reference } from './resolve-reference.ts';

export interface MeasuredDrift {
  readonly drift: readonly Drift[];
  readonly reference: DriftReference;
  readonly findings: readonly Finding[];
}

export interface DriftOptions {
  readonly drift: DriftConfig;
  readonly data: DataConfig;
  readonly context: FindingContext;
}

/** Values that a finding names. */
const NAMED = 3;

/**
 * Holds each column against the reference. The limit is never below what samples of these sizes show without drift.
 * @throws UserError where `except` names no column
 */
export function measureDrift(profile: Profile, reference: Reference, { drift, data, context }: DriftOptions): MeasuredDrift {
  const finding = (level: Finding['level'], message: string, column: string | null = null): Finding =>
    makeFinding(context, { check: 'drift', column, level, count: column === null ? 0 : profile.rows, examples: [], message });
  if (reference.state !== 'unavailable') refuseUnknown(drift, [profile, ...(reference.state === 'found' ? [reference.profile] : [])]);
  if (reference.state === 'first-version') return { drift: [], reference, findings: [finding('info', `drift: nothing to compare with, ${reference.reason}`)] };
  if (reference.state === 'unavailable') return { drift: [], reference, findings: [finding('warn', `drift could not be judged: ${reference.reason}`)] };

  const { columns, rows, data: source } = reference.profile;
  const apart = withoutDrift(data, drift);
  const entries = Object.entries(profile.columns).filter(([name]) => !apart.has(name));
  const measured = entries.flatMap(([column, now]): { readonly before: ProfileColumn; readonly result: Drift }[] => {
    const before = Object.hasOwn(columns, column) ? columns[column] : undefined;
    const found = before === undefined ? null : compareColumn(before, now);
    return before === undefined || found === null ? [] : [{ before, result: judged(column, found, { before, now, drift, context }) }];
  });
  const results = measured.map(({ result }) => result);
  const compared = new Set(results.map(({ column }) => column));
  const gone = Object.keys(columns).filter((name) => !Object.hasOwn(profile.columns, name) && !apart.has(name));
  const findings = [
    ...results.filter(({ verdict }) => verdict !== 'pass').map((result) => finding(drift.level, explain(result, reference.name), result.column)),
    ...(gone.length === 0 ? [] : [finding(drift.level, `drift: ${reference.name} also has ${some(gone)}, which this data lacks`)]),
  ];
  if (entries.length > 0 && results.length === 0 && profile.rows > 0) {
    const reason = `${reference.name} keeps nothing of any column that could be compared; it was made with show-values: false, or is of other data`;
    return { drift: [], reference: { state: 'unavailable', reference: reference.reference, reason }, findings: [finding('warn', `drift could not be judged: ${reason}`)] };
  }
  const told: DriftReference = { state: 'compared', reference: reference.reference, name: reference.name, digest: source.digest, rows, not_compared: Object.keys(profile.columns).filter((name) => !compared.has(name)), columns: changedColumns(reference.profile, profile) };
  return { drift: results, reference: told, findings };
}

function changedColumns({ columns: before }: Profile, { columns: now }: Profile): ColumnChanges {
  const retyped = Object.entries(now).flatMap(([column, { type }]) => {
    const then = Object.hasOwn(before, column) ? before[column]?.type : undefined;
    return then === undefined || then === type ? [] : [{ column, before: then, now: type }];
  });
  return {
    added: Object.keys(now).filter((name) => !Object.hasOwn(before, name)),
    gone: Object.keys(before).filter((name) => !Object.hasOwn(now, name)),
    retyped,
  };
}

/** Columns whose values are others in each data set by what they are. */
function withoutDrift({ id, split, columns = {}, rows }: DataConfig, { except = [] }: DriftConfig): ReadonlySet<string> {
  const unique = Object.entries(columns).filter(([, column]) => column.unique === true).map(([name]) => name);
  return new Set([...except, ...unique, ...(id === undefined ? [] : [id]), ...(split?.by === 'time' ? [split.column] : []), ...(rows?.unique?.length === 1 ? rows.unique : [])]);
}

function refuseUnknown({ except = [] }: DriftConfig, sides: readonly Profile[]): void {
  const unknown = except.find((name) => !sides.some(({ columns }) => Object.hasOwn(columns, name)));
  if (unknown !== undefined) throw new UserError(`data.drift.except names ${JSON.stringify(unknown)}, which is no column of the data`);
}

interface JudgeOptions extends Pick<DriftOptions, 'drift' | 'context'> {
  readonly before: ProfileColumn;
  readonly now: ProfileColumn;
}

function judged(column: string, found: ColumnDrift, { before, now, drift, context: { showValues } }: JudgeOptions): Drift {
  const limit = Math.max(drift.max, found.noise);
  const [n, m] = [before.count + before.missing, now.count + now.missing];
  return {
    column,
    measure: 'population_stability_index',
    value: found.value,
    limit,
    noise: found.noise,
    verdict: found.value <= limit ? 'pass' : drift.level,
    rows: { reference: n, current: m },
    missing: { reference: before.missing / n, current: now.missing / m },
    p_value: found.pValue,
    jensen_shannon: found.jensenShannon,
    kolmogorov_smirnov: found.kolmogorovSmirnov,
    wasserstein: found.wasserstein,
    cramers_v: found.cramersV,
    new_values: showValues && found.newValues !== null ? [...found.newValues] : null,
    vanished_values: showValues && found.vanishedValues !== null ? [...found.vanishedValues] : null,
    shapes: { reference: [...found.shapes.reference], current: [...found.shapes.current] },
  };
}

function explain({ column, value, limit, new_values: added, vanished_values: gone }: Drift, reference: string): string {
  const named = [...(added !== null && added.length > 0 ? [`new: ${some(added)}`] : []), ...(gone !== null && gone.length > 0 ? [`gone: ${some(gone)}`] : [])];
  return `${column}: drifted from ${reference}: population stability index ${value.toFixed(3)}, at most ${limit.toFixed(3)} allowed${named.map((text) => `; ${text}`).join('')}`;
}

function some(names: readonly string[]): string {
  const rest = names.length - NAMED;
  return `${names.slice(0, NAMED).join(', ')}${rest > 0 ? ` and ${formatCount(rest)} more` : ''}`;
}
