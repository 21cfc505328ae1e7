import type { KeyPath } from './key-path.ts';

/** Something wrong in mlops.yml, in a sentence, and where a reader finds it. */
export interface Problem {
  readonly keys: KeyPath;
  /** Points at the last key, or at what it holds. */
  readonly at: 'key' | 'value';
  readonly text: string;
}
