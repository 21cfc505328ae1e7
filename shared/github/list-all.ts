import { PlatformError } from '../verdict/errors.ts';

export const PAGE_SIZE = 100;
/** GitHub lists no more than 10,000 of anything this way. */
const MAX_PAGES = 100;

/** Everything in a list that GitHub hands out by pages of a hundred. */
export async function listAll<T>(what: string, page: (number: number) => Promise<readonly T[]>): Promise<T[]> {
  const all: T[] = [];
  for (let number = 1; number <= MAX_PAGES; number += 1) {
    const items = await page(number);
    all.push(...items);
    if (items.length < PAGE_SIZE) return all;
  }
  throw new PlatformError(`${what}: more than the ${MAX_PAGES * PAGE_SIZE} that GitHub lists; delete some`);
}
