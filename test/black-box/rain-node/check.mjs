/* Asks the deployed model about two days: it must be the version that was deployed, and think a wet day likelier to be followed by rain. */
import { readFileSync } from 'node:fs';

import { score } from './score.mjs';

const WET = { date: '2015-11-14', precipitation: '30.0', temp_max: '10.0', temp_min: '7.0', wind: '6.0', weather: 'rain' };
const DRY = { date: '2015-07-14', precipitation: '0.0', temp_max: '31.0', temp_min: '16.0', wind: '2.0', weather: 'sun' };

const version = readFileSync('serving/version', 'utf8');
if (version !== process.env.MLOPS_VERSION) fail(`serving ${version}, expected ${process.env.MLOPS_VERSION}`);
const model = JSON.parse(readFileSync('serving/model.json', 'utf8'));
if (model.bias === undefined) fail('serving/model.json has no bias');
const [wet, dry] = [score(model, WET), score(model, DRY)];
if (!(dry < wet)) fail('the model thinks rain likelier after a dry day');
console.log(`rain after a wet day ${wet.toFixed(2)}, after a dry one ${dry.toFixed(2)}`);

function fail(why) {
  console.error(why);
  process.exit(1);
}
