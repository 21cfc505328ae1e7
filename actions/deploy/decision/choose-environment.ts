import type { LoadedConfig } from '../../../shared/config/loaded-config.ts';
import { nearestName } from '../../../shared/config/nearest-name.ts';
import type { DeployConfig } from '../../../shared/config/schema.ts';
import { UserError } from '../../../shared/verdict/errors.ts';

export interface Environment {
  /** Also the name of its stage in the ledger. */
  readonly name: string;
  readonly config: DeployConfig;
}

/**
 * The environment that was asked for; by default the only one, else `production`.
 * @throws UserError with the names there are
 */
export function chooseEnvironment({ config: { deploy = {} }, name: file }: Pick<LoadedConfig, 'config' | 'name'>, asked: string | undefined): Environment {
  const names = Object.keys(deploy);
  if (names.length === 0) throw new UserError(`${file} has no environment to deploy to; add one, such as deploy: { production: { target: directory, path: /srv/models/name } }`);
  const name = asked ?? (names.length === 1 ? names[0] : 'production') ?? '';
  const config = Object.hasOwn(deploy, name) ? deploy[name] : undefined;
  if (config !== undefined) return { name, config };
  const near = nearestName(name, names);
  const wanted = asked === undefined ? `${file} has several environments and none is called production; name one` : `no environment ${JSON.stringify(asked)} under deploy in ${file}`;
  throw new UserError(`${wanted}: ${names.join(', ')}${near === null ? '' : ` (did you mean ${near}?)`}`);
}
