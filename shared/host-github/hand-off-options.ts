import type { Files } from '../ports/files.ts';
import type { ArtifactService } from './artifact-service.ts';
import type { GithubLog } from './github-log.ts';

export interface HandOffOptions {
  readonly model: string;
  readonly workDirectory: string;
  readonly workspace: string;
  /** Folder of mlops.yml: the base of paths in inputs. */
  readonly base: string;
  /** `data.source` of mlops.yml. */
  readonly source: string | undefined;
  readonly runAttempt: number;
  /** Where there is none, why; then the work directory is all that connects two steps. */
  readonly artifacts: ArtifactService | { readonly missing: string };
  readonly files: Files;
  readonly log: GithubLog;
}
