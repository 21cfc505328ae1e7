import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { LoadedConfig } from '../../config/loaded-config.ts';
import { decisionBlock } from './decision-block.ts';
import { decisionChanges } from './decision-changes.ts';
import { type CommittedConfig, readCommittedConfig } from './read-committed-config.ts';

const DATA = `data:
  source: customers.csv
  id: customer_id
  target: churned
  columns:
    plan: { values: [free, team, enterprise] }
    tenure: { type: integer, min: 0, max: 600, missing: 0 }
`;

type Read = Extract<CommittedConfig, { state: 'read' }>;

function read(text: string): Read {
  const config = readCommittedConfig(`model: churn\n${text}`);
  if (config.state !== 'read') throw new Error(JSON.stringify(config));
  return config;
}

function changes(base: string, here: string): string[] {
  const { config, lineOf } = read(here);
  const loaded: LoadedConfig = { config, lineOf, placeOf: () => null, path: '/work/mlops.yml', name: 'mlops.yml', directory: '/work' };
  const found = decisionChanges(read(base), loaded);
  return found.map(({ effect, subject, setting, before, after, place }) => {
    const where = place === null ? '' : ` (${place.side}:${place.line})`;
    return `${effect}: ${subject.name}${setting === null ? '' : ` ${setting}`} ${before ?? '–'} → ${after ?? '–'}${where}`;
  });
}

const gates = (...lines: readonly string[]): string => `evaluate:\n  slices: [plan]\ngates:\n${lines.map((line) => `  - { ${line} }\n`).join('')}`;

test('a split by other rules is shown with its line', () => {
  const by = (split: string): string => `${DATA}  split: { ${split} }\n`;
  expect(changes(DATA, by('by: group, column: household'))).toEqual(['alters: data.split {"by":"hash","test":0.2,"validation":0.1} → {"by":"group","column":"household","test":0.2,"validation":0.1} (here:9)']);
  expect(changes(by('by: column, column: fold'), by('by: column, column: fold, test: [test, hard]'))).toHaveLength(1);
  expect(changes(by('by: column, column: fold'), by('by: column, column: fold, test: test'))).toEqual([]);
});

test('a trap that is turned down is looser than its default, one that is turned up stricter', () => {
  expect(changes(DATA, `${DATA}  traps: { same-rows: off, times: warn, constant-columns: fail, label-conflicts: warn }\n  time: since\n`)).toEqual([
    'loosens: data.traps.same-rows – → off (here:9)',
    'alters: data.time – → since (here:10)',
    'tightens: data.traps.times – → warn (here:9)',
    'tightens: data.traps.label-conflicts off → warn (here:9)',
    'tightens: data.traps.constant-columns warn → fail (here:9)',
  ]);
});

