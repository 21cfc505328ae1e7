/** How much a report tells: a comment has less room than a file. */
export interface ReportDetail {
  /** Rows whose answer changed most. */
  readonly rows: number;
  /** Rows of the table of slices. */
  readonly slices: number;
  readonly metrics: boolean;
  /** Gates whose reasons are listed; those that did not pass come first. */
  readonly reasons: number;
  /** Slices of one gate that passed, beside those that did not. */
  readonly passingSlices: number;
  readonly failingSlices: number;
  /** Rows of the table of gates; those that did not pass stay longest. */
  readonly gates: number;
  /** Changes of what decides that are listed. */
  readonly changes: number;
}

/** What lies in report.md. */
export const FULL_DETAIL: ReportDetail = { rows: 20, slices: 30, metrics: true, reasons: 200, passingSlices: 5, failingSlices: 200, gates: 1000, changes: 30 };
