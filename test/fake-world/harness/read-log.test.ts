import { describe, expect, it } from 'vitest';

import { readFileCommand } from './read-file-command.ts';
import { readLog } from './read-log.ts';

describe('the log, as the runner reads it', () => {
  it('acts on both forms of a command, also after blanks and in the middle of a line', () => {
    const { annotations, masks, lines } = readLog('  ::error file=a%2Cb.csv,line=4,title=Bad%3A cell::100%25 wrong%0Anext %3A line\nsee ##[warning]old form\n::add-mask::s3cret\n::unknown::text\n');
    expect(annotations).toEqual([
      { level: 'error', message: '100% wrong\nnext %3A line', title: 'Bad: cell', file: 'a,b.csv', line: 4 },
      { level: 'warning', message: 'old form', title: null, file: null, line: null },
    ]);
    expect(masks).toEqual(['s3cret']);
    expect(lines.at(-1)).toEqual({ kind: 'text', text: '::unknown::text' });
  });

  it('takes commands as text while they are stopped, and says when they still are at the end', () => {
    const { annotations, masks, stopped, lines } = readLog('::stop-commands::word\n::error::no\n::add-mask::no\n::word::\n::notice::yes\n::stop-commands::again\n');
    expect([annotations.map(({ message }) => message), masks, stopped]).toEqual([['yes'], [], true]);
    expect(lines.filter(({ kind }) => kind === 'text')).toHaveLength(2);
  });

  it('keeps ten annotations of a level', () => {
    const { annotations } = readLog(Array.from({ length: 12 }, (_, index) => `::error::${index}\n::notice::${index}`).join('\n'));
    expect(annotations.map(({ level }) => level).filter((level) => level === 'error')).toHaveLength(10);
    expect(annotations).toHaveLength(20);
  });

  it('reads outputs of one line and of many', () => {
    expect([...readFileCommand('a=1\nb<<END_x\none\na=2\n\nEND_x\nc=x<<y\n')]).toEqual([['a', '1'], ['b', 'one\na=2\n'], ['c', 'x<<y']]);
    expect(() => readFileCommand('b<<END\nnever ends')).toThrow('finds no end');
  });
});
