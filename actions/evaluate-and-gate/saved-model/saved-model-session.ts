import { join } from 'node:path';

import { ENCODE_BATCH } from '../../../shared/model/bind-encoder.ts';
import { readBoundedFile } from '../../../shared/model/read-bounded-file.ts';
import { type SavedModel, SECTION } from '../../../shared/model/saved-model/open-saved-model.ts';
import { bindInputs } from '../../../shared/model/tensors/tensor-inputs.ts';
import { readAnswers, type TensorAnswers } from '../../../shared/model/tensors/tensor-outputs.ts';
import { unusable } from '../../../shared/model/tfjs-node/child-of-tfjs-node.ts';
import type { TfjsNode } from '../../../shared/model/tfjs-node/find-tfjs-node.ts';
import type { Ports } from '../../../shared/ports/ports.ts';
import { formatCount, formatRows } from '../../../shared/report/format.ts';
import type { Table } from '../../../shared/tabular/tables/table.ts';
import type { Target } from '../../../shared/tabular/tables/target.ts';
import { InconclusiveError, UserError } from '../../../shared/verdict/errors.ts';
import { ANSWERS_NAME, product, type Reply } from './saved-model-messages.ts';
import { type SavedModelProcess, startProcess } from './saved-model-process.ts';

/** What is to be done without the package. */
export const INSTEAD = 'export the model to ONNX';
/** For loading, and for each batch of rows: a model that takes longer is stuck. */
const PATIENCE_SECONDS = 600;

interface Place {
  readonly tfjsNode: TfjsNode;
  /** Starts `savedModelChild`; the folder for its answers follows. */
  readonly program: readonly string[];
  readonly patience?: number | undefined;
  /** Of mlops.yml. */
  readonly directory: string;
  /** Of the model, links followed. */
  readonly model: string;
  /** For files of ours; empty. */
  readonly folder: string;
  readonly displayPath: string;
  readonly showValues: boolean;
}

/** A SavedModel that a child of ours has loaded, or will on the first question. */
export interface SavedModelSession {
  /** Of TensorFlow, once it has answered. */
  readonly tensorflow: string;
  /** @throws UserError where the package can't be used, or TensorFlow can't answer these rows; InconclusiveError where the child ends badly */
  answer(table: Table, target: Target): Promise<TensorAnswers>;
  /** Milliseconds of an answer without those that went by between the processes. */
  time(table: Table, target: Target, options: { readonly elapsed: () => number }): Promise<number>;
  /** Ends the child. */
  close(): Promise<void>;
}

/** Answers from a child that has nothing of ours but the columns that the model reads; a batch at a time, so that memory is bounded. */
export function openSession(model: SavedModel, place: Place, ports: Pick<Ports, 'files' | 'log' | 'programs'>): SavedModelSession {
  const { directory, displayPath, folder, program, patience = PATIENCE_SECONDS, showValues, tfjsNode } = place;
  const output = model.outputs.numbers;
  let tensorflow = 'unknown';
  let child: SavedModelProcess | null = null;

  const started = async (): Promise<SavedModelProcess> => {
    if (child !== null) return child;
    await ports.files.makeDirectory(folder);
    child = startProcess({ command: [...program, folder], directory, displayPath, patience }, ports);
    const { engine } = expected('loaded', await child.request({ tfjsNode: tfjsNode.directory, model: place.model, signature: model.signature, output }), place);
    tensorflow = engine['tensorflow'] ?? 'unknown';
    return child;
  };
  const ask = async (table: Table, target: Target, { elapsed, tell }: { readonly elapsed: () => number; readonly tell: (answered: number) => void }): Promise<{ readonly answers: TensorAnswers; readonly milliseconds: number }> => {
    const asked = await started();
    const start = elapsed();
    let between = 0;
    const feed = bindInputs(model.inputs, table, { path: displayPath });
    const reader = readAnswers(model.outputs, target, { rows: table.rows, path: displayPath, section: SECTION, showValues });
    let shape: readonly number[] | null = null;
    for (let from = 0; from < table.rows; from += ENCODE_BATCH) {
      if (from > 0) tell(from);
      const rows = Int32Array.from({ length: Math.min(ENCODE_BATCH, table.rows - from) }, (_, place) => from + place);
      const fed = feed(rows);
      const sent = elapsed();
      const { dims, milliseconds } = expected('answered', await asked.request({ rows: rows.length, fed }), place);
      if (shape !== null && shape.join() !== dims.join()) throw new UserError(`${displayPath}: output ${JSON.stringify(output)} has another shape in another batch of rows`);
      shape = dims;
      const tensor = await readFloats(join(folder, ANSWERS_NAME), [rows.length, ...dims], displayPath);
      between += elapsed() - sent - milliseconds;
      reader.take({ [output]: tensor }, from, rows.length);
    }
    const answers = reader.answers();
    return { answers, milliseconds: elapsed() - start - between };
  };

  return {
    get tensorflow() {
      return tensorflow;
    },
    answer: async (table, target) => (await ask(table, target, { elapsed: () => 0, tell: (answered) => ports.log.progress(`${displayPath}: ${formatCount(answered)} of ${formatRows(table.rows)} answered`) })).answers,
    time: async (table, target, { elapsed }) => (await ask(table, target, { elapsed, tell: () => undefined })).milliseconds,
    async close() {
      await child?.end();
    },
  };
}

function expected<State extends 'loaded' | 'answered'>(state: State, reply: Reply, { tfjsNode, displayPath }: Place): Extract<Reply, { state: State }> {
  if (reply.state === 'not-loaded') throw unusable(tfjsNode, reply.reason, { instead: INSTEAD });
  if (reply.state === 'refused') throw new UserError(`${displayPath}: TensorFlow can't run it on these rows: ${reply.reason.replaceAll(/\s+/g, ' ')}`);
  if (!isState(state, reply)) throw new InconclusiveError(`${displayPath}: TensorFlow's process said "${reply.state}" where it should have ${state}, so the model was not judged`);
  return reply;
}

function isState<State extends Reply['state']>(state: State, reply: Reply): reply is Extract<Reply, { state: State }> {
  return reply.state === state;
}

async function readFloats(path: string, dims: readonly number[], displayPath: string): Promise<{ readonly dims: readonly number[]; readonly size: number; readonly data: Float32Array }> {
  const size = product(dims);
  const bytes = await readBoundedFile(path, 4 * size);
  if (bytes.length !== 4 * size) throw new UserError(`${displayPath}: TensorFlow left ${bytes.length} bytes of answers, and said that they are ${dims.join(' × ')} numbers`);
  return { dims, size, data: Float32Array.from({ length: size }, (_, index) => bytes.readFloatLE(4 * index)) };
}
