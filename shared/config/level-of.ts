import type { Level } from './schema.ts';

/** What a finding of this check does, where `level` is one for all checks or one for each. */
export function levelOf(level: Level | Readonly<Record<string, Level | undefined>> | undefined, check: string): Level {
  return (typeof level === 'object' ? level[check] : level) ?? 'fail';
}