describe('a gate', () => {
  const bound = 'metric: roc_auc, min: 0.82';
  const against = 'metric: roc_auc, against: baseline, margin: 0.01';
  const sliced = 'metric: roc_auc, slice: plan, against: baseline, margin: 0.03';

  test.each<[string, string, string, string[]]>([
    ['a lower minimum', bound, 'metric: roc_auc, min: 0.8', ['loosens: roc_auc min 0.82 → 0.80 (here:5)']],
    ['a higher minimum', bound, 'metric: roc_auc, min: 0.825', ['tightens: roc_auc min 0.820 → 0.825 (here:5)']],
    ['a higher maximum', 'metric: log_loss, max: 0.5', 'metric: log_loss, max: 0.6', ['loosens: log_loss max 0.5 → 0.6 (here:5)']],
    ['a maximum that is gone', `${bound}, max: 0.99`, bound, ['loosens: roc_auc max 0.99 → – (here:5)']],
    ['a maximum that is new', bound, `${bound}, max: 0.99`, ['tightens: roc_auc max – → 0.99 (here:5)']],
    ['a wider margin', against, 'metric: roc_auc, against: baseline, margin: 0.02', ['loosens: roc_auc against baseline margin 0.01 → 0.02 (here:5)']],
    ['a wider share', 'metric: roc_auc, against: baseline, margin: 2%', 'metric: roc_auc, against: baseline, margin: 10%', ['loosens: roc_auc against baseline margin 2% → 10% (here:5)']],
    ['a wider difference between slices', 'metric: recall, slice: plan, max-difference: 0.1', 'metric: recall, slice: plan, max-difference: 0.2', ['loosens: recall by plan max-difference 0.1 → 0.2 (here:5)']],
    ['a higher ratio of slices', 'metric: recall, slice: plan, min-ratio: 0.8', 'metric: recall, slice: plan, min-ratio: 0.9', ['tightens: recall by plan min-ratio 0.8 → 0.9 (here:5)']],
    ['a margin in another unit', against, 'metric: roc_auc, against: baseline, margin: 1%', ['alters: roc_auc against baseline margin 0.01 → 1% (here:5)']],
    ['only a warning', bound, `${bound}, mode: warn`, ['loosens: roc_auc mode enforce → warn (here:5)']],
    ['a lower minimum where it only warns', `${bound}, mode: warn`, 'metric: roc_auc, min: 0.1, mode: warn', ['alters: roc_auc min 0.82 → 0.10 (here:5)']],
    ['less confidence in a comparison', against, `${against}, confidence: 0.8`, ['loosens: roc_auc against baseline confidence 0.95 → 0.80 (here:5)']],
    ['more confidence in slices, which only warn of too little', sliced, `${sliced}, confidence: 0.99`, ['loosens: roc_auc by plan against baseline confidence 0.95 → 0.99 (here:5)']],
    ['a bound that is judged by its value again', `${bound}, confidence: 0.95`, bound, ['loosens: roc_auc confidence 0.95 → – (here:5)']],
    ['fewer rows that are enough', `${against}, min-rows: 500`, `${against}, min-rows: 50`, ['loosens: roc_auc against baseline min-rows 500 → 50 (here:5)']],
    ['more rows in a slice, so that slices are left out', sliced, `${sliced}, min-rows: 5000`, ['loosens: roc_auc by plan against baseline min-rows 30 → 5000 (here:5)']],
    ['a warning where nothing could be decided', against, `${against}, when-inconclusive: warn`, ['loosens: roc_auc against baseline when-inconclusive inconclusive → warn (here:5)']],
    ['a first version that passes', `${against}, require-baseline: true`, against, ['loosens: roc_auc against baseline require-baseline true → false (here:5)']],
    ['fewer rows in common', against, `${against}, min-joined: 0.5`, ['loosens: roc_auc against baseline min-joined 0.99 → 0.50 (here:5)']],
    ['what a gate said by default, now written out', against, `${against}, confidence: 0.95, mode: enforce`, []],
    ['another name for the same gate', `${bound}, id: floor`, `${bound}, id: bottom`, []],
    ['another condition under the same name', `${bound}, id: quality`, `${against}, id: quality`, ['alters: quality condition min 0.82 → margin 0.01 (here:5)']],
    ['another metric under the same name', `${bound}, id: quality`, 'metric: accuracy, min: 0.82, id: quality', ['alters: quality metric roc_auc → accuracy (here:5)']],
  ])('%s', (_, base, here, expected) => {
    expect(changes(gates(base), gates(here))).toEqual(expected);
  });

  test('a gate that is gone, one that is new, and one that stays though it moved', () => {
    expect(changes(gates(bound, against), gates('metric: log_loss, max: 0.5', bound))).toEqual([
      'loosens: roc_auc against baseline margin 0.01 → – (base:6)',
      'tightens: log_loss – → max 0.5 (here:5)',
    ]);
  });

  test('two gates of one metric are told apart by what they say', () => {
    expect(changes(gates(bound, 'metric: roc_auc, min: 0.7, mode: warn'), gates('metric: roc_auc, min: 0.7, mode: warn', 'metric: roc_auc, min: 0.75'))).toEqual(['loosens: roc_auc min 0.82 → 0.75 (here:6)']);
  });

  test('a default that the gates inherit is told once, by what it does to them', () => {
    const lower = (text: string): string => text.replace('slices: [plan]', 'slices: [plan]\n  confidence: 0.8');
    expect(changes(gates(against, 'metric: log_loss, against: baseline, margin: 0.1'), lower(gates(against, 'metric: log_loss, against: baseline, margin: 0.1')))).toEqual(['loosens: evaluate.confidence 0.95 → 0.80 (here:4)']);
    expect(changes(gates(bound), lower(gates(bound)))).toEqual(['alters: evaluate.confidence 0.95 → 0.80 (here:4)']);
  });
});

