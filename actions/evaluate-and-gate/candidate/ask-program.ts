import { stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { LoadedConfig } from '../../../shared/config/loaded-config.ts';
import type { EvaluateConfig } from '../../../shared/config/schema.ts';
import { alignCandidate } from '../../../shared/judge/answers/align-answers.ts';
import type { Answerer } from '../../../shared/judge/answers/answerer.ts';
import type { JudgedRows } from '../../../shared/judge/answers/judged-rows.ts';
import type { Answers } from '../../../shared/judge/judgement.ts';
import { type Predictions, readPredictions } from '../../../shared/model/predictions.ts';
import type { Ports } from '../../../shared/ports/ports.ts';
import type { ProgramEnd } from '../../../shared/ports/programs.ts';
import type { Digest } from '../../../shared/statement/digest.ts';
import { copyRowsBySide } from '../../../shared/tabular/split/copy-rows-by-side.ts';
import { InconclusiveError, UserError } from '../../../shared/verdict/errors.ts';
import { holdRecorded } from '../hold-recorded.ts';

type Predict = NonNullable<EvaluateConfig['predict']>;

/** What an answer takes at most: an id and the probabilities of a thousand classes are below it. */
const MAX_BYTES_A_ROW = 32 * 1024;
/** Of disk, whatever the number of rows: a hundred million short answers. */
const MAX_BYTES = 4 * 1024 ** 3;

export interface AskOptions {
  readonly loaded: LoadedConfig;
  readonly ports: Pick<Ports, 'cancel' | 'files' | 'log' | 'programs'>;
  /** Of the model: what the program finds in MLOPS_MODEL_DIR. */
  readonly directory: string;
  readonly digest: Digest;
  /** An empty folder for the rows and the answers. */
  readonly folder: string;
  readonly bytes: number;
  /** What the model answered when it was trained; null where that is not with it. */
  readonly recorded: Predictions | null;
}

/**
 * A model that `evaluate.predict` answers for: the program reads the test rows, as `train.command` found them in MLOPS_TEST, on its standard
 * input, and writes the predictions to its standard output. It never sees a label.
 */
export function programAnswerer(predict: Predict, options: AskOptions): Answerer {
  const { digest, bytes } = options;
  return {
    digest,
    bytes,
    columns: new Map(),
    model: null,
    runs: null,
    program: predict.command,
    predictions: null,
    checkHeader: () => undefined,
    async answer(judged, role) {
      return { answers: await ask(predict, judged, { ...options, role }), joined: 1 };
    },
    dispose: () => undefined,
  };
}

/**
 * @throws InconclusiveError where the program ends badly
 * @throws UserError where what it wrote are no answers to these rows, or others than those it left when it was trained
 */
async function ask(predict: Predict, judged: JudgedRows, options: AskOptions & { readonly role: 'candidate' | 'baseline' }): Promise<Answers> {
  const { loaded, ports, directory, digest, folder, role } = options;
  const source = `the standard output of evaluate.predict.command (${predict.command.join(' ')})`;
  const paths = { rows: join(folder, 'rows.csv'), answers: join(folder, 'answers.csv') };
  await ports.files.makeDirectory(folder);
  if (judged.sides === undefined) throw new UserError(`evaluate.predict: the program answers rows of a data section, and ${loaded.name} has none`);
  await copyRowsBySide({ files: judged.table.files, sides: judged.sides, outputs: { test: paths.rows }, target: loaded.config.data?.target ?? '', signal: ports.cancel.signal });
  const limit = Math.min(MAX_BYTES, (judged.ids.length + 1) * MAX_BYTES_A_ROW);
  ports.log.info(`Asking ${predict.command.join(' ')} for the ${role}'s ${judged.ids.length} answers`);
  const end = await ports.programs.run({
    command: predict.command,
    directory: loaded.directory,
    variables: { MLOPS_MODEL: loaded.config.model, MLOPS_MODEL_DIR: directory, MLOPS_DIGEST: digest },
    pass: predict.env ?? [],
    timeoutSeconds: predict['timeout-minutes'] * 60,
    standardInput: paths.rows,
    standardOutput: { path: paths.answers, limit },
    onLine: (line) => ports.log.info(`predict | ${line}`),
  });
  const written = (await stat(paths.answers).catch(() => null))?.size ?? 0;
  if (written > limit) throw new UserError(`${source}: more than ${limit} bytes, for ${judged.ids.length} rows; it was ended. Only the answers go there; what is told to people goes to standard error`);
  refuseBadEnd(end, predict);
  if (written === 0) throw new UserError(`${source}: nothing; one row is expected for each test row, with its id and a score (or a prediction)`);
  const { config } = loaded;
  const predictions = await readPredictions(paths.answers, {
    idName: config.data?.id ?? null,
    columns: config.evaluate?.predictions?.columns,
    displayPath: source,
    signal: ports.cancel.signal,
    showValues: judged.showValues,
  });
  const answers = alignCandidate(predictions, judged, source);
  refuseOtherOrder(predictions.ids, judged, source);
  if (options.recorded !== null) holdRecorded(answers, judged, { source, recorded: options.recorded });
  return answers;
}

function refuseBadEnd(end: ProgramEnd, { command, 'timeout-minutes': minutes }: Predict): void {
  const program = `evaluate.predict.command (${command.join(' ')})`;
  const left = 'so the model was not judged';
  if (end.state === 'not-started') throw new InconclusiveError(`${program} could not be started: ${end.reason}. Programs are looked for in PATH and start in the folder of the config file`);
  if (end.state === 'timed-out') throw new InconclusiveError(`${program} was ended after ${minutes} minutes (evaluate.predict.timeout-minutes), ${left}`);
  if (end.state === 'killed') throw new InconclusiveError(`${program} was killed by ${end.signal}${end.signal === 'SIGKILL' ? ', as the system does when memory runs out' : ''}, ${left}`);
  if (end.code !== 0) throw new InconclusiveError(`${program} ended with exit code ${end.code}; what it said stands above, ${left}`);
}

/** Rows in another order may be answers that went to the wrong ids: who sorts the one may have forgotten the other. */
function refuseOtherOrder(ids: readonly string[], judged: JudgedRows, source: string): void {
  const place = ids.findIndex((id, row) => id !== judged.ids[row]);
  if (place === -1) return;
  const which = judged.showValues ? ` is ${JSON.stringify(ids[place])}, that of the input ${JSON.stringify(judged.ids[place])}` : ' is another than that of the input';
  throw new UserError(`${source}: row ${place + 1}${which}; answer the rows in the order in which they come`);
}
