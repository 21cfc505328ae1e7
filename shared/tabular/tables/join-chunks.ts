/** Joins the pieces into one array of their whole length, and empties the list, so that each can be freed. */
export function joinChunks<T extends Float64Array | Int32Array>(chunks: T[], create: (length: number) => T): T {
  const joined = create(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks.splice(0)) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}
