import { createHash } from 'node:crypto';

import { expect, test } from 'vitest';

import { html } from './html.ts';
import { htmlPage } from './page.ts';

const page = htmlPage({ title: 'rain <b>', main: html`<p>${'</style><script>1</script>'}</p>`, foot: html`today` });

test('a page forbids everything but its own style sheet', () => {
  const style = /<style>([^]*)<\/style>/.exec(page)?.[1] ?? '';
  expect(style).toContain('prefers-color-scheme: dark');
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'");
  expect(policy).toBe(`default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`);
});

test('and has no script, no address and no style by itself', () => {
  expect(page).toContain('<title>rain &lt;b&gt;</title>');
  expect(page).toContain('<p>&lt;/style&gt;&lt;script&gt;1&lt;/script&gt;</p>');
  expect(page).not.toMatch(/<script|\bsrc=|\bhref=|url\(|@import|style=/);
});
