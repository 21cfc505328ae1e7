import { expect, test } from 'vitest';

import { editYaml, type YamlChange } from './edit-yaml.ts';

const FILE = `# what it is
model: churn
data:
  source: a.csv   # the rows
  missing-values:
    - NA    # theirs
  columns:
    plan:   { type: string, values: [free, "team"] }   # by contract
    age:
      # in years
      type: integer
      max: 120   # nobody is older
    name: {}
  rows: { min: 10 }

gates: []
`;

const set = (keys: YamlChange['keys'], text: string): YamlChange => ({ kind: 'set', keys, text });

test.each<[string, YamlChange, string | RegExp, string]>([
  ['a scalar in a flow map', set(['data', 'rows', 'min'], '5'), '{ min: 10 }', '{ min: 5 }'],
  ['a scalar before a comment', set(['data', 'columns', 'age', 'max'], '150'), 'max: 120   #', 'max: 150   #'],
  ['a key more in a flow map', set(['data', 'columns', 'plan', 'missing'], '4'), '"team"] }', '"team"], missing: 4 }'],
  ['a key in an empty map', set(['data', 'columns', 'name', 'type'], 'string'), 'name: {}', 'name: { type: string }'],
  ['a key more in a block map, behind its comments', set(['data', 'columns', 'age', 'missing'], '4'), '# nobody is older\n', '# nobody is older\n      missing: 4\n'],
  ['a section more', set(['data', 'drift'], '{ max: 0.2 }'), 'rows: { min: 10 }\n', 'rows: { min: 10 }\n  drift: { max: 0.2 }\n'],
  ['a column whose name needs quotes', set(['data', 'columns', 'the "one": #'], '{ type: date }'), 'name: {}\n', 'name: {}\n    "the \\"one\\": #": { type: date }\n'],
  ['an item more in a flow list', { kind: 'append', keys: ['data', 'columns', 'plan', 'values'], text: "'on hold'" }, '"team"]', '"team", \'on hold\']'],
  ['an item more in a block list', { kind: 'append', keys: ['data', 'missing-values'], text: "'-'" }, '# theirs\n', "# theirs\n    - '-'\n"],
  ['a key less in a flow map', { kind: 'remove', keys: ['data', 'columns', 'plan', 'type'] }, 'type: string, ', ''],
  ['the last key less in a flow map', { kind: 'remove', keys: ['data', 'columns', 'plan', 'values'] }, ', values: [free, "team"]', ''],
  ['a line less in a block map', { kind: 'remove', keys: ['data', 'columns', 'name'] }, '    name: {}\n', ''],
  ['another name', { kind: 'rename', keys: ['data', 'columns', 'plan'], name: 'tariff', text: 'tariff' }, 'plan:   {', 'tariff:   {'],
])('%s, and nothing else, is changed', (_, change, before, after) => {
  expect(FILE).toContain(before);
  expect(editYaml(FILE, change)).toBe(FILE.replace(before, () => after));
  const windows = FILE.replaceAll('\n', '\r\n');
  expect(editYaml(windows, change)).toBe(FILE.replace(before, () => after).replaceAll('\n', '\r\n'));
});

test.each<[string, string, YamlChange]>([
  ['a place that is not there', FILE, set(['data', 'drift', 'max'], '1')],
  ['what other places share', 'data: { a: &a { min: 1 }, b: *a }\n', set(['data', 'b', 'min'], '2')],
  ['what other places refer to', 'data: { a: &a 1, b: *a }\n', set(['data', 'a'], '2')],
  ['a line with a comment', FILE, { kind: 'remove', keys: ['data', 'columns', 'plan'] }],
  ['the only key of a map', FILE, { kind: 'remove', keys: ['data', 'rows', 'min'] }],
  ['a block by a text', FILE, set(['data', 'columns', 'age'], '{}')],
  ['a key that is there, as a new one', FILE, { kind: 'add', keys: ['data', 'columns', 'name'], text: '{}' }],
  ['a name that another key has', FILE, { kind: 'rename', keys: ['data', 'columns', 'plan'], name: 'age', text: '"age"' }],
  ['a list that is none', FILE, { kind: 'append', keys: ['data', 'source'], text: 'b.csv' }],
])('%s is not changed', (_, text, change) => {
  expect(editYaml(text, change)).toBeNull();
});
