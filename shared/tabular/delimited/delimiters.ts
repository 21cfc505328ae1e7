/** What a header may be separated by where nobody says, by its byte; earlier ones are commoner. */
export const DELIMITERS: ReadonlyMap<string, string> = new Map([
  [',', 'commas'],
  ['\t', 'tabs'],
  [';', 'semicolons'],
  ['|', 'vertical bars'],
]);

/** In the plural, as a sentence has it. */
export function delimiterName(delimiter: string): string {
  return DELIMITERS.get(delimiter) ?? JSON.stringify(delimiter);
}
