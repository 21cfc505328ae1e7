import { parentPort } from 'node:worker_threads';

// Ends at the first question.
parentPort?.on('message', () => process.exit(3));
