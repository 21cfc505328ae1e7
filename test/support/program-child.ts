/* A run that ends at once, as after a second Ctrl-C, while its program is at work. */
import { localPrograms } from '../../shared/host-local/programs.ts';

const { folder, command } = JSON.parse(process.argv[2] ?? '') as { folder: string; command: string[] };
const programs = localPrograms(process.env, { signal: new AbortController().signal });
await programs.run({ command, directory: folder, variables: {}, pass: [], timeoutSeconds: 60, onLine: () => process.exit(130) });
