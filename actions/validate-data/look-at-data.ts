import { join } from 'node:path';

import type { Config, DataConfig } from '../../shared/config/schema.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import type { Threads } from '../../shared/ports/threads.ts';
import type { Finding } from '../../shared/results/validate-data.ts';
import { MAX_EXAMPLES } from '../../shared/tabular/columns/breaches.ts';
import type { DataFile } from '../../shared/tabular/source/data-file.ts';
import { type DescribedColumn, describeColumns } from './describe-columns.ts';
import { columnFindings } from './findings/column-findings.ts';
import { expectationFindings } from './findings/expectation-findings.ts';
import { failuresKept } from './findings/list-failures.ts';
import type { FindingContext } from './findings/make-finding.ts';
import { positiveFindings } from './findings/positive-finding.ts';
import { ruleFindings } from './findings/rule-findings.ts';
import { faultFindings, headerFindings, rowFindings } from './findings/table-findings.ts';
import { namedColumns } from './named-columns.ts';
import { scanData, type ScannedData } from './scan/scan-data.ts';
import { showProgress } from './scan/show-progress.ts';
import { lookForTraps, type Traps } from './traps/look-for-traps.ts';

/** How a source is read. */
export interface Reading {
  readonly ports: Ports;
  readonly threads: Threads | undefined;
  /** What progress is shown of. */
  readonly name: string;
  /** A folder of this run. */
  readonly directory: string;
}

interface Look extends Reading {
  readonly data: DataConfig;
  readonly isServing: boolean;
}

export interface SeenData {
  readonly scanned: ScannedData;
  /** By place in the header. */
  readonly columns: readonly DescribedColumn[];
  readonly traps: Traps;
  /** With all the places that were kept. */
  readonly findings: readonly Finding[];
}

/** All that is found in the rows themselves. */
export async function lookAtData(files: readonly DataFile[], config: Config, look: Look): Promise<SeenData> {
  const { data, ports, name, isServing } = look;
  const context: FindingContext = { showValues: data['show-values'] };
  const scanned = await scanWithSpill(files, data, look);
  const columns = describeColumns(scanned);
  const traps = await lookForTraps(files, { config, data, scanned, statistics: columns.map(({ statistics }) => statistics), isServing, context, signal: ports.cancel.signal, onProgress: showProgress(ports, name) });
  const ofRules = [
    ...findingsOf(scanned, { described: columns, data, named: namedColumns(config), optional: isServing ? data.target : undefined, context }),
    ...(isServing ? [] : positiveFindings(context, { config, scanned, described: columns })),
  ];
  return { scanned, columns, traps, findings: [...ofRules, ...traps.findings.filter((finding) => !isSaid(finding, ofRules))] };
}

/** Whatever comes of it, what was written to the disk on the way is gone. */
export async function scanWithSpill(files: readonly DataFile[], data: DataConfig, { ports, threads, name, directory }: Reading): Promise<ScannedData> {
  const spillDirectory = join(directory, 'spill');
  await ports.files.makeDirectory(spillDirectory);
  try {
    return await scanData(files, { data, signal: ports.cancel.signal, onProgress: showProgress(ports, name), spillDirectory, threads, placesKept: (columns) => (data['show-values'] ? failuresKept(columns, MAX_EXAMPLES) : MAX_EXAMPLES) });
  } finally {
    await ports.files.remove(spillDirectory);
  }
}

interface FindingOptions {
  readonly described: readonly DescribedColumn[];
  readonly data: DataConfig;
  readonly named: ReadonlyMap<string, string>;
  /** A column that may be absent. */
  readonly optional: string | undefined;
  readonly context: FindingContext;
}

/** The header, then rows that can't be read, then column by column as declared, then the rules, then the rows as a whole. */
function findingsOf(scanned: ScannedData, { described, data, named, optional, context }: FindingOptions): Finding[] {
  const { header, columns, files, repeats, shares } = scanned;
  const ofColumns = Object.entries(data.columns ?? {}).flatMap(([name, config]) => {
    const place = header.indexOf(name);
    const scan = columns[place];
    const statistics = described[place]?.statistics;
    if (scan === undefined || statistics === undefined) return [];
    return [...columnFindings(context, { name, config, scan, repeats: repeats.get(place) }), ...expectationFindings(context, { name, config, scan, statistics, shares: shares.get(place) })];
  });
  return [...headerFindings(context, { header, named, data, files, optional }), ...faultFindings(context, scanned), ...ofColumns, ...ruleFindings(context, { data, tallies: scanned.rules }), ...rowFindings(context, { data, scanned })];
}

/** Cells that break a rule of their column need not be told again for keeping their rows off both sides of the split. */
function isSaid({ check, column, count }: Finding, findings: readonly Finding[]): boolean {
  const same = findings.filter((finding) => finding.column === column && finding.level === 'fail' && ['type', 'missing', 'values'].includes(finding.check));
  return check === 'split' && same.reduce((sum, finding) => sum + finding.count, 0) >= count;
}
