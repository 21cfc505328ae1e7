import { parseNumberText } from '../../tabular/cells/parse-number.ts';
import { sameClass } from '../../tabular/cells/same-class.ts';
import { classNames, type Target } from '../../tabular/tables/target.ts';
import { InconclusiveError, UserError } from '../../verdict/errors.ts';
import { labelledProbabilities } from './labelled-probabilities.ts';
import type { TensorMeta, TensorSection, TensorSettings } from './tensor-inputs.ts';

/** What a model answers, in the order of the rows. */
export type TensorAnswers =
  | { readonly kind: 'score' | 'class' | 'value'; readonly values: Float64Array }
  | { readonly kind: 'probabilities'; readonly values: Float64Array; readonly probabilities: Float64Array };

/** What a graph says of the classes of its outputs. */
interface NamedClasses {
  readonly zipMaps: readonly { readonly input: string; readonly classes: readonly string[] }[];
  readonly classes: readonly string[] | null;
}

/** What a runtime computed. */
interface AnsweredTensor {
  readonly dims: readonly number[];
  readonly size: number;
  readonly data: ArrayLike<number | bigint | string>;
}

/** The outputs that are read. */
export interface TensorOutputs {
  /** Probabilities, scores or a quantity; null where the model answers classes alone. */
  readonly numbers: string | null;
  /** The class by its name or number. */
  readonly label: string | null;
  /** Of the columns of the probabilities, in their order; null where the model does not say. */
  readonly classes: readonly string[] | null;
}

/** Rounding of 32-bit floats may lead this far out of 0..1. */
const ROUNDING = 1e-5;
/** Classes that an error names. */
const MANY = 20;

/** @throws UserError where nothing of the outputs can be an answer, or several could */
export function chooseOutputs(outputs: readonly TensorMeta[], { graph, settings, section, path }: { readonly graph: NamedClasses; readonly settings: TensorSettings | undefined; readonly section: TensorSection; readonly path: string }): TensorOutputs {
  const named = settings?.output;
  const tensors = outputs.flatMap((meta) => (meta.isTensor ? [meta] : []));
  const names = outputs.map(({ name }) => JSON.stringify(name)).join(', ');
  if (named !== undefined && !tensors.some(({ name }) => name === named)) throw new UserError(`${path}: evaluate.${section}.output is ${JSON.stringify(named)}; the tensors among its outputs are ${names}`);
  const floats = tensors.filter(({ name, type }) => (type === 'float32' || type === 'float64') && (named === undefined || name === named));
  const labels = tensors.filter(({ name, type }) => (type === 'int64' || type === 'int32' || type === 'string') && (named === undefined || name === named || floats.length > 0));
  const zipped = floats.find(({ name }) => graph.zipMaps.some(({ input }) => input === name));
  const chosen = zipped ?? floats.find(({ name }) => LIKELY.test(name)) ?? floats[0];
  if (named === undefined && floats.length > 1 && zipped === undefined && floats.filter(({ name }) => LIKELY.test(name)).length !== 1) {
    throw new UserError(`${path}: it has several outputs of numbers (${floats.map(({ name }) => JSON.stringify(name)).join(', ')}); say which one is the answer in evaluate.${section}.output`);
  }
  if (chosen === undefined && labels.length !== 1) throw new UserError(`${path}: none of its outputs (${names}) holds numbers or one label a row; export it with probabilities, a score or a quantity as a tensor`);
  return {
    numbers: chosen?.name ?? null,
    label: labels.length === 1 ? (labels[0]?.name ?? null) : null,
    classes: graph.zipMaps.find(({ input }) => input === chosen?.name)?.classes ?? graph.classes,
  };
}

/** As scikit-learn's, XGBoost's and LightGBM's converters call them. */
const LIKELY = /^(?:output_)?probabilit(?:y|ies)(?:_tensor)?$/i;

/** Takes the outputs of each batch, and says what they mean when all are there. */
export interface AnswerReader {
  /** Names of the outputs that must be computed. */
  readonly wanted: readonly string[];
  take(outputs: Readonly<Record<string, AnsweredTensor>>, from: number, rows: number): void;
  answers(): TensorAnswers;
}

/**
 * Reads the outputs as answers to this target: of two classes the probability of the positive one, of more one for each, else a quantity.
 * @throws UserError where they are no answers to it; InconclusiveError where the model knows other classes than the target has
 */
export function readAnswers(outputs: TensorOutputs, target: Target, place: Place): AnswerReader {
  if (target.task === 'columns') throw new UserError(`${place.path}: a model that is run is judged by labels, and there are none`);
  const names = classNames(target);
  const { numbers, label } = outputs;
  if (numbers === null) return readLabels(label ?? '', names, place);
  if (target.task === 'regression') return readQuantities(numbers, place);
  return readProbabilities({ ...outputs, numbers }, names, place);
}

