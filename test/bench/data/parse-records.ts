import { createReadStream } from 'node:fs';

import { parse } from 'csv-parse';

import { printUsage } from './print-usage.ts';

let records = 0;
for await (const record of createReadStream(process.argv[2] ?? '', { highWaterMark: 1024 * 1024 }).pipe(parse()) as AsyncIterable<string[]>) {
  if (record.length === 7) records++;
}
console.log(`${records} records`);
printUsage();
