import { type Distribution, type Profile, type ProfileColumn, profileSchema, type StoredProfile } from '../../results/profile.ts';
import type { ColumnStatistics } from '../../results/validate-data.ts';
import { parseVersioned } from '../../statement/parse-versioned.ts';
import { readSmallFile } from '../../statement/read-small-file.ts';

/**
 * Reads a profile.json of any version. One of v1 kept extremes and seven quantiles of numbers and ten values of texts: a coarser distribution.
 * @param source what to call it in an error
 * @returns null where there is none
 * @throws UserError where it can't be read as a profile
 */
export async function readProfile(path: string, source: string = path): Promise<Profile | null> {
  const text = await readSmallFile(path);
  if (text === null) return null;
  const profile = parseVersioned(profileSchema, text, source);
  return profile.schema === 'mlops/profile/v2' ? profile : upgraded(profile);
}

function upgraded({ data, rows, columns }: Extract<StoredProfile, { schema: 'mlops/profile/v1' }>): Profile {
  return { schema: 'mlops/profile/v2', data, rows, columns: Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, upgradedColumn(column)])) };
}

function upgradedColumn(column: ColumnStatistics): ProfileColumn {
  const { top, ...statistics } = column;
  return { ...statistics, zeros: null, skewness: null, lengths: null, distribution: column.quantiles === null ? categoriesOf(column.type, top) : numbersOf(column) };
}

function categoriesOf(type: ColumnStatistics['type'], top: ColumnStatistics['top']): Distribution | null {
  if (top.length === 0 || (type !== 'string' && type !== 'boolean')) return null;
  return { kind: 'categories', values: top.map(({ value }) => value), counts: top.map(({ count }) => count) };
}

/** Each quantile stands for the values from the one before on, so that the shares up to a quantile are exact, and only there. */
function numbersOf({ quantiles, count, max }: ColumnStatistics): Distribution | null {
  const points = Object.entries(quantiles ?? {}).map(([share, value]) => ({ share: Number(share), value })).concat({ share: 1, value: Number(max) });
  points.sort((a, b) => a.share - b.share);
  const steps = new Map<number, number>();
  for (const { share, value } of points) steps.set(value, Math.round(share * count));
  const values = [...steps.keys()];
  const upTo = [...steps.values()];
  const coarsest = Math.max(...points.map(({ share }, place) => share - (points[place - 1]?.share ?? 0)));
  return { kind: 'numbers', rank_error: coarsest, values, counts: upTo.map((below, place) => below - (upTo[place - 1] ?? 0)) };
}
