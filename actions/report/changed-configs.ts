import { z } from 'zod';

import type { GithubClient } from '../../shared/github/client.ts';
import type { DecisionChanges } from '../../shared/report/decision/decision-block.ts';
import { decisionChanges } from '../../shared/report/decision/decision-changes.ts';
import type { CommittedConfig } from '../../shared/report/decision/read-committed-config.ts';
import { readConfigAt } from '../../shared/report/decision/read-config-at.ts';
import { PlatformError } from '../../shared/verdict/errors.ts';

/** An mlops.yml on both sides of a pull request. */
export interface ChangedConfig {
  readonly path: string;
  /** What it calls its model, here and at the base. */
  readonly models: readonly string[];
  readonly changes: DecisionChanges['config'];
}

/** What a pull request changes that decides, or decides what runs. */
export interface Changed {
  readonly configs: readonly ChangedConfig[];
  /** Workflows and actions of the repository's own: they say what a run does. */
  readonly workflows: readonly string[];
  /** Why there may be more of them than these; null where these are all. */
  readonly unseen: string | null;
}

/** Of the files of a comparison GitHub names up to 300, on whichever page (https://docs.github.com/en/rest/commits/commits#compare-two-commits). */
const MAX_FILES = 300;
const fileSchema = z.object({ filename: z.string(), /** Of one that was moved. */ previous_filename: z.string().optional() });
const comparisonSchema = z.object({ merge_base_commit: z.object({ sha: z.string() }), files: z.array(fileSchema).nullable().catch(null) });
const WORKFLOW = /^\.github\//;

/**
 * Compares every mlops.yml at the head of a pull request with the one that its branch started from, as GitHub has them: never by what a run says
 * of itself. What can't be read is `unreadable`, never unchanged.
 */
export async function changedConfigs(client: GithubClient, { base, head, paths }: { readonly base: string; readonly head: string; readonly paths: readonly string[] }): Promise<Changed> {
  const compared = await compare(client, `${base}...${head}`);
  if ('reason' in compared) return { configs: paths.map((path) => ({ path, models: [], changes: { state: 'unreadable', reason: compared.reason } })), workflows: [], unseen: 'GitHub does not say what it changes' };
  const configs: ChangedConfig[] = [];
  for (const path of paths) {
    const [before, after] = [await readConfigAt(client, { path, ref: compared.from }), await readConfigAt(client, { path, ref: head })];
    const models = [after, before].flatMap((side) => (side.state === 'read' ? side.config.model : []));
    configs.push({ path, models: [...new Set(models)], changes: changesOf(before, after, path) });
  }
  return { configs, workflows: compared.files.filter((name) => WORKFLOW.test(name)), unseen: compared.unseen };
}

async function compare(client: GithubClient, basehead: string): Promise<{ readonly from: string; readonly files: readonly string[]; readonly unseen: string | null } | { readonly reason: string }> {
  try {
    const { merge_base_commit: from, files } = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', { basehead, per_page: 1 }, { answer: comparisonSchema });
    // Where more were changed, a change can have others stand before those that it hides.
    const unseen = files === null ? 'GitHub does not say what it changes' : files.length < MAX_FILES ? null : `it changes more files than GitHub lists (${MAX_FILES})`;
    const names = (files ?? []).flatMap(({ filename, previous_filename: before }) => (before === undefined ? filename : [filename, before]));
    return { from: from.sha, files: names, unseen };
  } catch (error) {
    if (error instanceof PlatformError) return { reason: error.message };
    throw error;
  }
}

function changesOf(before: CommittedConfig, after: CommittedConfig, path: string): ChangedConfig['changes'] {
  if (before.state === 'unreadable') return before;
  if (after.state === 'unreadable') return { state: 'unknown', reason: `its own ${path} could not be read (${after.reason})` };
  if (after.state === 'absent') return { state: 'unknown', reason: before.state === 'absent' ? `neither side has ${path}; name the one of this model by the input config of the report` : `it takes ${path} away` };
  if (before.state === 'absent') return before;
  return { state: 'compared', changes: decisionChanges(before, after), ignored: before.ignored, ignoredHere: after.ignored };
}
