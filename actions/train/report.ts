import type { Config } from '../../shared/config/schema.ts';
import { codeSpan, escapeText } from '../../shared/report/escape.ts';
import { formatBytes, formatCount, formatNumber, formatRows, formatSeconds, formatTime, ICON } from '../../shared/report/format.ts';
import { table } from '../../shared/report/table.ts';
import type { TrainResult } from '../../shared/results/train.ts';
import { shortDigest } from '../../shared/statement/digest.ts';
import type { Verdict } from '../../shared/verdict/verdict.ts';
import type { Training } from './training.ts';

/** More lines of the curve than a reader looks at: then only every so many are shown. */
const MAX_EPOCHS = 50;

/** What was trained, on what, and how it went, in Markdown. */
export function trainReport(result: TrainResult, { config, training, validated }: { readonly config: Config; readonly training: Training; readonly validated: Verdict | null }): string {
  const blocks = [
    `### ${ICON[result.verdict]} ${escapeText(config.model)}: ${headline(result)}`,
    table(['', ''], ['left', 'left'], facts(result, { config, training })),
    validated === null ? `${ICON.warn} The data was not validated.` : `Data validated: ${ICON[validated]} ${validated}.`,
    ...training.notes.map((note) => `${ICON.warn} ${escapeText(note)}`),
    ...curve(training),
    `<sub>made ${formatTime(new Date(training.finishedOn))} · ${formatBytes(result.model.bytes)} · digest ${codeSpan(result.model.digest)}</sub>`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function headline({ reused, seconds, model }: TrainResult): string {
  return reused ? `nothing changed, so model ${codeSpan(shortDigest(model.digest))} is reused` : `trained in ${formatSeconds(seconds)}`;
}

function facts({ rows, seed, epochs, best_epoch: best }: TrainResult, { config: { train }, training }: { readonly config: Config; readonly training: Training }): string[][] {
  const split = `${formatRows(rows.train)} to train, ${formatCount(rows.validation)} to ${training.epochs === null ? 'validate' : 'stop'}, ${formatCount(rows.test)} to judge`;
  const lines = [['Rows', split], ['Seed', String(seed)]];
  if (train === undefined) return lines;
  if ('command' in train) return [['Program', codeSpan(train.command.join(' '))], ...lines];
  const layers = train.layers.map((layer) => ('dense' in layer ? `${layer.dense} ${layer.activation}` : `dropout ${layer.dropout}`));
  return [
    ['Network', `${[`${formatCount(training.inputs ?? 0)} inputs`, ...layers, '1'].join(' → ')} (TensorFlow.js, ${training.backend})`],
    ...lines,
    ['Epochs', `${epochs} of ${train.epochs}; the weights of epoch ${best} were kept`],
  ];
}

function curve({ epochs, bestEpoch }: Training): string[] {
  if (epochs === null) return [];
  const step = Math.ceil(epochs.length / MAX_EPOCHS);
  const shown = epochs.filter(({ epoch }) => epoch % step === 0 || epoch === 1 || epoch === bestEpoch || epoch === epochs.length);
  const rows = shown.map(({ epoch, loss, validationLoss, seconds }) => [
    epoch === bestEpoch ? `**${epoch}**` : String(epoch),
    formatNumber(loss, 4),
    formatNumber(validationLoss, 4),
    formatSeconds(seconds),
  ]);
  return [`<details><summary>Loss by epoch</summary>\n\n${table(['Epoch', 'Training', 'Validation', 'Time'], ['right', 'right', 'right', 'right'], rows)}\n\n</details>`];
}
