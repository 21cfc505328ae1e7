import type { LoadedConfig } from '../../config/loaded-config.ts';
import { checkMetricNames } from './check-metric-names.ts';

/** Refuses a metric that mlops.yml names and that there is not, before anything runs. @throws UserError */
export function checkConfiguredMetrics({ config, lineOf }: LoadedConfig): void {
  const gates = config.gates ?? [];
  const metrics = config.evaluate?.metrics ?? [];
  const metricLines = metrics.map((_, place) => lineOf(['evaluate', 'metrics', place]));
  checkMetricNames({ metrics, metricLines, gates, gateLines: gates.map((_, place) => lineOf(['gates', place])) }, null);
}
