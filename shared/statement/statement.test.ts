import { expect, it } from 'vitest';

import type { Verdict } from '../verdict/verdict.ts';
import { digestOfBytes } from './digest.ts';
import { jsonBytes } from './json-bytes.ts';
import { deploymentStatement, provenanceStatement, registrationStatement, testResultStatement, testResultStatementSchema } from './statement.ts';

const MODEL = { name: 'rain', digest: digestOfBytes('bundle') };
const DATA = { name: 'data', digest: digestOfBytes('data') };
const AT = new Date('2026-11-21T10:02:03Z');
const hex = (digest: string): string => digest.slice('sha256:'.length);

const evaluation = (verdict: Verdict) =>
  testResultStatement({ subject: [MODEL], verdict, configuration: [DATA], passed: ['roc_auc min 0.6'], warned: [], failed: ['accuracy min 0.9'], at: AT, extension: { mlops_result: digestOfBytes('result') } });

it('writes a test result as in-toto names its fields', () => {
  expect(evaluation('fail')).toEqual({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'rain', digest: { sha256: hex(MODEL.digest) } }],
    predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
    predicate: {
      result: 'FAILED',
      configuration: [{ name: 'data', digest: { sha256: hex(DATA.digest) } }],
      passedTests: ['roc_auc min 0.6'],
      warnedTests: [],
      failedTests: ['accuracy min 0.9'],
      mlops_verdict: 'fail',
      mlops_at: '2026-11-21T10:02:03.000Z',
      mlops_result: digestOfBytes('result'),
    },
  });
});

it.each([['pass', 'PASSED'], ['warn', 'WARNED'], ['fail', 'FAILED'], ['inconclusive', 'FAILED']] as const)('says of %s to those who know only in-toto: %s', (verdict, result) => {
  expect(evaluation(verdict).predicate).toMatchObject({ result, mlops_verdict: verdict });
  expect(testResultStatementSchema.parse(JSON.parse(Buffer.from(jsonBytes(evaluation(verdict))).toString('utf8'))).predicate).toEqual({ result, mlops_verdict: verdict });
});

it('lets nobody read as a test result what is none', () => {
  const whole = evaluation('pass');
  const others = [
    { ...whole, subject: [] },
    { ...whole, _type: 'https://in-toto.io/Statement/v2' },
    { ...whole, predicateType: 'https://slsa.dev/provenance/v1' },
    { ...whole, subject: [{ name: 'rain', digest: { sha256: 'ABC' } }] },
    { ...whole, predicate: { ...whole.predicate, mlops_verdict: 'passed' } },
    { ...whole, predicate: { result: 'PASSED' } },
    registrationStatement([MODEL], whole.predicate),
    null,
  ];
  expect(others.map((other) => testResultStatementSchema.safeParse(other).success)).toEqual(others.map(() => false));
});

it('writes the provenance of a training as SLSA names its fields', () => {
  const statement = provenanceStatement({
    subject: [MODEL],
    buildType: 'urn:mlops-actions:train-tfjs:v1',
    parameters: { epochs: 20, seed: 7 },
    internal: {},
    dependencies: [DATA],
    builder: { backend: 'wasm' },
    startedOn: AT,
    finishedOn: new Date('2026-11-21T10:02:05Z'),
  });
  expect(statement).toMatchObject({
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: { buildType: 'urn:mlops-actions:train-tfjs:v1', externalParameters: { epochs: 20, seed: 7 }, internalParameters: {}, resolvedDependencies: [{ name: 'data', digest: { sha256: hex(DATA.digest) } }] },
      runDetails: { builder: { id: 'urn:mlops-actions:train', version: { backend: 'wasm' } }, metadata: { startedOn: '2026-11-21T10:02:03.000Z', finishedOn: '2026-11-21T10:02:05.000Z' } },
    },
  });
});

it('names registrations and deployments apart', () => {
  expect(registrationStatement([MODEL], { version: '1.0.0' }).predicateType).toBe('urn:mlops-actions:registration:v1');
  expect(deploymentStatement([MODEL], { state: 'deployed' }).predicateType).toBe('urn:mlops-actions:deployment:v1');
});

it('takes nothing for a subject but a sha256', () => {
  expect(() => registrationStatement([{ name: 'rain', digest: 'sha256:abc' }], {})).toThrow(RangeError);
});

it('writes JSON for people: two spaces, and a newline at the end', () => {
  expect(Buffer.from(jsonBytes({ a: [1], b: 'é' })).toString('utf8')).toBe('{\n  "a": [\n    1\n  ],\n  "b": "é"\n}\n');
});
