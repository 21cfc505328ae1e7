// A team's own program: a logistic regression for each plan, on the features that params.yaml names. No package but Node.
import { readFileSync, writeFileSync } from 'node:fs';

const { MLOPS_TRAIN, MLOPS_TEST, MLOPS_OUTPUT } = process.env;
const features = /^features: \[(.*)\]/.exec(readFileSync('params.yaml', 'utf8'))[1].split(', ');
const [STEPS, RATE] = [60, 1.5];

const read = (path) => {
  const [header, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const names = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, place) => [names[place], cell])));
};
const inputsOf = (customer) => [1, ...features.map((name) => (name === 'tenure' ? customer.tenure / 20 - 1 : Number(customer[name])))];
const dot = (weights, inputs) => weights.reduce((sum, weight, place) => sum + weight * inputs[place], 0);
const chance = (weights, inputs) => 1 / (1 + Math.exp(-dot(weights, inputs)));

const fit = (customers) => {
  const rows = customers.map((customer) => ({ inputs: inputsOf(customer), churned: Number(customer.churned) }));
  let weights = rows[0].inputs.map(() => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map(() => 0);
    for (const { inputs, churned } of rows) {
      const miss = churned - chance(weights, inputs);
      inputs.forEach((input, place) => (slope[place] += (miss * input) / rows.length));
    }
    weights = weights.map((weight, place) => weight + RATE * slope[place]);
  }
  return weights.map((weight) => Number(weight.toFixed(3)));
};

const models = Object.fromEntries(Object.entries(Object.groupBy(read(MLOPS_TRAIN), ({ plan }) => plan)).map(([plan, customers]) => [plan, fit(customers)]));
const answers = read(MLOPS_TEST).map((customer) => `${customer.customer_id},${chance(models[customer.plan], inputsOf(customer)).toFixed(4)}`);
writeFileSync(`${MLOPS_OUTPUT}/predictions.csv`, `customer_id,score\n${answers.join('\n')}\n`);
writeFileSync(`${MLOPS_OUTPUT}/weights.json`, JSON.stringify(models, null, 2));
