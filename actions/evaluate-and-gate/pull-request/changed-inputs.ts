import { codeSpan, escapeText } from '../../../shared/report/escape.ts';
import { formatCount, formatList } from '../../../shared/report/format.ts';
import { canonicalJson } from '../../../shared/statement/canonical-json.ts';
import type { TrainingEvidence } from '../read-training.ts';

type Same = 'same' | 'changed' | 'unknown';

/** What went into the training of the candidate otherwise than into the baseline's. */
export interface ChangedInputs {
  /** Files under `train.inputs` that were changed, added or dropped, in order of their names; null where the program's files were not recorded. */
  readonly files: readonly string[] | null;
  /** Keys of mlops.yml that the training reads: `train.epochs`. */
  readonly parameters: readonly string[];
  readonly data: Same;
  /** Engine, or the files that pin what a program runs on. */
  readonly environment: Same;
}

/** Names that pin or list what a program runs on, wherever in the repository they lie. */
const ENVIRONMENT_FILE =
  /(?:^|\/)(?:[^/]*requirements[^/]*\.(?:txt|in)|constraints[^/]*\.txt|[^/]*\.lock|[^/]*-lock\.(?:json|ya?ml)|pyproject\.toml|Pipfile|environment\.ya?ml|conda[^/]*\.ya?ml|package\.json|go\.(?:mod|sum)|DESCRIPTION|\.python-version|\.tool-versions|Dockerfile)$/;
/** Not files of the team. */
const OWN_NAMES = new Set(['data', 'mlops.yml']);
/** Decide how long and what is recorded, not which model comes out. */
const IDLE_PARAMETERS = new Set(['timeout-minutes', 'data-validated', 'inputs']);
const MAX_NAMED = 8;

/** Compares the statements of two trainings. */
export function changedInputs(candidate: TrainingEvidence, baseline: TrainingEvidence): ChangedInputs {
  const files = [candidate, baseline].map(({ dependencies }) => new Map([...dependencies].filter(([name]) => !OWN_NAMES.has(name))));
  const [now = new Map<string, string>(), before = new Map<string, string>()] = files;
  const names = [...new Set([...now.keys(), ...before.keys()])].sort();
  const changed = names.filter((name) => now.get(name) !== before.get(name));
  const isRecorded = candidate.buildType.includes('tfjs') || now.size > 0;
  const keys = [...new Set([...Object.keys(candidate.parameters), ...Object.keys(baseline.parameters)])].filter((key) => !IDLE_PARAMETERS.has(key));
  return {
    files: isRecorded ? changed : null,
    parameters: keys.filter((key) => canonicalJson([candidate.parameters[key]]) !== canonicalJson([baseline.parameters[key]])).map((key) => (key === 'target' || key === 'split' ? `data.${key}` : `train.${key}`)),
    data: same(candidate.dependencies.get('data'), baseline.dependencies.get('data')),
    environment: sameEnvironment({ candidate, baseline, pinned: names.filter((name) => ENVIRONMENT_FILE.test(name)), changed }),
  };
}

function same(now: string | undefined, before: string | undefined): Same {
  if (now === undefined || before === undefined) return 'unknown';
  return now === before ? 'same' : 'changed';
}

function sameEnvironment({ candidate, baseline, pinned, changed }: { readonly candidate: TrainingEvidence; readonly baseline: TrainingEvidence; readonly pinned: readonly string[]; readonly changed: readonly string[] }): Same {
  if (pinned.some((name) => changed.includes(name))) return 'changed';
  const engines = [candidate, baseline].map(({ engine }) => Object.keys(engine).length);
  if (engines.every((count) => count > 0)) return canonicalJson(candidate.engine) === canonicalJson(baseline.engine) ? 'same' : 'changed';
  return pinned.length > 0 ? 'same' : 'unknown';
}

/** `**Changed inputs:** ``params.yaml``. Data and environment are the same as main's.` Markdown. */
export function changedInputsLine({ files, parameters, data, environment }: ChangedInputs, baseline: string): string {
  const settings = parameters.length === 0 ? [] : [`${codeSpan('mlops.yml')} (${named(parameters)})`];
  const all = [...(files === null || files.length === 0 ? [] : [named(files)]), ...settings];
  const nothing = files === null ? 'none that is recorded; the files of the program are not named under `train.inputs`' : 'none';
  const whose = /^[\w-]+$/.test(baseline) ? `the same as ${escapeText(baseline)}'s` : `those of ${escapeText(baseline)}`;
  const parts = [
    { name: 'data', state: data },
    { name: 'environment', state: environment },
  ];
  const [kept, changed, unknown] = (['same', 'changed', 'unknown'] as const).map((wanted) => parts.filter(({ state }) => state === wanted).map(({ name }) => name));
  const sentences = [
    kept === undefined || kept.length === 0 ? '' : `${capital(formatList(kept))} ${kept.length === 1 ? 'is' : 'are'} ${kept.length === 1 ? whose.replace('those of', 'that of') : whose}.`,
    changed === undefined || changed.length === 0 ? '' : `**${capital(formatList(changed))} changed.**`,
    unknown === undefined || unknown.length === 0 ? '' : `${capital(formatList(unknown))} ${unknown.length === 1 ? 'is' : 'are'} not recorded.`,
  ];
  return [`**Changed inputs:** ${all.length === 0 ? nothing : all.join(', ')}.`, ...sentences].filter((sentence) => sentence !== '').join(' ');
}

function named(names: readonly string[]): string {
  const more = names.length - MAX_NAMED;
  return `${names.slice(0, MAX_NAMED).map(codeSpan).join(', ')}${more > 0 ? ` and ${formatCount(more)} more` : ''}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
