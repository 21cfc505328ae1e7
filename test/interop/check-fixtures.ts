import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { check } from './check.ts';
import { pythonWithPackages, runPython } from './programs.ts';

const TOLERANCE = 1e-12;
const SCRIPTS = { 'metrics.json': 'make-metric-fixtures.py', 'statistics.json': 'make-statistics-fixtures.py' };

/** The scripts that made the committed fixtures make them again. They write beside themselves, so they run in a copy of their folders. */
export async function checkFixtures(folder: string): Promise<void> {
  await Promise.all(['interop', 'fixtures'].map((name) => mkdir(join(folder, name), { recursive: true })));
  for (const [name, script] of Object.entries(SCRIPTS)) {
    await check(`test/fixtures/${name} is what ${script} makes`, async () => {
      const copy = join(folder, 'interop', script);
      await copyFile(join(import.meta.dirname, script), copy);
      await runPython(await pythonWithPackages(), [copy]);
      const [made, committed] = await Promise.all([readFile(join(folder, 'fixtures', name), 'utf8'), readFile(join(import.meta.dirname, '../fixtures', name), 'utf8')]);
      if (made === committed) return 'byte for byte';
      const place = firstDifference(JSON.parse(made), JSON.parse(committed), '');
      if (place !== null) throw new Error(`differs at ${place}`);
      return `every number to ${TOLERANCE}, not byte for byte (another machine's libraries)`;
    });
  }
}

/** Where two JSON values differ by more than the tolerance, relative to the greater number; null where nowhere. */
function firstDifference(one: unknown, other: unknown, place: string): string | null {
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other)) ? null : `${place}: ${one} made, ${other} committed`;
  }
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other ? null : `${place}: ${String(one)} made, ${String(other)} committed`;
  const [made, committed] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  for (const key of new Set([...made.keys(), ...committed.keys()])) {
    const found = firstDifference(made.get(key), committed.get(key), `${place}/${key}`);
    if (found !== null) return found;
  }
  return null;
}
