import { globSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { readmeOf } from '../scripts/generate-action-readmes.ts';

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
}
interface Job {
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly uses?: string;
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const read = (path: string): string => readFileSync(path, 'utf8');
const workflows = globSync(['.github/workflows/*.yml', 'examples/workflows/*.yml']).sort().map((path) => ({ path, text: read(path), workflow: parse(read(path)) as Workflow }));
const actions = globSync('actions/*/action.yml').sort();
const OURS = /^(?:OWNER\/mlops-actions|\$)\/actions\/(?<name>[a-z-]+)(?:@v1)?$/;

describe.each(workflows)('$path', ({ text, workflow }) => {
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps ?? []);

  test('grants nothing on top, each grant in a job with its reason, and every job ends', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of jobs) expect(job).toMatchObject({ permissions: expect.anything(), 'timeout-minutes': expect.any(Number) });
    const grants = text.split('\n').filter((line) => /^ {6}[a-z-]+: (?:read|write)\b/.test(line));
    for (const line of grants) expect(line).toMatch(/ # \w/);
  });

  test('pins official actions by commit, with the version behind it, and gives ours only inputs they have', () => {
    for (const { uses, with: given = {} } of steps) {
      if (uses === undefined) continue;
      const name = OURS.exec(uses)?.groups?.['name'];
      if (name === undefined) {
        expect(text).toMatch(new RegExp(`${uses.replaceAll('/', '\\/')} # v\\d+\\.\\d+\\.\\d+`));
        expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
        continue;
      }
      const { inputs } = parse(read(`actions/${name}/action.yml`)) as { inputs: Record<string, unknown> };
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
    }
  });

  test('interpolates nothing into a shell', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });
});

describe.each(actions)('%s', (path) => {
  test('runs on Node 24 from dist, and its README has its inputs and outputs', () => {
    const text = read(path);
    const { runs } = parse(text) as { runs: { using: string; main: string } };
    const name = path.split('/')[1] ?? '';
    expect(runs).toEqual({ using: 'node24', main: `../../dist/${name}.js` });
    const readme = read(`actions/${name}/README.md`);
    expect(readmeOf(text, readme)).toBe(readme);
  });
});
