/** Threads of this process that do a part of a stage's work, each running the same program of ours. */
export interface Threads {
  /** How many to use. */
  readonly count: number;
  start(): Thread;
}

export interface Thread {
  /**
   * What the program answers.
   * @throws UserError that the program threw; PlatformError where the thread died
   */
  ask(question: unknown): Promise<unknown>;
  stop(): Promise<void>;
}
