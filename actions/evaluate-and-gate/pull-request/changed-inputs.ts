import type { ChangedInputs, Same } from '../../../shared/report/evaluation/changed-inputs-line.ts';
import { canonicalJson } from '../../../shared/statement/canonical-json.ts';
import type { TrainingEvidence } from '../candidate/read-training.ts';

/** Names that pin or list what a program runs on, wherever in the repository they lie. */
const ENVIRONMENT_FILE =
  /(?:^|\/)(?:[^/]*requirements[^/]*\.(?:txt|in)|constraints[^/]*\.txt|[^/]*\.lock|[^/]*-lock\.(?:json|ya?ml)|pyproject\.toml|Pipfile|environment\.ya?ml|conda[^/]*\.ya?ml|package\.json|go\.(?:mod|sum)|DESCRIPTION|\.python-version|\.tool-versions|Dockerfile)$/;
/** Not files of the team. */
const OWN_NAMES = new Set(['data', 'mlops.yml']);
/** Decide how long and what is recorded, not which model comes out. */
const IDLE_PARAMETERS = new Set(['timeout-minutes', 'data-validated', 'inputs', 'baseline']);

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
