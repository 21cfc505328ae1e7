import { join } from 'node:path';

/** Of what installs them. */
export const UV_REQUIREMENTS = join(import.meta.dirname, 'requirements-uv.txt');

/** A program for the contract of test/bench/data/flights.yml, in a package of Python. */
export interface Peer {
  readonly name: string;
  readonly script: string;
  /** Every package that it needs, each with its version. */
  readonly requirements: string;
  /** Of a cache folder. */
  readonly id: string;
}

const peer = (name: string, id: string): Peer => ({ name, id, script: join(import.meta.dirname, `check-with-${id}.py`), requirements: join(import.meta.dirname, `requirements-${id}.txt`) });

export const PANDERA = peer('pandera 0.35.0 on polars', 'pandera');
export const GREAT_EXPECTATIONS = peer('Great Expectations 1.24.1', 'great-expectations');
export const EVIDENTLY = peer('Evidently 0.7.23', 'evidently');
export const PEERS: readonly Peer[] = [PANDERA, GREAT_EXPECTATIONS, EVIDENTLY];
