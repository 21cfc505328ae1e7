import type { Ports } from '../../../shared/ports/ports.ts';
import { formatBytes, formatCount, formatPercent, formatSeconds } from '../../../shared/report/format.ts';

/** Often enough to see it move, seldom enough not to slow the scan. */
const EVERY_MS = 100;
/** In a log, where each is a line that stays. */
const LASTING_MS = 10_000;
/** Before this much of the work nobody can say how long the rest takes. */
const TELLING_SHARE = 0.02;
const TELLING_MS = 500;

export interface ReadSoFar {
  readonly bytes: number;
  readonly total: number;
  readonly rows: number;
  /** Since the start of the reading. */
  readonly milliseconds: number;
}

/** Tells rows, share, speed and the time left while files are read. */
export function showProgress({ log, clock }: Pick<Ports, 'log' | 'clock'>, displayPath: string): (bytes: number, total: number, rows: number) => void {
  const start = clock.now().getTime();
  let shown = start;
  let lasted = start;
  return (bytes, total, rows) => {
    const now = clock.now().getTime();
    if (now - shown < EVERY_MS) return;
    shown = now;
    const lasting = now - lasted >= LASTING_MS;
    if (lasting) lasted = now;
    log.progress(`Reading ${displayPath}: ${progressText({ bytes, total, rows, milliseconds: now - start })}`, { lasting });
  };
}

/** `1,200,000 rows, 40 %, 180.0 MB/s, 2.1 s left`: the rest is taken to be read as fast as what was. */
export function progressText({ bytes, total, rows, milliseconds }: ReadSoFar): string {
  const share = total > 0 ? Math.min(1, bytes / total) : 1;
  const parts = [`${formatCount(rows)} rows`, formatPercent(share), `${formatBytes((bytes * 1000) / milliseconds)}/s`];
  const isTelling = share >= TELLING_SHARE && share < 1 && milliseconds >= TELLING_MS;
  return [...parts, ...(isTelling ? [`${formatSeconds((milliseconds * (1 - share)) / share / 1000)} left`] : [])].join(', ');
}
