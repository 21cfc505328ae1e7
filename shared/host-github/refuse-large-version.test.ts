import { expect, it } from 'vitest';

import { UserError } from '../verdict/errors.ts';
import { MAX_VERSION_BYTES, refuseLargeVersion } from './refuse-large-version.ts';

const filesOf = (...sizes: readonly number[]) => ({ files: sizes.map((size, index) => ({ path: `part-${index}`, size, sha256: '0'.repeat(64) })) });

it('takes a version up to the limit of a release’s asset', () => {
  refuseLargeVersion(filesOf(MAX_VERSION_BYTES - 1, 1));
  expect(() => refuseLargeVersion(filesOf(MAX_VERSION_BYTES, 1))).toThrow(
    new UserError('the version has 2113929216 bytes, and GitHub takes less than 2 GiB in a file of a release; set registry.backend: directory, or leave the weights elsewhere and carry their digests'),
  );
});
