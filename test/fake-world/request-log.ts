/** One request as it came in and what became of it. */
export interface LoggedRequest {
  readonly host: 'api' | 'uploads' | 'results';
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** `POST /repos/{owner}/{repo}/git/refs`, `FinalizeArtifact`, `PUT blob` */
  readonly route: string;
  /** The parsed JSON, or how many bytes were sent. */
  readonly body: unknown;
  /** Null where nobody was told. */
  status: number | null;
  /** The job whose token it carried; null without one. */
  readonly job: string | null;
  readonly fault: string | null;
}
