/* A process that claims a name as soon as the file `go` is there, and prints what it was told. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { localFiles } from '../../shared/host-local/files.ts';

const { folder, bytes } = JSON.parse(process.argv[2] ?? '') as { folder: string; bytes: string };
while (!existsSync(join(folder, 'go'))) await setTimeout(2);
process.stdout.write(await localFiles().createIfAbsent(join(folder, 'claimed/name'), Buffer.from(bytes.repeat(100_000))));
