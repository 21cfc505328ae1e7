/*
 * Makes weather.csv from the npm package vega-datasets (seattle-weather.csv, 1,461 days; see README.md for source and licence).
 * The target is whether it rained on the next day, so the last day, which has none, is left out.
 *
 *   node examples/rain-python/make-weather.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';

const source = readFileSync(new URL('../../node_modules/vega-datasets/data/seattle-weather.csv', import.meta.url), 'utf8');
const [header, ...days] = source.trimEnd().split(/\r?\n/);
const rained = days.map((day) => Number(day.split(',')[1]) > 0);
const rows = days.slice(0, -1).map((day, place) => `${day},${rained[place + 1] === true ? 1 : 0}`);
writeFileSync(new URL('weather.csv', import.meta.url), `${[`${header},rain_tomorrow`, ...rows].join('\n')}\n`);
