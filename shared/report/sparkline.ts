const STEPS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** A histogram in one line of text. The highest bin is full, an empty one a dot, so that rare and none are told apart. */
export function sparkline(counts: readonly number[]): string {
  const most = Math.max(...counts);
  return counts.map((count) => (count > 0 ? (STEPS[Math.ceil((count / most) * STEPS.length) - 1] ?? STEPS[0]) : '·')).join('');
}
