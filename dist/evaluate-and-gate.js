import { evaluateAndGate } from './main.js';

await evaluateAndGate({ wasmDirectory: import.meta.dirname });
