import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import { readConfigText } from '../../shared/config/read-config-text.ts';
import { type DataConfig, type DriftConfig, driftSchema } from '../../shared/config/schema.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import type { Threads } from '../../shared/ports/threads.ts';
import { cutText } from '../../shared/report/cut-text.ts';
import { formatBytes, formatRows, formatSeconds } from '../../shared/report/format.ts';
import type { Profile } from '../../shared/results/profile.ts';
import type { Finding, Suggestion, ValidateDataResult } from '../../shared/results/validate-data.ts';
import { MAX_EXAMPLES } from '../../shared/tabular/columns/breaches.ts';
import { dataManifest, manifestPath } from '../../shared/tabular/data-manifest.ts';
import type { DataSource } from '../../shared/tabular/source/data-file.ts';
import { resolveSource } from '../../shared/tabular/source/resolve-source.ts';
import { UserError } from '../../shared/verdict/errors.ts';
import { type Verdict, worstVerdict } from '../../shared/verdict/verdict.ts';
import { beginStage } from '../../shared/work-directory/stage-directory.ts';
import { describeColumns, hiddenProfile, profileOf } from './describe-columns.ts';
import { checksMade } from './findings/checks-made.ts';
import { hideValues } from './findings/hide-values.ts';
import { listFailures } from './findings/list-failures.ts';
import type { FindingContext } from './findings/make-finding.ts';
import { validationHtml } from './html-report/validation-html.ts';
import { lookAtData, type Reading, scanWithSpill, type SeenData } from './look-at-data.ts';
import { measureDrift } from './measure-drift.ts';
import { namedColumns } from './named-columns.ts';
import { validationReport } from './report.ts';
import { type Reference, resolveReference } from './resolve-reference.ts';
import { showProgress } from './scan/show-progress.ts';
import { measuredColumns } from './suggest/measured-column.ts';
import { type Judged, suggestChange } from './suggest/suggest-change.ts';
import { measureWindows } from './windows/measure-windows.ts';
import { checkName, writeValidation } from './write-validation.ts';

export interface ValidateDataInputs {
  readonly loaded: LoadedConfig;
  readonly workDirectory: string;
  /** Another source than `data.source`; relative to the folder of mlops.yml. */
  readonly data?: string | undefined;
  /** serving: the target may be absent. Default: training. */
  readonly environment?: 'training' | 'serving';
  /** Instead of `data.drift.against`. */
  readonly reference?: string | undefined;
  /** Look at large data side by side. */
  readonly threads?: Threads | undefined;
  /** Say what change of mlops.yml would let the data pass. */
  readonly suggest?: boolean;
}

export interface Validation {
  readonly result: ValidateDataResult;
  readonly directory: string;
  readonly report: string;
  /** Where each file of the result lies, absolute. */
  readonly locations: ReadonlyMap<string, string>;
}

/**
 * Holds every cell of the data against `data` in mlops.yml, and describes its columns.
 * @throws UserError where a file can't be read as its format at all, CancelledError; then no result is left
 */
export async function validateData(inputs: ValidateDataInputs, ports: Ports): Promise<Validation> {
  const { loaded, workDirectory, threads } = inputs;
  const { config } = loaded;
  const { log, clock } = ports;
  const writer = await beginStage(ports.files, { workDirectory, stage: 'validate-data' });
  const isServing = inputs.environment === 'serving';
  const data = isServing ? servingData(config.data) : config.data;
  if (data === undefined) throw new UserError(`${loaded.name} has no data section; name the file in data.source`);
  const source = await resolveSource(inputs.data ?? data.source, { directory: loaded.directory, dialect: data });
  tellFiles(source, log);
  const reading: Reading = { ports, threads, name: source.name, directory: writer.directory };
  const drift = inputs.reference === undefined ? data.drift : driftSchema.parse({ ...data.drift, against: inputs.reference });
  const reference = drift === undefined ? null : await resolveReference(drift.against, { loaded, ports, profileOf: (path) => profileOfFiles(path, { loaded, data, reading: { ...reading, name: path } }) });

  const started = clock.now();
  const seen = await lookAtData(source.files, config, { ...reading, data, isServing });
  const { scanned, columns, traps } = seen;
  const { files, rows, header } = scanned;
  log.info(`Read ${formatRows(rows)} of ${source.name} (${formatBytes(files.reduce((sum, { bytes }) => sum + bytes, 0))}) in ${formatSeconds((clock.now().getTime() - started.getTime()) / 1000)}`);

  const named = namedColumns(config);
  const context: FindingContext = { showValues: data['show-values'] };
  const profile = profileOf(scanned, columns);
  const optional = isServing ? data.target : undefined;
  const compared = drift === undefined || reference === null ? null : withoutOptional(drift, { reference, optional, header });
  const measured = compared === null || reference === null ? null : measureDrift(profile, reference, { drift: compared, data, context });
  const windows =
    compared === null || reference === null || reference.state === 'unavailable' || rows === 0
      ? null
      : await measureWindows(source.files, { data, drift: compared, header, profile, reference: reference.state === 'found' ? reference : null, measured: measured?.drift ?? [], scanned: files, signal: ports.cancel.signal, onProgress: showProgress(ports, source.name) });
  const found = [...seen.findings, ...(measured?.findings ?? [])];
  const failures = context.showValues ? listFailures(found, files.map(({ path }) => path)) : null;
  const findings = found.map((finding) => ({ ...finding, examples: finding.examples.slice(0, MAX_EXAMPLES) }));
  const judgedOn = measured?.drift.map(({ column }) => checkName('drift', column)) ?? [];
  const result: ValidateDataResult = {
    schema: 'mlops/validate-data/v1',
    verdict: worstVerdict([verdictOf(findings), measured?.reference.state === 'unavailable' ? 'inconclusive' : 'pass']),
    ...(isServing ? { environment: 'serving' as const } : {}),
    rows,
    data: profile.data,
    columns: Object.fromEntries(columns.map(({ name, statistics }) => [name, context.showValues ? statistics : hideValues(statistics)])),
    findings,
    ...(failures === null ? {} : { failures: failures.listed }),
    traps: { made: [...traps.made], not_made: traps.notMade.map((each) => ({ ...each })) },
    ...(measured === null ? {} : { drift: [...measured.drift], drift_reference: measured.reference }),
    ...(windows === null ? {} : { drift_windows: windows }),
  };
  if (inputs.suggest === true && verdictOf(findings) !== 'pass') result.suggestion = await suggest(findings, { loaded, source, seen, reading, isServing });
  const at = clock.now();
  const kept = context.showValues ? profile : hiddenProfile(profile, columns);
  const told = { model: config.model, config: loaded.name, time: at };
  const report = validationReport({ result, profile: kept }, told);
  const page = validationHtml({ result, profile: kept, reference: context.showValues && reference?.state === 'found' ? reference : null }, told);
  await writeValidation(writer.directory, { loaded, ports, result, report, page, failures: failures?.csv ?? null, manifest: dataManifest(files), profile: kept, checks: [...checksMade(data, { header, named: header.includes(optional ?? '') ? named : new Map([...named].filter(([name]) => name !== optional)), rules: scanned.rules.map(({ name }) => name) }), ...traps.passed, ...judgedOn], at });
  return { result, directory: await writer.finish(), report, locations: new Map(files.map((file) => [manifestPath(file), file.location])) };
}

