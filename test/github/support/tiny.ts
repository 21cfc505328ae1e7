import { commit } from '../../fake-world/scenario/repository.ts';
import { openWorld, type World, type WorldOptions } from '../../fake-world/world.ts';

const ROWS = 400;

const CONFIG = `model: tiny
data: { source: data/rows.csv, id: id, target: y, columns: { id: { type: integer }, x: { type: number }, y: { values: [0, 1] } } }
train: { command: [node, train.mjs], env: [OWN_SECRET, GH_TOKEN] }
evaluate: { metrics: [accuracy] }
gates: [{ metric: accuracy, min: 0.6 }]
deploy: { production: { target: directory, path: serving } }
`;

/** Answers what it sees, except for every tenth row. */
const TRAIN = `import { readFileSync, writeFileSync } from 'node:fs';

const [header, ...lines] = readFileSync(process.env.MLOPS_TEST, 'utf8').trim().split('\\n');
const [id, x] = ['id', 'x'].map((name) => header.split(',').indexOf(name));
const answers = lines.map((line) => line.split(',')).map((row, place) => row[id] + ',' + (Number(row[x]) > 0 === (place % 10 > 0) ? 0.9 : 0.1));
writeFileSync(process.env.MLOPS_OUTPUT + '/predictions.csv', ['id,score', ...answers].join('\\n'));
writeFileSync(process.env.MLOPS_OUTPUT + '/model.txt', 'x > 0');
`;

/** A small model of a team's own program, for what needs no real one. */
export async function tinyWorld({ files = {}, program = '', ...options }: WorldOptions & { readonly files?: Readonly<Record<string, string>>; /** Put before the program. */ readonly program?: string } = {}): Promise<World> {
  const world = await openWorld({ repository: 'acme/tiny', ...options });
  const rows = Array.from({ length: ROWS }, (_, id) => `${id},${id % 3 === 0 ? -1 : 1},${id % 3 === 0 ? 0 : 1}`);
  commit(world, { files: { 'mlops.yml': CONFIG, 'data/rows.csv': ['id,x,y', ...rows, ''].join('\n'), 'train.mjs': program + TRAIN, ...files } });
  return world;
}
