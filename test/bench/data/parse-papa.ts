import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';

import { printUsage } from './print-usage.ts';

/* Records counted by papaparse, which lies in a folder of its own (install-papaparse.ts). */

interface Papa {
  parse(file: NodeJS.ReadableStream, options: { readonly step: (result: { readonly data: readonly string[] }) => void; readonly complete: () => void; readonly error: (error: unknown) => void }): void;
}

const [path = '', columns = '', folder = ''] = process.argv.slice(2);
const papa = createRequire(`${folder}/`)('papaparse') as Papa;
let records = 0;
await new Promise<void>((complete, error) => {
  const step = ({ data }: { readonly data: readonly string[] }): void => {
    if (data.length === Number(columns)) records++;
  };
  papa.parse(createReadStream(path, { highWaterMark: 1024 * 1024 }), { step, complete, error });
});
assert.ok(records > 0);
console.log(`${records} records`);
printUsage();
