import { cutText } from '../../shared/report/cut-text.ts';
import { formatCount } from '../../shared/report/format.ts';
import { visibleText } from '../../shared/report/visible-text.ts';
import type { ColumnObservation, OddValues } from '../../shared/tabular/inference/column-observer.ts';

const WORDS: Readonly<Record<OddValues['type'], string>> = { number: 'numbers', date: 'dates', timestamp: 'dates or times' };
/** Columns that are named; a table of which more are spoilt is better looked at. */
const MOST_NAMED = 10;
const MAX_TEXT = 60;

/** For the line of the column in mlops.yml, which names the place and not the value; empty where nothing is odd. */
export function oddComment({ odd, values }: ColumnObservation): string {
  if (odd === null) return '';
  return `   # ${formatCount(values - odd.count)} of ${formatCount(values)} values are ${WORDS[odd.type]}; mend ${placeOf(odd)}${odd.count > 1 ? ' and others' : ''}, then say type: ${odd.type}`;
}

/** A sentence for each column that a few values keep from being of another type. */
export function oddNotes(columns: readonly ColumnObservation[]): readonly string[] {
  const notes = columns.flatMap(({ name, odd, values }) => {
    if (odd === null) return [];
    const rest = odd.count === 1 ? 'is not' : `and ${formatCount(odd.count - 1)} more are not`;
    return [`${shown(name)} is written as text: ${formatCount(values - odd.count)} of its ${formatCount(values)} values are ${WORDS[odd.type]}, but ${JSON.stringify(shown(odd.text))} (${placeOf(odd)}) ${rest}`];
  });
  const left = notes.length - MOST_NAMED;
  return left <= 0 ? notes : [...notes.slice(0, MOST_NAMED), `${formatCount(left)} more columns are written as text for a few of their values; their lines in mlops.yml say so`];
}

function placeOf({ place: { file, line } }: OddValues): string {
  return `${shown(file)}:${line}`;
}

function shown(text: string): string {
  return cutText(visibleText(text), MAX_TEXT);
}
