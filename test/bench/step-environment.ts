import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const NO_COMMIT = '0'.repeat(40);

/** What an action needs for a step of a push. The workspace is empty, so without more it ends at its config, with 2. No file for outputs: handing them over is the end of a step, not its start. */
export async function stepEnvironment(folder: string): Promise<Readonly<Record<string, string>>> {
  const [workspace, event] = [join(folder, 'workspace'), join(folder, 'event.json')];
  await mkdir(workspace, { recursive: true });
  await writeFile(event, JSON.stringify({ ref: 'refs/heads/main', before: NO_COMMIT, after: NO_COMMIT }));
  return {
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'owner/name',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: NO_COMMIT,
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: folder,
  };
}
