export interface Clock {
  now(): Date;
  /** Milliseconds since some point, to a thousandth, never backwards; a clock without it is read in whole milliseconds. */
  readonly elapsed?: () => number;
}
