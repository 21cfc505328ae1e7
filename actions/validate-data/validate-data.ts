import { basename } from 'node:path';

import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import { readConfigText } from '../../shared/config/read-config-text.ts';
import { type Config, type DataConfig, driftSchema } from '../../shared/config/schema.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import { cutText } from '../../shared/report/cut-text.ts';
import { formatBytes, formatRows, formatSeconds } from '../../shared/report/format.ts';
import type { Profile } from '../../shared/results/profile.ts';
import type { Finding, Suggestion, ValidateDataResult } from '../../shared/results/validate-data.ts';
import { dataManifest, manifestPath } from '../../shared/tabular/data-manifest.ts';
import type { DataSource } from '../../shared/tabular/source/data-file.ts';
import { resolveSource } from '../../shared/tabular/source/resolve-source.ts';
import { UserError } from '../../shared/verdict/errors.ts';
import { type Verdict, worstVerdict } from '../../shared/verdict/verdict.ts';
import { beginStage } from '../../shared/work-directory/stage-directory.ts';
import { checksMade } from './checks-made.ts';
import { columnFindings } from './column-findings.ts';
import { describeColumns, hiddenProfile, profileOf } from './describe-columns.ts';
import { hideValues } from './hide-values.ts';
import type { FindingContext } from './make-finding.ts';
import { measureDrift } from './measure-drift.ts';
import { namedColumns } from './named-columns.ts';
import { validationReport } from './report.ts';
import { resolveReference } from './resolve-reference.ts';
import { scanData, type ScannedData } from './scan-data.ts';
import { showProgress } from './show-progress.ts';
import { suggestChange } from './suggest/suggest-change.ts';
import { lookForTraps } from './traps/look-for-traps.ts';
import { faultFindings, headerFindings, rowFindings } from './table-findings.ts';
import { measureWindows } from './windows/measure-windows.ts';
import { checkName, writeValidation } from './write-validation.ts';

export interface ValidateDataInputs {
  readonly loaded: LoadedConfig;
  readonly workDirectory: string;
  /** Another source than `data.source`; relative to the folder of mlops.yml. */
  readonly data?: string | undefined;
  /** Instead of `data.drift.against`. */
  readonly reference?: string | undefined;
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
  const { loaded, workDirectory } = inputs;
  const { config } = loaded;
  const { log, clock } = ports;
  const writer = await beginStage(ports.files, { workDirectory, stage: 'validate-data' });
  const { data } = config;
  if (data === undefined) throw new UserError('mlops.yml has no data section; name the file in data.source');
  const source = await resolveSource(inputs.data ?? data.source, { directory: loaded.directory, dialect: data });
  tellFiles(source, log);
  const drift = inputs.reference === undefined ? data.drift : driftSchema.parse({ ...data.drift, against: inputs.reference });
  const reference = drift === undefined ? null : await resolveReference(drift.against, { loaded, ports, profileOf: (path) => profileOfFiles(path, { loaded, data, ports }) });

  const started = clock.now();
  const { scanned, columns, traps, findings: ofRows } = await lookAtData(config, { data, source, ports });
  const { files, rows, header } = scanned;
  log.info(`Read ${formatRows(rows)} of ${source.name} (${formatBytes(files.reduce((sum, { bytes }) => sum + bytes, 0))}) in ${formatSeconds((clock.now().getTime() - started.getTime()) / 1000)}`);

  const context: FindingContext = { showValues: data['show-values'] };
  const profile = profileOf(scanned, columns);
  const measured = drift === undefined || reference === null ? null : measureDrift(profile, reference, { drift, data, context });
  const windows =
    drift === undefined || reference === null || reference.state === 'unavailable' || rows === 0
      ? null
      : await measureWindows(source.files, { data, drift, header, profile, reference: reference.state === 'found' ? reference : null, measured: measured?.drift ?? [], scanned: files, signal: ports.cancel.signal, onProgress: showProgress(ports, source.name) });
  const findings = [...ofRows, ...(measured?.findings ?? [])];
  const judgedOn = measured?.drift.map(({ column }) => checkName('drift', column)) ?? [];
  const result: ValidateDataResult = {
    schema: 'mlops/validate-data/v1',
    verdict: worstVerdict([verdictOf(findings), measured?.reference.state === 'unavailable' ? 'inconclusive' : 'pass']),
    rows,
    data: profile.data,
    columns: Object.fromEntries(columns.map(({ name, statistics }) => [name, context.showValues ? statistics : hideValues(statistics)])),
    findings,
    traps: { made: [...traps.made], not_made: traps.notMade.map((each) => ({ ...each })) },
    ...(measured === null ? {} : { drift: [...measured.drift], drift_reference: measured.reference }),
    ...(windows === null ? {} : { drift_windows: windows }),
  };
  if (inputs.suggest === true && verdictOf(findings) !== 'pass') result.suggestion = await suggest({ loaded, source, ports, findings, scanned });
  const at = clock.now();
  const report = validationReport(result, { model: config.model, time: at });
  await writeValidation(writer.directory, { loaded, ports, result, report, manifest: dataManifest(files), profile: context.showValues ? profile : hiddenProfile(profile, columns), checks: [...checksMade(data, { header, named: namedColumns(config) }), ...traps.passed, ...judgedOn], at });
  return { result, directory: await writer.finish(), report, locations: new Map(files.map((file) => [manifestPath(file), file.location])) };
}

