import { join } from 'node:path';

import type { World } from '../start-world.ts';

const REPOSITORY = join(import.meta.dirname, '../../..');

interface ScrubOptions {
  /** What the step masked. */
  readonly masks?: readonly string[];
  /** Folders of the job, and what stands for them. */
  readonly folders?: readonly (readonly [string, string])[];
}

/**
 * Takes out of a transcript what differs from run to run and from machine to machine, and nothing else: digests, rows and metrics
 * stay, since they must be the same everywhere.
 *
 * | stands for | what it was |
 * |---|---|
 * | `<workspace>`, `<temp>`, `<machine>`, `<repository>` | folders of the job, and this repository |
 * | `https://api.github.test`, `uploads.…`, `results.…` | the loopback servers |
 * | `<commit 1>`, `<tag 1>` | git objects made through the API: their shas depend on the second they were made in |
 * | `***` | the token and all that the step masked, as the runner prints it |
 * | `<signature>` | of an address of the blob store |
 * | `<zip digest>`, `<zip size>` | of an artifact's zip, which holds times; a bundle's digest stays |
 * | `<time>`, `<date>` | how long something took, and when it was |
 */
export function scrubWorld(text: string, { site, state, resultsOrigin, tokens }: World, { masks = [], folders = [] }: ScrubOptions = {}): string {
  const secrets = [...tokens.keys(), ...masks].sort((a, b) => b.length - a.length);
  const made = [...site.made].map((sha): [string, string] => {
    const type = state.objects.get(sha)?.type ?? 'object';
    return [sha, `<${type} ${[...site.made].filter((other) => state.objects.get(other)?.type === type).indexOf(sha) + 1}>`];
  });
  const names: readonly (readonly [string, string])[] = [
    ...secrets.map((secret): [string, string] => [secret, '***']),
    ...folders,
    [REPOSITORY, '<repository>'],
    [site.api, 'https://api.github.test'],
    [site.uploads, 'https://uploads.github.test'],
    [resultsOrigin, 'https://results.github.test'],
    ...made,
    ...made.map(([sha, label]): [string, string] => [sha.slice(0, 12), label]),
    ...made.map(([sha, label]): [string, string] => [sha.slice(0, 7), label]),
  ];
  return names
    .reduce((scrubbed, [from, to]) => scrubbed.replaceAll(from, to), text)
    .replaceAll(/sig=fakeSignature\d+/g, 'sig=<signature>')
    .replaceAll(/fakeSignature\d+/g, '<signature>')
    .replaceAll(/(digest of (?:uploaded|downloaded) artifact is )[0-9a-f]{64}/g, '$1<zip digest>')
    .replaceAll(/("hash":"sha256:)[0-9a-f]{64}/g, '$1<zip digest>')
    .replaceAll(/("size(?:_bytes)?":)"\d+"/g, '$1"<zip size>"')
    .replaceAll(/(Uploaded bytes )\d+/g, '$1<zip size>')
    .replaceAll(/\b\d+(?:\.\d+)? m?s\b/g, '<time>')
    .replaceAll(/"seconds":\s?[\d.]+/g, '"seconds":<time>')
    .replaceAll(/\b20\d\d-\d\d-\d\d \d\d:\d\d(?::\d\d)? UTC/g, '<date>')
    .replaceAll(/\b20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z/g, '<date>')
    .replaceAll(/(?:^\|.*\|\n)+/gm, (table) => (/<(?:workspace|temp|machine|repository|time|date)>/.test(table) ? unpadded(table) : table));
}

/** Its columns were as wide as what was taken out. */
function unpadded(table: string): string {
  return table.replaceAll(/ +\|/g, ' |').replaceAll(/-{3,}/g, '---');
}
