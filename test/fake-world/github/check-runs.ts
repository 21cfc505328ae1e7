import { z } from 'zod';

import { resolveCommit } from '../git/repository.ts';
import type { CheckRun } from '../world-state.ts';
import { ApiError, type Answers, bodyOf, type Call, found, loginOf, numberParameter, parameter } from './call.ts';
import { pageOf } from './page.ts';
import { nodeId, pageUrl, repositoryUrl, type Site } from './site.ts';

const READ = { anyOf: ['checks'], level: 'read' } as const;
const WRITE = { anyOf: ['checks'], level: 'write' } as const;
/** In bytes, whatever the description says of characters. */
const LONGEST_SUMMARY = 65_535;
const outputSchema = z.object({ title: z.string().optional(), summary: z.string() });
const sentSchema = z.object({ details_url: z.string().optional(), external_id: z.string().optional(), status: z.string().optional(), conclusion: z.string().optional(), output: outputSchema.optional() });
const createdSchema = sentSchema.extend({ name: z.string(), head_sha: z.string() });

export const CHECK_RUNS: Answers = {
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': {
    needs: READ,
    reply: (call) => {
      const sha = resolveCommit(call.state, parameter(call, 'ref'), call.site.defaultBranch);
      if (sha === null) throw new ApiError(422, `No commit found for SHA: ${parameter(call, 'ref')}`);
      const name = call.query.get('check_name');
      const named = [...call.state.checkRuns.values()].filter((run) => run.headSha === sha && (name === null || run.name === name)).toSorted((a, b) => b.id - a.id);
      // Unless all are asked for, the latest of each name.
      const listed = call.query.get('filter') === 'all' ? named : named.filter((run, place) => named.findIndex((other) => other.name === run.name) === place);
      const { items, total, headers } = pageOf(call, listed);
      return { status: 200, body: { total_count: total, check_runs: items.map((run) => presentCheckRun(call.site, run)) }, headers };
    },
  },
  'POST /repos/{owner}/{repo}/check-runs': {
    needs: WRITE,
    reply: (call) => {
      const { name, head_sha: headSha, ...sent } = bodyOf(call, createdSchema);
      if (!call.state.objects.has(headSha)) throw new ApiError(422, `No commit found for SHA: ${headSha}`);
      const blank = { externalId: null, detailsUrl: null, status: 'queued', conclusion: null, title: null, summary: null };
      return { status: 201, body: presentCheckRun(call.site, store(call, sent, { id: call.site.nextId(), name, headSha, login: loginOf(call), startedAt: call.site.now(), ...blank })) };
    },
  },
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': {
    needs: WRITE,
    reply: (call) => {
      const run = found(call.state.checkRuns.get(numberParameter(call, 'check_run_id')));
      // Of another App's.
      if (run.login !== loginOf(call)) throw new ApiError(403, 'Resource not accessible by integration');
      return { status: 200, body: presentCheckRun(call.site, store(call, bodyOf(call, sentSchema), run)) };
    },
  },
};

function store(call: Call, { details_url: detailsUrl, external_id: externalId, status, conclusion, output }: z.output<typeof sentSchema>, before: CheckRun): CheckRun {
  if (Buffer.byteLength(output?.summary ?? '') > LONGEST_SUMMARY) throw new ApiError(422, `Invalid request.\n\nOnly ${LONGEST_SUMMARY} characters are allowed; ${output?.summary.length} were supplied.`);
  const run = {
    ...before,
    detailsUrl: detailsUrl ?? before.detailsUrl,
    externalId: externalId ?? before.externalId,
    status: conclusion === undefined ? (status ?? before.status) : 'completed',
    conclusion: conclusion ?? before.conclusion,
    title: output?.title ?? before.title,
    summary: output?.summary ?? before.summary,
  };
  call.state.checkRuns.set(run.id, run);
  return run;
}

function presentCheckRun(site: Site, { id, name, headSha, externalId, detailsUrl, status, conclusion, title, summary, startedAt }: CheckRun): object {
  const url = `${repositoryUrl(site)}/check-runs/${id}`;
  return {
    id,
    name,
    head_sha: headSha,
    node_id: nodeId('CR', id),
    external_id: externalId,
    url,
    html_url: `${pageUrl(site)}/runs/${id}`,
    details_url: detailsUrl,
    status,
    conclusion,
    started_at: startedAt,
    completed_at: conclusion === null ? null : site.now(),
    output: { title, summary, text: null, annotations_count: 0, annotations_url: `${url}/annotations` },
    check_suite: null,
    app: null,
    pull_requests: [],
  };
}
