import { describe, expect, it } from 'vitest';

import { localLog } from './log.ts';

function stream(terminal: { readonly columns: number } | null) {
  let text = '';
  return { ...(terminal === null ? {} : { isTTY: true, ...terminal }), write: (more: string) => void (text += more), text: () => text };
}

describe('localLog', () => {
  it('writes lines, with what warns marked and control characters shown', () => {
    const out = stream(null);
    const log = localLog(out);
    log.info('Training on 13,718 rows');
    log.warn('the data was not validated');
    log.info('train | \u001b[31mred\rnot over it');
    log.debug('not shown');
    expect(out.text()).toBe('Training on 13,718 rows\nWarning: the data was not validated\ntrain | \\u001b[31mred\\u000dnot over it\n');
  });

  it('says more where it is asked to', () => {
    const out = stream(null);
    localLog(out, { debug: true }).debug('shown');
    expect(out.text()).toBe('shown\n');
  });

  it('keeps of the progress only the lasting lines where there is no terminal', () => {
    const out = stream(null);
    const log = localLog(out);
    log.progress('Epoch 1/20: 10 %');
    log.progress('Epoch 1/20: loss 0.6', { lasting: true });
    expect(out.text()).toBe('Epoch 1/20: loss 0.6\n');
  });

  it('overwrites one live line on a terminal, which the next lasting line replaces', () => {
    const out = stream({ columns: 20 });
    const log = localLog(out);
    log.progress('Epoch 1/20: 10 %');
    log.progress('Epoch 1/20: 20 % (much longer than the terminal is wide)');
    log.info('Done');
    log.info('Next');
    const clear = '\r\u001b[K';
    expect(out.text()).toBe(`Epoch 1/20: 10 %${clear}Epoch 1/20: 20 % (m${clear}Done\nNext\n`);
  });

  it('shows progress on a terminal that does not know its width', () => {
    const out = stream({ columns: 0 });
    localLog(out).progress('x'.repeat(100));
    expect(out.text()).toBe('x'.repeat(79));
  });
});
