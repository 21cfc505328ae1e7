import { isAscii } from 'node:buffer';

import { UserError } from '../../verdict/errors.ts';

/** Turns blocks of ISO 8859-1, where every byte is a character, into UTF-8. */
export function createLatin1Decoder(path: string): (block: Buffer) => Buffer {
  let isFirst = true;
  return (block) => {
    if (isFirst && block[0] === 0xef && block[1] === 0xbb && block[2] === 0xbf) throw new UserError(`${path}: begins with the mark of UTF-8, so it is not latin1; remove data.encoding`);
    isFirst = false;
    return isAscii(block) ? block : Buffer.from(block.toString('latin1'));
  };
}
