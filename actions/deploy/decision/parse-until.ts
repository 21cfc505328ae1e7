import { z } from 'zod';

import { UserError } from '../../../shared/verdict/errors.ts';

const DURATION = /^(?<count>\d{1,4})(?<unit>[mhd])$/;
const MILLISECONDS = new Map([['m', 60_000], ['h', 3_600_000], ['d', 86_400_000]]);
const DATE = z.iso.date();
const DATE_TIMES = [z.iso.datetime({ offset: true }), z.iso.datetime({ offset: true, precision: -1 })];

/**
 * When a hold ends, as ISO 8601 in UTC: from `2026-11-30` (that day's first moment, UTC), `2026-11-30T08:00:00+01:00`, or `90m`, `8h`, `3d` from now.
 * @throws UserError where it is none of these, or has passed
 */
export function parseUntil(text: string, now: Date): string {
  const time = timeOf(text, now);
  if (time === null) throw new UserError(`until ${JSON.stringify(text)}: write a date (2026-11-30), a time with its zone (2026-11-30T08:00:00Z), or a duration (90m, 8h, 3d)`);
  if (time <= now.getTime()) throw new UserError(`until ${JSON.stringify(text)}: that is ${new Date(time).toISOString()}, which has passed`);
  return new Date(time).toISOString();
}

function timeOf(text: string, now: Date): number | null {
  const duration = DURATION.exec(text)?.groups;
  if (duration !== undefined) return now.getTime() + Number(duration['count']) * (MILLISECONDS.get(duration['unit'] ?? '') ?? 0);
  return [DATE, ...DATE_TIMES].some((form) => form.safeParse(text).success) ? Date.parse(text) : null;
}
