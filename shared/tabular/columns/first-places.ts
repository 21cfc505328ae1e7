import { cutValue, type Example, type Place } from './breaches.ts';

export interface FirstPlaces {
  /** The text is only asked for where the place may be among the first. */
  add(place: Place, text: () => string | null): void;
  /** In order of their rows. */
  list(): Example[];
}

/** Keeps the first places of rows, in whatever order they come. */
export function createFirstPlaces({ files, most }: { /** In the order in which they are read. */ readonly files: readonly string[]; readonly most: number }): FirstPlaces {
  const ranks = new Map(files.map((file, rank) => [file, rank]));
  const compare = (a: Place, b: Place): number => (ranks.get(a.file) ?? 0) - (ranks.get(b.file) ?? 0) || a.line - b.line;
  let kept: Example[] = [];
  /** The last that counts, once there are enough. */
  let last: Place | null = null;
  const cut = (): void => {
    kept = kept.toSorted(compare).slice(0, most);
    last = kept.length === most ? (kept.at(-1) ?? null) : null;
  };
  return {
    add({ file, line }, text) {
      if (last !== null && compare({ file, line }, last) >= 0) return;
      const value = text();
      kept.push({ file, line, value: value === null ? null : cutValue(value) });
      if (kept.length >= 4 * most) cut();
    },
    list() {
      cut();
      return kept;
    },
  };
}
