/** Threads of this process that do a part of a stage's work, each running the same program of ours. */
export interface Threads {
  /** How many to use, this one among them. */
  readonly count: number;
  start(): Thread;
}

export interface Thread {
  /**
   * What the program answers.
   * @param handedOver buffers of the question that are the thread's from now on, and empty here
   * @throws UserError that the program threw; PlatformError where the thread died
   */
  ask(question: unknown, handedOver?: readonly ArrayBuffer[]): Promise<unknown>;
  stop(): Promise<void>;
}
