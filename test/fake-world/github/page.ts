import type { Reply } from '../http-server.ts';
import type { Call } from './call.ts';

const DEFAULT_SIZE = 30;

interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** The asked page of a list, with GitHub's Link header. */
export function pageOf<T>({ query, origin, path }: Call, items: readonly T[]): Page<T> {
  const size = Number(query.get('per_page') ?? DEFAULT_SIZE);
  const page = Number(query.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (rel: string, to: number): string => {
    const asked = new URLSearchParams(query);
    asked.set('page', String(to));
    return `<${origin}${path}?${asked}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link('prev', page - 1), link('first', 1)] : []),
    ...(page < last ? [link('next', page + 1), link('last', last)] : []),
  ];
  return { items: items.slice((page - 1) * size, page * size), total: items.length, headers: links.length === 0 ? {} : { link: links.join(', ') } };
}

export function listReply<T>(call: Call, items: readonly T[], present: (item: T) => unknown): Reply {
  const page = pageOf(call, items);
  return { status: 200, body: page.items.map(present), headers: page.headers };
}
