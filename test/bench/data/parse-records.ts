import { createReadStream } from 'node:fs';

import { parse } from 'csv-parse';

import { printUsage } from './print-usage.ts';

const [path = '', columns = ''] = process.argv.slice(2);
let records = 0;
for await (const record of createReadStream(path, { highWaterMark: 1024 * 1024 }).pipe(parse()) as AsyncIterable<string[]>) {
  if (record.length === Number(columns)) records++;
}
console.log(`${records} records`);
printUsage();
