import { readManifest } from '../statement/manifest.ts';
import type { Network } from './network.ts';
import type { Feature } from './preprocessing.ts';
import { readNetwork } from './read-network.ts';

/**
 * What callers of a model rely on: two versions with the same signature differ only in data and parameters.
 * How many inputs the features became is left out, because it changes with the data.
 */
export interface Signature {
  readonly features: readonly Feature[];
  readonly answer: 'score' | 'value';
  readonly layers: Pick<Network, 'hidden' | 'output'>;
}

/** Of a bundle that was held against its manifest; null where the bundle is opaque (`files`). Compare by canonical JSON. */
export async function readSignature(bundleDirectory: string): Promise<Signature | null> {
  const { kind } = await readManifest(bundleDirectory);
  if (kind !== 'tfjs') return null;
  const { network, preprocessing } = await readNetwork(bundleDirectory);
  const { hidden, output } = network;
  const features = preprocessing.features.map(({ name, kind }) => ({ name, kind })).sort((a, b) => (a.name < b.name ? -1 : 1));
  return { features, answer: preprocessing.answer.kind, layers: { hidden, output } };
}
