import fc from 'fast-check';
import { expect, it } from 'vitest';

import { childVariables } from './child-variables.ts';
import { secretForms } from './secret-forms.ts';

const TOKEN = 'ghs_1+/=a"b$'.repeat(4);

/** What the runner does to a log. */
function masked(text: string): string {
  return secretForms(TOKEN).toSorted((a, b) => b.length - a.length).reduce((shown, form) => shown.replaceAll(form, '***'), text);
}

it('no form of the token stays readable, whatever stands around it', () => {
  const text = fc.stringMatching(/^[a-z ]{0,20}$/);
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(masked(`${before}${TOKEN}${after}`)).toBe(`${before}***${after}`);
      expect(masked(`https://x/?t=${encodeURIComponent(TOKEN)}&${after}`)).not.toContain(encodeURIComponent(TOKEN).slice(-20));
      expect(masked(JSON.stringify({ token: TOKEN }))).not.toContain('ghs_');
      for (const header of [`x-access-token:${TOKEN}`, `:${TOKEN}`, TOKEN]) {
        const shown = masked(Buffer.from(`${header}${after}`).toString('base64'));
        expect(shown).toMatch(/^\*\*\*/);
        expect(shown).not.toContain(Buffer.from(header).toString('base64').slice(8, 40));
      }
    }),
  );
});

it('an empty or tiny secret blanks out nothing', () => {
  expect(secretForms('')).toEqual([]);
  expect(secretForms('abc')).toEqual([]);
});

it('a program gets no variable that holds the token, whatever it is called', () => {
  const environment = {
    PATH: '/bin', HOME: '/home/ada', AWS_PROFILE: 'models', MLFLOW_TOKEN: 'its own',
    GITHUB_TOKEN: TOKEN, GH_TOKEN: TOKEN, MY_HEADER: `Bearer ${TOKEN}`, GIT_AUTH: Buffer.from(`x-access-token:${TOKEN}`).toString('base64'),
    'INPUT_GITHUB-TOKEN': TOKEN, INPUT_CONFIG: 'mlops.yml', ACTIONS_RUNTIME_TOKEN: 'runtime-token', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'oidc-token', RESULTS: 'x runtime-token', OIDC: 'oidc-token', EMPTY: undefined,
  };
  expect(childVariables({ ...environment, GITHUB_TOKEN: undefined }, TOKEN)).toEqual(childVariables(environment, undefined));
  expect(childVariables(environment, TOKEN)).toEqual({ PATH: '/bin', HOME: '/home/ada', AWS_PROFILE: 'models', MLFLOW_TOKEN: 'its own', EMPTY: undefined });
  expect(Object.keys(childVariables({ PATH: '/bin', X: '' }, undefined))).toEqual(['PATH', 'X']);
});
