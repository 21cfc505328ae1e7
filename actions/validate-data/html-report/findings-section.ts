import { cutText } from '../../../shared/report/cut-text.ts';
import { formatCount } from '../../../shared/report/format.ts';
import { type Content, type Html, html } from '../../../shared/report/html/html.ts';
import { htmlDetails, htmlSection } from '../../../shared/report/html/section.ts';
import { takeWithin } from '../../../shared/report/html/take-within.ts';
import { verdictMark } from '../../../shared/report/html/verdict-mark.ts';
import type { Finding } from '../../../shared/results/validate-data.ts';
import { byLevel } from '../findings/validation-words.ts';

const ROOM = { most: 300, bytes: 600_000 };
/** A message names a column and may quote what mlops.yml has. */
const MAX_MESSAGE = 600;
const MAX_PATH = 200;
const MAX_VALUE = 200;
/** Places that stand beside the finding; the others open with it. */
const FIRST = 3;

/** What is not as declared, and where; nothing where there is nothing. */
export function findingsSection(findings: readonly Finding[]): Content {
  if (findings.length === 0) return [];
  const { shown, left } = takeWithin(byLevel(findings), finding, ROOM);
  return htmlSection('Findings', [html`<ul class="plain">
${shown}</ul>`, left === 0 ? [] : html`<p class="soft small">${formatCount(left)} more findings are in result.json.</p>`]);
}

function finding({ level, check, message, count, examples }: Finding): Html {
  const first = examples.slice(0, FIRST);
  const rest = count - first.length;
  const more = first.length > 0 && rest > 0 ? html`<div class="soft small">and ${formatCount(rest)} more</div>` : [];
  const others = examples.slice(FIRST);
  return html`<li><div class="row">${verdictMark(level, check)} <span>${cutText(message, MAX_MESSAGE)}</span></div>${first.map(found)}${others.length === 0 ? more : htmlDetails(`${formatCount(rest)} more`, [others.map(found), count > examples.length ? html`<div class="soft small">The first ${examples.length} of ${formatCount(count)} are kept.</div>` : []])}</li>
`;
}

function found(example: Finding['examples'][number]): Html {
  return html`<div class="found"><span class="place">${place(example)}</span> ${value(example)}</div>`;
}

function place({ file, line }: Finding['examples'][number]): string {
  return `${cutText(file, MAX_PATH)}:${line}`;
}

function value({ value: text }: Finding['examples'][number]): Content {
  if (text === null) return [];
  return text === '' ? html`<span class="soft">(empty)</span>` : html`<code>${cutText(text, MAX_VALUE)}</code>`;
}
