import { localFiles } from '../../shared/host-local/files.ts';
import { localLog } from '../../shared/host-local/log.ts';
import { formatRows } from '../../shared/report/format.ts';
import { UserError } from '../../shared/verdict/errors.ts';
import { EXIT } from '../../shared/verdict/exit-code.ts';
import type { Command } from '../command.ts';
import { init } from '../init.ts';

export const initCommand: Command = {
  usage: '<data file> [--force]',
  description: 'Writes a first mlops.yml here from a data file: the types seen, bounds with room, and comments on what to decide.',
  options: { force: { description: 'Write over an mlops.yml that is there', flag: true } },
  positionals: 1,
  standsAlone: true,
  async run({ positionals, options, signal, print }) {
    const [dataPath] = positionals;
    if (dataPath === undefined) throw new UserError('name the data file: mlops init data.csv');
    const made = await init({ dataPath, directory: process.cwd(), force: options['force'] !== undefined }, { files: localFiles(), cancel: { signal }, log: localLog(process.stderr) });
    print(`Read ${formatRows(made.rows)}, ${made.columns} columns.`);
    for (const path of made.written) print(`Wrote ${path}`);
    for (const note of made.notes) print(note);
    print(`Look through it, then run: ${made.next}`);
    const { path, id, target, written } = made;
    return { exitCode: EXIT.ok, outputs: { path, id, target, written } };
  },
};
