import { nodeId, repositoryId, SERVER_URL, type Site } from './site.ts';

export function presentUser(site: Site, login: string): object {
  const id = repositoryId(login);
  const name = encodeURIComponent(login);
  const url = `${site.api}/users/${name}`;
  return {
    login,
    id,
    node_id: nodeId('U', id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}`,
    gravatar_id: '',
    url,
    html_url: login.endsWith('[bot]') ? `${SERVER_URL}/apps/${login.slice(0, -'[bot]'.length)}` : `${SERVER_URL}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  };
}
