import { editYaml, type YamlChange } from '../../../shared/config/edit-yaml.ts';
import { readConfig } from '../../../shared/config/load-config.ts';
import type { LoadedConfig } from '../../../shared/config/loaded-config.ts';
import type { Log } from '../../../shared/ports/log.ts';
import { unifiedDiff } from '../../../shared/report/unified-diff.ts';
import type { Finding, Suggestion } from '../../../shared/results/validate-data.ts';
import { observeRows } from '../../../shared/tabular/inference/observe-rows.ts';
import type { DataSource } from '../../../shared/tabular/source/data-file.ts';
import { UserError } from '../../../shared/verdict/errors.ts';
import { namedColumns } from '../named-columns.ts';
import { checkName } from '../write-validation.ts';
import { adviceOn } from './finding-changes.ts';
import type { MeasuredColumn } from './measured-column.ts';

/** A change may uncover what it hid: a column that is read as numbers now has bounds to keep. */
const MAX_ROUNDS = 3;
/** More changes nobody looks through. */
const MAX_CHANGES = 200;
/** What shows nothing, or reorders what a reader sees; a text that holds it is not offered for copying. */
const HIDDEN = /[^\P{Default_Ignorable_Code_Point}\ufe00-\ufe0f\u{e0100}-\u{e01ef}]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufff9-\ufffb]/u;

/** What is found in the data, and what was measured of it. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly measured: ReadonlyMap<string, MeasuredColumn>;
}

export interface SuggestOptions {
  readonly source: DataSource;
  /** Of the file as it is. */
  readonly text: string;
  /** `mlops.yml`, as the diff names it. */
  readonly name: string;
  /** Under the file as it is. */
  readonly judged: Judged;
  /** Under another config. */
  readonly judge: (config: LoadedConfig) => Promise<Judged>;
  readonly rows: number;
  readonly header: readonly string[];
  readonly signal: AbortSignal;
  readonly log: Log;
}

/**
 * The change to mlops.yml that would let the data pass, as far as an honest one is there: made in the text of the file, then held against the
 * same data, until nothing more can be said for it.
 */
export async function suggestChange(loaded: LoadedConfig, options: SuggestOptions): Promise<Suggestion> {
  const { source, text: before, name, rows, header, signal, log } = options;
  const { columns } = await observeRows(source, { signal, log });
  const observations = new Map(columns.map((column) => [column.name, column]));
  let [text, config, judged, left] = [before, loaded, options.judged, deciding(options.judged.findings)];
  const reasons = new Map<string, string>();
  for (let round = 0, made = 0; round < MAX_ROUNDS && left.length > 0 && made < MAX_CHANGES; round++) {
    const { data } = config.config;
    if (data === undefined) break;
    const named = namedColumns(config.config);
    let changed = text;
    for (const finding of left) {
      const advice = adviceOn(finding, { data, rows, observations, measured: judged.measured, free: header.filter((column) => !named.has(column)) });
      const edited = 'reason' in advice ? null : edit(changed, advice.changes);
      const key = keyOf(finding);
      if ('reason' in advice) reasons.set(key, advice.reason);
      else if (edited === null || made + advice.changes.length > MAX_CHANGES) reasons.set(key, `it stands in ${name} where only a person should change it`);
      else {
        changed = edited;
        made += advice.changes.length;
      }
    }
    const next = changed === text ? null : await parsed(changed, loaded.path);
    if (next === null) break;
    [text, config] = [changed, next];
    judged = await options.judge(next);
    left = deciding(judged.findings);
  }
  const told = left.map((finding) => ({ check: finding.check, column: finding.column, ...(finding.rule === undefined ? {} : { rule: finding.rule }), reason: reasons.get(keyOf(finding)) ?? 'nothing can be suggested for it' }));
  const diff = unifiedDiff(name, before, text);
  if (HIDDEN.test(diff)) return { diff: null, left: [{ check: null, column: null, reason: `${name} holds signs that can't be seen, so no change of it is shown for copying` }, ...told] };
  return { diff: diff === '' ? null : diff, left: told };
}

function keyOf({ check, column, rule }: Finding): string {
  return checkName(check, rule ?? column);
}

function deciding(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ level }) => level !== 'info');
}

function edit(text: string, changes: readonly YamlChange[]): string | null {
  return changes.reduce((made: string | null, change) => (made === null ? null : editYaml(made, change)), text);
}

/** null where the changes contradict what else the file says. */
async function parsed(text: string, path: string): Promise<LoadedConfig | null> {
  try {
    return await readConfig(text, path);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
