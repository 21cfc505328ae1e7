import { formatCount } from '../format.ts';

/** `1 registered version`, `12 registered versions` */
export function formatVersions(count: number): string {
  return `${formatCount(count)} registered ${count === 1 ? 'version' : 'versions'}`;
}
