import { report } from './main.js';

await report({ wasmDirectory: import.meta.dirname });