interface LookOptions {
  readonly data: DataConfig;
  readonly source: DataSource;
  readonly ports: Ports;
}

/** All that is found in the rows themselves. */
async function lookAtData(config: Config, { data, source, ports }: LookOptions) {
  const { signal } = ports.cancel;
  const context: FindingContext = { showValues: data['show-values'] };
  const scanned = await scanData(source.files, { data, signal, onProgress: showProgress(ports, source.name) });
  const columns = describeColumns(scanned);
  const traps = await lookForTraps(source.files, { config, data, scanned, statistics: columns.map(({ statistics }) => statistics), context, signal, onProgress: showProgress(ports, source.name) });
  const ofRules = findingsOf(scanned, { config, data, named: namedColumns(config), context });
  return { scanned, columns, traps, findings: [...ofRules, ...traps.findings.filter((finding) => !isSaid(finding, ofRules))] };
}

interface ToSuggest extends Omit<LookOptions, 'data'> {
  readonly loaded: LoadedConfig;
  readonly findings: readonly Finding[];
  readonly scanned: ScannedData;
}

async function suggest({ loaded, source, ports, findings, scanned: { rows, header } }: ToSuggest): Promise<Suggestion> {
  const text = await readConfigText(loaded.path);
  const judge = async ({ config }: LoadedConfig): Promise<readonly Finding[]> => {
    const drifted = findings.filter(({ check }) => check === 'drift');
    return config.data === undefined ? findings : [...(await lookAtData(config, { data: config.data, source, ports })).findings, ...drifted];
  };
  return suggestChange(loaded, { source, text, name: basename(loaded.path), findings, judge, rows, header, signal: ports.cancel.signal, log: ports.log });
}

function tellFiles({ name, files, passedOver }: DataSource, log: Ports['log']): void {
  if (files.length > 1) log.info(`${name} stands for ${files.length} files`);
  if (passedOver.length > 0) log.info(`Passed over, no data by ${passedOver.length === 1 ? 'its name' : 'their names'}: ${cutText(passedOver.join(', '), 500)}`);
}

async function profileOfFiles(path: string, { loaded, data, ports }: { readonly loaded: LoadedConfig; readonly data: DataConfig; readonly ports: Ports }): Promise<Profile> {
  const { files } = await resolveSource(path, { directory: loaded.directory, dialect: data });
  const scanned = await scanData(files, { data, signal: ports.cancel.signal, onProgress: showProgress(ports, path) });
  return profileOf(scanned, describeColumns(scanned));
}

interface FindingOptions {
  readonly config: Config;
  readonly data: DataConfig;
  readonly named: ReadonlyMap<string, string>;
  readonly context: FindingContext;
}

/** The header, then rows that can't be read, then column by column as declared, then the rows as a whole. */
function findingsOf(scanned: ScannedData, { data, named, context }: FindingOptions): Finding[] {
  const { header, columns, files, repeats } = scanned;
  const ofColumns = Object.entries(data.columns ?? {}).flatMap(([name, config]) => {
    const place = header.indexOf(name);
    const scan = columns[place];
    return scan === undefined ? [] : columnFindings(context, { name, config, scan, repeats: repeats.get(place) });
  });
  return [...headerFindings(context, { header, named, data, files }), ...faultFindings(context, scanned), ...ofColumns, ...rowFindings(context, { data, scanned })];
}

/** Cells that break a rule of their column need not be told again for keeping their rows off both sides of the split. */
function isSaid({ check, column, count }: Finding, findings: readonly Finding[]): boolean {
  const same = findings.filter((finding) => finding.column === column && finding.level === 'fail' && ['type', 'missing', 'values'].includes(finding.check));
  return check === 'split' && same.reduce((sum, finding) => sum + finding.count, 0) >= count;
}

/** Information changes no verdict. */
function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some(({ level }) => level === 'fail')) return 'fail';
  return findings.some(({ level }) => level === 'warn') ? 'warn' : 'pass';
}
