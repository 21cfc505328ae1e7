import { Ajv2019, type ValidateFunction } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';

import { API_SCHEMAS, type ApiRoute } from './route-table.ts';

const LARGEST_PAGE = 100;
const BASE = 'https://api.github.com/description';

const ajv = new Ajv2019({ allErrors: true, strict: false, allowUnionTypes: true });
addFormats.default(ajv);
ajv.addSchema({ $id: BASE, $defs: API_SCHEMAS });
const compiled = new Map<string, ValidateFunction>();

export interface Sent {
  readonly query: URLSearchParams;
  /** The parsed JSON; undefined where nothing was sent. */
  readonly body: unknown;
  readonly contentType: string | null;
}

/** @returns what GitHub's description doesn't know or doesn't allow in this request; nothing else is checked here */
export function checkRequest(route: ApiRoute, { query, body, contentType }: Sent): readonly string[] {
  const problems: string[] = [];
  const unknown = [...query.keys()].filter((key) => route.query.properties[key] === undefined);
  problems.push(...unknown.map((key) => `query parameter "${key}" is unknown`));
  problems.push(...route.query.required.filter((key) => !query.has(key)).map((key) => `query parameter "${key}" is missing`));
  for (const [key, value] of query) problems.push(...checkParameter(route, key, value));
  if (route.bodyType === null && body !== undefined) problems.push('a body was sent, and there is none');
  if (route.bodyType === 'application/json' && body !== undefined && !(contentType ?? '').startsWith('application/json')) problems.push(`content-type is ${contentType}`);
  if (route.body !== null) {
    // Nested objects stay open, as GitHub's are; at the top an unknown name is a mistake of ours.
    const validate = compile(`${route.name} body`, { allOf: [route.body], unevaluatedProperties: false });
    if (!validate(body ?? {})) problems.push(...explain(validate, 'body'));
  }
  return problems;
}

/** @returns where an answer of the fake world is not what GitHub describes */
export function checkResponse(route: ApiRoute, status: number, body: unknown): readonly string[] {
  const schema = route.responses[String(status)];
  if (schema === undefined || status >= 300) return [];
  const validate = compile(`${route.name} ${status}`, schema);
  return validate(body) ? [] : explain(validate, 'answer');
}

function checkParameter(route: ApiRoute, key: string, text: string): readonly string[] {
  const schema = route.query.properties[key];
  if (schema === undefined) return [];
  const validate = compile(`${route.name} ?${key}`, schema);
  const number = Number(text);
  const candidates = [text, ...(text !== '' && Number.isFinite(number) ? [number] : []), ...(text === 'true' || text === 'false' ? [text === 'true'] : [])];
  if (!candidates.some((candidate) => validate(candidate))) return explain(validate, `query parameter "${key}"`);
  return key === 'per_page' && number > LARGEST_PAGE ? [`per_page is ${number}, and GitHub gives ${LARGEST_PAGE} at most`] : [];
}

function compile(name: string, schema: unknown): ValidateFunction {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const text = JSON.stringify(schema).replaceAll('"#/$defs/', `"${BASE}#/$defs/`);
  const validate = ajv.compile(JSON.parse(text));
  compiled.set(name, validate);
  return validate;
}

function explain(validate: ValidateFunction, where: string): readonly string[] {
  return (validate.errors ?? []).map(({ instancePath, message, params }) => `${where}${instancePath} ${message ?? ''} ${JSON.stringify(params)}`);
}
