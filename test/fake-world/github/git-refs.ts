import { z } from 'zod';

import { validRefName } from '../git/valid-ref-name.ts';
import { ApiError, type Answers, bodyOf, type Call, fire, found, parameter } from './call.ts';
import { nodeId, repositoryUrl } from './site.ts';

const refSchema = z.object({ ref: z.string(), sha: z.string() });

export const GIT_REFS: Answers = {
  'GET /repos/{owner}/{repo}/git/ref/{ref}': {
    needs: { anyOf: ['contents'], level: 'read' },
    reply: (call) => {
      const name = `refs/${parameter(call, 'ref')}`;
      return { status: 200, body: presentRef(call, name, found(call.state.refs.get(name))) };
    },
  },
  'GET /repos/{owner}/{repo}/git/matching-refs/{ref}': {
    needs: { anyOf: ['contents'], level: 'read' },
    reply: (call) => {
      // Not paged: GitHub returns all that start with this.
      const prefix = `refs/${parameter(call, 'ref')}`;
      const matching = [...call.state.refs].filter(([name]) => name.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1));
      return { status: 200, body: matching.map(([name, sha]) => presentRef(call, name, sha)) };
    },
  },
  'POST /repos/{owner}/{repo}/git/refs': {
    needs: { anyOf: ['contents'], level: 'write' },
    reply: (call) => {
      const { ref, sha } = bodyOf(call, refSchema);
      if (!/^[0-9a-f]{40}$/.test(sha)) throw new ApiError(422, 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].');
      if (!validRefName(ref)) throw new ApiError(422, `${ref} is not a valid ref name.`);
      if (!call.state.objects.has(sha)) throw new ApiError(422, 'Object does not exist');
      if (call.state.refs.has(ref)) throw new ApiError(422, 'Reference already exists');
      // A loose ref is a file: `a` and `a/b` can't both be.
      const names = [...call.state.refs.keys()];
      if (names.some((name) => name.startsWith(`${ref}/`) || ref.startsWith(`${name}/`))) throw new ApiError(422, 'Reference cannot be created: a ref of a shorter or longer name exists');
      call.state.refs.set(ref, sha);
      fire(call, { event: 'create', action: null, subject: ref });
      return { status: 201, body: presentRef(call, ref, sha) };
    },
  },
};

function presentRef({ site, state }: Call, name: string, sha: string): object {
  const type = state.objects.get(sha)?.type ?? 'commit';
  const path = name.split('/').map(encodeURIComponent).join('/');
  return {
    ref: name,
    node_id: nodeId('REF', name),
    url: `${repositoryUrl(site)}/git/${path}`,
    object: { sha, type, url: `${repositoryUrl(site)}/git/${type}s/${sha}` },
  };
}
