import { parseReference } from '../../shared/statement/reference.ts';

/** Whether it names a file or folder, and no version or stage of the registry. */
export function isPath(text: string, model: string): boolean {
  return parseReference(text, model).kind === 'path';
}
