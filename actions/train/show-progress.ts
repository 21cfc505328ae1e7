import type { TrainingProgress } from '../../shared/model/train-network.ts';
import type { Ports } from '../../shared/ports/ports.ts';

/** A live line that is redrawn more often only costs time. */
const REDRAW_MS = 100;

/** A live line within an epoch on a terminal, a line per epoch elsewhere. */
export function showProgress({ log, clock }: Pick<Ports, 'log' | 'clock'>, epochs: number): TrainingProgress {
  let drawn = 0;
  let last = '';
  return {
    onBatch({ epoch, done, batches }) {
      const now = clock.now().getTime();
      if (now - drawn < REDRAW_MS) return;
      drawn = now;
      log.progress(`Epoch ${epoch}/${epochs}: ${Math.floor((100 * done) / batches)} %${last}`);
    },
    onEpoch({ epoch, loss, validationLoss, seconds }) {
      last = ` (epoch ${epoch}: loss ${loss.toFixed(4)}${validationLoss === null ? '' : `, val_loss ${validationLoss.toFixed(4)}`})`;
      log.progress(`Epoch ${epoch}/${epochs}: loss ${loss.toFixed(4)}${validationLoss === null ? '' : `, val_loss ${validationLoss.toFixed(4)}`}, ${seconds.toFixed(1)} s`, { lasting: true });
    },
  };
}
