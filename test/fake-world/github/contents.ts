import { commitOf, filesOfTree, resolveCommit } from '../git/repository.ts';
import { ApiError, type Answers, notFound, parameter } from './call.ts';
import { pageUrl, repositoryUrl } from './site.ts';

/** Beyond it the JSON answer has no content: `encoding` is "none". */
const LARGEST_INLINE = 1024 * 1024;

export const CONTENTS: Answers = {
  'GET /repos/{owner}/{repo}/contents/{path}': {
    needs: { anyOf: ['contents'], level: 'read' },
    reply: (call) => {
      const path = parameter(call, 'path');
      const name = call.query.get('ref') ?? call.site.defaultBranch;
      const commit = resolveCommit(call.state, name, call.site.defaultBranch);
      if (commit === null) throw new ApiError(404, `No commit found for the ref ${name}`);
      const sha = filesOfTree(call.state, commitOf(call.state, commit).tree).get(path);
      const bytes = sha === undefined ? undefined : call.state.objects.get(sha)?.body;
      if (sha === undefined || bytes === undefined) throw notFound();
      if (/^application\/vnd\.github\.(v3\.)?raw/.test(call.headers.accept ?? '')) {
        return { status: 200, body: bytes, headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' } };
      }
      const inline = bytes.length <= LARGEST_INLINE;
      const url = `${repositoryUrl(call.site)}/contents/${path}?ref=${name}`;
      return {
        status: 200,
        body: {
          type: 'file',
          encoding: inline ? 'base64' : 'none',
          size: bytes.length,
          name: path.split('/').at(-1),
          path,
          // GitHub breaks base64 into lines.
          content: inline ? bytes.toString('base64').replaceAll(/.{60}/g, '$&\n') : '',
          sha,
          url,
          git_url: `${repositoryUrl(call.site)}/git/blobs/${sha}`,
          html_url: `${pageUrl(call.site)}/blob/${name}/${path}`,
          download_url: null,
          _links: { self: url, git: `${repositoryUrl(call.site)}/git/blobs/${sha}`, html: `${pageUrl(call.site)}/blob/${name}/${path}` },
        },
      };
    },
  },
};
