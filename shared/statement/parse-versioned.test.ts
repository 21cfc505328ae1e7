import { expect, it } from 'vitest';
import { z } from 'zod';

import { UserError } from '../verdict/errors.ts';
import { parseVersioned } from './parse-versioned.ts';

const schema = z.strictObject({ schema: z.literal('mlops/pointer/v1'), version: z.string(), files: z.array(z.strictObject({ size: z.int() })) });
const either = z.discriminatedUnion('kind', [z.strictObject({ schema: z.literal('mlops/entry/v1'), kind: z.literal('hold') }), z.strictObject({ schema: z.literal('mlops/entry/v1'), kind: z.literal('lift') })]);

const refusal = (text: string, of: Parameters<typeof parseVersioned>[0] = schema): string => {
  try {
    parseVersioned(of, text, 'current.json');
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return 'accepted';
};

it('reads what the schema says', () => {
  const value = { schema: 'mlops/pointer/v1', version: '1.0.0', files: [{ size: 1 }] };
  expect(parseVersioned(schema, JSON.stringify(value), 'current.json')).toEqual(value);
  expect(parseVersioned(either, '{"schema": "mlops/entry/v1", "kind": "lift"}', 'log/1')).toEqual({ schema: 'mlops/entry/v1', kind: 'lift' });
});

it('names both versions, whatever else a newer one changed', () => {
  const sentence = 'current.json: written as "mlops/pointer/v2", but this version of mlops reads mlops/pointer/v1';
  expect(refusal('{"schema": "mlops/pointer/v2"}')).toBe(sentence);
  expect(refusal('{"schema": "mlops/pointer/v2", "version": 2, "files": {}, "more": true}')).toBe(sentence);
  expect(refusal('{"schema": "mlops/entry/v2", "kind": "hold"}', either)).toBe('current.json: written as "mlops/entry/v2", but this version of mlops reads mlops/entry/v1');
});

it('says that a file is not one of ours', () => {
  const sentence = 'current.json: names no schema, but this version of mlops reads mlops/pointer/v1';
  for (const text of ['{}', '{"schema": 1}', '{"schema": null, "version": "1.0.0", "files": []}']) expect(refusal(text)).toBe(sentence);
});

it('shows no more of a foreign name than fits a line', () => {
  expect(refusal(JSON.stringify({ schema: 'x'.repeat(1e6) })).length).toBeLessThan(250);
});

it('names the place of what is wrong', () => {
  expect(refusal('{"schema": "mlops/pointer/v1", "version": "1.0.0", "files": [{"size": 1}, {"size": "2"}]}')).toMatch(/^current\.json: files\.1\.size: \S/);
  expect(refusal('{"schema": "mlops/pointer/v1", "version": "1.0.0", "files": [], "trusted": true}')).toMatch(/^current\.json: the whole file: .*"trusted"/);
});

it.each(['null', '[]', '7', '"text"'])('refuses %s, which is no object', (text) => {
  expect(refusal(text)).toMatch(/^current\.json: the whole file: \S/);
});

it.each(['', '{"schema": "mlops/pointer/v1"', 'version: 1.0.0', '\u0000'])('refuses %j, which is no JSON', (text) => {
  expect(refusal(text)).toMatch(/^current\.json: not JSON \(.+\)$/);
});
