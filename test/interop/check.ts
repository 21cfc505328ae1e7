/** Something that a check needs could not be had: not a failure of what it checks, but nothing was checked either. */
export class MissingError extends Error {}

const counts = { ok: 0, FAILED: 0, MISSING: 0 };

/** Runs one check, prints one line about it, and counts. What it returns is what it found, in a few words. */
export async function check(name: string, run: () => Promise<string>): Promise<void> {
  try {
    tell('ok', name, await run());
  } catch (error) {
    tell(error instanceof MissingError ? 'MISSING' : 'FAILED', name, error instanceof Error ? error.message : String(error));
  }
}

/** The last line. @returns the exit code: 1 where a check failed, or was not made because something is missing */
export function summary(): number {
  const { ok, FAILED, MISSING } = counts;
  console.log(`\n${ok} ok, ${FAILED} failed, ${MISSING} not made${MISSING > 0 ? ', because something they need is MISSING (see above)' : ''}`);
  return FAILED + MISSING === 0 ? 0 : 1;
}

function tell(state: keyof typeof counts, name: string, found: string): void {
  counts[state]++;
  console.log(`${state.padEnd(8)}${name}: ${found.trim().replaceAll('\n', `\n${' '.repeat(8)}`)}`);
}
