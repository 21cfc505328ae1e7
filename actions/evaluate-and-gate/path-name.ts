import { isAbsolute, relative } from 'node:path';

/** What a file or folder is called to people: from the folder of mlops.yml, where it lies in it. */
export function pathName(path: string, directory: string): string {
  const inside = relative(directory, path).replaceAll('\\', '/');
  return inside === '' || inside.startsWith('../') || isAbsolute(inside) ? path : inside;
}
