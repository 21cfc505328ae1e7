import { basename } from 'node:path';

import { UserError } from '../verdict/errors.ts';
import type { LoadedConfig } from './loaded-config.ts';

/** What is let be for longer than a year is no exception any more, but the rule: that belongs into the gate. */
const MAX_DAYS = 366;
const DAY = 86_400_000;

/** @throws UserError where a waiver ends further away than a waiver may */
export function refuseFarWaivers({ config: { waivers = [] }, path, placeOf }: LoadedConfig, now: Date): void {
  const last = new Date(now.getTime() + MAX_DAYS * DAY).toISOString().slice(0, 'YYYY-MM-DD'.length);
  for (const [index, { expires }] of waivers.entries()) {
    if (expires <= last) continue;
    const place = placeOf(['waivers', index, 'expires']);
    throw new UserError(`${basename(path)}${place === null ? '' : `:${place}`}: waivers[${index}].expires: ${expires} is more than a year away; name a day until ${last}, or change the gate itself (its limit, or mode: warn)`);
  }
}
