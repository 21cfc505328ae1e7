import { deploy } from './main.js';

await deploy({ wasmDirectory: import.meta.dirname });
