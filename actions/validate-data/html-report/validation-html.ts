import { driftSummary } from '../../../shared/report/drift-report.ts';
import { formatBytes, formatCount, formatTime } from '../../../shared/report/format.ts';
import { html } from '../../../shared/report/html/html.ts';
import { htmlPage } from '../../../shared/report/html/page.ts';
import { phraseHtml } from '../../../shared/report/html/phrase-html.ts';
import { keyFigures } from '../../../shared/report/html/section.ts';
import { verdictMark } from '../../../shared/report/html/verdict-mark.ts';
import { shortDigest } from '../../../shared/statement/digest.ts';
import { moreFiles, namedFiles, validationNext, validationSummary, validationTitle } from '../findings/validation-words.ts';
import type { ReportContext } from '../report.ts';
import { columnsSection } from './columns-section.ts';
import { driftSection } from './drift-section.ts';
import { findingsSection } from './findings-section.ts';
import type { Validated } from './validated.ts';

/** The report of the data as a page: verdict, findings with their places, drift, a picture of each column, statistics. */
export function validationHtml({ result, profile, reference }: Validated, { model, time, config }: ReportContext): string {
  const { verdict, rows, columns, findings, data } = result;
  const next = validationNext(result, config);
  const drift = driftSummary(result);
  const deciding = findings.filter(({ level }) => level !== 'info').length;
  const head = html`<header>
<p class="eyebrow">${verdictMark(verdict)} <span>validate-data</span> <span>${model}</span></p>
<h1>${validationTitle(result)}</h1>
<p class="lead">${phraseHtml(validationSummary(result))}</p>
${next.length === 0 ? [] : html`<p><strong>Next:</strong> ${phraseHtml(next)}</p>`}
${keyFigures([['Rows', formatCount(rows)], ['Columns', formatCount(Object.keys(columns).length)], ['Findings', formatCount(deciding)], ...(drift === null ? [] : [['Drift', drift] as const]), ['Size', formatBytes(data.files.reduce((sum, { bytes }) => sum + bytes, 0))]])}
</header>`;
  const files = namedFiles(data.files).map((file) => html`<li><code>${file.path}</code> ${formatBytes(file.bytes)}, sha256 <code>${shortDigest(file.sha256)}</code></li>`);
  return htmlPage({
    title: `${model}: ${validationTitle(result)}`,
    main: html`${head}${findingsSection(findings)}${driftSection(result)}${columnsSection({ result, profile, reference })}`,
    foot: html`<ul class="plain">${files}</ul><p>${moreFiles(data.files.length)} Data <code>${shortDigest(data.digest)}</code> · ${formatTime(time)}</p>`,
  });
}
