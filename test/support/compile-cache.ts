import { join } from 'node:path';

/** For the environment of children, which are many and short: what Node made of the sources once is kept for the next. */
export const COMPILE_CACHE = { NODE_COMPILE_CACHE: join(import.meta.dirname, '../../node_modules/.cache/compiled') };
