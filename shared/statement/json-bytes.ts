/** A value as the JSON file that a person may read: two spaces, a newline at the end. */
export function jsonBytes(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}
