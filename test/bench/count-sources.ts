import { registerHooks } from 'node:module';

/* Loaded before a program (`node --import`): sums the sources that the program loads and prints the bytes at its end. */

let bytes = 0;
registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    // Built-in modules have none.
    if (loaded.source !== null && loaded.source !== undefined) bytes += Buffer.from(loaded.source as string | Uint8Array).byteLength;
    return loaded;
  },
});
process.on('exit', () => console.error(bytes));
