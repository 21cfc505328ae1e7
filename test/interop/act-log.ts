import { z } from 'zod';

const lineSchema = z.object({
  level: z.string().optional(),
  msg: z.string().default(''),
  jobID: z.string().optional(),
  step: z.string().optional(),
  jobResult: z.string().optional(),
  command: z.string().optional(),
  name: z.string().optional(),
  arg: z.string().optional(),
});

export interface ActLog {
  /** How each job that ran has ended; a job that act skipped is not among them. */
  readonly jobs: Readonly<Record<string, string>>;
  /** What our actions gave: `gate evaluate-and-gate verdict` → `pass`. */
  readonly outputs: ReadonlyMap<string, string>;
  /** All that was printed. */
  readonly text: string;
}

/** Reads what `act --json` prints, a JSON object per line. */
export function readActLog(printed: string): ActLog {
  const lines = printed.split('\n').filter((line) => line.startsWith('{')).map((line) => lineSchema.parse(JSON.parse(line)));
  return {
    jobs: Object.fromEntries(lines.flatMap(({ jobID, jobResult }) => (jobID === undefined || jobResult === undefined ? [] : [[jobID, jobResult]]))),
    outputs: new Map(lines.flatMap(({ command, jobID, step = '', name, arg = '' }) => (command === 'set-output' ? [[`${jobID} ${/actions\/([a-z-]+)@/.exec(step)?.[1]} ${name}`, arg]] : []))),
    text: lines.map(({ msg }) => msg.trimEnd()).join('\n'),
  };
}
