const MAX_BYTES = 64 * 1024;
/** A line that git's own clean-up of messages takes away or changes (`git help commit`, --cleanup): a comment, a blank one, one with blanks at its end. */
const CLEANED_UP = /^#|^\s*$|\s$/u;

/**
 * Entries lie in the messages of tags, and tools differ in the line break at a message's end. So an entry is a text that no clean-up of
 * messages changes, with one line break at its end: pretty-printed JSON is.
 * @throws RangeError for another text, which would not come back as it was
 */
export function messageOfText(text: string): string {
  const body = text.slice(0, -1);
  const survives = text.endsWith('\n') && body === body.trim() && !body.split('\n').some((line) => CLEANED_UP.test(line)) && text.isWellFormed() && !/[\r\0]/.test(text);
  if (!survives) throw new RangeError('an entry of the log must be lines that the clean-up of a commit message leaves as they are');
  if (Buffer.byteLength(text) > MAX_BYTES) throw new RangeError(`an entry of the log may have ${MAX_BYTES} bytes at most`);
  return text;
}

/** The text that was made a message, whatever became of its last line break. */
export function textOfMessage(message: string): string {
  return `${message.replaceAll('\r\n', '\n').trim()}\n`;
}
