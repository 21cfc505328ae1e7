import { z } from 'zod';

/** Why a request brought nothing: GitHub's answer, or that there was none. */
export type Failure =
  | { readonly kind: 'answer'; readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly reason: string }
  | { readonly kind: 'silence'; readonly reason: string; /** false: the connection was never made, so GitHub has not seen the request. */ readonly sent: boolean };

const NEVER_CONNECTED = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);
const MAX_REASON = 500;

const headersSchema = z.record(z.string(), z.coerce.string()).catch({});
const answeredSchema = z.object({ status: z.number(), response: z.object({ headers: headersSchema, data: z.unknown() }) });
const refusalSchema = z.object({ message: z.string().catch(''), errors: z.array(z.unknown()).catch([]) }).catch({ message: '', errors: [] });
const detailSchema = z.union([z.string(), z.object({ message: z.string() }).transform(({ message }) => message), z.object({ field: z.string(), code: z.string() }).transform(({ field, code }) => `${field} ${code}`)]);

/** Reads what octokit throws. Headers of the request, with the token, stay behind. */
export function failureOf(error: unknown): Failure {
  const answered = answeredSchema.safeParse(error);
  if (answered.success) {
    const { status, response } = answered.data;
    return { kind: 'answer', status, headers: response.headers, reason: reasonOf(response.data) };
  }
  const code = codeOf(error);
  return { kind: 'silence', reason: code ?? oneLine((error as Error).message), sent: code === null || !NEVER_CONNECTED.has(code) };
}

/** An answer that octokit takes for a success, and that is none: torn on the way, or an error in GraphQL's clothes that will pass. */
export function hiddenFailureOf(response: { readonly headers: object; readonly data: unknown }): Failure | null {
  const headers = headersSchema.parse(response.headers);
  // octokit hands on what is no JSON as text, and a body that broke off as ''.
  if (typeof response.data === 'string' && /^application\/json\b/.test(headers['content-type'] ?? '')) return { kind: 'silence', reason: 'the answer broke off', sent: true };
  const errors = graphqlErrors(response.data);
  const [reason] = errors.map(({ message }) => oneLine(message));
  if (reason === undefined) return null;
  if (errors.some(({ type }) => type === 'RATE_LIMITED')) return { kind: 'answer', status: 429, headers, reason };
  return reason.startsWith('Something went wrong') ? { kind: 'answer', status: 502, headers, reason } : null;
}

const graphqlErrorSchema = z.object({ type: z.string().nullish(), message: z.string() });

/** The errors in what GraphQL answers; it says 200 with them. */
export function graphqlErrors(data: unknown): readonly z.output<typeof graphqlErrorSchema>[] {
  return z.object({ errors: z.array(graphqlErrorSchema) }).safeParse(data).data?.errors ?? [];
}

function reasonOf(data: unknown): string {
  if (typeof data === 'string') return oneLine(data);
  const { message, errors } = refusalSchema.parse(data);
  const details = errors.flatMap((error) => detailSchema.safeParse(error).data ?? []);
  return oneLine([message, ...details].filter((text) => text !== '').join('; '));
}

/** undici says only "fetch failed"; what failed is its cause. */
function codeOf(error: unknown): string | null {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    if ('code' in cause && typeof cause.code === 'string') return cause.code;
  }
  return null;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, MAX_REASON);
}
