#!/usr/bin/env node
// Parsed by any Node, so that an old one gets a sentence instead of a syntax error.
if (Number(process.versions.node.split('.')[0]) < 22) {
  process.stderr.write(`mlops needs Node 22 or later; this is ${process.version}\n`);
  process.exitCode = 2;
} else {
  const { main } = await import('./main.js');
  await main(process.argv.slice(2), { wasmDirectory: import.meta.dirname });
}
