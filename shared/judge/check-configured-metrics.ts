import type { LoadedConfig } from '../config/loaded-config.ts';
import { checkMetricNames } from './check-metric-names.ts';

/** Refuses a metric that mlops.yml names and that there is not, before anything runs. @throws UserError */
export function checkConfiguredMetrics({ config, lineOf }: LoadedConfig): void {
  const gates = config.gates ?? [];
  checkMetricNames({ metrics: config.evaluate?.metrics ?? [], gates, gateLines: gates.map((_, place) => lineOf(['gates', place])) }, null);
}
