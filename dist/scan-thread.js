import { scanThread } from './main.js';

await scanThread();
