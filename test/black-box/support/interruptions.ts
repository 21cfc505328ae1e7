import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** As Ctrl-C does, and as the system does when memory runs out. */
export const SIGNALS = ['SIGINT', 'SIGKILL'] as const;

/** Of these files, what a run that was stopped must not leave. */
export function halfDone(files: readonly string[]): string[] {
  return files.filter((file) => /(^|\/)\.mlops\/(lock|.*unfinished|.*\.tmp$)/.test(file));
}

/** Put first into a program of the team's: it tells its process and waits, as long as `go` is absent. Bringing the first version back it doesn't. */
const WAITS = `import { existsSync as seen, writeFileSync as note } from 'node:fs';
if (process.env.MLOPS_VERSION !== '1.0.0') {
  note('waiting', String(process.pid));
  console.log('waiting');
  while (!seen('go')) await new Promise((wake) => setTimeout(wake, 20));
}
`;

export async function makeWait(folder: string, program: string): Promise<void> {
  const path = join(folder, program);
  await writeFile(path, WAITS + (await readFile(path, 'utf8')));
}
