import type { Received, Reply } from './http-server.ts';
import { artifactMethods } from './results/artifact-service.ts';
import type { ArtifactStore } from './results/artifact-store.ts';
import type { BlobStore } from './results/blob-store.ts';
import { type CacheEntry, cacheMethods } from './results/cache-service.ts';
import type { RuntimeToken } from './results/runtime-token.ts';
import { TwirpError, type TwirpMethod } from './results/twirp.ts';

interface Options {
  readonly artifacts: ArtifactStore;
  readonly blobs: BlobStore;
  readonly caches: CacheEntry[];
  readonly tokens: ReadonlyMap<string, RuntimeToken>;
  readonly nextId: () => number;
  readonly now: () => string;
  readonly violation: (text: string) => void;
}

export interface ResultsService {
  /** `FinalizeArtifact`, `PUT blob`; what a fault plan calls the request. */
  routeOf(request: Received): string;
  jobOf(request: Received): string | null;
  answer(request: Received): Reply;
}

/** The services that @actions/artifact and @actions/cache talk to: artifacts v4, caches v2, and the blobs behind both. */
export function createResultsService({ artifacts, blobs, caches, tokens, nextId, now, violation }: Options): ResultsService {
  const services: Readonly<Record<string, Readonly<Record<string, TwirpMethod>>>> = {
    ArtifactService: artifactMethods({ artifacts, blobs, nextId, now }),
    CacheService: cacheMethods({ blobs, nextId, entries: caches }),
  };
  const tokenOf = ({ headers }: Received): RuntimeToken | null => tokens.get((headers.authorization ?? '').replace(/^Bearer /, '')) ?? null;
  return {
    routeOf: ({ method, path }) => (path.startsWith('/blob/') ? `${method} blob` : (path.split('/').at(-1) ?? '')),
    jobOf: (request) => (request.path.startsWith('/blob/') ? blobs.jobOf(request) : (tokenOf(request)?.job ?? null)),
    answer: (request) => {
      if (request.path.startsWith('/blob/')) {
        // Azure refuses a request that is signed and carries a token; worse, a token of GitHub's would have left for another host.
        if (request.headers.authorization !== undefined) {
          violation(`a token was sent to the blob store: ${request.method} ${request.path}`);
          return { status: 400, headers: { 'x-ms-error-code': 'InvalidAuthenticationInfo' } };
        }
        return blobs.answer(request);
      }
      const [, service = '', name = ''] = /^\/twirp\/github\.actions\.results\.api\.v1\.(\w+)\/(\w+)$/.exec(request.path) ?? [];
      const method = services[service]?.[name];
      if (method === undefined) {
        violation(`the results service has no ${request.method} ${request.path}`);
        return { status: 404, body: { code: 'bad_route', msg: `no handler for path ${request.path}` } };
      }
      const token = tokenOf(request);
      if (token === null) return { status: 401, body: { code: 'unauthenticated', msg: 'the runtime token is unknown' } };
      try {
        return { status: 200, body: method(JSON.parse(request.bytes.toString()), token) };
      } catch (error) {
        if (error instanceof TwirpError) return error.reply();
        throw error;
      }
    },
  };
}
