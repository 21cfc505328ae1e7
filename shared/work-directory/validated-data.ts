import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join, resolve } from 'node:path';

import type { LoadedConfig } from '../config/loaded-config.ts';
import { type ValidateDataResult, validateDataResultSchema } from '../results/validate-data.ts';
import { parseVersioned } from '../statement/parse-versioned.ts';
import { readSmallFile } from '../statement/read-small-file.ts';
import { manifestPath } from '../tabular/data-manifest.ts';
import type { SourceFile } from '../tabular/tables/table.ts';
import { FailedError, InconclusiveError, UserError } from '../verdict/errors.ts';
import { stageDirectory } from './stage-directory.ts';

/**
 * What validate-data said, where it ran: in the folder that was named, relative to that of mlops.yml, else in the work directory.
 * @throws UserError where the named folder has no such result, or one can't be read; FailedError, InconclusiveError where the data did not pass
 */
export async function readValidatedData({ loaded, workDirectory, data, purpose }: {
  readonly loaded: Pick<LoadedConfig, 'directory'>;
  readonly workDirectory: string;
  readonly data: string | undefined;
  readonly purpose: 'trained' | 'judged';
}): Promise<ValidateDataResult | null> {
  const path = join(data === undefined ? stageDirectory(workDirectory, 'validate-data') : resolve(loaded.directory, data), 'result.json');
  const text = await readSmallFile(path);
  if (text === null && data !== undefined) throw new UserError(`data: ${path} is not there; name the folder that validate-data left`);
  if (text === null) return null;
  const result = parseVersioned(validateDataResultSchema, text, path);
  if (result.verdict === 'fail') throw new FailedError(`validate-data found faults in the data; nothing is ${purpose} on rows that did not pass`);
  if (result.verdict === 'inconclusive') throw new InconclusiveError(`validate-data could not check the data; nothing is ${purpose} on rows that were not checked`);
  if (result.environment === 'serving') throw new UserError(`validate-data checked these rows for serving, where the target may be absent; nothing is ${purpose} on them. Run it again without --environment serving`);
  return result;
}

/**
 * Holds the bytes that were just read against those that were validated.
 * @throws UserError where they differ, saying so where it is only by their line endings, or where it was not the same files
 */
export async function refuseOtherBytes(validated: ValidateDataResult, files: readonly SourceFile[]): Promise<void> {
  const known = new Map(validated.data.files.map((file) => [file.path, file]));
  for (const file of files) {
    const before = known.get(manifestPath(file));
    if (before === undefined) throw new UserError(`${file.path}: validate-data checked ${known.size === 1 ? 'another file' : 'other files'} (${some([...known.keys()])}); run validate-data again`);
    await refuseOther(file, before.sha256);
    known.delete(before.path);
  }
  if (known.size > 0) throw new UserError(`${some([...known.keys()])}: validate-data checked ${known.size === 1 ? 'this file' : 'these files'} too, but it is no longer part of the data; run validate-data again`);
}

async function refuseOther({ path, location, sha256 }: SourceFile, known: string): Promise<void> {
  if (known === sha256) return;
  if (await differsByLineEndings(location, known)) {
    throw new UserError(
      `${path}: other bytes than those that validate-data checked, and only the line endings differ: git changed them. Add "${path} -text" to .gitattributes, check the file out again, and run validate-data again`,
    );
  }
  throw new UserError(`${path}: other bytes than those that validate-data checked (sha256 ${sha256.slice(0, 12)}, not ${known.slice(0, 12)}); run validate-data again`);
}

function some(paths: readonly string[]): string {
  return paths.length > 5 ? `${paths.slice(0, 5).join(', ')} and ${paths.length - 5} more` : paths.join(', ');
}

const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;

/** Whether the file, with all its line endings as LF or all as CRLF, is the one with this sha256. */
async function differsByLineEndings(path: string, sha256: string): Promise<boolean> {
  const lf = createHash('sha256');
  const crlf = createHash('sha256');
  let pending = false;
  for await (const block of createReadStream(path) as AsyncIterable<Buffer>) {
    const plain = Buffer.alloc(block.length + 1);
    let at = 0;
    for (const byte of block) {
      if (pending && byte !== LINE_FEED) plain[at++] = CARRIAGE_RETURN;
      pending = byte === CARRIAGE_RETURN;
      if (!pending) plain[at++] = byte;
    }
    const text = plain.subarray(0, at);
    lf.update(text);
    crlf.update(Buffer.from(text.toString('latin1').replaceAll('\n', '\r\n'), 'latin1'));
  }
  if (pending) [lf, crlf].forEach((hash) => hash.update('\r'));
  return lf.digest('hex') === sha256 || crlf.digest('hex') === sha256;
}
