import { isScalar, visit, type YAMLParseError, type YAMLWarning } from 'yaml';

import type { YamlDocument } from './yaml-document.ts';

/** An error of the YAML parser in plain words, at the place where the reader has to look. */
export function explainYamlError({ text, document }: YamlDocument, error: YAMLParseError | YAMLWarning): { readonly offset: number; readonly text: string } {
  const [offset] = error.pos;
  const character = text.slice(offset, offset + 1);
  const at = (sentence: string, place = offset): { offset: number; text: string } => ({ offset: place, text: sentence });
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return at('a tab indents this line; YAML allows only spaces');
    case 'BAD_INDENT':
      if (!error.message.startsWith('Flow')) return at('the indentation fits no line above; the keys of one map start in the same column');
      return at(`a "${error.message.startsWith('Flow map') ? '{' : '['}" before this is not closed here`);
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (document.errors.some((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === offset)) {
        return at('the line after this is indented as if it belonged to this value; start it in the column of its own map');
      }
      return at('a second ": " in this line; quote a text that holds one, and begin a nested map in a line of its own');
    case 'MULTILINE_IMPLICIT_KEY':
      return at('this line is no "key: value"; is the ":" missing?');
    case 'MISSING_CHAR':
      if (error.message.includes('quote')) return at('a quote is opened here and never closed', openQuote(document, offset));
      return at(`not readable as YAML: ${error.message}`);
    case 'BAD_SCALAR_START':
      return at(`a text can't start with ${character}; quote it`);
    case 'BAD_DQ_ESCAPE':
      return at(`${text.slice(offset, offset + 2)} means nothing in double quotes; put a pattern in single quotes`);
    case 'UNEXPECTED_TOKEN':
      return at(`${JSON.stringify(character)} can't stand here; quote a text that holds [ ] { } or a comma`);
    case 'MULTIPLE_DOCS':
      return at('a second document starts here (---); the file is one');
    case 'TAG_RESOLVE_FAILED':
      return at(`the tag ${text.slice(...error.pos)} is not allowed; quote what is a text`);
    case 'RESOURCE_EXHAUSTION':
      return at('nested too deeply');
    default:
      return at(`not readable as YAML: ${error.message}`);
  }
}

/** The parser reports an open quote at the end of the file; its beginning is the one that helps. */
function openQuote(document: YamlDocument['document'], end: number): number {
  let start = end;
  visit(document, {
    Scalar: (_, node) => {
      if (isScalar(node) && node.type?.startsWith('QUOTE') === true && node.range && node.range[1] >= end) start = node.range[0];
    },
  });
  return start;
}
