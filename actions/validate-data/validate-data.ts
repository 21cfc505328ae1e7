import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import type { Config, DataConfig } from '../../shared/config/schema.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import { cutText } from '../../shared/report/cut-text.ts';
import { formatBytes, formatRows, formatSeconds } from '../../shared/report/format.ts';
import type { ColumnStatistics, Finding, ValidateDataResult } from '../../shared/results/validate-data.ts';
import { digestOfManifest } from '../../shared/statement/manifest.ts';
import { columnStatistics } from '../../shared/tabular/column-statistics.ts';
import { dataManifest, manifestPath } from '../../shared/tabular/data-manifest.ts';
import type { DataSource } from '../../shared/tabular/source/data-file.ts';
import { resolveSource } from '../../shared/tabular/source/resolve-source.ts';
import type { SourceFile } from '../../shared/tabular/table.ts';
import { UserError } from '../../shared/verdict/errors.ts';
import type { Verdict } from '../../shared/verdict/verdict.ts';
import { beginStage } from '../../shared/work-directory/stage-directory.ts';
import { checksMade } from './checks-made.ts';
import { columnFindings } from './column-findings.ts';
import { hideValues } from './hide-values.ts';
import type { FindingContext } from './make-finding.ts';
import { namedColumns } from './named-columns.ts';
import { validationReport } from './report.ts';
import { scanData, type ScannedData } from './scan-data.ts';
import { showProgress } from './show-progress.ts';
import { faultFindings, headerFindings, rowFindings } from './table-findings.ts';
import { writeValidation } from './write-validation.ts';

export interface ValidateDataInputs {
  readonly loaded: LoadedConfig;
  readonly workDirectory: string;
  /** Another source than `data.source`; relative to the folder of mlops.yml. */
  readonly data?: string | undefined;
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
  const { log, clock, cancel } = ports;
  const writer = await beginStage(ports.files, { workDirectory, stage: 'validate-data' });
  const { data } = config;
  if (data === undefined) throw new UserError('mlops.yml has no data section; name the file in data.source');
  const source = await resolveSource(inputs.data ?? data.source, { directory: loaded.directory, dialect: data });
  tellFiles(source, log);

  const started = clock.now();
  const scanned = await scanData(source.files, { data, signal: cancel.signal, onProgress: showProgress(ports, source.name) });
  const { files, rows, header } = scanned;
  log.info(`Read ${formatRows(rows)} of ${source.name} (${formatBytes(files.reduce((sum, { bytes }) => sum + bytes, 0))}) in ${formatSeconds((clock.now().getTime() - started.getTime()) / 1000)}`);

  const named = namedColumns(config);
  const findings = findingsOf(scanned, { config, data, named, context: { showValues: data['show-values'] } });
  const manifest = dataManifest(files);
  const digest = digestOfManifest(manifest);
  const result: ValidateDataResult = {
    schema: 'mlops/validate-data/v1',
    verdict: verdictOf(findings),
    rows,
    data: { digest, files: files.map((file) => ({ path: manifestPath(file), bytes: file.bytes, sha256: file.sha256, rows: file.rows, ...unusualDelimiter(file) })) },
    columns: describeColumns(scanned, data),
    findings,
  };
  const at = clock.now();
  const report = validationReport(result, { model: config.model, time: at });
  await writeValidation(writer.directory, { loaded, ports, result, digest, report, manifest, checks: checksMade(data, { header, named }), at });
  return { result, directory: await writer.finish(), report, locations: new Map(files.map((file) => [manifestPath(file), file.location])) };
}

function tellFiles({ name, files, passedOver }: DataSource, log: Ports['log']): void {
  if (files.length > 1) log.info(`${name} stands for ${files.length} files`);
  if (passedOver.length > 0) log.info(`Passed over, no data by ${passedOver.length === 1 ? 'its name' : 'their names'}: ${cutText(passedOver.join(', '), 500)}`);
}

/** Nobody is told of a comma. */
function unusualDelimiter({ delimiter }: SourceFile): { readonly delimiter?: string } {
  return delimiter === null || delimiter === ',' ? {} : { delimiter };
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

function describeColumns({ header, columns }: ScannedData, data: DataConfig): Record<string, ColumnStatistics> {
  const describe = data['show-values'] ? columnStatistics : (scan: ScannedData['columns'][number]) => hideValues(columnStatistics(scan));
  // fromEntries makes an own property of any name, __proto__ too.
  return Object.fromEntries(columns.map((scan, place) => [header[place] ?? '', describe(scan)]));
}

/** Information changes no verdict. */
function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some(({ level }) => level === 'fail')) return 'fail';
  return findings.some(({ level }) => level === 'warn') ? 'warn' : 'pass';
}
