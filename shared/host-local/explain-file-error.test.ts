import { expect, it } from 'vitest';

import { PlatformError } from '../verdict/errors.ts';
import { explainFileError } from './explain-file-error.ts';

const refusal = (code: string): NodeJS.ErrnoException => Object.assign(new Error(`${code}: as the system says it, open '/srv/models'`), { code });

it.each([
  ['ENOSPC', 'the disk is full. Free some space and run it again'],
  ['EDQUOT', 'the disk quota is used up. Free some space and run it again'],
  ['EACCES', 'permission denied; give this user the right to write here, or name another folder'],
  ['EROFS', 'the file system is read-only; name another folder'],
  ['ENOTDIR', 'a part of this path is a file, not a folder'],
  ['ENAMETOOLONG', 'this name is too long for the file system; choose a shorter one'],
])('says %s in a sentence with the path', (code, sentence) => {
  const error = refusal(code);
  expect(explainFileError(error, '/srv/models')).toEqual(new PlatformError(`/srv/models: ${sentence}`));
  expect(explainFileError(error, '/srv/models')).toMatchObject({ cause: error });
});

it.each([refusal('ENOENT'), new Error('a defect'), 'no error at all'])('leaves %s as it is', (error) => {
  expect(explainFileError(error, '/srv/models')).toBe(error);
});
