import { cutText } from '../cut-text.ts';
import { codeSpan, escapeText } from '../escape.ts';
import { formatCount, formatList } from '../format.ts';

export type Same = 'same' | 'changed' | 'unknown';

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

const MAX_NAMED = 8;
/** A path may be as long as a file system lets it. */
const MAX_NAME = 200;

/** `**Changed inputs:** ``params.yaml``. Data and environment are the same as main's.` Markdown. */
export function changedInputsLine({ files, parameters, data, environment }: ChangedInputs, { baseline, config }: { readonly baseline: string; readonly config: string }): string {
  const settings = parameters.length === 0 ? [] : [`${codeSpan(config)} (${named(parameters)})`];
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
  return `${names.slice(0, MAX_NAMED).map((name) => codeSpan(cutText(name, MAX_NAME))).join(', ')}${more > 0 ? ` and ${formatCount(more)} more` : ''}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
