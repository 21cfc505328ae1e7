import { pullRequestEvent, type TriggerEvent } from '../../fake-world/scenario/events.ts';
import { commit, openPull } from '../../fake-world/scenario/repository.ts';
import { openWorld, type World, type WorldOptions } from '../../fake-world/world.ts';

const ROWS = 400;

/** Its mlops.yml, a line per section. */
export function tinyConfig({ train = '{ command: [node, train.mjs], env: [OWN_SECRET, GH_TOKEN] }', gates = '[{ metric: accuracy, min: 0.6 }]', baseline }: { readonly train?: string; readonly gates?: string; readonly baseline?: string } = {}): string {
  return `model: tiny
data: { source: data/rows.csv, id: id, target: y, columns: { id: { type: integer }, x: { type: number }, y: { type: integer, values: [0, 1] } }, traps: { telling-features: off } }
train: ${train}
evaluate: { metrics: [accuracy]${baseline === undefined ? '' : `, baseline: ${baseline}`} }
gates: ${gates}
deploy: { production: { target: directory, path: serving } }
`;
}

/** Answers what it sees, except for one row in so many. */
export const tinyProgram = ({ wrong = 10, before = '' }: { readonly wrong?: number; /** Put before the program. */ readonly before?: string } = {}): string => `${before}import { readFileSync, writeFileSync } from 'node:fs';

const [header, ...lines] = readFileSync(process.env.MLOPS_TEST, 'utf8').trim().split('\\n');
const [id, x] = ['id', 'x'].map((name) => header.split(',').indexOf(name));
const answers = lines.map((line) => line.split(',')).map((row, place) => row[id] + ',' + (Number(row[x]) > 0 === (place % ${wrong} > 0) ? 0.9 : 0.1));
writeFileSync(process.env.MLOPS_OUTPUT + '/predictions.csv', ['id,score', ...answers].join('\\n'));
writeFileSync(process.env.MLOPS_OUTPUT + '/model.txt', 'x > 0');
`;

/** A small model of a team's own program, for what needs no real one. */
export async function tinyWorld({ files = {}, program = '', ...options }: WorldOptions & { readonly files?: Readonly<Record<string, string>>; /** Put before the program. */ readonly program?: string } = {}): Promise<World> {
  const world = await openWorld({ repository: 'acme/tiny', ...options });
  const rows = Array.from({ length: ROWS }, (_, id) => `${id},${id % 3 === 0 ? -1 : 1},${id % 3 === 0 ? 0 : 1}`);
  commit(world, { files: { 'mlops.yml': tinyConfig(), 'data/rows.csv': ['id,x,y', ...rows, ''].join('\n'), 'train.mjs': tinyProgram({ before: program }), ...files } });
  return world;
}

/** A pull request that changes nothing that decides. */
export async function tinyPull({ fork, ...options }: Parameters<typeof tinyWorld>[0] & { readonly fork?: string } = {}): Promise<{ readonly world: World; readonly event: TriggerEvent }> {
  const world = await tinyWorld(options);
  commit(world, { branch: 'change', files: { 'README.md': 'A change.\n' }, message: 'A change' });
  return { world, event: pullRequestEvent(world, openPull(world, { head: 'change', ...(fork === undefined ? {} : { fork }) })) };
}