describe('what else decides', () => {
  const without = (line: string): string => DATA.replace(line, '');
  test.each<[string, string, string, string[]]>([
    ['the threshold', 'evaluate: { threshold: 0.5 }\n', 'evaluate: { threshold: 0.4 }\n', ['alters: evaluate.threshold 0.5 → 0.4 (here:2)']],
    ['the positive class', '', 'evaluate: { positive: stayed }\n', ['alters: evaluate.positive – → stayed (here:2)']],
    ['metrics and slices', 'evaluate: { metrics: [roc_auc, log_loss], slices: [plan] }\n', 'evaluate: { metrics: [roc_auc] }\n', ['alters: evaluate.metrics ["roc_auc","log_loss"] → ["roc_auc"] (here:2)', 'alters: evaluate.slices ["plan"] → – (base:2)']],
    ['the baseline', 'evaluate: { baseline: production }\n', 'evaluate: { baseline: ./weak.csv }\n', ['alters: evaluate.baseline production → ./weak.csv (here:2)']],
    ['what a model that is run is fed with, and who answers for others', 'evaluate: { onnx: { output: p } }\n', 'evaluate: { predict: { command: [./oracle] }, importance: true }\n', [
      'alters: evaluate.onnx {"output":"p"} → – (base:2)',
      'alters: evaluate.predict – → {"command":["./oracle"],"timeout-minutes":60} (here:2)',
    ]],
    ['the data', DATA, DATA.replace('customers.csv', 'easy.csv').replace('target: churned', 'target: left'), ['alters: data.source customers.csv → easy.csv (here:3)', 'alters: data.target churned → left (here:5)']],
    ['the split', DATA, `${DATA}  split: { by: hash, test: 0.1 }\n`, ['alters: data.split {"by":"hash","test":0.2,"validation":0.1} → {"by":"hash","test":0.1,"validation":0.1} (here:9)']],
    ['the split that holds by default, written out', DATA, `${DATA}  split: { by: hash }\n`, []],
    ['a column that is no longer checked', DATA, without('    plan: { values: [free, team, enterprise] }\n'), ['loosens: data.columns.plan {"values":["free","team","enterprise"]} → – (base:7)']],
    ['more values', DATA, DATA.replace('enterprise]', 'enterprise, trial]'), ['loosens: data.columns.plan.values ["free","team","enterprise"] → ["free","team","enterprise","trial"] (here:7)']],
    ['fewer values', DATA, DATA.replace('team, ', ''), ['tightens: data.columns.plan.values ["free","team","enterprise"] → ["free","enterprise"] (here:7)']],
    ['wider bounds, more missing values, and a check that is gone', DATA, DATA.replace('type: integer, min: 0, max: 600, missing: 0', 'min: -5, max: 6000, missing: 10'), [
      'loosens: data.columns.tenure.type integer → – (base:8)',
      'loosens: data.columns.tenure.missing 0 → 10 (here:8)',
      'loosens: data.columns.tenure.min 0 → -5 (here:8)',
      'loosens: data.columns.tenure.max 600 → 6000 (here:8)',
    ]],
    ['findings that only warn', DATA, DATA.replace('missing: 0', 'missing: 0, level: warn'), ['loosens: data.columns.tenure.level – → warn (here:8)']],
    ['a check that only warns', DATA, DATA.replace('missing: 0', 'missing: 0, level: { max: warn }'), ['loosens: data.columns.tenure.level – → {"max":"warn"} (here:8)']],
    ['the same levels in other words', DATA.replace('missing: 0', 'missing: 0, level: warn'), DATA.replace('missing: 0', 'missing: 0, level: { type: warn, min: warn, max: warn, missing: warn }'), []],
    ['longer texts, and rows that only warn', `${DATA}    name: { min-length: 2, max-length: 5 }\n  rows: { min: 5 }\n`, `${DATA}    name: { min-length: 1, max-length: 6 }\n  rows: { min: 5, level: { min: warn } }\n`, [
      'loosens: data.columns.name.min-length 2 → 1 (here:9)',
      'loosens: data.columns.name.max-length 5 → 6 (here:9)',
      'loosens: data.rows.level – → {"min":"warn"} (here:10)',
    ]],
    ['rules that are gone, new, other and only warn', `${DATA}  rules: [tenure > 0, { rule: tenure < 9, id: nine }, tenure != 5]\n`, `${DATA}  rules: [{ rule: tenure < 10, id: nine }, { rule: tenure != 5, level: warn }, tenure != 7]\n`, [
      'loosens: data.rules tenure != 5: level fail → tenure != 5: level warn (here:9)',
      'loosens: data.rules tenure > 0 → – (here:9)',
      'alters: data.rules tenure < 9 → tenure < 10 (here:9)',
      'tightens: data.rules – → tenure != 7 (here:9)',
    ]],
    ['a mean that may lie further off', DATA.replace('missing: 0', 'mean: { min: 5, max: 9 }'), DATA.replace('missing: 0', 'mean: { min: 4, max: 9 }'), ['loosens: data.columns.tenure.mean {"min":5,"max":9} → {"min":4,"max":9} (here:8)']],
    ['other columns and fewer rows', `${DATA}  extra-columns: fail\n  rows: { min: 1000, unique: [customer_id] }\n`, `${DATA}  rows: { min: 10 }\n`, [
      'loosens: data.extra-columns fail → info (base:9)',
      'loosens: data.rows.min 1000 → 10 (here:9)',
      'loosens: data.rows.unique ["customer_id"] → – (base:10)',
    ]],
    ['the drift that is allowed', `${DATA}  drift: { max: 0.1 }\n`, `${DATA}  drift: { against: previous, max: 0.3, level: warn, except: [tenure] }\n`, [
      'loosens: data.drift.max 0.1 → 0.3 (here:9)',
      'loosens: data.drift.level fail → warn (here:9)',
      'alters: data.drift.against production → previous (here:9)',
      'alters: data.drift.except – → ["tenure"] (here:9)',
    ]],
    ['drift that is no longer looked for', `${DATA}  drift: { max: 0.1 }\n`, DATA, ['loosens: data.drift {"against":"production","max":0.1,"level":"fail"} → – (base:9)']],
    ['golden rows and the check of a stage', 'deploy:\n  production: { target: directory, path: /srv/churn, check: [./smoke.sh] }\n', 'deploy:\n  production: { target: directory, path: /srv/churn, golden: false }\n', [
      'loosens: deploy.production.golden true → false (here:3)',
      'loosens: deploy.production.check ["./smoke.sh"] → – (base:3)',
    ]],
    ['a stage that is gone', 'deploy: { staging: { target: directory, path: /srv/churn } }\n', '', ['alters: deploy.staging directory → – (base:2)']],
    ['how the model is made, which decides nothing', 'train: { trainer: tfjs, epochs: 5 }\n', 'train: { trainer: tfjs, epochs: 50 }\n', []],
  ])('%s', (_, base, here, expected) => {
    expect(changes(base, here)).toEqual(expected);
  });

  test('the looser comes first', () => {
    const base = `${gates('metric: roc_auc, min: 0.8', 'metric: log_loss, max: 0.5')}`;
    const here = `${gates('metric: roc_auc, min: 0.9', 'metric: log_loss, max: 0.6').replace('slices', 'threshold: 0.4\n  slices')}`;
    expect(changes(base, here).map((line) => line.split(':')[0])).toEqual(['loosens', 'alters', 'tightens']);
  });
});

