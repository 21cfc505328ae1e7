import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { UserError } from '../verdict/errors.ts';
import { formatArtifact, parseReference, withoutArtifacts } from './reference.ts';

const HEX = 'ab12'.repeat(16);

describe('parseReference', () => {
  it.each([
    ['./model', { kind: 'path', path: './model' }],
    ['predictions.csv', { kind: 'path', path: 'predictions.csv' }],
    ['/tmp/mlops/churn/train', { kind: 'path', path: '/tmp/mlops/churn/train' }],
    ['C:\\temp\\train', { kind: 'path', path: 'C:\\temp\\train' }],
    ['..', { kind: 'path', path: '..' }],
    ['churn@v1.4.0', { kind: 'version', model: 'churn', version: '1.4.0' }],
    ['churn#production', { kind: 'stage', model: 'churn', stage: 'production', back: 0 }],
    ['churn#production~1', { kind: 'stage', model: 'churn', stage: 'production', back: 1 }],
    ['#staging', { kind: 'stage', model: 'churn', stage: 'staging', back: 0 }],
    ['production', { kind: 'stage', model: 'churn', stage: 'production', back: 0 }],
    [`artifact:1001@sha256:${HEX}`, { kind: 'artifact', artifact: { by: 'id', id: 1001, digest: `sha256:${HEX}` } }],
    ['artifact:mlops-train-churn-ab12ab12ab12', { kind: 'artifact', artifact: { by: 'name', name: 'mlops-train-churn-ab12ab12ab12' } }],
    ['artifact:my predictions', { kind: 'artifact', artifact: { by: 'name', name: 'my predictions' } }],
  ])('reads %s', (text, reference) => {
    expect(parseReference(text, 'churn')).toEqual(reference);
  });

  it.each([
    ['', '"" is no reference; write ./path, artifact:name, churn@v1.2.3, churn#production or churn#production~1'],
    ['two words', '"two words" is no reference; write ./path, artifact:name, churn@v1.2.3, churn#production or churn#production~1'],
    ['../x@v1.0.0', '"../x@v1.0.0": "../x" is no name; letters, digits and dashes are allowed'],
    ['artifact:', '"artifact:" names no artifact; write artifact:<id>@sha256:<64 hexadecimal digits>, or artifact:<name>'],
    ['artifact:../other', '"artifact:../other" names no artifact; write artifact:<id>@sha256:<64 hexadecimal digits>, or artifact:<name>'],
    [`artifact:1@sha256:${HEX.slice(1)}`, `"artifact:1@sha256:${HEX.slice(1)}" names no artifact; write artifact:<id>@sha256:<64 hexadecimal digits>, or artifact:<name>`],
    ['artifact:a\nb', '"artifact:a\\nb" names no artifact; write artifact:<id>@sha256:<64 hexadecimal digits>, or artifact:<name>'],
  ])('refuses %j', (text, message) => {
    expect(() => parseReference(text, 'churn')).toThrow(new UserError(message));
  });

  it('reads back what a stage hands on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e14 }), fc.uint8Array({ minLength: 32, maxLength: 32 }), (id, bytes) => {
        const digest = `sha256:${Buffer.from(bytes).toString('hex')}` as const;
        expect(parseReference(formatArtifact(id, digest), 'churn')).toEqual({ kind: 'artifact', artifact: { by: 'id', id, digest } });
      }),
    );
  });
});

it('on a laptop an artifact is none that can be read', () => {
  expect(withoutArtifacts(parseReference('./model', 'churn'), './model')).toEqual({ kind: 'path', path: './model' });
  expect(() => withoutArtifacts(parseReference('artifact:x', 'churn'), 'artifact:x')).toThrow(new UserError('"artifact:x" names an artifact, and there are none but in a run of GitHub Actions; name a path instead'));
});
