import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { z } from 'zod';

import { loadConfig } from './load-config.ts';
import { configSchema } from './schema.ts';

type ConfigInput = z.input<typeof configSchema>;

const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);
const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter((text) => !text.includes('\0') && text.isWellFormed() && !RESERVED.has(text));
const tricky = fc.constantFrom('yes', 'null', '~', '1.0', '-', '2001-03-10', ' a ', '#', 'a: b', '*', 'true', '\t', 'é', '0x10', 'a\nb', 'toString');
const names = fc.oneof(words, tricky);
const modelName = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,8}[a-z0-9])?$/);
const shares = fc.double({ min: 0.01, max: 0.45, noNaN: true });
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Number.isInteger(value) || Number.isSafeInteger(value));

const columns = fc.dictionary(
  names,
  fc.oneof(
    fc.record({ type: fc.constant('number' as const), min: fc.double({ min: -1e6, max: 0, noNaN: true }), max: fc.double({ min: 0, max: 1e6, noNaN: true }), unique: fc.boolean() }, { requiredKeys: ['type'] }),
    fc.record({ type: fc.constant('string' as const), values: fc.array(fc.oneof(fc.string(), tricky).filter((text) => !text.includes('\0') && text.isWellFormed()), { minLength: 1 }), missing: fc.nat(), pattern: fc.constantFrom('^[A-Z]{3}$', '\\d+', 'a|b: #') }, { requiredKeys: [] }),
    fc.record({ type: fc.constant('date' as const), min: fc.constant('2000-02-29'), level: fc.constantFrom('fail' as const, 'warn' as const, { type: 'warn' as const }) }, { requiredKeys: ['type'] }),
  ),
);

const gates = fc.array(
  fc.oneof(
    fc.record({ metric: names, min: finite, mode: fc.constantFrom('enforce' as const, 'warn' as const) }, { requiredKeys: ['metric', 'min'] }),
    fc.record({ metric: names, max: finite }),
    fc.record({ metric: names, against: fc.constant('baseline' as const), margin: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom('2%', '0.5 %')) }),
  ),
);

const splits = fc.oneof(
  fc.record({ by: fc.constant('hash' as const), test: shares, validation: shares }),
  fc.record({ by: fc.constant('group' as const), column: names, test: shares, validation: shares }),
  fc.record({ by: fc.constant('column' as const), column: names, train: fc.constantFrom('train', 'yes', ['a', '1']), test: fc.oneof(fc.integer({ min: 2 }), fc.constant(false)) }),
);

const configs: fc.Arbitrary<ConfigInput> = fc
  .record(
    {
      model: modelName,
      data: fc.record(
        { source: names, target: fc.constant('target'), id: fc.constant('id'), split: splits, columns, 'show-values': fc.boolean(), 'missing-values': fc.array(fc.constantFrom('NA', '', 'null', '-')) },
        { requiredKeys: ['source', 'target'] },
      ),
      train: fc.oneof(
        fc.record({ trainer: fc.constant('tfjs' as const), epochs: fc.integer({ min: 1, max: 10_000 }), layers: fc.array(fc.oneof(fc.record({ dense: fc.integer({ min: 1, max: 4096 }) }), fc.record({ dropout: shares }))), seed: fc.nat() }, { requiredKeys: ['trainer'] }),
        fc.record({ command: fc.array(names, { minLength: 1 }), inputs: fc.array(names), env: fc.array(fc.constantFrom('HF_TOKEN', '_a1')) }, { requiredKeys: ['command'] }),
      ),
      evaluate: fc.record({ confidence: fc.double({ min: 0.51, max: 0.99, noNaN: true }), positive: fc.oneof(tricky, fc.boolean(), fc.integer()) }, { requiredKeys: [] }),
      gates,
      deploy: fc.dictionary(modelName, fc.record({ target: fc.record({ command: fc.array(names, { minLength: 1 }) }) })),
    },
    { requiredKeys: ['model', 'data'] },
  );

test('any valid config means the same after it was written as YAML and read again', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'mlops-config-'));
  const path = join(directory, 'mlops.yml');
  try {
    await fc.assert(
      fc.asyncProperty(configs, fc.boolean(), async (input, flow) => {
        await writeFile(path, stringify(input, { version: '1.2', collectionStyle: flow ? 'flow' : 'block', aliasDuplicateObjects: false }));
        const { config, lineOf } = await loadConfig(path);
        const expected = configSchema.parse(input);
        expect(config).toEqual({ ...expected, evaluate: config.evaluate });
        if (expected.evaluate !== undefined) expect(config.evaluate).toEqual(expected.evaluate);
        for (const column of Object.keys(input.data?.columns ?? {})) expect(lineOf(['data', 'columns', column])).not.toBeNull();
      }),
      { numRuns: 300 },
    );
  } finally {
    await rm(directory, { recursive: true });
  }
});
