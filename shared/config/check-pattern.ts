import { RE2JS, RE2JSSyntaxException } from 're2js';

/** What is wrong with an RE2 pattern, and where in it; null where nothing is. */
export function checkPattern(pattern: string): string | null {
  try {
    RE2JS.compile(pattern);
    return null;
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    const part = error.input ?? '';
    const place = pattern.indexOf(part);
    return place === -1 ? error.error : `${error.error} at character ${place + 1}, ${JSON.stringify(part)}`;
  }
}