test('whatever the bound, moving it there and back is once looser and once stricter, and never both nothing', () => {
  const gate = fc.record({ kind: fc.constantFrom('min', 'max'), before: fc.integer({ min: 0, max: 100 }), after: fc.integer({ min: 0, max: 100 }) });
  fc.assert(
    fc.property(gate, ({ kind, before, after }) => {
      const [there, back] = [changes(gates(`metric: f1, ${kind}: ${before / 100}`), gates(`metric: f1, ${kind}: ${after / 100}`)), changes(gates(`metric: f1, ${kind}: ${after / 100}`), gates(`metric: f1, ${kind}: ${before / 100}`))];
      const effects = [...there, ...back].map((line) => line.split(':')[0]).sort();
      expect(effects).toEqual(before === after ? [] : ['loosens', 'tightens']);
    }),
    { numRuns: 50 },
  );
});

describe("a base's mlops.yml of another version", () => {
  test('is read but for what this version does not know', () => {
    const base = readCommittedConfig('model: churn\nwaivers: [{ gate: a }]\nevaluate: { threshold: 0.4, sparkle: true }\ngates:\n  - { metric: roc_auc, atleast: 3 }\n  - { metric: roc_auc, min: 0.8 }\n');
    expect(base).toMatchObject({ state: 'read', ignored: ['gates[0]', 'evaluate.sparkle', 'waivers'], config: { evaluate: { threshold: 0.4 }, gates: [{ metric: 'roc_auc', min: 0.8 }] } });
    expect(base.state === 'read' && base.lineOf(['gates', 0])).toBe(6);
  });

  test.each([
    ['no YAML', 'model: [', 'line 1: a "[" before this is not closed here'],
    ['another model entirely', '- 1\n- 2\n', 'no keys in it'],
    ['no model', 'gates: []\n', 'not a config that this version of mlops reads'],
    ['a key that means something else to JavaScript', 'model: churn\n__proto__: { a: 1 }\n', 'line 2: the key "__proto__" is not allowed'],
    ['too much of it', `model: churn\n# ${'x'.repeat(1024 * 1024)}\n`, 'larger than 1024 KiB'],
  ])('%s is unreadable', (_, text, reason) => {
    expect(readCommittedConfig(text)).toEqual({ state: 'unreadable', reason: expect.stringContaining(reason) });
  });
});

