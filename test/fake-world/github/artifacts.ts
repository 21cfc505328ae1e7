import type { Artifact } from '../results/artifact-store.ts';
import { ApiError, type Answers, type Call, found, notFound, numberParameter, parameter } from './call.ts';
import { pageOf } from './page.ts';
import { fullName, nodeId, repositoryId, repositoryUrl } from './site.ts';

const READ = { anyOf: ['actions'], level: 'read' } as const;

/** What a job uploaded to the results service, as other runs see it. */
export const ARTIFACTS: Answers = {
  'GET /repos/{owner}/{repo}/actions/artifacts': { needs: READ, reply: (call) => listArtifacts(call, call.site.artifacts.all()) },
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': {
    needs: READ,
    reply: (call) => {
      const run = found(call.state.runs.get(numberParameter(call, 'run_id')));
      return listArtifacts(call, call.site.artifacts.all().filter((artifact) => artifact.run === run.id));
    },
  },
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}': { needs: READ, reply: (call) => ({ status: 200, body: presentArtifact(call, knownArtifact(call)) }) },
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': {
    needs: READ,
    reply: (call) => {
      if (parameter(call, 'archive_format') !== 'zip') throw notFound();
      const artifact = knownArtifact(call);
      if (artifact.expired) throw new ApiError(410, 'Artifact has expired');
      return { status: 302, headers: { location: call.site.artifacts.link(artifact, call.token?.job ?? null) } };
    },
  },
};

const knownArtifact = (call: Call): Artifact => found(call.site.artifacts.all().find((artifact) => artifact.id === numberParameter(call, 'artifact_id')));

function listArtifacts(call: Call, artifacts: readonly Artifact[]): { readonly status: number; readonly body: object; readonly headers: Readonly<Record<string, string>> } {
  const name = call.query.get('name');
  const page = pageOf(call, artifacts.filter((artifact) => name === null || artifact.name === name).toSorted((a, b) => b.id - a.id));
  return { status: 200, body: { total_count: page.total, artifacts: page.items.map((artifact) => presentArtifact(call, artifact)) }, headers: page.headers };
}

function presentArtifact({ site, state }: Call, { id, name, run, bytes, digest, expired, createdAt }: Artifact): object {
  const url = `${repositoryUrl(site)}/actions/artifacts/${id}`;
  const made = state.runs.get(run);
  return {
    id,
    node_id: nodeId('A', id),
    name,
    size_in_bytes: bytes,
    url,
    archive_download_url: `${url}/zip`,
    expired,
    digest,
    created_at: createdAt,
    updated_at: createdAt,
    expires_at: new Date(Date.parse(createdAt) + 90 * 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z'),
    workflow_run:
      made === undefined
        ? null
        : { id: run, repository_id: repositoryId(fullName(site)), head_repository_id: repositoryId(made.headRepository), head_branch: made.headBranch, head_sha: made.headSha },
  };
}
