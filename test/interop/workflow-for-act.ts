import { parse, parseDocument } from 'yaml';
import { z } from 'zod';

import type { Permissions } from '../fake-world/world-state.ts';

const stepSchema = z.object({ uses: z.string().default(''), run: z.string().default('') });
const jobSchema = z.object({ permissions: z.record(z.string(), z.enum(['read', 'write'])), steps: z.array(stepSchema).optional() });
const workflowSchema = z.object({ jobs: z.record(z.string(), jobSchema) });

/** The workflow without what act 0.2.87 can't do: actions that it would have to fetch, here for a Python that nobody uses, and queues, which GitHub has newly. */
export function workflowForAct(text: string): string {
  const document = parseDocument(text);
  const { jobs } = workflowSchema.parse(document.toJS());
  if (document.hasIn(['concurrency', 'queue'])) document.deleteIn(['concurrency', 'queue']);
  for (const [name, { steps = [] }] of Object.entries(jobs)) {
    // From the last to the first, since the places of those behind change.
    for (const [place, { uses, run }] of [...steps.entries()].reverse()) if (uses.startsWith('actions/setup-') || run.startsWith('pip install')) document.deleteIn(['jobs', name, 'steps', place]);
  }
  return document.toString();
}

/** What the jobs of a workflow ask for together: act gives them all one token. */
export function permissionsOf(text: string): Permissions {
  const { jobs } = workflowSchema.parse(parse(text));
  const asked = Object.values(jobs).flatMap(({ permissions }) => Object.entries(permissions));
  // Where one job reads and another writes, "write" comes last and stays.
  return Object.fromEntries(asked.sort(([, a], [, b]) => (a < b ? -1 : 1)));
}
