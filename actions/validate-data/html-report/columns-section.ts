import { cutText } from '../../../shared/report/cut-text.ts';
import { formatCount, formatPercent } from '../../../shared/report/format.ts';
import { histogramLegend } from '../../../shared/report/html/histogram.ts';
import { type Content, type Html, html } from '../../../shared/report/html/html.ts';
import { htmlDetails, htmlSection } from '../../../shared/report/html/section.ts';
import { type Column, htmlTable } from '../../../shared/report/html/table.ts';
import { takeWithin } from '../../../shared/report/html/take-within.ts';
import { verdictMark } from '../../../shared/report/html/verdict-mark.ts';
import type { ColumnStatistics, Finding } from '../../../shared/results/validate-data.ts';
import { shownBound, shownFrequency } from '../report.ts';
import { columnPicture } from './column-picture.ts';
import type { Validated } from './validated.ts';

/** Columns with a picture; those with findings come first. */
const CARDS = { most: 120, bytes: 1_200_000 };
/** Rows of the table. */
const ROWS = 2000;
const MAX_NAME = 100;
const MAX_VALUE = 60;
const TOP_SHOWN = 3;
/** A value that has no room beside another. */
const LONG = 12;

const HEAD: readonly Column[] = [
  { head: 'Column' }, { head: 'Type' }, { head: 'Present', kind: 'number' }, { head: 'Missing', kind: 'number' }, { head: 'Distinct', kind: 'number' }, { head: 'Min', kind: 'number' },
  { head: 'Median', kind: 'number' }, { head: 'Max', kind: 'number' }, { head: 'Mean', kind: 'number' }, { head: 'Std. dev.', kind: 'number' }, { head: 'Most frequent', kind: 'long' },
];

/** A card with a picture for each column, and a table with the numbers of all. */
export function columnsSection(validated: Validated): Content {
  const { result, reference } = validated;
  const entries = Object.entries(result.columns);
  if (entries.length === 0) return [];
  const worst = worstLevels(result.findings);
  const ordered = entries.toSorted(([a], [b]) => rank(worst.get(a)) - rank(worst.get(b)));
  const { shown, left } = takeWithin(ordered, ([name, statistics]) => card(name, statistics, { validated, level: worst.get(name) }), CARDS);
  const rows = entries.slice(0, ROWS).map(([name, statistics]) => numbers(name, statistics));
  const table = html`${htmlTable('Values of each column', HEAD, rows)}${entries.length > ROWS ? html`<p class="soft small">${formatCount(entries.length - ROWS)} more columns are in result.json.</p>` : []}`;
  return htmlSection('Columns', [
    reference === null ? [] : histogramLegend('this data', cutText(reference.name, MAX_NAME)),
    html`<div class="cards">
${shown}</div>`,
    left === 0 ? [] : html`<p class="soft small">${formatCount(left)} more columns have no picture here; their numbers follow.</p>`,
    htmlDetails('Statistics of every column', table),
  ]);
}

function card(name: string, statistics: ColumnStatistics, { validated, level }: { readonly validated: Validated; readonly level: Finding['level'] | undefined }): Html {
  const { type, count, missing, distinct, min, max, mean, quantiles } = statistics;
  const facts: readonly (readonly [string, string])[] = [
    ['Missing', count + missing === 0 ? '–' : formatPercent(missing / (count + missing))],
    ['Distinct', `${distinct.exact ? '' : '≈ '}${formatCount(distinct.value)}`],
    ...(min === null ? [] : [['Min', shortly(min)] as const]),
    ...(max === null ? [] : [['Max', shortly(max)] as const]),
    ...(mean === null ? [] : [['Mean', shortly(mean)] as const]),
    ...(quantiles?.['0.5'] === undefined ? [] : [['Median', shortly(quantiles['0.5'])] as const]),
  ];
  return html`<article class="card"><div class="row"><h3><code>${cutText(name, MAX_NAME)}</code></h3><span class="soft small">${type}</span>${level === undefined ? [] : html`<span class="end">${verdictMark(level)}</span>`}</div>
${columnPicture(name, statistics, validated)}
<dl class="facts">${facts.map(([fact, value]) => html`<div${value.length > LONG ? html` class="whole"` : []}><dt>${fact}</dt><dd>${value}</dd></div>`)}</dl></article>
`;
}

function numbers(name: string, { type, count, missing, distinct, min, max, mean, stddev, quantiles, top }: ColumnStatistics): Content[] {
  // Where every value comes once, none is more frequent than another.
  const frequent = top.filter((each) => each.count > 1).slice(0, TOP_SHOWN);
  return [
    html`<code>${cutText(name, MAX_NAME)}</code>`, type, formatCount(count), formatCount(missing), `${distinct.exact ? '' : '≈ '}${formatCount(distinct.value)}`,
    shortly(min), shortly(quantiles?.['0.5'] ?? null), shortly(max), shortly(mean), shortly(stddev), frequent.map((each, place) => html`${place === 0 ? '' : ', '}<code>${cutText(each.value, MAX_VALUE)}</code> ${shownFrequency(each)}`),
  ];
}

function shortly(value: number | string | null): string {
  return typeof value === 'string' ? cutText(value, MAX_VALUE) : shownBound(value);
}

/** The gravest finding of each column. */
function worstLevels(findings: readonly Finding[]): ReadonlyMap<string, Finding['level']> {
  const worst = new Map<string, Finding['level']>();
  for (const { column, level } of findings) if (column !== null && rank(level) < rank(worst.get(column))) worst.set(column, level);
  return worst;
}

function rank(level: Finding['level'] | undefined): number {
  return level === undefined ? 3 : ['fail', 'warn', 'info'].indexOf(level);
}
