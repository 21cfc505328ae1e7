import type { Ports } from '../../shared/ports/ports.ts';
import { formatBytes, formatCount, formatPercent } from '../../shared/report/format.ts';

/** Often enough to see it move, seldom enough not to slow the scan. */
const EVERY_MS = 100;

/** Tells rows, share and speed while a file is read. */
export function showProgress({ log, clock }: Pick<Ports, 'log' | 'clock'>, displayPath: string): (bytes: number, total: number, rows: number) => void {
  const start = clock.now().getTime();
  let shown = start;
  return (bytes, total, rows) => {
    const now = clock.now().getTime();
    if (now - shown < EVERY_MS) return;
    shown = now;
    log.progress(`Reading ${displayPath}: ${formatCount(rows)} rows, ${formatPercent(Math.min(1, bytes / total))}, ${formatBytes((bytes * 1000) / (now - start))}/s`);
  };
}
