import { z } from 'zod';

import { MODEL_NAME } from '../config/schema.ts';
import { DIGEST_PATTERN } from '../statement/digest.ts';

const digest = z.string().regex(DIGEST_PATTERN);
/** Semantic versioning without pre-releases; parts that stay exact as numbers. */
const version = z.string().regex(/^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}$/);
const name = z.string().regex(MODEL_NAME);

const common = {
  schema: z.literal('mlops/ledger-entry/v1'),
  model: name,
  /** ISO 8601, UTC. Never before the entry it follows. */
  at: z.iso.datetime(),
  /** sha256 of the text of the entry before, so that an altered one is found; null for the first. */
  previous: digest.nullable(),
};

/** A version is a name claimed once for the bytes of a bundle. */
const versionEntrySchema = z.strictObject({
  ...common,
  kind: z.literal('version'),
  version,
  digest,
  bump: z.enum(['first', 'major', 'minor', 'patch']),
  /** What the candidate was judged by: the digest of the evaluation's statement. */
  evaluation: digest,
  /** The digest of the manifest over every file of the version: also card, profile, predictions and golden rows. */
  package: digest,
  /** The digest of the test rows that judged it; null where its labels came with the predictions, absent in entries of before this was recorded. */
  test_rows: digest.nullable().optional(),
});

/** Only a successful deployment moves a stage. */
const stageEntrySchema = z.strictObject({
  ...common,
  kind: z.literal('stage'),
  stage: name,
  version,
  digest,
  cause: z.enum(['deploy', 'rollback']),
  reason: z.string().nullable(),
});

/** A hold stops deployments to a stage until it is lifted or its time is over. */
const holdEntrySchema = z.strictObject({ ...common, kind: z.literal('hold'), stage: name, reason: z.string(), until: z.iso.datetime().nullable() });
const liftEntrySchema = z.strictObject({ ...common, kind: z.literal('lift'), stage: name, reason: z.string().nullable() });

export const ledgerEntrySchema = z.discriminatedUnion('kind', [versionEntrySchema, stageEntrySchema, holdEntrySchema, liftEntrySchema]);

export type LedgerEntry = z.output<typeof ledgerEntrySchema>;
export type VersionEntry = z.output<typeof versionEntrySchema>;
export type StageEntry = z.output<typeof stageEntrySchema>;
export type HoldEntry = z.output<typeof holdEntrySchema>;
