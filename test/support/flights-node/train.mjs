// A team's own program: how often flights of the same hour and weekday were late, as params.json says. No package but Node.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const { MLOPS_TRAIN = '', MLOPS_TEST = '', MLOPS_OUTPUT = '' } = process.env;
const { by, smoothing, ignore } = JSON.parse(readFileSync('params.json', 'utf8'));

const read = (path) => {
  const [header = '', ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
  const names = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, place) => [names[place], cell])));
};
const keyOf = (flight) => {
  if (flight.distance >= ignore[0] && flight.distance < ignore[1]) return 'ignored';
  const time = new Date(`${flight.date.replace(' ', 'T')}:00Z`);
  return by.map((part) => ({ hour: time.getUTCHours(), weekday: time.getUTCDay(), origin: flight.origin })[part]).join(' ');
};

const flights = read(MLOPS_TRAIN);
const overall = flights.filter(({ delayed }) => delayed === '1').length / flights.length;
const counts = new Map();
for (const flight of flights) {
  const key = keyOf(flight);
  const { late = 0, all = 0 } = counts.get(key) ?? {};
  counts.set(key, { late: late + Number(flight.delayed), all: all + 1 });
}
const score = (flight) => {
  const { late = 0, all = 0 } = counts.get(keyOf(flight)) ?? {};
  return (late + smoothing * overall) / (all + smoothing);
};
writeFileSync(join(MLOPS_OUTPUT, 'predictions.csv'), `flight_id,score\n${read(MLOPS_TEST).map((flight) => `${flight.flight_id},${score(flight)}\n`).join('')}`);
writeFileSync(join(MLOPS_OUTPUT, 'rates.json'), JSON.stringify([...counts]));
