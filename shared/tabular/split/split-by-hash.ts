import { hash } from 'node:crypto';

import { SIDE, type Side } from './split.ts';

const HEX_DIGITS = 12;
const SCALE = 16 ** HEX_DIGITS;

interface Shares {
  readonly test: number;
  readonly validation: number;
}

/**
 * Sides by the identity of the rows alone, so a row keeps its side when others come, go or change places.
 *
 * The first 12 hexadecimal digits of the sha256 of the id's text (UTF-8), divided by 16^12, are a share in [0, 1).
 * Shares below `test` are test rows, those from there to below `test + validation` validation rows, the others train.
 * So a row that was a test row stays one when `test` grows.
 *
 * @returns a `Side` per id
 */
export function splitByHash(ids: readonly string[], shares: Shares): Uint8Array {
  const sides = new Uint8Array(ids.length);
  for (const [row, id] of ids.entries()) sides[row] = sideByHash(id, shares);
  return sides;
}

/** The side of one id, or of all rows of a group by what names it. */
export function sideByHash(id: string, { test, validation }: Shares): Side {
  const share = Number.parseInt(hash('sha256', id, 'hex').slice(0, HEX_DIGITS), 16) / SCALE;
  if (share < test) return SIDE.test;
  return share < test + validation ? SIDE.validation : SIDE.train;
}
