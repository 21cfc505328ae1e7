import { validateData } from './main.js';

await validateData({ wasmDirectory: import.meta.dirname });
