/** What computes the answers of a model that we run. */
export interface Engine {
  readonly name: string;
  readonly version: string;
}
