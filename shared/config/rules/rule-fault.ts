/** What is wrong with a rule. */
export class RuleFault extends Error {
  override readonly name = 'RuleFault';
  /** Of the character where it is, from 0. */
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}
