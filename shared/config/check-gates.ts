import { isCostMetric } from './cost-metrics.ts';
import { describeValue } from './describe-value.ts';
import { formatKeyPath, type KeyPath } from './key-path.ts';
import { nearestName } from './nearest-name.ts';
import type { Problem } from './problem.ts';
import type { Config, EvaluateConfig, GateConfig } from './schema.ts';

type SliceConfig = NonNullable<EvaluateConfig['slices']>[number];

/** Metric names are left to the judge, which knows their definitions. */
export function checkGates({ evaluate, gates = [] }: Config): readonly Problem[] {
  const slices = evaluate?.slices ?? [];
  const sliced = slices.flatMap(columnsOf);
  return [
    ...checkMeans(evaluate?.metrics ?? []),
    ...slices.flatMap((slice, place) => checkSlice(slice, { keys: ['evaluate', 'slices', place], earlier: slices.slice(0, place).flatMap(columnsOf) })),
    ...gates.flatMap((gate, place) => checkGate(gate, { keys: ['gates', place], sliced, earlier: gates.slice(0, place) })),
  ];
}

function checkMeans(metrics: NonNullable<EvaluateConfig['metrics']>): readonly Problem[] {
  const columns = metrics.map((metric) => (typeof metric === 'string' ? null : metric.mean));
  return columns.flatMap((column, place) => (column === null || columns.indexOf(column) === place ? [] : [problem(['evaluate', 'metrics', place], `the mean of ${describeValue(column)} is there twice`)]));
}

function checkSlice(slice: SliceConfig, { keys, earlier }: { readonly keys: KeyPath; readonly earlier: readonly string[] }): readonly Problem[] {
  const columns = columnsOf(slice);
  const [column] = columns;
  if (column === undefined || columns.length > 1) return [problem(keys, `${columns.length} columns found, one expected: write each as an item of its own`)];
  if (earlier.includes(column)) return [problem(keys, `${describeValue(column)} is there twice`)];
  const edges = typeof slice === 'string' ? [] : (slice[column] ?? []);
  const place = edges.findIndex((edge, index) => edge <= (edges[index - 1] ?? Number.NEGATIVE_INFINITY));
  return place === -1 ? [] : [problem([...keys, column, place], `${edges[place]} comes after ${edges[place - 1]}; edges must increase`)];
}

function checkGate(gate: GateConfig, { keys, sliced, earlier }: { readonly keys: KeyPath; readonly sliced: readonly string[]; readonly earlier: readonly GateConfig[] }): readonly Problem[] {
  const problems: Problem[] = [];
  if (gate.slice !== undefined && !sliced.includes(gate.slice)) {
    const nearest = nearestName(gate.slice, sliced);
    const hint = nearest === null ? 'add it there' : `did you mean ${describeValue(nearest)}?`;
    problems.push(problem([...keys, 'slice'], `${describeValue(gate.slice)} does not stand under evaluate.slices; ${hint}`));
  }
  if (gate.slice !== undefined && isCostMetric(gate.metric)) problems.push(problem([...keys, 'slice'], `${gate.metric} is measured of the whole model, so it has no slices; leave slice out`));
  if ('min' in gate && gate.max !== undefined && gate.min > gate.max) {
    problems.push(problem([...keys, 'min'], `${gate.min} is above max ${gate.max}, so that nothing can pass`));
  }
  const same = gate.id === undefined ? -1 : earlier.findIndex(({ id }) => id === gate.id);
  if (same !== -1) problems.push(problem([...keys, 'id'], `${describeValue(gate.id)} is the id of gates[${same}] too; ids must differ`));
  return problems;
}

function columnsOf(slice: SliceConfig): readonly string[] {
  return typeof slice === 'string' ? [slice] : Object.keys(slice);
}

function problem(keys: KeyPath, text: string): Problem {
  return { keys, at: 'value', text: `${formatKeyPath(keys)}: ${text}` };
}
