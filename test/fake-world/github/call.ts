import type { IncomingHttpHeaders } from 'node:http';

import type { z } from 'zod';

import type { Reply } from '../http-server.ts';
import type { Level, Token, WorldState } from '../world-state.ts';
import type { Site } from './site.ts';

/** A request that passed the checks, as a route of the fake GitHub sees it. */
export interface Call {
  readonly site: Site;
  readonly state: WorldState;
  readonly token: Token | null;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly bytes: Buffer;
  readonly headers: IncomingHttpHeaders;
  readonly origin: string;
  readonly path: string;
  /** The upload breaks off: GitHub keeps a `starter` asset and answers 502. */
  readonly torn: boolean;
}

/** One of these permissions, as under `permissions:` in a workflow. */
export interface Need {
  readonly anyOf: readonly string[];
  readonly level: Level;
}

export interface Answer {
  readonly needs: Need | null;
  readonly reply: (call: Call) => Reply;
}

export type Answers = Readonly<Record<string, Answer>>;

/** An error as GitHub words it. */
export class ApiError extends Error {
  readonly status: number;
  readonly errors: readonly object[] | undefined;

  constructor(status: number, message: string, errors?: readonly object[]) {
    super(message);
    this.status = status;
    this.errors = errors;
  }
}

export const notFound = (): ApiError => new ApiError(404, 'Not Found');

export function parameter(call: Call, name: string): string {
  const value = call.parameters[name];
  if (value === undefined) throw new Error(`the route has no {${name}}`);
  return value;
}

export const numberParameter = (call: Call, name: string): number => Number(parameter(call, name));

export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw notFound();
  return value;
}

/** The description has checked the body; this gives it a type. */
export function bodyOf<T>(call: Call, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(call.body ?? {});
  if (!parsed.success) throw new ApiError(422, 'Invalid request.', parsed.error.issues);
  return parsed.data;
}

export const loginOf = (call: Call): string => call.token?.login ?? 'anonymous';
export const mayWrite = (call: Call, permission: string): boolean => call.token?.permissions[permission] === 'write';

/** Notes what a workflow could be `on:`; GITHUB_TOKEN starts none, or workflows would start each other for ever. */
export function fire(call: Call, event: { readonly event: string; readonly action: string | null; readonly subject: string }): void {
  const by = loginOf(call);
  call.state.events.push({ ...event, by, starts: by !== 'github-actions[bot]' });
}