describe('a waiver', () => {
  const waiver = (settings = 'reason: late labels, by: alice, expires: 2026-12-31'): string => `gates: [{ metric: roc_auc, min: 0.8 }]\nwaivers:\n  - { gate: roc_auc min 0.8, ${settings} }\n`;
  const none = 'gates: [{ metric: roc_auc, min: 0.8 }]\n';
  const name = 'waivers["roc_auc min 0.8"]';

  test.each<[string, string, string, string[]]>([
    ['that is new', none, waiver(), [`loosens: ${name} – → until 2026-12-31 (here:4)`]],
    ['that is gone', waiver(), none, [`tightens: ${name} until 2026-12-31 → – (base:4)`]],
    ['that is prolonged', waiver(), waiver('reason: late labels, by: alice, expires: 2027-01-31'), [`loosens: ${name} expires 2026-12-31 → 2027-01-31 (here:4)`]],
    ['that is cut short', waiver(), waiver('reason: late labels, by: alice, expires: 2026-11-30'), [`tightens: ${name} expires 2026-12-31 → 2026-11-30 (here:4)`]],
    ['in another name, for another reason', waiver(), waiver('reason: none, by: bob, expires: 2026-12-31'), [`alters: ${name} reason late labels → none (here:4)`, `alters: ${name} by alice → bob (here:4)`]],
    ['that stays', waiver(), waiver(), []],
  ])('%s', (_, base, here, expected) => {
    expect(changes(base, here)).toEqual(expected);
  });
});

