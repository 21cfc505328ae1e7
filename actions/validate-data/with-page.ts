import { link } from '../../shared/report/link.ts';

/** The report and where its page with the pictures is. @param address of the artifact; undefined where there is none */
export function withPage(report: string, address: string | undefined): string {
  return address === undefined ? report : `${report}\n<sub>A histogram of each column: \`report.html\` in the ${link('artifact', address)}.</sub>\n`;
}
