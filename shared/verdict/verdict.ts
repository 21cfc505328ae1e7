/** What a stage or a gate says. `inconclusive` means: it could not be judged, which is never a pass. */
export const VERDICTS = ['pass', 'warn', 'inconclusive', 'fail'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The gravest of several verdicts: fail > inconclusive > warn > pass. None at all is `inconclusive`: nothing was judged. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.length === 0) return 'inconclusive';
  return VERDICTS[Math.max(...verdicts.map((verdict) => VERDICTS.indexOf(verdict)))] as Verdict;
}

/** Register and deploy accept nothing but these. */
export function isAccepted(verdict: Verdict): boolean {
  return verdict === 'pass' || verdict === 'warn';
}
