import type { GithubLog } from './github-log.ts';

interface Stream {
  write: (text: string | Uint8Array, ...rest: never[]) => boolean;
}

const MASK = /^::add-mask::(.*)\r?\n?$/;

/**
 * Takes what others in this process write to standard output, which the toolkits use for chatter and for commands. Their masks are carried
 * out, which the stopped commands would otherwise print in clear; the rest is for those who debug.
 * @returns writes to the stream itself, and the function that gives it back
 */
export function takeOverOutput(stream: Stream, log: () => GithubLog): { readonly write: (text: string) => void; readonly giveBack: () => void } {
  const own = stream.write;
  const write = (text: string): void => void own.call(stream, text);
  stream.write = (chunk) => {
    const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
    const secret = MASK.exec(text)?.[1];
    if (secret === undefined) log().debug(text.trimEnd());
    else log().mask(unescapeData(secret));
    return true;
  };
  return {
    write,
    giveBack: () => {
      stream.write = own;
    },
  };
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
