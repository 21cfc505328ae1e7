import type { ProgramEnd } from '../../ports/programs.ts';
import { UserError } from '../../verdict/errors.ts';
import { TFJS_NODE, type TfjsNode } from './find-tfjs-node.ts';

/** Of what a child said that ended badly, so many lines are shown. */
const SHOWN_LINES = 5;

/** What a child that loads the package said last, for an error. */
export interface LastLines {
  add(line: string): void;
  /** Goes on a sentence; empty where it said nothing. */
  text(): string;
}

export function lastLines(): LastLines {
  const said: string[] = [];
  return {
    add(line) {
      if (line.trim() !== '') said.push(line.trim());
      if (said.length > SHOWN_LINES) said.shift();
    },
    text: () => (said.length === 0 ? '' : `; the last that it said: ${said.join(' | ')}`),
  };
}

export function howItEnded(ended: ProgramEnd): string {
  if (ended.state === 'not-started') return `could not be started (${ended.reason})`;
  if (ended.state === 'killed') return `was killed by ${ended.signal}${ended.signal === 'SIGKILL' ? ', as the system does when memory runs out' : ''}`;
  return ended.state === 'exited' ? `ended with exit code ${ended.code}` : 'was ended after its time';
}

/** A loader says much and on many lines; the first one says what is missing. */
export function unusable({ version }: TfjsNode, reason: string, { instead }: { readonly instead: string }): UserError {
  const [line = ''] = reason.trim().split('\n');
  return new UserError(`${TFJS_NODE} ${version} is installed, but can't be used here: ${line.replace(/[\s.]+$/, '')}. Repair it (npm rebuild ${TFJS_NODE} --build-addon-from-source), or ${instead}`);
}