interface Place {
  readonly rows: number;
  /** As an error names the model. */
  readonly path: string;
  readonly section: TensorSection;
  /** false: no class in an error. */
  readonly showValues: boolean;
}

function readQuantities(output: string, { rows, path, section }: Place): AnswerReader {
  const values = new Float64Array(rows);
  return {
    wanted: [output],
    take(outputs, from, count) {
      const { data, width } = numbersOf(outputs, output, { rows: count, path });
      if (width !== 1) throw new UserError(`${path}: output ${JSON.stringify(output)} has ${width} values a row, but the target is one quantity; name another in evaluate.${section}.output`);
      values.set(data, from);
    },
    answers: () => ({ kind: 'value', values: finite(values, path) }),
  };
}

function readLabels(output: string, names: readonly string[], place: Place): AnswerReader {
  const { rows, path, showValues } = place;
  if (names.length === 0) return readQuantities(output, place);
  const values = new Float64Array(rows);
  return {
    wanted: [output],
    take(outputs, from, count) {
      for (const [row, text] of labelsOf(outputs, output, { rows: count, path }).entries()) {
        const place = names.findIndex((name) => sameClass(text, name));
        if (place === -1) throw new InconclusiveError(`${path}: it answers ${inWords([text], showValues)}, but the target has ${inWords(names, showValues)}`);
        values[from + row] = place;
      }
    },
    answers: () => ({ kind: 'class', values }),
  };
}

function readProbabilities({ numbers, label, classes }: TensorOutputs & { readonly numbers: string }, names: readonly string[], { rows, path, section, showValues }: Place): AnswerReader {
  const two = names.length === 2;
  const probabilities = new Float64Array(rows * (two ? 1 : names.length));
  let columns: Columns | null = null;
  const labelled = labelledProbabilities(names);
  return {
    wanted: label === null ? [numbers] : [numbers, label],
    take(outputs, from, count) {
      const { data, width } = numbersOf(outputs, numbers, { rows: count, path });
      const found = (columns ??= columnsOf(width, { names, classes, path, showValues, output: numbers }));
      if (found.assumed && label !== null) holdLabels(labelsOf(outputs, label, { rows: count, path }), data, { found, names, path, showValues });
      if (width === 1 && label !== null) {
        const strange = labelled.add(labelsOf(outputs, label, { rows: count, path }), data);
        if (strange !== null) throw new InconclusiveError(`${path}: it answers ${inWords([strange], showValues)}, but the target has ${inWords(names, showValues)}`);
      }
      const kept = two ? found.places.slice(1) : found.places;
      for (let row = 0; row < count; row++) {
        for (const [place, column] of kept.entries()) probabilities[(from + row) * kept.length + place] = data[row * width + column] ?? Number.NaN;
      }
    },
    answers() {
      const held = shares(finite(probabilities, path), { path, section, output: numbers });
      holdDirection(labelled.means(), { output: numbers, names, path, showValues });
      if (two) return { kind: 'score', values: held };
      return { kind: 'probabilities', probabilities: held, values: Float64Array.from({ length: rows }, (_, row) => largest(held.subarray(row * names.length, (row + 1) * names.length))) };
    },
  };
}

interface Columns {
  /** The column of each class of the target. One column is the probability of the positive class. */
  readonly places: readonly number[];
  readonly width: number;
  /** By the order of their names alone. */
  readonly assumed: boolean;
}

function columnsOf(
  width: number,
  { names, classes, path, showValues, output }: { readonly names: readonly string[]; readonly classes: readonly string[] | null; readonly path: string; readonly showValues: boolean; readonly output: string },
): Columns {
  if (width === 1 && names.length === 2) return { places: [0, 0], width, assumed: false };
  if (width !== names.length) throw new InconclusiveError(`${path}: output ${JSON.stringify(output)} has ${width} ${width === 1 ? 'value' : 'values'} a row, but the target has ${inWords(names, showValues)}`);
  const places = names.map((name) => classes?.findIndex((one) => sameClass(one, name)) ?? -1);
  if (classes?.length === width && !places.includes(-1)) return { places, width, assumed: false };
  // Places of a list of names that lies elsewhere in the graph.
  const numbered = classes === null || classes.every((name, place) => name === String(place));
  if (!numbered && classes.length === width) throw new InconclusiveError(`${path}: it answers ${inWords(classes, showValues)}, but the target has ${inWords(names, showValues)}`);
  const order = [...names].sort(names.every((name) => !Number.isNaN(parseNumberText(name))) ? (a, b) => parseNumberText(a) - parseNumberText(b) : undefined);
  return { places: names.map((name) => order.indexOf(name)), width, assumed: true };
}

