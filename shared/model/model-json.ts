import type { LayersModel } from '@tensorflow/tfjs-layers';
import { z } from 'zod';

import { canonicalJson } from '../statement/canonical-json.ts';
import { UserError } from '../verdict/errors.ts';
import { ACTIVATIONS, type HiddenLayer, type Network, weightShapes } from './network.ts';

/*
 * `model.json` in the layers-model format of TensorFlow.js, so that any TensorFlow.js reads what we write.
 * What we read may come from anyone: of its classes only these four are known, nothing in it names a file, code or a size that is believed.
 */

export const MODEL_NAME = 'model.json';
export const WEIGHTS_NAME = 'weights.bin';
export const MAX_MODEL_BYTES = 1024 * 1024;
const MAX_LAYERS = 100;

const width = z.int().min(1).max(65_536);
const inputShape = z.tuple([z.null(), width]);

const layerSchema = z.discriminatedUnion('class_name', [
  z.object({ class_name: z.literal('InputLayer'), config: z.object({ batch_input_shape: inputShape }) }),
  z.object({
    class_name: z.literal('Dense'),
    config: z.object({ units: width, activation: z.enum(ACTIVATIONS), use_bias: z.literal(true), batch_input_shape: inputShape.optional() }),
  }),
  z.object({ class_name: z.literal('Dropout'), config: z.object({ rate: z.number().min(0).lt(1), batch_input_shape: inputShape.optional() }) }),
]);

const modelSchema = z.object({
  format: z.literal('layers-model'),
  modelTopology: z.object({ class_name: z.literal('Sequential'), config: z.object({ layers: z.array(layerSchema).min(1).max(MAX_LAYERS) }) }),
  weightsManifest: z
    .array(
      z.strictObject({
        paths: z.tuple([z.literal(WEIGHTS_NAME)]),
        weights: z.array(z.strictObject({ name: z.string(), shape: z.array(width).min(1).max(2), dtype: z.literal('float32') })).max(2 * MAX_LAYERS),
      }),
    )
    .length(1),
});

export function modelJson(model: LayersModel, network: Network): string {
  const weights = weightShapes(network).map(({ name, shape }) => ({ name, shape, dtype: 'float32' }));
  return canonicalJson({
    format: 'layers-model',
    generatedBy: 'mlops-actions',
    convertedBy: null,
    modelTopology: model.toJSON(null, false),
    weightsManifest: [{ paths: [WEIGHTS_NAME], weights }],
  });
}

/**
 * @param source what to call it in an error
 * @throws UserError where it is no network that this version knows, or says of its weights what can't be
 */
export function parseModelJson(json: string, source: string): Network {
  const parsed = modelSchema.safeParse(parseJson(json, source));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new UserError(`${source}: ${issue?.path.join('.') || 'the whole file'}: ${issue?.message}; this version reads sequential networks of dense and dropout layers`);
  }
  const { modelTopology, weightsManifest } = parsed.data;
  const network = networkOf(modelTopology.config.layers, source);
  const declared = weightsManifest.flatMap(({ weights }) => weights.map(({ shape }) => shape));
  const needed = weightShapes(network).map(({ shape }) => shape);
  if (canonicalJson(declared) !== canonicalJson(needed)) throw new UserError(`${source}: the shapes of its weights are not those of its layers`);
  return network;
}

type Layer = z.output<typeof layerSchema>;

function networkOf(layers: readonly Layer[], source: string): Network {
  const inputs = layers[0]?.config.batch_input_shape?.[1];
  if (inputs === undefined) throw new UserError(`${source}: its first layer does not say how many inputs there are (batch_input_shape)`);
  if (layers.slice(1).some((layer) => layer.config.batch_input_shape !== undefined)) throw new UserError(`${source}: more than one layer says what the inputs are`);
  const last = layers.at(-1);
  if (last?.class_name !== 'Dense' || last.config.units !== 1) throw new UserError(`${source}: its last layer must be dense with one unit`);
  const { activation } = last.config;
  if (activation !== 'sigmoid' && activation !== 'linear') throw new UserError(`${source}: its last layer has the activation ${activation}; sigmoid and linear are known`);
  const hidden = layers.slice(0, -1).flatMap((layer): HiddenLayer[] => {
    if (layer.class_name === 'InputLayer') return [];
    if (layer.class_name === 'Dropout') return [{ kind: 'dropout', rate: layer.config.rate }];
    return [{ kind: 'dense', units: layer.config.units, activation: layer.config.activation }];
  });
  return { inputs, hidden, output: activation };
}

function parseJson(json: string, source: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new UserError(`${source}: not JSON (${(error as Error).message})`);
  }
}
