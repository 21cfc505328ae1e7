import { z } from 'zod';

import type { KeyPath } from './key-path.ts';
import { chosenBranch } from './choose-branch.ts';

type Schema = z.core.$ZodType;

/** The schema that the value at these keys is held against; undefined where none is. Unions are followed into the branch that the value means. */
export function schemaAt(root: Schema, keys: KeyPath, value: unknown): Schema | undefined {
  let schema: Schema | undefined = root;
  let found = value;
  for (const key of keys) {
    const holder: Schema | undefined = schema && followed(schema, found);
    schema = holder && childOf(holder, key);
    found = childValue(found, key);
  }
  return schema;
}

/** Without `optional` and `default`. */
export function unwrapped(schema: Schema): Schema {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrapped(schema.unwrap()) : schema;
}

export function childValue(value: unknown, key: string | number): unknown {
  if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string | number, unknown>>)[key];
}

function followed(schema: Schema, value: unknown): Schema | undefined {
  const plain = unwrapped(schema);
  return plain instanceof z.ZodUnion ? chosenBranch(plain, value) : plain;
}

function childOf(schema: Schema, key: string | number): Schema | undefined {
  if (schema instanceof z.ZodObject) return Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodArray) return schema.element;
  return undefined;
}
