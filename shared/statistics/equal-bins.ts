/** Edges of bins of equal width; one bin where the range has no width. Halved on the way, because the distance of two doubles may be more than a double holds. */
export function equalEdges(low: number, high: number, bins: number): number[] {
  const half = high / 2 - low / 2;
  if (!(half > 0)) return [low, high];
  return Array.from({ length: bins + 1 }, (_, place) => (place === bins ? high : low + ((2 * place) / bins) * half));
}

/** The bin [a, b) of a value; those at the ends are open. */
export function binBetween(value: number, edges: readonly number[]): number {
  const above = edges.findIndex((edge) => value < edge);
  return above < 0 ? edges.length - 2 : Math.max(0, above - 1);
}
