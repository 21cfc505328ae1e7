/** Words that YAML reads as something else, or that people believe it does. */
const NOT_TEXT = /^(?:true|false|yes|no|on|off|null|y|n|nan|inf)$/i;

/** A text as a scalar of YAML, plain where it can't be misread. */
export function yamlText(text: string): string {
  if (/^[A-Za-z_][\w./-]*$/.test(text) && !NOT_TEXT.test(text)) return text;
  return /^[\x20-\x7e]+$/.test(text) && !text.includes("'") ? `'${text}'` : JSON.stringify(text);
}
