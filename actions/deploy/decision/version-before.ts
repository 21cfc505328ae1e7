import type { StageEntry } from '../../../shared/registry/entry.ts';

/**
 * What a rollback goes back to: the version that served before the present one was brought forward. It walks past the rollbacks
 * of the log, so after going back from B to A the next rollback looks before A and never returns to B.
 * @param moves all moves of one stage, oldest first
 * @returns null where nothing went before
 */
export function versionBefore(moves: readonly StageEntry[]): StageEntry | null {
  let current = moves.at(-1);
  let end = moves.length;
  while (current !== undefined) {
    const arrived = arrival(moves.slice(0, end), current.version);
    const before = moves[arrived - 1];
    if (before === undefined) return null;
    if (!wasGivenUp(moves, before.version)) return before;
    current = before;
    end = arrived;
  }
  return null;
}

/** Place of the last time that the version was brought forward; where it only ever came by rollback, of its first move. */
function arrival(moves: readonly StageEntry[], version: string): number {
  const forward = moves.findLastIndex((move) => move.version === version && move.cause === 'deploy');
  return forward === -1 ? moves.findIndex((move) => move.version === version) : forward;
}

/** Whether someone rolled back from the version and nobody has brought it forward since. */
function wasGivenUp(moves: readonly StageEntry[], version: string): boolean {
  const left = moves.findLastIndex((move, place) => move.cause === 'rollback' && move.version !== version && moves[place - 1]?.version === version);
  const came = moves.findLastIndex((move) => move.version === version && move.cause === 'deploy');
  return left > came;
}
