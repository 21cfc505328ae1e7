import { NEVER_PASSED } from '../config/check-programs.ts';
import { secretForms } from './secret-forms.ts';
import type { Environment } from './workflow-run.ts';

/**
 * The environment that a team's program may be given names of: without the variables of the runner's services, and without any that holds
 * the token, whatever it is called.
 */
export function childVariables(environment: Environment, token: string | undefined): NodeJS.ProcessEnv {
  const secrets = [token, environment['GITHUB_TOKEN'], environment['ACTIONS_RUNTIME_TOKEN'], environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']].flatMap((secret) => (secret ? secretForms(secret) : []));
  return Object.fromEntries(Object.entries(environment).filter(([name, value]) => !NEVER_PASSED.test(name) && !secrets.some((secret) => value?.includes(secret) === true)));
}
