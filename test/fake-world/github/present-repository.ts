import { presentUser } from './present-user.ts';
import { nodeId, repositoryId, SERVER_URL, type Site } from './site.ts';

/** The fields of a repository that say which one it is; the hundred URLs are left out. */
export function presentRepository(site: Site, name: string): object {
  const [owner = '', repo = ''] = name.split('/');
  return {
    id: repositoryId(name),
    node_id: nodeId('R', repositoryId(name)),
    name: repo,
    full_name: name,
    private: site.visibility === 'private',
    owner: presentUser(site, owner),
    html_url: `${SERVER_URL}/${name}`,
    url: `${site.api}/repos/${name}`,
    fork: name !== `${site.owner}/${site.repo}`,
    default_branch: site.defaultBranch,
    visibility: site.visibility,
  };
}
