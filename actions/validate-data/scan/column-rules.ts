import { RE2JS } from 're2js';

import type { ColumnConfig } from '../../../shared/config/schema.ts';
import type { MissingTexts } from '../../../shared/tabular/cells/missing-texts.ts';
import { typedTextValue } from '../../../shared/tabular/cells/typed-value.ts';
import type { ColumnRules } from '../../../shared/tabular/columns/column-scan.ts';
import { FIRST_RULE } from '../../../shared/tabular/columns/marks.ts';

/** Kinds of breaches, each a bit. */
export const TYPE = FIRST_RULE;
export const BELOW = FIRST_RULE << 1;
export const ABOVE = FIRST_RULE << 2;
export const PATTERN = FIRST_RULE << 3;
export const VALUES = FIRST_RULE << 4;
export const SHORT = FIRST_RULE << 5;
export const LONG = FIRST_RULE << 6;

/** Texts whose answer is remembered, and their characters. */
const MOST_REMEMBERED = 8192;
const LONGEST_REMEMBERED = 64;

/** What a column that nobody declared is held to: nothing. */
export function freeRules(missing: MissingTexts): ColumnRules {
  return { type: null, missing, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, byText: false, shortest: 0, longest: Number.POSITIVE_INFINITY, judge: () => 0 };
}

/**
 * What `data.columns` says of a column, as a judge of its values. A value that isn't of the type has no place in an order or a list,
 * so bounds and `values` are not held against it; the pattern is.
 */
export function columnRules(config: ColumnConfig, missing: MissingTexts): ColumnRules {
  const type = config.type ?? 'string';
  const low = boundValue(config.min, Number.NEGATIVE_INFINITY);
  const high = boundValue(config.max, Number.POSITIVE_INFINITY);
  const matches = config.pattern === undefined ? null : remembering(RE2JS.compile(config.pattern));
  const values = config.values === undefined ? null : new Set(config.values.map((value) => (type === 'string' ? String(value) : typedTextValue(type, String(value)))));
  const { 'min-length': shortest = 0, 'max-length': longest = Number.POSITIVE_INFINITY } = config;
  const hasLength = shortest > 0 || longest < Number.POSITIVE_INFINITY;
  const judgeLength = (text: string): number => {
    const length = charactersOf(text);
    return (length < shortest ? SHORT : 0) | (length > longest ? LONG : 0);
  };
  const judgeTyped = (text: string): number => {
    const value = typedTextValue(type, text);
    if (Number.isNaN(value)) return TYPE;
    // BigInt and number compare exactly, where a double has no room for all digits.
    const exact = type === 'integer' && !Number.isSafeInteger(value) ? BigInt(text.trim()) : value;
    const listed = values === null || values.has(type === 'string' ? text : value);
    return (exact < low ? BELOW : 0) | (exact > high ? ABOVE : 0) | (listed ? 0 : VALUES);
  };
  return {
    type,
    missing,
    limitsMissing: config.missing !== undefined,
    low,
    high,
    byText: matches !== null || values !== null || (hasLength && type !== 'string'),
    shortest,
    longest,
    judge: (text) => judgeTyped(text) | (hasLength ? judgeLength(text) : 0) | (matches === null || matches(text) ? 0 : PATTERN),
  };
}

/** A match takes microseconds, and every range of the rows asks again for the same texts. */
function remembering(pattern: RE2JS): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const answer = known.get(text) ?? pattern.test(text);
    if (text.length <= LONGEST_REMEMBERED && known.size < MOST_REMEMBERED) known.set(text, answer);
    return answer;
  };
}

/** Code points: a surrogate pair is one. */
function charactersOf(text: string): number {
  let characters = text.length;
  for (let at = 1; at < text.length; at++) if (isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1))) characters--;
  return characters;
}

function isHigh(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}

function isLow(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00;
}

function boundValue(bound: string | number | undefined, none: number): number {
  if (bound === undefined) return none;
  return typeof bound === 'number' ? bound : typedTextValue('timestamp', bound);
}
