import { z } from 'zod';

import { VERDICTS, type Verdict } from '../verdict/verdict.ts';
import { DIGEST_PATTERN, type Digest } from './digest.ts';

/*
 * In-toto Statements, version 1 (https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md): what was proved about which bytes.
 * Fields of our own carry the prefix `mlops_`, as the specification asks of extension fields.
 */

const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
export const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1';
const PROVENANCE = 'https://slsa.dev/provenance/v1';
const DEPLOYMENT = 'urn:mlops-actions:deployment:v1';
const REGISTRATION = 'urn:mlops-actions:registration:v1';

export interface Named {
  readonly name: string;
  readonly digest: Digest;
}

interface Statement {
  readonly _type: typeof STATEMENT_TYPE;
  readonly subject: readonly { readonly name: string; readonly digest: { readonly sha256: string } }[];
  readonly predicateType: string;
  readonly predicate: Readonly<Record<string, unknown>>;
}

/** in-toto's test-result has three results; what could not be judged has failed there, and `mlops_verdict` tells them apart. */
const RESULTS: Record<Verdict, string> = { pass: 'PASSED', warn: 'WARNED', fail: 'FAILED', inconclusive: 'FAILED' };

export function testResultStatement(options: {
  readonly subject: readonly Named[];
  readonly verdict: Verdict;
  /** Everything that was read: data, config, baseline. */
  readonly configuration: readonly Named[];
  readonly passed: readonly string[];
  readonly warned: readonly string[];
  readonly failed: readonly string[];
  readonly at: Date;
  readonly extension?: Readonly<Record<`mlops_${string}`, unknown>>;
}): Statement {
  return statement(options.subject, TEST_RESULT, {
    result: RESULTS[options.verdict],
    configuration: options.configuration.map(descriptor),
    passedTests: options.passed,
    warnedTests: options.warned,
    failedTests: options.failed,
    mlops_verdict: options.verdict,
    mlops_at: options.at.toISOString(),
    ...options.extension,
  });
}

/** SLSA provenance (https://slsa.dev/spec/v1.0/provenance) of a training. */
export function provenanceStatement(options: {
  readonly subject: readonly Named[];
  readonly buildType: `urn:mlops-actions:${string}`;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What followed from them and the data. */
  readonly internal: Readonly<Record<string, unknown>>;
  /** Data, config, inputs, code: with the digests of the bytes that were read. */
  readonly dependencies: readonly Named[];
  readonly builder: Readonly<Record<string, string>>;
  readonly startedOn: Date;
  readonly finishedOn: Date;
}): Statement {
  return statement(options.subject, PROVENANCE, {
    buildDefinition: { buildType: options.buildType, externalParameters: options.parameters, internalParameters: options.internal, resolvedDependencies: options.dependencies.map(descriptor) },
    runDetails: {
      builder: { id: 'urn:mlops-actions:train', version: options.builder },
      metadata: { startedOn: options.startedOn.toISOString(), finishedOn: options.finishedOn.toISOString() },
    },
  });
}

export function registrationStatement(subject: readonly Named[], predicate: Readonly<Record<string, unknown>>): Statement {
  return statement(subject, REGISTRATION, predicate);
}

export function deploymentStatement(subject: readonly Named[], predicate: Readonly<Record<string, unknown>>): Statement {
  return statement(subject, DEPLOYMENT, predicate);
}

/** The part of a test-result statement that later stages decide on. */
export const testResultStatementSchema = z.object({
  _type: z.literal(STATEMENT_TYPE),
  subject: z.array(z.object({ name: z.string(), digest: z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }) })).min(1),
  predicateType: z.literal(TEST_RESULT),
  predicate: z.object({ result: z.enum(['PASSED', 'WARNED', 'FAILED']), mlops_verdict: z.enum(VERDICTS) }),
});

function statement(subject: readonly Named[], predicateType: string, predicate: Readonly<Record<string, unknown>>): Statement {
  return { _type: STATEMENT_TYPE, subject: subject.map(descriptor), predicateType, predicate };
}

function descriptor({ name, digest }: Named): { name: string; digest: { sha256: string } } {
  if (!DIGEST_PATTERN.test(digest)) throw new RangeError(`${name}: ${digest} is no sha256 digest`);
  return { name, digest: { sha256: digest.slice('sha256:'.length) } };
}
