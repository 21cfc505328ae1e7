import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

const schema = z.union([z.boolean(), z.record(z.string(), z.unknown())]);
const routeSchema = z.object({
  method: z.string(),
  path: z.string(),
  host: z.enum(['api', 'uploads']),
  multiSegment: z.array(z.string()),
  query: z.object({ type: z.literal('object'), properties: z.record(z.string(), schema), required: z.array(z.string()) }),
  bodyType: z.string().nullable(),
  body: schema.nullable(),
  responses: z.record(z.string(), schema),
});
const description = z
  .object({ source: z.string(), routes: z.array(routeSchema), $defs: z.record(z.string(), schema) })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'routes.json'), 'utf8')));

export type ApiRoute = z.infer<typeof routeSchema> & { readonly name: string };

/** The routes of GitHub's description that the actions use; `name` is `POST /repos/{owner}/{repo}/git/refs`. */
export const API_ROUTES: readonly ApiRoute[] = description.routes.map((route) => ({ ...route, name: `${route.method} ${route.path}` }));
export const API_SCHEMAS = description.$defs;

const PATTERNS = API_ROUTES.map((route) => ({ route, pattern: patternOf(route), literals: route.path.split('/').filter((part) => !part.startsWith('{')).length }))
  // `releases/tags/{tag}` before `releases/{release_id}`: more words that stand fast win.
  .toSorted((a, b) => b.literals - a.literals);

/** @param path as sent, still percent-encoded, without the query */
export function matchRoute(method: string, path: string): { readonly route: ApiRoute; readonly parameters: Readonly<Record<string, string>> } | null {
  for (const { route, pattern } of PATTERNS) {
    const match = route.method === method ? pattern.exec(path) : null;
    if (match === null) continue;
    const parameters = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
    return { route, parameters: Object.fromEntries(parameters) };
  }
  return null;
}

function patternOf({ path, multiSegment }: z.infer<typeof routeSchema>): RegExp {
  const parts = path.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${parts.replaceAll(/\{(\w+)\}/g, (_, name: string) => (multiSegment.includes(name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`))}$`);
}
