import { describe, expect, it } from 'vitest';

import { readLog } from '../../test/fake-world/harness/read-log.ts';
import { githubLog } from './github-log.ts';
import { takeOverOutput } from './take-over-output.ts';

/** What a runner makes of it. */
async function read(work: (log: ReturnType<typeof githubLog>) => void | Promise<void>, options: { readonly debug?: boolean } = {}) {
  let printed = '';
  const log = githubLog((text) => (printed += text), options);
  await work(log);
  log.close();
  return { printed, ...readLog(printed) };
}

describe('githubLog', () => {
  it('writes lines, folds groups, and shows annotations at the end', async () => {
    const { lines, stopped } = await read(async (log) => {
      log.annotate({ level: 'error', message: 'distance: 2 values are below 0', file: 'data/a, b.csv', line: 42 });
      log.info('before');
      await log.group('Validate', async () => {
        log.info('inside');
        log.warn('the data is old');
        log.progress('12 %');
        log.progress('Epoch 1/20', { lasting: true });
        log.debug('unseen');
      });
      log.info('after');
    });
    expect(lines).toEqual([
      { kind: 'text', text: 'before' },
      { kind: 'group', title: 'Validate' },
      { kind: 'text', text: 'inside' },
      { kind: 'text', text: 'Warning: the data is old' },
      { kind: 'text', text: 'Epoch 1/20' },
      { kind: 'endgroup' },
      { kind: 'text', text: 'after' },
      { kind: 'annotation', annotation: { level: 'error', message: 'distance: 2 values are below 0', title: null, file: 'data/a, b.csv', line: 42 } },
    ]);
    expect(stopped).toBe(false);
  });

  it('lets no line of a program be a command, wherever it stands', async () => {
    const hostile = ['::add-mask::a', '::error::spoofed', '  ::stop-commands::x', 'text\n::set-output name=verdict::pass', '##[error]spoofed', '\u001b[31mred\rover', '::endgroup::'];
    const { lines, masks } = await read((log) => log.group('Run', async () => hostile.forEach((line) => log.info(line))));
    expect(masks).toEqual([]);
    expect(lines).toEqual([
      { kind: 'group', title: 'Run' },
      ...['::add-mask::a', '::error::spoofed', '  ::stop-commands::x', 'text', '::set-output name=verdict::pass', '## [error]spoofed', '\\u001b[31mred\\u000dover', '::endgroup::'].map((text) => ({ kind: 'text', text })),
      { kind: 'endgroup' },
    ]);
  });

  it('uses a word only once, so that no one who saw it can let commands through', async () => {
    const { printed } = await read(async (log) => {
      log.info('a');
      await log.group('b', async () => log.info('c'));
      log.mask('secret');
    });
    const words = [...printed.matchAll(/^::stop-commands::(.*)$/gm)].map(([, word]) => word);
    expect(words.length).toBe(4);
    expect(new Set(words).size).toBe(words.length);
  });

  it('keeps a line break or a colon of an annotation out of its command', async () => {
    const { annotations } = await read((log) => log.annotate({ level: 'warning', message: '50 % of\nrows\r::error::no', file: 'a:b,c=d.csv', line: 1, column: 2 }));
    expect(annotations).toEqual([{ level: 'warning', message: '50 % of\nrows\r::error::no', title: null, file: 'a:b,c=d.csv', line: 1 }]);
  });

  it('shows ten annotations of a kind, counts the rest, and never drops the one that matters', async () => {
    const { annotations } = await read((log) => {
      for (let row = 1; row <= 25; row++) log.annotate({ level: 'error', message: `row ${row}` });
      for (let row = 1; row <= 10; row++) log.annotate({ level: 'warning', message: `warning ${row}` });
      log.annotate({ level: 'error', message: 'the data did not pass' }, { first: true });
    });
    expect(annotations.filter(({ level }) => level === 'error').map(({ message }) => message)).toEqual([
      'the data did not pass',
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((row) => `row ${row}`),
      'and 17 more, which the summary and the log tell',
    ]);
    expect(annotations.filter(({ level }) => level === 'warning').map(({ message }) => message).at(-1)).toBe('warning 10');
  });

  it('cuts a message that is longer than anyone reads', async () => {
    const { annotations } = await read((log) => log.annotate({ level: 'notice', message: 'x'.repeat(100_000) }));
    expect(annotations[0]?.message).toBe(`${'x'.repeat(4095)}…`);
  });
});

describe('takeOverOutput', () => {
  it('carries out the masks of toolkits and keeps their chatter for those who debug', () => {
    const written: string[] = [];
    const stream = { write: (text: string | Uint8Array) => written.push(String(text)) > 0 };
    const original = stream.write;
    const output = takeOverOutput(stream, () => log);
    const log = githubLog(output.write, { debug: true });
    stream.write('::add-mask::sig%3D1%0Ax\n');
    stream.write('Artifact download\n::add-mask::not a command\n');
    stream.write(Buffer.from('::warning::from a server\n'));
    output.giveBack();
    log.close();
    expect(stream.write).toBe(original);
    const { lines, masks } = readLog(written.join(''));
    expect(masks[0]).toBe('sig%3D1\nx');
    expect(lines).toEqual(['Debug: Artifact download', '::add-mask::not a command', 'Debug: ::warning::from a server'].map((text) => ({ kind: 'text', text })));
  });
});
