import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { UserError } from '../../verdict/errors.ts';
import { gateIds } from '../gate-id.ts';
import { loadConfig } from '../load-config.ts';
import { underPolicy } from './under-policy.ts';

const CONFIG = `model: churn
evaluate:
  slices: [plan]
gates:
  - { metric: roc_auc, min: 0.7, confidence: 0.8 }
  - { metric: accuracy, min: 0.6, mode: warn }
  - { metric: roc_auc, against: baseline, margin: 0.05, min-joined: 0.5, require-baseline: false, when-inconclusive: warn }
  - { metric: accuracy, slice: plan, min: 0.5, min-rows: 5 }
waivers:
  - { gate: roc_auc min 0.7, reason: late labels, by: alice, expires: 2026-12-31 }
`;

async function under(policy: string, config = CONFIG) {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'mlops.yml'), config);
  await mkdir(join(folder, 'rules'));
  await writeFile(join(folder, 'rules/policy.yml'), policy);
  return underPolicy(await loadConfig(join(folder, 'mlops.yml')), { text: 'rules/policy.yml' });
}

describe('a policy', () => {
  it('adds its gates, under names of their own and without a line of mlops.yml', async () => {
    const ruled = await under('gates:\n  - { metric: roc_auc, min: 0.75 }\n  - { metric: accuracy, slice: plan, against: baseline, margin: 0.1 }\nbaseline: production\n');
    expect(gateIds(ruled.config.gates ?? []).slice(4)).toEqual(['policy: roc_auc min 0.75', 'policy: accuracy by plan against baseline']);
    expect(ruled.policy).toMatchObject({ name: 'rules/policy.yml', digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/), gates: ['policy: roc_auc min 0.75', 'policy: accuracy by plan against baseline'], tightened: [] });
    expect(ruled.lineOf(['gates', 4])).toBeNull();
  });

  it('wins where mlops.yml is looser, and says so', async () => {
    const { config, policy } = await under('confidence: 0.97\nmin-rows: 100\nmin-joined: 0.995\nrequire-baseline: true\nmode: enforce\nwhen-inconclusive: inconclusive\nwaivers: none\n');
    expect(config.evaluate).toMatchObject({ confidence: 0.97, 'min-joined': 0.995, 'require-baseline': true, 'when-inconclusive': 'inconclusive', 'min-rows': 30 });
    expect(config.gates).toEqual([
      { metric: 'roc_auc', min: 0.7, confidence: 0.97, mode: 'enforce', 'min-rows': 100 },
      { metric: 'accuracy', min: 0.6, mode: 'enforce', 'min-rows': 100 },
      { metric: 'roc_auc', against: 'baseline', margin: 0.05, mode: 'enforce', 'min-rows': 100, 'min-joined': 0.995, 'require-baseline': true, 'when-inconclusive': 'inconclusive' },
      // In slices a larger number of rows would leave more of them out.
      { metric: 'accuracy', slice: 'plan', min: 0.5, mode: 'enforce', 'min-rows': 5 },
    ]);
    expect(config.waivers).toBeUndefined();
    expect(policy?.tightened.map(({ gate, setting, from, to }) => `${gate ?? '–'}: ${setting} ${from} → ${to}`)).toEqual([
      '–: when-inconclusive warn in slices → inconclusive',
      '–: require-baseline false → true',
      '–: confidence 0.95 → 0.97',
      '–: min-joined 0.99 → 0.995',
      'roc_auc min 0.7: confidence 0.8 → 0.97',
      'roc_auc min 0.7: min-rows 30 → 100',
      'accuracy min 0.6: mode warn → enforce',
      'accuracy min 0.6: min-rows 30 → 100',
      'roc_auc against baseline: min-rows 30 → 100',
      'roc_auc against baseline: when-inconclusive warn → inconclusive',
      'roc_auc against baseline: min-joined 0.5 → 0.995',
      'roc_auc against baseline: require-baseline false → true',
      '–: waivers 1 → none',
    ]);
  });

  it('changes nothing where mlops.yml is as strict or stricter', async () => {
    const { config, policy } = await under('confidence: 0.6\nmin-rows: 2\nmin-joined: 0.3\n');
    const { config: written } = policy?.written ?? { config: null };
    expect(config).toEqual({ ...written, evaluate: config.evaluate, gates: config.gates });
    expect([config.evaluate, config.gates]).toEqual([written?.evaluate, written?.gates]);
    expect(policy?.tightened).toEqual([]);
  });

  it('has gates that weak settings of mlops.yml do not decide', async () => {
    const weak = CONFIG.replace('  slices: [plan]', '  slices: [plan]\n  confidence: 0.51\n  min-rows: 5000\n  min-joined: 0.01\n  when-inconclusive: warn');
    const gates = 'gates:\n  - { metric: accuracy, slice: plan, min: 0.7 }\n  - { metric: roc_auc, against: baseline, margin: 0 }\n  - { metric: accuracy, min: 0.5, confidence: 0.9 }\nbaseline: production\n';
    expect((await under(gates, weak)).config.gates?.slice(4)).toEqual([
      // Else 5,000 would leave every smaller slice out.
      expect.objectContaining({ slice: 'plan', 'min-rows': 30 }),
      expect.objectContaining({ against: 'baseline', confidence: 0.95, 'min-joined': 0.99, 'min-rows': 5000, 'when-inconclusive': 'inconclusive' }),
      expect.objectContaining({ min: 0.5, confidence: 0.9, 'when-inconclusive': 'inconclusive' }),
    ]);
    const strict = CONFIG.replace('  slices: [plan]', '  slices: [plan]\n  confidence: 0.99\n  min-rows: 5\n  min-joined: 1');
    expect((await under(gates, strict)).config.gates?.slice(4)).toEqual([
      expect.objectContaining({ slice: 'plan', 'min-rows': 5 }),
      expect.objectContaining({ against: 'baseline', confidence: 0.99, 'min-joined': 1, 'min-rows': 30 }),
      expect.objectContaining({ min: 0.5, 'min-rows': 30 }),
    ]);
  });

  it.each(['main@v1.0.0', 'production', 'base', '#production~1', 'churn#shadow'])('fixes the baseline where mlops.yml names none: %s', async (baseline) => {
    expect((await under(`baseline: '${baseline}'\n`)).config.evaluate?.baseline).toBe(baseline);
  });

  it.each<[string, string, string | undefined, string]>([
    ['another baseline', 'baseline: production\n', CONFIG.replace('  slices', '  baseline: ./weak.csv\n  slices'), 'evaluate.baseline is "./weak.csv", but the policy rules/policy.yml asks for "production"; neither is stricter than the other, so mlops.yml must name the policy\'s'],
    ['the names of its gates', 'min-rows: 50\n', CONFIG.replace('metric: accuracy, min: 0.6', "id: 'policy: mine', metric: accuracy, min: 0.6"), 'gate "policy: mine": ids that begin with "policy: " are those of the policy rules/policy.yml; rename it'],
    ['no such slice', 'gates: [{ metric: accuracy, slice: region, min: 0.5 }]\n', undefined, 'policy rules/policy.yml: gates[4].slice: "region" does not stand under evaluate.slices; add it there'],
  ])('refuses an mlops.yml with %s', async (_, policy, config, message) => {
    await expect(under(policy, config)).rejects.toThrow(new UserError(message));
  });

  it.each<[string, string, RegExp]>([
    ['would loosen a gate', 'gates: [{ metric: accuracy, min: 0.5, mode: warn }]\n', /gates\[0\].*a gate that enforces \(mode: warn would tighten nothing\)/],
    ['would let what is undecided pass', 'when-inconclusive: warn\n', /when-inconclusive/],
    ['would not require a baseline', 'require-baseline: false\n', /require-baseline/],
    ['has a waiver of its own', 'waivers: [{ gate: x, reason: r, by: b, expires: 2026-12-31 }]\n', /waivers/],
    ['has a key of mlops.yml', 'threshold: 0.1\n', /unknown key "threshold"/],
    ['names a confidence in percent', 'confidence: 95\n', /confidence/],
    ['would let mlops.yml choose what its gate compares with', 'gates: [{ metric: roc_auc, against: baseline, margin: 0 }]\n', /key "baseline" is missing: What gates against the baseline compare with: .* A policy with such gates needs it/],
    ['names a file as the baseline', 'baseline: ./best.csv\n', /baseline: .*a stage, a version or base, such as production/],
    ['names a file without a folder', 'baseline: best.csv\n', /baseline: .*a stage, a version or base, such as production/],
    ['names an artifact as the baseline', 'baseline: artifact:best\n', /baseline: .*a stage, a version or base, such as production/],
    ['asks for nothing', '{}\n', /at least one key/],
    ['is empty', '', /nothing in it/],
    ['is no YAML', 'gates: [', /policy rules\/policy\.yml:1/],
  ])('is refused where it %s', async (_, policy, message) => {
    await expect(under(policy)).rejects.toThrow(UserError);
    await expect(under(policy)).rejects.toThrow(message);
  });

  it('that is not there is no policy that asks for nothing', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'mlops.yml'), CONFIG);
    const loaded = await loadConfig(join(folder, 'mlops.yml'));
    await expect(underPolicy(loaded, { text: '../policy/policy.yml' })).rejects.toThrow(new UserError('policy: ../policy/policy.yml is not there (looked for from the folder of the config file); check its repository out first'));
    await expect(underPolicy(loaded, { text: 'base:' })).rejects.toThrow('policy: "base:" names no file');
    expect(await underPolicy(loaded, { text: undefined })).toBe(loaded);
  });

  it('at the base is what the base says, whatever is checked out', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'mlops.yml'), CONFIG);
    await writeFile(join(folder, 'policy.yml'), 'min-rows: 1\n');
    const loaded = await loadConfig(join(folder, 'mlops.yml'));
    const asked: string[] = [];
    const readBase = async (path: string): Promise<string> => (asked.push(path), 'min-rows: 500\n');
    expect((await underPolicy(loaded, { text: 'base:policy.yml', readBase })).config.gates?.[0]?.['min-rows']).toBe(500);
    expect(asked).toEqual(['policy.yml']);
    expect((await underPolicy(loaded, { text: 'base:policy.yml', readBase })).policy?.altered).toBe(true);
    expect((await underPolicy(loaded, { text: 'base:policy.yml', readBase: async () => 'min-rows: 1\r\n' })).policy?.altered).toBe(false);
    expect((await underPolicy(loaded, { text: 'base:.', readBase })).policy?.altered).toBe(true);
    expect((await underPolicy(loaded, { text: 'base:gone.yml', readBase })).policy?.altered).toBe(true);
    expect((await underPolicy(loaded, { text: 'policy.yml' })).policy?.altered).toBe(false);
    // Off a pull request there is no other than what is checked out.
    expect((await underPolicy(loaded, { text: 'base:policy.yml' })).config.gates?.[0]?.['min-rows']).toBeUndefined();
  });
});
