/*
 * Makes routes.json: the routes of GitHub's published OpenAPI description that the actions use, without prose.
 *
 *   node test/fake-world/openapi/extract.ts
 *
 * Run by hand, when a route is added below or the description moves on. It fetches the npm package @octokit/openapi (29 MB) into
 * .cache/openapi and keeps of it: parameters, request bodies and responses of the routes, with the schemas that they refer to.
 * OpenAPI 3.0's `nullable` becomes JSON Schema's type list, so that any validator of JSON Schema 2019-09 can read the result.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { plainSchema } from './plain-schema.ts';

const PACKAGE = '@octokit/openapi';
const VERSION = '23.0.2';
const REPO = '/repos/{owner}/{repo}';
const ROUTES: readonly string[] = [
  'GET /user',
  `GET ${REPO}`,
  `GET ${REPO}/issues/{issue_number}/comments`,
  `POST ${REPO}/issues/{issue_number}/comments`,
  `PATCH ${REPO}/issues/comments/{comment_id}`,
  `DELETE ${REPO}/issues/comments/{comment_id}`,
  `GET ${REPO}/git/ref/{ref}`,
  `GET ${REPO}/git/matching-refs/{ref}`,
  `POST ${REPO}/git/refs`,
  `POST ${REPO}/git/tags`,
  `GET ${REPO}/git/tags/{tag_sha}`,
  `POST ${REPO}/git/commits`,
  `GET ${REPO}/git/commits/{commit_sha}`,
  `GET ${REPO}/commits/{ref}`,
  `GET ${REPO}/commits/{commit_sha}/pulls`,
  `GET ${REPO}/commits/{ref}/check-runs`,
  `POST ${REPO}/check-runs`,
  `PATCH ${REPO}/check-runs/{check_run_id}`,
  `GET ${REPO}/compare/{basehead}`,
  `GET ${REPO}/contents/{path}`,
  `GET ${REPO}/releases`,
  `POST ${REPO}/releases`,
  `GET ${REPO}/releases/{release_id}`,
  `PATCH ${REPO}/releases/{release_id}`,
  `DELETE ${REPO}/releases/{release_id}`,
  `GET ${REPO}/releases/tags/{tag}`,
  `GET ${REPO}/releases/{release_id}/assets`,
  `POST ${REPO}/releases/{release_id}/assets`,
  `GET ${REPO}/releases/assets/{asset_id}`,
  `DELETE ${REPO}/releases/assets/{asset_id}`,
  `GET ${REPO}/deployments`,
  `POST ${REPO}/deployments`,
  `GET ${REPO}/deployments/{deployment_id}/statuses`,
  `POST ${REPO}/deployments/{deployment_id}/statuses`,
  `GET ${REPO}/actions/runs`,
  `GET ${REPO}/actions/runs/{run_id}`,
  `GET ${REPO}/actions/workflows/{workflow_id}/runs`,
  `GET ${REPO}/actions/runs/{run_id}/artifacts`,
  `GET ${REPO}/actions/artifacts`,
  `GET ${REPO}/actions/artifacts/{artifact_id}`,
  `GET ${REPO}/actions/artifacts/{artifact_id}/{archive_format}`,
  `GET ${REPO}/pulls`,
  `GET ${REPO}/pulls/{pull_number}`,
];
/** Large, and nothing of ours reads into them: kept as "anything", so that the file stays small. */
const OPAQUE: ReadonlySet<string> = new Set([
  'full-repository', 'repository', 'minimal-repository', 'nullable-integration', 'integration', 'reaction-rollup', 'team', 'team-simple', 'nullable-team-simple',
  'nullable-milestone', 'pull-request-webhook', 'code-of-conduct-simple', 'nullable-license-simple', 'auto-merge', 'diff-entry',
  'code-security-configuration', 'referenced-workflow', 'content-tree',
]);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const objectOf = (value: Json | undefined): JsonObject => (value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {});
const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

