import { join } from 'node:path';
import { serialize } from 'node:v8';

import { readBoundedFile } from '../../../shared/model/read-bounded-file.ts';
import { type SavedModel, SECTION } from '../../../shared/model/saved-model/open-saved-model.ts';
import { bindInputs, type FedTensor } from '../../../shared/model/tensors/tensor-inputs.ts';
import { readAnswers, type TensorAnswers } from '../../../shared/model/tensors/tensor-outputs.ts';
import { howItEnded, type LastLines, lastLines, unusable } from '../../../shared/model/tfjs-node/child-of-tfjs-node.ts';
import { TFJS_NODE, type TfjsNode } from '../../../shared/model/tfjs-node/find-tfjs-node.ts';
import type { Ports } from '../../../shared/ports/ports.ts';
import type { ProgramEnd } from '../../../shared/ports/programs.ts';
import { formatCount, formatRows } from '../../../shared/report/format.ts';
import type { Table } from '../../../shared/tabular/tables/table.ts';
import type { Target } from '../../../shared/tabular/tables/target.ts';
import { InconclusiveError, UserError } from '../../../shared/verdict/errors.ts';
import { ANSWERS_NAME, END_NAME, endSchema, inputName, JOB_NAME, MAX_END_BYTES, progressSchema, type SavedModelEnd, type SavedModelJob } from './saved-model-job.ts';

/** What is to be done without the package. */
export const INSTEAD = 'export the model to ONNX';
/** Of an input or of the answers to all rows: half of what V8's form takes in one file. */
const MAX_BYTES = 1024 ** 3;

interface Place {
  readonly tfjsNode: TfjsNode;
  /** Starts `savedModelChild`; the folder of the job follows. */
  readonly program: readonly string[];
  /** Of mlops.yml. */
  readonly directory: string;
  /** Of the model, links followed. */
  readonly model: string;
  /** For files of ours; empty. */
  readonly folder: string;
  readonly displayPath: string;
  readonly showValues: boolean;
}

/**
 * The answers of a SavedModel to all rows of the table, from a child that has nothing of ours but the columns that the model reads.
 * @throws UserError where the package can't be used, or TensorFlow can't answer these rows; InconclusiveError where the child ends badly
 */
export async function askSavedModel(model: SavedModel, { table, target }: { readonly table: Table; readonly target: Target }, place: Place, ports: Pick<Ports, 'files' | 'log' | 'programs'>): Promise<{ readonly answers: TensorAnswers; readonly tensorflow: string }> {
  const { program, directory, folder, tfjsNode, displayPath, showValues } = place;
  const { rows } = table;
  const reader = readAnswers(model.outputs, target, { rows, path: displayPath, section: SECTION, showValues });
  await writeJob(model, table, place, ports);
  const said = lastLines();
  const ended = await ports.programs.run({
    command: [...program, folder],
    directory,
    variables: {},
    pass: [],
    timeoutSeconds: Number.POSITIVE_INFINITY,
    onLine(line) {
      const answered = progressOf(line);
      if (answered !== null) return ports.log.progress(`${displayPath}: ${formatCount(answered)} of ${formatRows(rows)} answered`);
      ports.log.debug(`${TFJS_NODE} | ${line}`);
      said.add(line);
    },
  });
  const end = await readEnd(ended, { folder, displayPath, said });
  if (end.state === 'not-loaded') throw unusable(tfjsNode, end.reason, { instead: INSTEAD });
  if (end.state === 'refused') throw new UserError(`${displayPath}: TensorFlow can't run it on these rows: ${end.reason.replaceAll(/\s+/g, ' ')}`);
  reader.take({ [model.outputs.numbers]: await readFloats(join(folder, ANSWERS_NAME), [rows, ...end.dims], displayPath) }, 0, rows);
  return { answers: reader.answers(), tensorflow: end.engine['tensorflow'] ?? 'unknown' };
}

async function writeJob({ signature, inputs, outputs }: SavedModel, table: Table, { tfjsNode, model, folder, displayPath }: Place, { files }: Pick<Ports, 'files'>): Promise<void> {
  for (const { name, columns } of inputs) refuseLarge(table.rows * columns.length * Float32Array.BYTES_PER_ELEMENT, `input ${JSON.stringify(name)}`, displayPath);
  await files.makeDirectory(folder);
  for (const [index, input] of inputs.entries()) {
    const [fed] = bindInputs([input], table, { path: displayPath })(Int32Array.from({ length: table.rows }, (_, row) => row));
    if (fed === undefined) continue;
    refuseLarge(bytesOf(fed), `input ${JSON.stringify(input.name)}`, displayPath);
    await files.replace(join(folder, inputName(index)), serialize(fed.values));
  }
  const job: SavedModelJob = { tfjsNode: tfjsNode.directory, model, signature, inputs: inputs.map(({ name, type, columns, matrix }) => ({ name, type, matrix, width: columns.length })), output: outputs.numbers, rows: table.rows };
  await files.replace(join(folder, JOB_NAME), serialize(job));
}

/** A character of a text may take two bytes. */
function bytesOf({ values }: FedTensor): number {
  if ('byteLength' in values) return values.byteLength;
  return values.reduce((sum, text) => sum + 2 * text.length + 8, 0);
}

function refuseLarge(bytes: number, what: string, displayPath: string): void {
  if (bytes > MAX_BYTES) throw new UserError(`${displayPath}: ${what} takes ${bytes} bytes for all rows; at most ${MAX_BYTES} are handed to TensorFlow. Leave predictions instead`);
}

function progressOf(line: string): number | null {
  if (!line.startsWith('{"answered":')) return null;
  try {
    return progressSchema.parse(JSON.parse(line)).answered;
  } catch {
    return null;
  }
}

async function readEnd(ended: ProgramEnd, { folder, displayPath, said }: { readonly folder: string; readonly displayPath: string; readonly said: LastLines }): Promise<SavedModelEnd> {
  if (ended.state !== 'exited' || ended.code !== 0) throw new InconclusiveError(`${displayPath}: TensorFlow ${howItEnded(ended)}, so the model was not judged${said.text()}`);
  return endSchema.parse(JSON.parse((await readBoundedFile(join(folder, END_NAME), MAX_END_BYTES)).toString('utf8')));
}

async function readFloats(path: string, dims: readonly number[], displayPath: string): Promise<{ readonly dims: readonly number[]; readonly size: number; readonly data: Float32Array }> {
  const size = dims.reduce((product, length) => product * length, 1);
  refuseLarge(4 * size, 'its output', displayPath);
  const bytes = await readBoundedFile(path, 4 * size);
  if (bytes.length !== 4 * size) throw new UserError(`${displayPath}: TensorFlow left ${bytes.length} bytes of answers, and said that they are ${dims.join(' × ')} numbers`);
  return { dims, size, data: Float32Array.from({ length: size }, (_, index) => bytes.readFloatLE(4 * index)) };
}
