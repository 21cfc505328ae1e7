import { ApiError, type Answers } from './call.ts';
import { presentRepository } from './present-repository.ts';
import { presentUser } from './present-user.ts';
import { fullName } from './site.ts';

export const IDENTITY: Answers = {
  'GET /user': {
    needs: null,
    reply: ({ site, token }) => {
      if (token === null) throw new ApiError(401, 'Requires authentication');
      if (token.kind === 'installation') throw new ApiError(403, 'Resource not accessible by integration');
      const counts = { name: null, company: null, blog: '', location: null, email: null, hireable: null, bio: null, public_repos: 0, public_gists: 0, followers: 0, following: 0 };
      return { status: 200, body: { ...presentUser(site, token.login), ...counts, created_at: site.now(), updated_at: site.now() } };
    },
  },
  'GET /repos/{owner}/{repo}': { needs: null, reply: ({ site }) => ({ status: 200, body: presentRepository(site, fullName(site)) }) },
};
