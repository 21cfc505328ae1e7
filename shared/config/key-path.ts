/** Where something stands in mlops.yml: `['gates', 0, 'margin']`. */
export type KeyPath = readonly (string | number)[];

/** `gates[0].margin`, `data.columns["flight id"].min`. */
export function formatKeyPath(keys: KeyPath): string {
  return keys.map((key, place) => formatKey(key, place === 0)).join('');
}

function formatKey(key: string | number, first: boolean): string {
  if (typeof key === 'number') return `[${key}]`;
  if (!/^[\w-]+$/.test(key)) return `[${JSON.stringify(key)}]`;
  return first ? key : `.${key}`;
}
