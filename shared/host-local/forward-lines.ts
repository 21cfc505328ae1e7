import { StringDecoder } from 'node:string_decoder';
import type { Readable } from 'node:stream';

/** A longer line is cut: a program's output is text for people, and one without line ends must not fill the memory. */
const MAX_LINE = 4096;

/** Hands on each line of a stream of UTF-8, whatever chunks it comes in; the last one too where it has no line end. */
export function forwardLines(stream: Readable, onLine: (line: string) => void): void {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  const emit = (line: string): void => onLine(line.slice(0, MAX_LINE).toWellFormed());
  stream.on('data', (chunk: Buffer) => {
    const text = rest + decoder.write(chunk);
    // The line feed of a CR LF may come with the next chunk.
    const open = text.endsWith('\r');
    const lines = (open ? text.slice(0, -1) : text).split(/\r\n|\n|\r/);
    rest = (lines.pop() ?? '').slice(0, MAX_LINE) + (open ? '\r' : '');
    for (const line of lines) emit(line);
  });
  // Not 'end', which a stream that was destroyed never emits.
  stream.once('close', () => {
    const last = rest + decoder.end();
    if (last !== '') emit(last.replace(/\r$/, ''));
  });
}
