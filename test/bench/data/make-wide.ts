import { createWriteStream } from 'node:fs';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../.cache/bench');
const CELLS = 10_000_000;

/** A table of ten million cells in so many columns, with a contract that only names its file. */
export async function makeWide(columns: number): Promise<{ readonly path: string; readonly contract: string }> {
  const path = join(folder, `wide-${columns}.csv`);
  const contract = `${path}.contract.yml`;
  await mkdir(folder, { recursive: true });
  await writeFile(contract, `model: wide\ndata:\n  source: ${path}\n`);
  if (await access(path).then(() => true, () => false)) return { path, contract };
  const out = createWriteStream(`${path}.unfinished`);
  out.write(`${Array.from({ length: columns }, (_, column) => `c${column}`).join(',')}\n`);
  let state = 1;
  const next = (): number => (state = (state * 48_271) % 2_147_483_647);
  for (let row = 0; row < CELLS / columns; row++) {
    const cells = Array.from({ length: columns }, (_, column) => (column % 3 === 0 ? next() % 1000 : column % 3 === 1 ? next() / 100_000 : `item-${next() % 500}`));
    if (!out.write(`${cells.join(',')}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  await rename(`${path}.unfinished`, path);
  return { path, contract };
}
