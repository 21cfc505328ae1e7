import { registerModel } from './main.js';

await registerModel({ wasmDirectory: import.meta.dirname });
