import { NEVER_PASSED } from '../config/check-programs.ts';

/** What any program needs to start and to reach the network; nothing here is secret. */
const COMMON = new Set([
  'PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'LANG', 'LC_ALL', 'LC_CTYPE', 'TZ',
  'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY',
  'SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMDATA',
]);

/** The environment of a child: the common variables, those it names, and our `MLOPS_*`. */
export function childEnvironment(
  own: Readonly<Record<string, string | undefined>>,
  { variables, pass }: { readonly variables: Readonly<Record<string, string>>; readonly pass: readonly string[] },
): Record<string, string> {
  const named = new Set(pass.filter((name) => !NEVER_PASSED.test(name)));
  const inherited = Object.entries(own).filter(([name, value]) => value !== undefined && (COMMON.has(name.toUpperCase()) || named.has(name)));
  return { ...(Object.fromEntries(inherited) as Record<string, string>), ...variables };
}
