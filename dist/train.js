import { train } from './main.js';

await train({ wasmDirectory: import.meta.dirname });
