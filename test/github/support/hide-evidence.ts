const STORED = /\bmlops-(?:validate-data|evaluate-and-gate)-[\w-]+?-([0-9a-f]{12})\b/g;

/**
 * What the harness does not scrub. The digest of a validation or an evaluation covers its statement, which holds the time; that of a bundle does not, and stays.
 * @param runners folders of the runners
 */
export function hideEvidence(transcript: string, runners: readonly string[]): string {
  const digests = [...new Set([...transcript.matchAll(STORED)].map(([, digest = '']) => digest))];
  const hidden = digests.reduce((text, digest, index) => text.replaceAll(new RegExp(`${digest}(?:[0-9a-f]{52})?`, 'g'), `<evidence ${index + 1}>`), transcript);
  // A column of times is as wide as the longest of them.
  const narrow = hidden.replaceAll(/ +(<time>|Time) \|$/gm, ' $1 |').replaceAll(/ -+: \|$/gm, ' ---: |');
  return runners.reduce((text, folder) => text.replaceAll(folder, '<runner>'), narrow);
}
