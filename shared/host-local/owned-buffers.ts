/** Below this a copy is cheaper. */
const LEAST_BYTES = 1024;

/** The buffers of the typed arrays in plain data, so far as an array has one to itself. */
export function ownedBuffers(data: unknown): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (ArrayBuffer.isView(value)) {
      const { buffer, byteLength } = value;
      if (buffer instanceof ArrayBuffer && byteLength === buffer.byteLength && byteLength >= LEAST_BYTES) buffers.add(buffer);
      return;
    }
    if (value instanceof Map) for (const inner of value.values()) visit(inner);
    else for (const inner of Object.values(value)) visit(inner);
  };
  visit(data);
  return [...buffers];
}
