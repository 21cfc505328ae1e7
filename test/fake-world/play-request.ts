import type { Fault, FaultPlan } from './faults.ts';
import type { Received, Reply } from './http-server.ts';
import type { LoggedRequest } from './request-log.ts';
import { snapshot, type WorldState } from './world-state.ts';

interface Stage {
  readonly host: LoggedRequest['host'];
  readonly route: string;
  readonly job: string | null;
  readonly requests: LoggedRequest[];
  readonly plan: FaultPlan;
  readonly state: WorldState;
  /** The state before the last request that changed it; what a reader sees who is served from a copy that lags. */
  readonly past: { state: WorldState };
  readonly kill: (job: string | null) => Promise<void>;
  readonly apply: (options: { readonly state: WorldState; readonly torn: boolean }) => Reply | Promise<Reply>;
}

/** Notes a request, lets the planned fault happen to it, and otherwise applies it. */
export async function playRequest(request: Received, stage: Stage): Promise<Reply | 'hang-up'> {
  const fault = stage.plan.next(stage.route);
  const entry: LoggedRequest = {
    host: stage.host,
    method: request.method,
    path: request.path,
    query: request.query.toString(),
    route: stage.route,
    body: describeBody(request),
    status: null,
    job: stage.job,
    fault: fault?.do ?? null,
  };
  stage.requests.push(entry);
  const reply = await replyOf(fault, stage);
  entry.status = reply === 'hang-up' ? null : reply.status;
  return reply;
}

async function replyOf(fault: Fault | null, stage: Stage): Promise<Reply | 'hang-up'> {
  if (fault === null) return applied(stage, false);
  switch (fault.do) {
    case 'drop-before':
      return 'hang-up';
    case '500-before':
      return { status: 500, body: { message: 'Server Error' } };
    case 'rate-limit':
      return rateLimited(fault);
    case 'meanwhile':
      fault.change(stage.state);
      return applied(stage, false);
    case 'stale-read':
      return stage.apply({ state: stage.past.state, torn: false });
    case 'torn-upload':
      return stage.host === 'results' ? { status: 500 } : applied(stage, true);
    case 'drop-reply-after-applying':
      await applied(stage, false);
      return 'hang-up';
    case '502-after':
      await applied(stage, false);
      return { status: 502, body: { message: 'Server Error' } };
    case 'kill-client':
      // Dead before its connection breaks, so that it can't act on that.
      if (fault.when === 'after-applying') await applied(stage, false);
      await stage.kill(stage.job);
      return 'hang-up';
  }
}

async function applied(stage: Stage, torn: boolean): Promise<Reply> {
  const before = stage.plan.wantsSnapshots ? snapshot(stage.state) : null;
  const reply = await stage.apply({ state: stage.state, torn });
  if (before !== null && !stage.route.startsWith('GET ') && stage.route !== 'POST /graphql') stage.past.state = before;
  return reply;
}

function rateLimited({ status, retryAfter, primary = false }: Extract<Fault, { do: 'rate-limit' }>): Reply {
  if (!primary) return { status, headers: { 'retry-after': String(retryAfter) }, body: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' } };
  const reset = String(Math.ceil(Date.now() / 1000) + retryAfter);
  return { status, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }, body: { message: 'API rate limit exceeded for installation.' } };
}

function describeBody({ bytes, headers }: Received): unknown {
  if (bytes.length === 0) return null;
  if (!(headers['content-type'] ?? '').startsWith('application/json')) return `${bytes.length} bytes`;
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return 'unreadable JSON';
  }
}
