type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Says nothing about what is valid, or nothing that JSON Schema knows. */
const PROSE: ReadonlySet<string> = new Set(['title', 'description', 'example', 'examples', 'default', 'deprecated', 'externalDocs', 'discriminator', 'readOnly', 'xml']);

/** An OpenAPI 3.0 schema as plain JSON Schema 2019-09: no prose, no `nullable`, references into `$defs`. */
export function plainSchema(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(plainSchema);
  if (schema === null || typeof schema !== 'object') return schema;
  if (typeof schema['$ref'] === 'string') return { $ref: schema['$ref'].replace('#/components/schemas/', '#/$defs/') };
  const plain: { [key: string]: Json } = {};
  for (const [key, value] of Object.entries(schema)) {
    if (PROSE.has(key) || key === 'nullable' || key.startsWith('x-')) continue;
    // Of the formats only dates can be checked: GitHub calls its URL templates "uri".
    if (key === 'format' && value !== 'date-time') continue;
    // Below `properties` the keys are names of the interface, and one of them may be called "description".
    plain[key] = key === 'properties' ? plainProperties(value) : plainSchema(value);
  }
  return schema['nullable'] === true ? nullable(plain) : plain;
}

function plainProperties(properties: Json): Json {
  if (properties === null || typeof properties !== 'object' || Array.isArray(properties)) return {};
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, plainSchema(schema)]));
}

function nullable(schema: { [key: string]: Json }): Json {
  const { type, enum: values, ...rest } = schema;
  if (typeof type !== 'string') return { anyOf: [schema, { type: 'null' }] };
  return { type: [type, 'null'], ...(Array.isArray(values) ? { enum: values.includes(null) ? values : [...values, null] } : {}), ...rest };
}
