import { cutText } from '../cut-text.ts';
import { codeSpan, escapeText } from '../escape.ts';
import { formatCount } from '../format.ts';
import type { DecisionChange, Effect } from './decision-change.ts';
import type { TestRows } from './test-rows.ts';

/** What a pull request changes in the decision itself. */
export interface DecisionChanges {
  readonly config:
    | {
        readonly state: 'compared';
        readonly changes: readonly DecisionChange[];
        /** What could not be read of the base's. */
        readonly ignored: readonly string[];
        /** What could not be read of the pull request's own, where that was read as leniently. */
        readonly ignoredHere?: readonly string[];
      }
    | { readonly state: 'absent' }
    /** The base's. */
    | { readonly state: 'unreadable'; readonly reason: string }
    /** Not for want of the base's. */
    | { readonly state: 'unknown'; readonly reason: string };
  readonly testRows: TestRows;
  /** Whose test rows they are held against: `main`, `production (v1.2.0)`. */
  readonly baseline: string;
  /** What the base is called: `main`. */
  readonly base: string;
  /** `mlops.yml` */
  readonly file: string;
}

const MAX_NAME = 100;
const MAX_REASON = 500;
const UNTOLD = "⚠️ **Whether this pull request changes what decides can't be told:**";
const LABELS: Readonly<Record<Effect, string>> = { loosens: 'Looser', alters: 'Different', tightens: 'Stricter' };

/** The block that stands above the gates; empty where nothing that decides was changed. Markdown. */
export function decisionBlock(changes: DecisionChanges, maxShown: number): string {
  const { config, base, file } = changes;
  const rows = testRowsSentence(changes);
  const name = codeSpan(cutText(file, MAX_NAME));
  if (config.state === 'absent') return quote([`${escapeText(cutText(base, MAX_NAME))} has no ${name}: **all that decides is new in this pull request.**${rows}`]);
  if (config.state === 'unreadable') return quote([`${UNTOLD} the base's ${name} could not be read (${escapeText(cutText(config.reason, MAX_REASON))}).${rows}`]);
  if (config.state === 'unknown') return quote([`${UNTOLD} ${escapeText(cutText(config.reason, MAX_REASON))}.${rows}`]);
  const ignored = notCompared(config.ignored, { whose: `the base's ${name}`, maxShown }) + notCompared(config.ignoredHere ?? [], { whose: `its own ${name}`, maxShown });
  const [first, ...others] = config.changes;
  if (first === undefined) {
    if (changes.testRows.state === 'changed') return quote([`⚠️ **The test rows are not those of ${escapeText(cutText(changes.baseline, MAX_NAME))}:** ${rowsChanged(changes.testRows)}.${ignored}`]);
    return ignored === '' ? '' : quote([`⚠️ **What decides could not be compared in full.**${ignored}${rows}`]);
  }
  const lead = config.changes.every(({ effect }) => effect === 'tightens') ? '**This pull request makes what decides stricter' : '⚠️ **This pull request changes what decides';
  if (others.length === 0) return quote([`${lead}:** ${changeText(first, changes)}.${rows}${ignored}`]);
  const shown = config.changes.slice(0, maxShown);
  const more = config.changes.length - shown.length;
  return quote([
    `${lead} in ${formatCount(config.changes.length)} places.**${rows}${ignored}`,
    ...shown.map((change) => `- ${LABELS[change.effect]}: ${changeText(change, changes)}`),
    ...(more > 0 ? [`- and ${formatCount(more)} more`] : []),
  ]);
}

function notCompared(keys: readonly string[], { whose, maxShown }: { readonly whose: string; readonly maxShown: number }): string {
  return keys.length === 0 ? '' : ` Not compared, because this version doesn't know it: ${keys.slice(0, maxShown).map((key) => codeSpan(cutText(key, MAX_NAME))).join(', ')} of ${whose}.`;
}

function quote(lines: readonly string[]): string {
  return lines.map((line) => `> ${line}`).join('\n');
}

function testRowsSentence({ testRows, baseline }: DecisionChanges): string {
  if (testRows.state === 'unknown') return '';
  if (testRows.state === 'unchanged') return ` Test rows unchanged (${formatCount(testRows.rows)}).`;
  return ` **The test rows are not those of ${escapeText(cutText(baseline, MAX_NAME))}:** ${rowsChanged(testRows)}.`;
}

function rowsChanged({ rows, before }: Extract<TestRows, { state: 'changed' }>): string {
  return rows === before ? `${formatCount(rows)} here and there, but with other ids or labels` : `${formatCount(rows)} here, ${formatCount(before)} there`;
}

/** `gate ``roc_auc`` min 0.82 → 0.80 (``mlops.yml:16``)` */
function changeText({ subject, setting, before, after, place }: DecisionChange, { base, file }: DecisionChanges): string {
  const what = `${subject.kind === 'gate' ? 'gate ' : ''}${codeSpan(cutText(subject.name, MAX_NAME))}${setting === null ? '' : ` ${setting}`}`;
  const where = place === null ? '' : ` (${codeSpan(`${cutText(file, MAX_NAME)}:${place.line}`)}${place.side === 'base' ? ` on ${escapeText(cutText(base, MAX_NAME))}` : ''})`;
  if (before === null) return `${what} ${value(after)} added${where}`;
  return `${what} ${value(before)}${after === null ? ' removed' : ` → ${value(after)}`}${where}`;
}

/** Numbers and plain words as they are, so that they are read as a sentence; everything else as code. */
function value(text: string | null): string {
  if (text === null) return '';
  return /^[\w.,%+ -]+$/.test(text) ? escapeText(text) : codeSpan(text);
}
