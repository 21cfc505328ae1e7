import { buildSchema, execute, GraphQLError, type GraphQLFieldResolver, type GraphQLSchema, parse, validate } from 'graphql';
import { z } from 'zod';

import type { Reply } from '../http-server.ts';
import type { WorldState } from '../world-state.ts';
import { ApiError, bodyOf, type Call } from './call.ts';
import { repositoryNode } from './graphql-repository.ts';
import { fullName } from './site.ts';

const bodySchema = z.strictObject({ query: z.string(), variables: z.record(z.string(), z.unknown()).nullish(), operationName: z.string().nullish() });
let published: GraphQLSchema | null = null;

/** GitHub's published schema: a document of ours that GitHub would refuse is refused here. Read once, at the first query. */
async function publishedSchema(): Promise<GraphQLSchema> {
  if (published === null) {
    const { schema } = await import('@octokit/graphql-schema');
    published = buildSchema(schema.idl, { assumeValidSDL: true, noLocation: true });
  }
  return published;
}

/**
 * Runs any valid document over the part of GitHub that the world knows: viewer, repository, refs, git objects.
 * @param violation takes what GitHub would refuse, and fields that the world doesn't know
 */
export async function answerGraphql(call: Call, violation: (text: string) => void): Promise<Reply> {
  if (call.token === null) throw new ApiError(401, 'This endpoint requires you to be authenticated.');
  const { query, variables, operationName } = bodyOf(call, bodySchema);
  const schema = await publishedSchema();
  const document = parse(query);
  const refused = validate(schema, document);
  if (refused.length > 0) {
    for (const { message } of refused) violation(`GraphQL: ${message}`);
    return { status: 200, body: { errors: refused.map((error) => error.toJSON()) } };
  }
  const { login } = call.token;
  const result = execute({
    schema,
    document,
    variableValues: variables ?? {},
    operationName: operationName ?? null,
    fieldResolver: knownField(violation),
    rootValue: { viewer: { login }, repository: (asked: { readonly owner: string; readonly name: string }) => repositoryFor(call, asked) },
  });
  if (result instanceof Promise) throw new Error('no field of the world is asynchronous');
  const errors = result.errors?.map((error) => ({ type: error.extensions['type'], path: error.path, message: error.message }));
  return { status: 200, body: { data: result.data ?? null, ...(errors === undefined ? {} : { errors }) } };
}

function repositoryFor({ site, state, token }: Call, { owner, name }: { readonly owner: string; readonly name: string }): object {
  if (`${owner}/${name}` !== fullName(site)) throw new GraphQLError(`Could not resolve to a Repository with the name '${owner}/${name}'.`, { extensions: { type: 'NOT_FOUND' } });
  const mayRead = site.visibility === 'public' || token?.permissions['contents'] !== undefined;
  return repositoryNode({ site, state: readable(state, mayRead) });
}

/** Without `contents: read` each field that looks into git is refused, not the repository. */
function readable(state: WorldState, mayRead: boolean): () => WorldState {
  return () => {
    if (!mayRead) throw new GraphQLError('Resource not accessible by integration', { extensions: { type: 'FORBIDDEN' } });
    return state;
  };
}

function knownField(violation: (text: string) => void): GraphQLFieldResolver<unknown, unknown> {
  return (source, args, _context, info) => {
    const fields = new Map(Object.entries(Object(source)));
    if (!fields.has(info.fieldName)) {
      const text = `the fake world doesn't know ${info.parentType.name}.${info.fieldName}`;
      violation(text);
      throw new GraphQLError(text);
    }
    const value = fields.get(info.fieldName);
    return typeof value === 'function' ? value(args) : value;
  };
}