function readDescription(): JsonObject {
  const folder = join(import.meta.dirname, '../../../.cache/openapi');
  const member = 'package/generated/api.github.com.json';
  mkdirSync(folder, { recursive: true });
  const archive = join(folder, `octokit-openapi-${VERSION}.tgz`);
  if (!existsSync(archive)) execFileSync('npm', ['pack', '--silent', `${PACKAGE}@${VERSION}`], { cwd: folder });
  execFileSync('tar', ['xzf', archive, member], { cwd: folder });
  return objectOf(JSON.parse(readFileSync(join(folder, member), 'utf8')));
}

const description = readDescription();
const components = objectOf(description['components']);
const at = (pointer: string): JsonObject => pointer.slice('#/'.length).split('/').reduce((node, key) => objectOf(node[key]), description);
const resolved = (value: Json | undefined): JsonObject => {
  const node = objectOf(value);
  return typeof node['$ref'] === 'string' ? at(node['$ref']) : node;
};

function extractRoute(route: string): JsonObject {
  const [method = '', path = ''] = route.split(' ');
  const operation = objectOf(objectOf(objectOf(description['paths'])[path])[method.toLowerCase()]);
  if (operation['operationId'] === undefined) throw new Error(`the description has no ${route}`);
  const parameters = listOf(operation['parameters']).map(resolved);
  const query = parameters.filter((parameter) => parameter['in'] === 'query');
  const [bodyType = null] = Object.keys(objectOf(objectOf(operation['requestBody'])['content']));
  const body = bodyType === 'application/json' ? objectOf(objectOf(objectOf(operation['requestBody'])['content'])[bodyType])['schema'] : undefined;
  const responses = Object.entries(objectOf(operation['responses'])).map(([status, response]): [string, Json] => [
    status,
    plainSchema(objectOf(objectOf(resolved(response)['content'])['application/json'])['schema'] ?? {}),
  ]);
  return {
    method,
    path,
    host: operation['servers'] === undefined ? 'api' : 'uploads',
    multiSegment: parameters.filter((parameter) => parameter['x-multi-segment'] === true).map((parameter) => String(parameter['name'])),
    query: {
      type: 'object',
      properties: Object.fromEntries(query.map((parameter) => [String(parameter['name']), plainSchema(parameter['schema'] ?? {})])),
      required: query.filter((parameter) => parameter['required'] === true).map((parameter) => String(parameter['name'])),
    },
    bodyType,
    body: body === undefined ? null : plainSchema(body),
    responses: Object.fromEntries(responses),
  };
}

const routes = ROUTES.map(extractRoute);
const schemas: JsonObject = {};
const wanted = [...JSON.stringify(routes).matchAll(/#\/\$defs\/([\w-]+)/g)].map(([, name]) => String(name));
for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
  if (schemas[name] !== undefined) continue;
  const schema: Json = OPAQUE.has(name) ? {} : plainSchema(objectOf(components['schemas'])[name] ?? {});
  schemas[name] = schema;
  wanted.push(...[...JSON.stringify(schema).matchAll(/#\/\$defs\/([\w-]+)/g)].map(([, found]) => String(found)));
}

// The description says "open" for what GitHub's answers, and every client that cleans up after a 502, call "starter".
objectOf(objectOf(schemas['release-asset'])['properties'])['state'] = { type: 'string', enum: ['uploaded', 'open', 'starter'] };

const lines = (entries: readonly string[]): string => entries.map((entry) => `    ${entry}`).join(',\n');
const defs = Object.keys(schemas).sort().map((name) => `${JSON.stringify(name)}: ${JSON.stringify(schemas[name])}`);
writeFileSync(
  join(import.meta.dirname, 'routes.json'),
  `{\n  "source": "${PACKAGE}@${VERSION} api.github.com",\n  "routes": [\n${lines(routes.map((route) => JSON.stringify(route)))}\n  ],\n  "$defs": {\n${lines(defs)}\n  }\n}\n`,
);
