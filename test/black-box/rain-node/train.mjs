/*
 * Trains a logistic regression with nothing but Node.
 * Reads the rows that mlops split ($MLOPS_TRAIN, $MLOPS_TEST; the test rows come without the target) and leaves in $MLOPS_OUTPUT
 * predictions.csv (date, score), by which the model is judged, and model.json, which mlops carries and never opens.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { rawFeatures, score } from './score.mjs';

const EPOCHS = 40;
const LEARNING_RATE = 0.05;

const { MLOPS_TRAIN, MLOPS_TEST, MLOPS_OUTPUT, MLOPS_SEED } = process.env;
const model = fit(readRows(MLOPS_TRAIN), Number(MLOPS_SEED));
const answers = readRows(MLOPS_TEST).map((row) => `${row.date},${score(model, row)}\n`);
writeFileSync(join(MLOPS_OUTPUT, 'predictions.csv'), `date,score\n${answers.join('')}`);
writeFileSync(join(MLOPS_OUTPUT, 'model.json'), JSON.stringify(model));

function readRows(path) {
  const [header, ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
  const names = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, place) => [names[place], cell])));
}

function fit(rows, seed) {
  const features = rows.map(rawFeatures);
  const means = features[0].map((_, place) => mean(features.map((row) => row[place])));
  const deviations = means.map((middle, place) => Math.sqrt(mean(features.map((row) => (row[place] - middle) ** 2))) || 1);
  const fitted = { means, deviations, weights: means.map(() => 0), bias: 0 };
  const random = randomNumbers(seed);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const step = LEARNING_RATE / (1 + epoch);
    for (const place of shuffled(rows.length, random)) {
      const error = score(fitted, rows[place]) - Number(rows[place].rain_tomorrow);
      fitted.weights = fitted.weights.map((weight, at) => weight - (step * error * (features[place][at] - means[at])) / deviations[at]);
      fitted.bias -= step * error;
    }
    if (epoch % 20 === 19) console.log(`epoch ${epoch + 1}/${EPOCHS}`);
  }
  return fitted;
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function shuffled(count, random) {
  const order = Array.from({ length: count }, (_, place) => place);
  for (let left = count - 1; left > 0; left--) {
    const other = Math.floor(random() * (left + 1));
    [order[left], order[other]] = [order[other], order[left]];
  }
  return order;
}

/** The minimal standard generator of Park and Miller (1988): the same seed gives the same model. */
function randomNumbers(seed) {
  let state = (seed % 2147483646) + 1;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
