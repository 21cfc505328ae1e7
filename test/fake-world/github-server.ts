import { ARTIFACTS } from './github/artifacts.ts';
import { ASSETS } from './github/assets.ts';
import { type Answer, type Answers, ApiError, type Call, type Need } from './github/call.ts';
import { CHECK_RUNS } from './github/check-runs.ts';
import { COMMENTS } from './github/comments.ts';
import { COMMITS } from './github/commits.ts';
import { CONTENTS } from './github/contents.ts';
import { DEPLOYMENTS } from './github/deployments.ts';
import { GIT_OBJECTS } from './github/git-objects.ts';
import { GIT_REFS } from './github/git-refs.ts';
import { answerGraphql } from './github/graphql.ts';
import { IDENTITY } from './github/identity.ts';
import { PULLS } from './github/pulls.ts';
import { RELEASES } from './github/releases.ts';
import { fullName, type Site } from './github/site.ts';
import { WORKFLOW_RUNS } from './github/workflow-runs.ts';
import type { Received, Reply } from './http-server.ts';
import { checkRequest, checkResponse } from './openapi/check-request.ts';
import { matchRoute } from './openapi/route-table.ts';
import type { Token, WorldState } from './world-state.ts';

const ANSWERS: Answers = {
  ...IDENTITY, ...COMMENTS, ...GIT_REFS, ...GIT_OBJECTS, ...COMMITS, ...CONTENTS, ...RELEASES, ...ASSETS, ...DEPLOYMENTS, ...WORKFLOW_RUNS, ...ARTIFACTS, ...PULLS, ...CHECK_RUNS,
};

interface Options {
  readonly site: Site;
  readonly host: 'api' | 'uploads';
  readonly origin: () => string;
  readonly tokens: ReadonlyMap<string, Token>;
  readonly violation: (text: string) => void;
}

export interface GithubServer {
  /** As GitHub's description names it, `POST /graphql`, or the bare path where it is unknown. */
  routeOf(request: Received): string;
  tokenOf(request: Received): Token | null;
  answer(request: Received, options: { readonly state: WorldState; readonly torn: boolean }): Promise<Reply>;
}

/** api.github.com, or uploads.github.com: refuses what GitHub's description doesn't know, then what the token may not, then answers. */
export function createGithubServer({ site, host, origin, tokens, violation }: Options): GithubServer {
  const sentToken = ({ headers }: Received): string | null => headers.authorization?.replace(/^(token|bearer) /i, '') ?? null;
  const tokenOf = (request: Received): Token | null => tokens.get(sentToken(request) ?? '') ?? null;
  return {
    routeOf: ({ method, path }) => (path === '/graphql' ? `${method} /graphql` : (matchRoute(method, path)?.route.name ?? `${method} ${path}`)),
    tokenOf,
    answer: async (request, { state, torn }) => {
      try {
        if (request.headers['user-agent'] === undefined) throw new ApiError(403, 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.');
        const token = tokenOf(request);
        if (sentToken(request) !== null && token === null) throw new ApiError(401, 'Bad credentials');
        const matched = matchRoute(request.method, request.path);
        const body = matched?.route.bodyType === 'application/octet-stream' ? undefined : parseBody(request);
        const call: Call = { site, state, token, parameters: matched?.parameters ?? {}, query: request.query, body, bytes: request.bytes, headers: request.headers, origin: origin(), path: request.path, torn };
        if (request.path === '/graphql' && request.method === 'POST' && host === 'api') return await answerGraphql(call, violation);

        const answer = matched === null ? undefined : ANSWERS[matched.route.name];
        if (matched === null || answer === undefined || matched.route.host !== host) {
          violation(`${host} has no ${request.method} ${request.path}`);
          throw new ApiError(404, 'Not Found');
        }
        const problems = checkRequest(matched.route, { query: request.query, body, contentType: request.headers['content-type'] ?? null });
        if (problems.length > 0) {
          for (const problem of problems) violation(`${matched.route.name}: ${problem}`);
          throw new ApiError(400, `Refused by the fake world: ${problems.join('; ')}`);
        }
        const reply = allowedReply(answer, call);
        const wrong = checkResponse(matched.route, reply.status, reply.body);
        for (const problem of wrong) violation(`the fake world's own answer to ${matched.route.name}: ${problem}`);
        return reply;
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        return { status: error.status, body: { message: error.message, ...(error.errors === undefined ? {} : { errors: error.errors }), documentation_url: 'https://docs.github.com/rest', status: String(error.status) } };
      }
    },
  };
}

function allowedReply(answer: Answer, call: Call): Reply {
  const { owner, repo } = call.parameters;
  if (owner !== undefined && `${owner}/${repo}` !== fullName(call.site)) throw new ApiError(404, 'Not Found');
  if (owner !== undefined && call.token === null && call.site.visibility === 'private') throw new ApiError(404, 'Not Found');
  if (answer.needs !== null && !allowed(answer.needs, call)) throw new ApiError(403, 'Resource not accessible by integration');
  return answer.reply(call);
}

function allowed({ anyOf, level }: Need, { site, token }: Call): boolean {
  // Anyone may read a public repository, whatever `permissions:` says.
  if (level === 'read' && site.visibility === 'public') return true;
  return anyOf.some((permission) => token?.permissions[permission] === 'write' || token?.permissions[permission] === level);
}

function parseBody({ bytes }: Received): unknown {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(bytes.toString());
  } catch {
    throw new ApiError(400, 'Problems parsing JSON');
  }
}
