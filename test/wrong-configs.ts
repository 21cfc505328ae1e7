/** Mistakes that people make in mlops.yml ; each by what is wrong in it. */
export const WRONG_CONFIGS: Readonly<Record<string, string>> = {
  'a key with a typo': `model: churn
gates:
  - { metric: roc_auc, against: baseline, marign: 0.01 }
`,
  'a key with a typo at the top': `modle: churn
`,
  'the words of another tool': `model: churn
data:
  source: a.csv
  train_ratio: 0.8
  showValues: false
`,
  'a key that is planned, and does nothing yet': `model: churn
data: { source: a.csv, suggest: true }
`,
  'no name, no source': `data:
  id: customer
`,
  'a section without content': `model: churn
data:
train:
`,
  'a name that is no name': `model: my model!
deploy: { 'my stage': { target: directory, path: out } }
`,
  'wrong kinds of values': `model: churn
data:
  source: [a.csv, b.csv]
  missing-values: NA
  show-values: yes
  rows: { min: 1e3, max: -1, unique: [] }
  columns:
    age: { type: int, missing: 0.5, level: error }
    name: { pattern: 3, values: [null] }
    plan: {}
`,
  'a list where a map belongs': `model: churn
data:
  - source: a.csv
`,
  'a list as the whole file': `- model: churn
`,
  'a text as the whole file': `model:churn
`,
  'bounds and values that do not fit their column': `model: churn
data:
  source: a.csv
  columns:
    distance: { type: integer, min: '0', max: 6000 }
    born: { type: date, min: 1900, max: 2023-02-30 }
    seen: { type: timestamp, min: 2001-03-10 25:00, max: 2001-03-10T23:00:00+01:00 }
    plan: { values: [free, 1, true] }
    tier: { min: 1 }
    active: { type: boolean, values: ['true'], max: 1 }
    count: { type: integer, values: [1, 2.5] }
    "flight id": { type: number, min: 5, max: 3 }
  rows: { min: 100, max: 10 }
`,
  'patterns that RE2 does not take': `model: churn
data:
  source: a.csv
  columns:
    code: { pattern: '^[A-Z' }
    word: { pattern: '^a(?=b)' }
    twice: { pattern: '(a)\\1' }
`,
  'a pattern without quotes': `model: churn
data:
  source: a.csv
  columns:
    code: { pattern: ^[A-Z]{3}$ }
`,
  'a pattern in double quotes': `model: churn
data:
  columns:
    code:
      pattern: "^\\d+$"
`,
  'lengths and levels that mean nothing': `model: churn
data:
  source: a.csv
  columns:
    plan: { min-length: 5, max-length: 3 }
    tenure: { type: integer, max-length: 4, level: { min: warn } }
  rows: { min: 10, level: { unique: warn } }
`,
  'levels that there are not': `model: churn
data:
  source: a.csv
  columns:
    city: { pattern: '^[A-Z]', level: { patern: warn, pattern: error } }
    zip: { level: error }
`,
  'expectations that do not fit': `model: churn
data:
  source: a.csv
  columns:
    plan: { mean: { min: 1 }, shares: { free: {}, team: { min: 0.5, max: 0.1 }, gold: { min: 2 } } }
    tenure: { type: integer, mean: { min: 5, max: 1 }, quantiles: { "50": { max: 1 } } }
    active: { type: boolean, shares: { yes: { min: 0.1 } } }
`,
  'rules that are none': `model: churn
data:
  source: a.csv
  columns: { arrival: { type: integer }, departure: { type: integer }, plan: {} }
  rules:
    - arrival >=
    - arrival >= departur
    - { rule: arrival > plan, level: warn }
    - { rule: arrival + departure }
    - 'plan.matches("(")'
    - arrival > 0
    - { rule: departure > 0, id: arrival > 0 }
`,
  'rules in a wrong form': `model: churn
data:
  source: a.csv
  columns: { arrival: { type: integer } }
  rules:
    - { expression: arrival > 0 }
    - 5
    - { rule: arrival > 0, level: error }
`,
  'columns with two roles': `model: churn
data: { source: a.csv, id: customer, target: customer }
train: { trainer: tfjs, features: [age, customer, age] }
`,
  'training without a target': `model: churn
data: { source: a.csv }
train: { trainer: tfjs }
`,
  'training without a data section': `model: churn
train: { command: [python, train.py] }
`,
  'a split that leaves nothing': `model: churn
data: { source: a.csv, split: { by: hash, test: 0.6, validation: 0.4 } }
`,
  'a split of an unknown kind': `model: churn
data: { source: a.csv, split: { by: times, column: day } }
`,
  'a split without its kind': `model: churn
data: { source: a.csv, split: { test: 0.2 } }
`,
  'a split by time without a date': `model: churn
data:
  source: a.csv
  target: day
  split: { by: time, column: day, test-from: yesterday }
`,
  'a split by time with a share to test': `model: churn
data: { source: a.csv, split: { by: time, column: day, test-from: 2001-03-10, test: 0.2 } }
`,
  'a split by group without its column': `model: churn
data: { source: a.csv, split: { by: group, test: 0.2 } }
`,
  'a split by the target': `model: churn
data: { source: a.csv, target: plan, split: { by: group, column: plan, test: 0.7, validation: 0.3 } }
`,
  'a split by column with a share': `model: churn
data: { source: a.csv, split: { by: column, column: fold, test: [] , share: 0.2 } }
`,
  'a fold on two sides': `model: churn
data: { source: a.csv, split: { by: column, column: fold, train: [0, 1, 2], validation: 3, test: [3, '2'] } }
`,
  'neither trainer nor command': `model: churn
train:
  epochs: 3
`,
  'both trainer and command': `model: churn
train: { trainer: tfjs, command: [python, train.py] }
`,
  'keys of the trainer beside a command': `model: churn
train: { command: [python, train.py], epochs: 3, inputs: train.py }
`,
  'a command as one text': `model: churn
train: { command: python train.py }
`,
  'a trainer that is not there': `model: churn
train: { trainer: pytorch }
`,
  'layers that are none': `model: churn
train:
  trainer: tfjs
  layers: [ { dense: 64, dropout: 0.2 }, { activation: relu }, { dens: 3 }, 64, { dense: 0 }, { dense: 8, activation: rellu }, { dropout: 1 }, { dropout: 0.1, activation: relu } ]
  learning-rate: 0
`,
  'variables that no program gets': `model: churn
data: { source: a.csv, id: id, target: y }
train: { command: [./train], env: [HF_TOKEN, GITHUB_TOKEN, actions_runtime_url, INPUT_TOKEN, 'A B', KEY=1] }
deploy: { production: { target: { command: [./deploy] }, env: [Github_Token] } }
`,
  'gates without a condition': `model: churn
gates:
  - { metric: roc_auc }
  - { metric: roc_auc, mni: 0.8 }
  - { metric: roc_auc, agianst: baseline, margin: 0.1 }
  - roc_auc > 0.8
  - {}
`,
  'gates with half a condition, or two': `model: churn
gates:
  - { metric: roc_auc, margin: 0.01 }
  - { metric: roc_auc, against: baseline }
  - { metric: roc_auc, against: production, margin: 0.01 }
  - { metric: roc_auc, min: 0.8, against: baseline, margin: 0.01 }
  - { metric: roc_auc, min: 0.8, require-baseline: true }
  - { metric: roc_auc, against: baseline, margin: 2 percent }
  - { metric: roc_auc, against: baseline, margin: -0.1 }
  - { min: 0.8 }
  - { metric: roc_auc, min: high }
  - { metric: roc_auc, min: 0.9, max: 0.8 }
`,
  'gates that can hold for nothing': `model: churn
evaluate: { slices: [plan, region] }
gates:
  - { id: a, metric: roc_auc, min: 0.9, max: 0.8 }
  - { id: a, metric: roc_auc, slice: plans, min: 0.8 }
  - { metric: roc_auc, slice: age, min: 0.8 }
`,
  'gates between slices': `model: churn
evaluate: { slices: [plan] }
gates:
  - { metric: recall, max-difference: 0.1 }
  - { metric: recall, slice: plan, max-difference: 0.1, min: 0.5 }
  - { metric: recall, min: 0.5, max-difference: 0.1 }
  - { metric: recall, slice: plan, min-ratio: 80 }
  - { metric: recall, slice: plan, max-diference: 0.1 }
  - { metric: recall, slice: plans, min-ratio: 0.8 }
`,
  'slices that overlap or repeat': `model: churn
evaluate:
  confidence: 95
  slices: [plan, plan, { age: [0, 30, 30] }, { a: [1, 2], b: [1, 2] }, { age: [1] }, { age: young }]
`,
  'slices out of order': `model: churn
evaluate:
  slices: [plan, plan, { age: [0, 30, 20] }, { a: [1, 2], b: [1, 2] }, { plan: [1, 2] }]
`,
  'deployments to nowhere': `model: churn
deploy:
  production: { path: /srv/models }
  staging: { target: s3, bucket: models }
  canary: { target: directory, keep: 1 }
  shadow: { target: { comand: [./deploy.sh] } }
  nightly: { target: { command: [./deploy.sh] }, path: /srv }
`,
  'two stages in one folder': `model: churn
deploy:
  staging: { target: directory, path: ./out }
  production: { target: directory, path: out/ }
`,
  'a tab': `model: churn
data:
\tsource: a.csv
`,
  'a line that is indented too little': `model: churn
data:
  source: a.csv
 id: customer
`,
  'a line that is indented too much': `model: churn
  data: a
`,
  'a line without a colon': `model: churn
data
  source: a.csv
`,
  'two colons in a line': `model: churn
data: source: a.csv
`,
  'a bracket that is not closed': `model: churn
gates:
  - { metric: roc_auc, min: 0.8
deploy: {}
`,
  'a quote that is not closed': `model: churn
data:
  source: "a.csv
  id: customer
`,
  'a text that starts with a sign': `model: @churn
`,
  'a key twice': `model: churn
data: { source: a.csv }
data: { source: b.csv }
`,
  'a column twice, once in quotes': `model: churn
data: { source: a.csv, columns: { 1: {}, "1": {} } }
`,
  'a key that is not what it seems': `model: churn
data: { source: a.csv, columns: { 1.0: {}, ~: {}, [a]: {} } }
`,
  'a key that means something to JavaScript': `model: churn
data: { source: a.csv, columns: { __proto__: { type: integer }, constructor: {} } }
`,
  'numbers that no double holds': `model: churn
data: { source: a.csv, columns: { a: { type: integer, max: 9007199254740993 }, b: { type: number, min: -.inf, max: 1e999 } } }
`,
  'tags': `model: !!str churn
data: !include data.yml
`,
  'aliases that lead nowhere': `model: *name
data: &data { source: a.csv, columns: *data }
`,
  'merge keys': `model: churn
deploy:
  staging: &target { target: directory, path: out }
  production: { <<: *target, path: serve }
`,
  'two documents': `model: churn
---
model: fraud
`,
  'another version of YAML': `%YAML 1.1
---
model: churn
`,
  'NUL in a text': `model: churn
data: { source: "a\\0.csv" }
`,
  'waivers that let nobody know why, until when or what': `model: churn
gates:
  - { metric: roc_auc, min: 0.8 }
  - { id: floor, metric: accuracy, min: 0.7 }
waivers:
  - { gate: floor, by: alice, expires: 2026-12-31 }
  - { gate: floor, reason: late labels, by: alice }
  - { gate: floor, reason: ' ', by: '', expires: 2026-12-31 }
  - { gate: floor, reason: late labels, by: alice, expires: 31.12.2026 }
  - { gate: floor, reason: late labels, by: alice, expires: 2026-02-30, until: 2027-01-01 }
`,
  'waivers of no gate, and of one twice': `model: churn
gates:
  - { metric: roc_auc, min: 0.8 }
  - { id: floor, metric: accuracy, min: 0.7 }
waivers:
  - { gate: roc_auc min 0.80, reason: late labels, by: alice, expires: 2026-12-31 }
  - { gate: roc_auc, reason: late labels, by: alice, expires: 2026-12-31 }
  - { gate: floor, reason: late labels, by: alice, expires: 2026-12-31 }
  - { gate: floor, reason: another, by: bob, expires: 2026-12-31 }
`,
  'a waiver where there are no gates': `model: churn
waivers: [{ gate: floor, reason: late labels, by: alice, expires: 2026-12-31 }]
`,
};
