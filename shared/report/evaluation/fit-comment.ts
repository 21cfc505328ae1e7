import { formatList } from '../format.ts';
import { link } from '../link.ts';
import { FULL_DETAIL, type ReportDetail } from './report-detail.ts';

/** GitHub names 65,536 characters as the most that a comment holds; the rest is for the marker. */
export const MAX_COMMENT = 60_000;
/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
export const MAX_SUMMARY_BYTES = 1024 * 1024;

export interface Fit {
  readonly limit: number;
  readonly size: (text: string) => number;
  /** Where all of it is, and what that place is called. */
  readonly whole: { readonly name: string; readonly address?: string | undefined };
}

type Render = (length: { readonly detail: ReportDetail; readonly leftOut: string }) => string;

const fewRows = { ...FULL_DETAIL, rows: 5 };
const noRows = { ...fewRows, rows: 0 };
const shortSlices = { ...noRows, slices: 10 };
const noSlices = { ...shortSlices, slices: 0 };
const fewReasons = { ...noSlices, reasons: 10, changes: 10 };
const noPassingSlices = { ...fewReasons, passingSlices: 0 };
const fewSlices = { ...noPassingSlices, failingSlices: 5 };
const fewGates = { ...fewSlices, gates: 40 };
const noMetrics = { ...fewGates, metrics: false, reasons: 0, changes: 5 };
const gravest = { ...noMetrics, gates: 5, failingSlices: 1, changes: 2 };

/** What goes first, what next; each step keeps out what those before it left out. Rows, reasons and names go whole, never in part. */
const STEPS: readonly { readonly left: string; readonly detail: ReportDetail }[] = [
  { left: 'rows whose answer changed', detail: fewRows },
  { left: 'rows whose answer changed', detail: noRows },
  { left: 'smaller slices', detail: shortSlices },
  { left: 'the table of slices', detail: noSlices },
  { left: 'the reasons of most gates', detail: fewReasons },
  { left: 'slices that passed', detail: noPassingSlices },
  { left: 'all but the worst slices', detail: fewSlices },
  { left: 'most gates', detail: fewGates },
  { left: 'the table of metrics', detail: noMetrics },
  { left: 'all but the gravest gates', detail: gravest },
];

/** The most detailed report that fits, which says what it leaves out and where that is. */
export function fitComment(render: Render, { limit, size, whole }: Fit): string {
  const place = whole.address === undefined ? whole.name : link(whole.name, whole.address);
  let text = render({ detail: FULL_DETAIL, leftOut: '' });
  let told = text;
  const left: string[] = [];
  for (const step of STEPS) {
    if (size(text) <= limit) return text;
    const shorter = render({ detail: step.detail, leftOut: '' });
    if (shorter === told) continue;
    told = shorter;
    if (!left.includes(step.left)) left.push(step.left);
    text = render({ detail: step.detail, leftOut: `*Left out for want of room: ${formatList(left)}. All of it is in ${place}.*` });
  }
  return size(text) <= limit ? text : firstBlocks(text, { limit, size, note: `*The rest has no room here. All of it is in ${place}.*\n` });
}

/** Paragraphs from the top as long as they fit; one that is too long by itself is left out, and what is folded goes as a whole. */
function firstBlocks(text: string, { limit, size, note }: { readonly limit: number; readonly size: Fit['size']; readonly note: string }): string {
  let kept = '';
  for (const block of text.trimEnd().replace(/<details>[^]*<\/details>\n*/, '').split(/\n{2,}/)) {
    if (size(`${kept}${block}\n\n${note}`) <= limit) kept += `${block}\n\n`;
  }
  return kept + note;
}

/** As GitHub counts a comment: UTF-16 units. */
export function unitsOf(text: string): number {
  return text.length;
}

/** As GitHub counts a summary. */
export function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}
