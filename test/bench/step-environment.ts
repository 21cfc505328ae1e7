import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What an action needs to get as far as its inputs and its config; the workspace has none, so it ends there, with 2. No file for outputs: handing them over is the end of a step, not its start. */
export async function stepEnvironment(folder: string): Promise<Readonly<Record<string, string>>> {
  const [workspace, event] = [join(folder, 'workspace'), join(folder, 'event.json')];
  await mkdir(workspace, { recursive: true });
  await writeFile(event, '{}');
  return {
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'owner/name',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: folder,
  };
}
