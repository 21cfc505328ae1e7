/** What a model costs, measured on the machine that judges, and which way is better. */
export const COST_METRICS = { latency_p50_ms: 'lower', latency_p95_ms: 'lower', throughput_rows_s: 'higher', model_bytes: 'lower' } as const;

export type CostMetric = keyof typeof COST_METRICS;

export function isCostMetric(name: string): name is CostMetric {
  return Object.hasOwn(COST_METRICS, name);
}
