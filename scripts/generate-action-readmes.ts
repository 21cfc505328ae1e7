/* Writes the tables of inputs and outputs in the README of every action from its action.yml, between the markers. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { parse } from 'yaml';
import { z } from 'zod';

import { table } from '../shared/report/table.ts';

const START = '<!-- made from action.yml: start -->';
const END = '<!-- made from action.yml: end -->';

const actionSchema = z.object({
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string().optional() })),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
});

/** The README with its tables as action.yml has them. @throws Error where the markers are missing */
export function readmeOf(actionYml: string, readme: string): string {
  const { inputs, outputs } = actionSchema.parse(parse(actionYml));
  const [before, after] = [readme.indexOf(START), readme.indexOf(END)];
  if (before === -1 || after < before) throw new Error(`a README needs the lines ${START} and ${END}`);
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const inputRows = Object.entries(inputs).map(([name, { description, default: value }]) => [`\`${name}\``, cell(description), value === undefined ? '' : `\`${value}\``]);
  const outputRows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, cell(description)]);
  const tables = [
    table(['Input', 'What it is', 'Default'], ['left', 'left', 'left'], inputRows),
    table(['Output', 'What it is'], ['left', 'left'], outputRows),
  ].join('\n\n');
  return `${readme.slice(0, before)}${START}\n${tables}\n${readme.slice(after)}`;
}

if (import.meta.main) {
  for (const path of globSync('actions/*/action.yml').sort()) {
    const readme = join(dirname(path), 'README.md');
    writeFileSync(readme, readmeOf(readFileSync(path, 'utf8'), readFileSync(readme, 'utf8')));
  }
}
