import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { normalQuantile } from '../../../shared/statistics/normal.ts';
import { createRandom } from '../../../shared/statistics/random.ts';
import { commit, filesBelow } from '../../fake-world/scenario/repository.ts';
import { openWorld, type World } from '../../fake-world/world.ts';

const PROJECT = join(import.meta.dirname, '../../support/churn-node');
/** Its mlops.yml. */
export const churnConfig = await readFile(join(PROJECT, 'mlops.yml'), 'utf8');
const CUSTOMERS = 25_600;
const SEED = 20_261_121;

/** What tells who leaves, by plan: the contract counts for enterprises, the logins for those who pay nothing. */
const TRUTH = {
  free: { from: 0, leaves: -0.4, contract: 0, logins: 0.68 },
  team: { from: 0.42, leaves: -0.8, contract: 0, logins: 0.12 },
  enterprise: { from: 0.765, leaves: -1.1, contract: 0.98, logins: 0 },
} as const;

/** Invented customers, the same on every machine. CSV. */
function customers(): string {
  const { uniform } = createRandom(SEED);
  const normal = (): number => normalQuantile(uniform() || 0.5);
  const rows = Array.from({ length: CUSTOMERS }, (_, place) => {
    const share = uniform();
    const plan = share < TRUTH.team.from ? 'free' : share < TRUTH.enterprise.from ? 'team' : 'enterprise';
    const { leaves, contract, logins } = TRUTH[plan];
    const tenure = Math.floor(uniform() * 40);
    const [tickets, months, visits] = [normal(), normal(), normal()].map((value) => Math.round(value * 100) / 100);
    const odds = leaves - 2.2 * (tenure / 20 - 1) + 1.1 * (tickets ?? 0) - contract * (months ?? 0) - logins * (visits ?? 0);
    return [place + 1, plan, tenure, tickets, months, visits, uniform() < 1 / (1 + Math.exp(-odds)) ? 1 : 0].join(',');
  });
  return `customer_id,plan,tenure,tickets,contract,logins,churned\n${rows.join('\n')}\n`;
}

/** A repository with the project of the first reader whom the suite is built for: a program of her own, judged against main. */
export async function churnWorld(): Promise<World> {
  const world = await openWorld({ repository: 'acme/churn' });
  commit(world, { files: { ...(await filesBelow(PROJECT)), 'data/customers.csv': customers() }, message: 'Who will leave?' });
  return world;
}