/** In rows for serving the target may be there, and hold nothing. */
function servingData(data: DataConfig | undefined): DataConfig | undefined {
  const target = data?.target;
  const config = target === undefined ? undefined : data?.columns?.[target];
  if (data === undefined || target === undefined || config === undefined) return data;
  const { missing: _, mean: __, stddev: ___, quantiles: ____, shares: _____, ...kept } = config;
  return { ...data, columns: { ...data.columns, [target]: kept } };
}

/** A column that may be absent, and is, is nothing that vanished. */
function withoutOptional(drift: DriftConfig, { reference, optional, header }: { readonly reference: Reference; readonly optional: string | undefined; readonly header: readonly string[] }): DriftConfig {
  if (optional === undefined || header.includes(optional) || reference.state !== 'found' || !Object.hasOwn(reference.profile.columns, optional)) return drift;
  return { ...drift, except: [...(drift.except ?? []), optional] };
}

function tellFiles({ name, files, passedOver }: DataSource, log: Ports['log']): void {
  if (files.length > 1) log.info(`${name} stands for ${files.length} files`);
  if (passedOver.length > 0) log.info(`Passed over, no data by ${passedOver.length === 1 ? 'its name' : 'their names'}: ${cutText(passedOver.join(', '), 500)}`);
}

async function profileOfFiles(path: string, { loaded, data, reading }: { readonly loaded: LoadedConfig; readonly data: DataConfig; readonly reading: Reading }): Promise<Profile> {
  const { files } = await resolveSource(path, { directory: loaded.directory, dialect: data });
  // It is described, and held to nothing.
  const { rules: _, rows: __, ...described } = data;
  const scanned = await scanWithSpill(files, described, reading);
  return profileOf(scanned, describeColumns(scanned));
}

interface ToSuggest {
  readonly loaded: LoadedConfig;
  readonly source: DataSource;
  readonly seen: SeenData;
  readonly reading: Reading;
  readonly isServing: boolean;
}

async function suggest(findings: readonly Finding[], { loaded, source, seen, reading, isServing }: ToSuggest): Promise<Suggestion> {
  const { log, cancel } = reading.ports;
  const { rows, header } = seen.scanned;
  const judged: Judged = { findings, measured: measuredColumns(seen) };
  const judge = async ({ config }: LoadedConfig): Promise<Judged> => {
    const drifted = findings.filter(({ check }) => check === 'drift');
    const data = isServing ? servingData(config.data) : config.data;
    if (data === undefined) return judged;
    const again = await lookAtData(source.files, config, { ...reading, data, isServing });
    return { findings: [...again.findings, ...drifted], measured: measuredColumns(again) };
  };
  const text = await readConfigText(loaded.path);
  return suggestChange(loaded, { source, text, name: loaded.name, judged, judge, rows, header, signal: cancel.signal, log });
}

/** Information changes no verdict. */
function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some(({ level }) => level === 'fail')) return 'fail';
  return findings.some(({ level }) => level === 'warn') ? 'warn' : 'pass';
}
