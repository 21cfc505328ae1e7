/** git-check-ref-format's rules for a full name such as `refs/tags/model@v1.0.0`. */
export function validRefName(name: string): boolean {
  if (!/^refs\/.+\/.+/.test(name) && !/^refs\/(heads|tags)\/.+/.test(name)) return false;
  if (/[\u0000-\u0020\u007F~^:?*[\\]/.test(name) || name.includes('..') || name.includes('@{') || name.endsWith('/') || name.endsWith('.')) return false;
  return name.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'));
}
