import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { loadConfig } from '../../shared/config/load-config.ts';
import { underPolicy } from '../../shared/config/policy/under-policy.ts';
import { SIDE } from '../../shared/tabular/split/split.ts';
import { loadDataSet } from '../../shared/tabular/tables/load-data-set.ts';
import { UserError } from '../../shared/verdict/errors.ts';
import { readJson } from '../../test/black-box/support/projects.ts';
import { csv, judgedProject } from '../../test/support/judged-project.ts';
import { testPorts } from '../../test/support/local-ports.ts';
import { registerModel } from '../register-model/register-model.ts';
import { evaluateAndGate } from './evaluate-and-gate.ts';

const CONFIG = `model: tickets
data: { source: data.csv, id: id, target: label }
evaluate: { metrics: [accuracy] }
gates: [{ metric: accuracy, min: 0.5, mode: warn }]
waivers: [{ gate: accuracy min 0.5, reason: late, by: alice, expires: 2026-12-31 }]
`;
const POLICY = 'gates: [{ metric: accuracy, min: 0.7 }]\nmode: enforce\n';

/** A model that is right on so many of a hundred test rows, judged and registered under a policy or without. */
async function project(share: number) {
  const made = await judgedProject(CONFIG, { 'data.csv': csv(['id', 'label'], Array.from({ length: 500 }, (_, row) => [`t${row}`, row % 2])), 'policy.yml': POLICY, 'other.yml': `${POLICY}min-rows: 2\n`, 'fixed.yml': 'baseline: production\n' });
  const loaded = await loadConfig(join(made.folder, 'mlops.yml'));
  const { ids, sides } = await loadDataSet(loaded, { signal: new AbortController().signal });
  const test = ids.filter((_, row) => sides[row] === SIDE.test);
  await made.leave(csv(['id', 'prediction'], test.map((id, place) => [id, place < share * test.length ? Number(id.slice(1)) % 2 : 1 - (Number(id.slice(1)) % 2)])));
  const ports = testPorts(made.folder, { clock: { now: () => new Date('2026-11-21T10:00:00Z') } });
  const ruled = (policy?: string) => underPolicy(loaded, { text: policy });
  return {
    evaluate: async (policy?: string, baseline?: string) => evaluateAndGate({ loaded: await ruled(policy), workDirectory: made.workDirectory, baseline }, ports),
    register: async (policy?: string) => registerModel({ loaded: await ruled(policy), workDirectory: made.workDirectory }, ports),
  };
}

describe('under a policy', () => {
  it('its gate fails what mlops.yml lets pass, and no waiver lets it be', async () => {
    const { evaluate } = await project(0.6);
    expect((await evaluate()).result.verdict).toBe('pass');
    const { result, report, directory } = await evaluate('policy.yml');
    expect(result).toMatchObject({
      verdict: 'fail',
      gates: [{ gate: 'accuracy min 0.5', verdict: 'pass', mode: 'enforce' }, { gate: 'policy: accuracy min 0.7', verdict: 'fail', line: null }],
      policy: { name: 'policy.yml', gates: ['policy: accuracy min 0.7'], tightened: [{ gate: 'accuracy min 0.5', setting: 'mode', from: 'warn', to: 'enforce' }] },
    });
    expect(report).toMatch(/^> 🔒 \*\*Policy\*\* `policy\.yml` \(`[0-9a-f]{12}`\) adds a gate, and is stricter than `mlops\.yml`:\n> - `mode` of gate `accuracy min 0\.5`: `warn` → `enforce`$/m);
    expect(report).toMatch(/^\| 🔒 accuracy +\| .*≥ 0\.70.*❌ +\|$/m);
    // None would help.
    expect(report).not.toMatch(/a waiver/i);
    expect(await readJson(directory, 'statement.json')).toMatchObject({ predicate: { mlops_policy: result.policy?.digest, configuration: expect.arrayContaining([{ name: 'policy', digest: { sha256: result.policy?.digest.slice(7) } }]) } });
    expect(JSON.parse(await readFile(join(directory, 'result.json'), 'utf8'))).toMatchObject({ policy: { digest: result.policy?.digest } });
  });

  it('register-model takes only what was judged under the same one', async () => {
    const { evaluate, register } = await project(0.9);
    await evaluate('policy.yml');
    await expect(register()).rejects.toThrow(/^tickets was judged under the policy policy\.yml \([0-9a-f]{12}\), but register-model was given none; give both stages the same input policy/);
    await expect(register('other.yml')).rejects.toThrow(/but register-model was given other\.yml/);
    await evaluate();
    await expect(register('policy.yml')).rejects.toThrow(/^tickets was judged without a policy, but register-model was given policy\.yml/);
    await evaluate('policy.yml');
    expect((await register('policy.yml')).result).toMatchObject({ verdict: 'pass', version: '1.0.0', judged_again: true });
  });

  it('the input baseline is the one that it asks for', async () => {
    const { evaluate } = await project(0.9);
    await expect(evaluate('fixed.yml', './old.csv')).rejects.toThrow(new UserError('baseline "./old.csv": the policy fixed.yml asks for "production"'));
    expect((await evaluate('fixed.yml', 'production')).result).toMatchObject({ verdict: 'pass', baseline: { state: 'first-version' } });
  });
});
