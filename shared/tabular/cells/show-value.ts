/** A cell value in a message is cut here: enough to recognise it, whatever the file holds. */
const MAX_SHOWN = 200;

/** A cell value as a message shows it: quoted and cut, or, where `data.show-values` is false, not at all. */
export function showValue(text: string, showValues: boolean): string {
  if (!showValues) return 'a value (not shown)';
  return JSON.stringify(text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);
}
