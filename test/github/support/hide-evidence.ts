const STORED = /\bmlops-(?:validate-data|evaluate-and-gate)-[\w-]+?-([0-9a-f]{12})\b/g;

/**
 * What the harness does not scrub. The digest of a validation or an evaluation covers its statement, which holds the time; that of a bundle does not, and stays.
 * @param runners folders of the runners
 */
export function hideEvidence(transcript: string, runners: readonly string[]): string {
  const digests = [...new Set([...transcript.matchAll(STORED)].map(([, digest = '']) => digest))];
  const hidden = digests.reduce((text, digest, index) => text.replaceAll(new RegExp(`${digest}(?:[0-9a-f]{52})?`, 'g'), `<evidence ${index + 1}>`), transcript);
  // A column of times is as wide as the longest of them.
  const narrow = hidden.replaceAll(/ +Time \|\n(\|.*) -+: \|$/gm, ' Time |\n$1 ---: |').replaceAll(/ +<time> \|$/gm, ' <time> |');
  const unstated = narrow.replaceAll(/(statement of its evaluation `)[0-9a-f]{12}`/g, '$1<evidence>`');
  return runners.reduce((text, folder) => text.replaceAll(folder, '<runner>'), unstated);
}