/** Of one column, which must be the probability of the positive class. */
function holdDirection(means: readonly [negative: number, positive: number] | null, { output, names: [negative = '', positive = ''], path, showValues }: { readonly output: string; readonly names: readonly string[]; readonly path: string; readonly showValues: boolean }): void {
  if (means === null || means[1] >= means[0]) return;
  const [other, wanted] = showValues ? [JSON.stringify(negative), JSON.stringify(positive)] : ['the negative class', 'the positive one'];
  throw new UserError(`${path}: the rows that it labels ${wanted} have a lower mean in output ${JSON.stringify(output)} than those that it labels ${other}, so that is not the probability of ${wanted}; export both probabilities, or set evaluate.positive`);
}

/** Where the order was assumed and the model says the class as well, both must say the same. */
function holdLabels(labels: readonly string[], data: Float64Array, { found: { places, width }, names, path, showValues }: { readonly found: Columns; readonly names: readonly string[]; readonly path: string; readonly showValues: boolean }): void {
  for (const [row, text] of labels.entries()) {
    const own = data.subarray(row * width, (row + 1) * width);
    const best = largest(own);
    const said = names[places.indexOf(best)] ?? '';
    const isPlace = text === String(best) && !names.some((name) => sameClass(text, name));
    if (sameClass(text, said) || isPlace) continue;
    if (own.some((value, place) => place !== best && (own[best] ?? 0) - value <= ROUNDING)) continue;
    const pair = showValues ? ` ${JSON.stringify(text)}, and its largest probability is that of ${JSON.stringify(said)}, if the columns stand in the order of the names` : ' otherwise than its largest probability, if those stand in the order of the names';
    throw new UserError(`${path}: it labels a row${pair}; export it with the names of its classes (zipmap), so that no order is assumed`);
  }
}

function numbersOf(outputs: Readonly<Record<string, AnsweredTensor>>, name: string, { rows, path }: Pick<Place, 'rows' | 'path'>): { readonly data: Float64Array; readonly width: number } {
  const tensor = tensorOf(outputs, name, { rows, path });
  const { data } = tensor;
  if (Array.isArray(data)) throw new UserError(`${path}: output ${JSON.stringify(name)} holds texts where numbers are expected`);
  return { data: Float64Array.from(data as ArrayLike<number | bigint>, Number), width: tensor.size / rows };
}

function labelsOf(outputs: Readonly<Record<string, AnsweredTensor>>, name: string, { rows, path }: Pick<Place, 'rows' | 'path'>): readonly string[] {
  const { data, size } = tensorOf(outputs, name, { rows, path });
  if (size !== rows) throw new UserError(`${path}: output ${JSON.stringify(name)} has ${size} labels for ${rows} rows`);
  return Array.from(data as ArrayLike<string | number | bigint>, String);
}

function tensorOf(outputs: Readonly<Record<string, AnsweredTensor>>, name: string, { rows, path }: Pick<Place, 'rows' | 'path'>): AnsweredTensor {
  const tensor = outputs[name];
  if (tensor === undefined) throw new RangeError(`output ${name} was not computed`);
  if (tensor.dims[0] === rows && tensor.size % rows === 0 && tensor.size > 0) return tensor;
  throw new UserError(`${path}: output ${JSON.stringify(name)} is ${tensor.dims.length === 0 ? 'one value' : tensor.dims.join(' × ')} for ${rows} rows; the first dimension must be the rows`);
}

function finite(values: Float64Array, path: string): Float64Array {
  const wrong = values.filter((value) => !Number.isFinite(value));
  if (wrong.length > 0) throw new UserError(`${path}: ${wrong.length} of its ${values.length} answers ${wrong.length === 1 ? 'is' : 'are'} no finite number (the first: ${wrong[0]}); a missing value that it was not made for does that`);
  return values;
}

function shares(values: Float64Array, { path, section, output }: { readonly path: string; readonly section: TensorSection; readonly output: string }): Float64Array {
  const wrong = values.find((value) => value < -ROUNDING || value > 1 + ROUNDING);
  if (wrong !== undefined) throw new UserError(`${path}: output ${JSON.stringify(output)} gives ${wrong}, which is no probability; end the model with its sigmoid or softmax, or name another output in evaluate.${section}.output`);
  return values.map((value) => Math.min(1, Math.max(0, value)));
}

function largest(values: Float64Array): number {
  return values.reduce((best, value, place) => (value > (values[best] ?? Number.NEGATIVE_INFINITY) ? place : best), 0);
}

function inWords(names: readonly string[], showValues: boolean): string {
  if (!showValues) return `${names.length} ${names.length === 1 ? 'class' : 'classes'}`;
  return names.length === 1 ? `the class ${names[0]}` : `the classes ${names.slice(0, MANY).join(', ')}${names.length > MANY ? ', …' : ''}`;
}
