import type { LayersModel } from '@tensorflow/tfjs-layers';

import type { Tensorflow } from './start-wasm-backend.ts';

export const ACTIVATIONS = ['relu', 'tanh', 'sigmoid', 'elu', 'selu', 'linear'] as const;
export type Activation = (typeof ACTIVATIONS)[number];

/** Layers between the inputs and the one output. */
export type HiddenLayer =
  | { readonly kind: 'dense'; readonly units: number; readonly activation: Activation }
  | { readonly kind: 'dropout'; readonly rate: number };

export interface Network {
  readonly inputs: number;
  readonly hidden: readonly HiddenLayer[];
  /** Of the output: `sigmoid` gives a probability, `linear` a quantity. */
  readonly output: 'sigmoid' | 'linear';
}

/** 80 MB as 32-bit floats; training keeps five copies of them. */
export const MAX_WEIGHTS = 20_000_000;

export interface WeightShape {
  readonly name: string;
  readonly shape: readonly [number] | readonly [number, number];
}

/** Every weight that the network has, in the order in which `weights.bin` holds them. */
export function weightShapes({ inputs, hidden }: Network): WeightShape[] {
  const shapes: WeightShape[] = [];
  let width = inputs;
  const dense = (name: string, units: number): void => {
    shapes.push({ name: `${name}/kernel`, shape: [width, units] }, { name: `${name}/bias`, shape: [units] });
    width = units;
  };
  hidden.forEach((layer, index) => {
    if (layer.kind === 'dense') dense(layerName(layer, index), layer.units);
  });
  dense('output', 1);
  return shapes;
}

export function countWeights(network: Network): number {
  return weightShapes(network).reduce((sum, { shape }) => sum + shape.reduce((product, size) => product * size, 1), 0);
}

/**
 * The network as a model of TensorFlow.js with seeded weights. Its names are ours, because the library numbers its own per process,
 * and the bytes of a bundle must not depend on what ran before.
 */
export function buildNetwork({ layers }: Tensorflow, { inputs, hidden, output }: Network, seed: number): LayersModel {
  // Each layer a stream of its own: equal seeds would start layers of one shape with equal weights.
  const initializer = (index: number) => layers.initializers.glorotUniform({ seed: seed + index * 7919 });
  const first = (index: number) => (index === 0 ? { inputShape: [inputs] } : {});
  const built = hidden.map((layer, index) => {
    const name = layerName(layer, index);
    if (layer.kind === 'dropout') return layers.layers.dropout({ name, rate: layer.rate, ...first(index) });
    return layers.layers.dense({ name, units: layer.units, activation: layer.activation, kernelInitializer: initializer(index), ...first(index) });
  });
  const last = layers.layers.dense({ name: 'output', units: 1, activation: output, kernelInitializer: initializer(hidden.length), ...first(hidden.length) });
  return layers.sequential({ name: 'network', layers: [...built, last] });
}

function layerName(layer: HiddenLayer, index: number): string {
  return `${layer.kind}_${index + 1}`;
}
