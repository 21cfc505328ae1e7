import { PlatformError } from '../verdict/errors.ts';

const SENTENCES: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Free some space and run it again',
  EDQUOT: 'the disk quota is used up. Free some space and run it again',
  EACCES: 'permission denied; give this user the right to write here, or name another folder',
  EPERM: 'not permitted; give this user the right to write here, or name another folder',
  EROFS: 'the file system is read-only; name another folder',
  ENOTDIR: 'a part of this path is a file, not a folder',
  EISDIR: 'this is a folder, a file was expected',
  EEXIST: 'this exists already and is not a folder',
  ENAMETOOLONG: 'this name is too long for the file system; choose a shorter one',
  ELOOP: 'a link on this path leads back to itself',
  EBUSY: 'in use by another program, or a mount point; free it, or name another folder',
  EMFILE: 'too many files are open; raise the limit (ulimit -n)',
  EIO: 'the disk reports an error; check it, then run this again',
  EXDEV: 'this lies on another file system; name a folder on the same one',
};

/** Turns the usual refusals of an operating system into one sentence; anything else stays as it is. */
export function explainFileError(error: unknown, path: string): unknown {
  const sentence = SENTENCES[(error as NodeJS.ErrnoException).code ?? ''];
  return sentence === undefined ? error : new PlatformError(`${path}: ${sentence}`, { cause: error });
}
