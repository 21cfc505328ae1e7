/** Whether two models put the rows in the same order, ties included: then every metric of the ranking alone is the same. */
export function sameRanking(a: Float64Array, b: Float64Array): boolean {
  const order = Int32Array.from(a.keys()).sort((x, y) => (a[x] ?? 0) - (a[y] ?? 0));
  for (let place = 1; place < order.length; place++) {
    const [before = 0, row = 0] = [order[place - 1], order[place]];
    if (Math.sign((a[row] ?? 0) - (a[before] ?? 0)) !== Math.sign((b[row] ?? 0) - (b[before] ?? 0))) return false;
  }
  return true;
}