describe('the block in the report', () => {
  const compared = (base: string, here: string): Parameters<typeof decisionBlock>[0]['config'] => {
    const { config, lineOf } = read(here);
    const from = read(base);
    return { state: 'compared', changes: decisionChanges(from, { config, lineOf }), ignored: from.ignored };
  };
  const rest = { testRows: { state: 'unchanged', rows: 5120 }, base: 'main', baseline: 'main', file: 'mlops.yml' } as const;

  test('one change is one sentence', () => {
    expect(decisionBlock({ ...rest, config: compared(gates('metric: roc_auc, min: 0.82'), gates('metric: roc_auc, min: 0.8')) }, 20)).toBe(
      '> ⚠️ **This pull request changes what decides:** gate `roc_auc` min 0.82 → 0.80 (`mlops.yml:5`). Test rows unchanged (5,120).',
    );
  });

  test('several are a list, cut where there is no room', () => {
    const config = compared(gates('metric: roc_auc, min: 0.82', 'metric: log_loss, max: 0.5', 'metric: f1, min: 0.5'), gates('metric: roc_auc, min: 0.8', 'metric: f1, min: 0.6'));
    expect(decisionBlock({ ...rest, testRows: { state: 'changed', rows: 5120, before: 5000 }, config }, 2)).toBe(
      [
        '> ⚠️ **This pull request changes what decides in 3 places.** **The test rows are not those of main:** 5,120 here, 5,000 there.',
        '> - Looser: gate `roc_auc` min 0.82 → 0.80 (`mlops.yml:5`)',
        '> - Looser: gate `log_loss` max 0.5 removed (`mlops.yml:6` on main)',
        '> - and 1 more',
      ].join('\n'),
    );
  });

  test('only stricter is no warning', () => {
    expect(decisionBlock({ ...rest, config: compared(gates('metric: f1, min: 0.5'), gates('metric: f1, min: 0.6')) }, 20)).toBe('> **This pull request makes what decides stricter:** gate `f1` min 0.5 → 0.6 (`mlops.yml:5`). Test rows unchanged (5,120).');
  });

  test('nothing changed is nothing said, unless the rows are others', () => {
    const config = compared(DATA, DATA);
    expect(decisionBlock({ ...rest, config }, 20)).toBe('');
    expect(decisionBlock({ ...rest, config, testRows: { state: 'changed', rows: 5120, before: 5120 } }, 20)).toBe('> ⚠️ **The test rows are not those of main:** 5,120 here and there, but with other ids or labels.');
  });

  test('what could not be compared is said', () => {
    expect(decisionBlock({ ...rest, config: { state: 'unreadable', reason: 'line 3: <b>@all</b>' } }, 20)).toBe("> ⚠️ **Whether this pull request changes what decides can't be told:** the base's `mlops.yml` could not be read (line 3: &lt;b&gt;@\u2060all&lt;/b&gt;). Test rows unchanged (5,120).");
    expect(decisionBlock({ ...rest, config: { state: 'absent' }, testRows: { state: 'unknown' } }, 20)).toBe('> main has no `mlops.yml`: **all that decides is new in this pull request.**');
    expect(decisionBlock({ ...rest, config: { ...compared(DATA, DATA), ignored: ['waivers'] } as Parameters<typeof decisionBlock>[0]['config'] }, 20)).toBe(
      "> ⚠️ **What decides could not be compared in full.** Not compared, because this version doesn't know it: `waivers` of the base's `mlops.yml`. Test rows unchanged (5,120).",
    );
  });

  test('names from outside are text', () => {
    const hostile = '"@all|`<img>`"';
    const block = decisionBlock({ ...rest, config: compared(gates('metric: f1, min: 0.5, id: x'), gates(`metric: f1, min: 0.5, id: ${hostile}`, 'metric: roc_auc, min: 0.1')), base: '@evil`<b>' }, 20);
    expect(block.replaceAll(/(`+)[^`].*?\1(?!`)/g, '')).not.toMatch(/@\w|<\w|\|/);
  });
});
