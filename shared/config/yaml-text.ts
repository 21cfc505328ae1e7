/** Words that YAML reads as something else, or that people believe it does. */
const NOT_TEXT = /^(?:true|false|yes|no|on|off|null|y|n|nan|inf)$/i;

/** What shows nothing, or reorders what a reader sees; and surrogates without their half. */
const HIDDEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029\ufff9-\ufffb]/gu;

/** A text as a scalar of YAML on one line, plain where it can't be misread; signs that can't be seen are written as escapes. */
export function yamlText(text: string): string {
  if (/^[A-Za-z_][\w./-]*$/.test(text) && !NOT_TEXT.test(text)) return text;
  return /^[\x20-\x7e]+$/.test(text) && !text.includes("'") ? `'${text}'` : JSON.stringify(text).replaceAll(HIDDEN, escaped);
}

function escaped(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
