import { describeValue } from './describe-value.ts';
import type { Problem } from './problem.ts';
import type { Config } from './schema.ts';

/** The columns of an input, and the input that they are of, say something only together. */
export function checkTensors(config: Config): readonly Problem[] {
  return (['onnx', 'saved-model'] as const).flatMap((section) => checkSection(config, section));
}

function checkSection({ data, evaluate }: Config, section: 'onnx' | 'saved-model'): readonly Problem[] {
  const { input, features } = evaluate?.[section] ?? {};
  const keys = ['evaluate', section];
  if (input !== undefined && features === undefined) return [{ keys: [...keys, 'input'], at: 'value', text: `evaluate.${section}.input: ${describeValue(input)} has no features; name its columns in evaluate.${section}.features, in the order in which the model was trained` }];
  if (features === undefined) return [];
  if (input === undefined) return [{ keys: [...keys, 'features'], at: 'key', text: `evaluate.${section}.features: name the input that they fill in evaluate.${section}.input` }];
  const place = features.findIndex((name) => name === data?.target);
  return place === -1 ? [] : [{ keys: [...keys, 'features', place], at: 'value', text: `evaluate.${section}.features[${place}]: ${describeValue(data?.target)} is data.target and can't be a feature` }];
}
