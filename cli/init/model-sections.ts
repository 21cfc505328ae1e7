import type { Target } from '../../shared/tabular/inference/infer-roles.ts';

const GATES = {
  binary: {
    metrics: 'roc_auc, log_loss, accuracy',
    floor: '{ metric: roc_auc, min: 0.7 }                            # a floor that any version must reach',
    comparison: '{ metric: roc_auc, against: baseline, margin: 0.01 }     # not worse than the one in production by more than this',
  },
  regression: {
    metrics: 'root_mean_squared_error, mean_absolute_error, r2',
    floor: '{ metric: r2, min: 0.5 }                                            # a floor that any version must reach',
    comparison: "{ metric: mean_absolute_error, against: baseline, margin: '2%' }    # not worse than the one in production by more than this",
  },
};

/** The lines of train, evaluate and gates; comments as long as nobody said what is predicted. */
export function modelSections(target: Target | null): readonly string[] {
  const { metrics, floor, comparison } = GATES[target?.task ?? 'binary'];
  const sections = [
    'train:',
    '  trainer: tfjs                  # the bundled one; or a program of yours: command: [python, train.py]',
    '  layers: [{ dense: 32, activation: relu }, { dropout: 0.1 }]',
    '  epochs: 30',
    '  early-stopping: { patience: 3 }',
    '',
    'evaluate:',
    `  metrics: [${metrics}]`,
    '  # slices: [a column]           # the metrics for each of its values too, and gates on them',
  ];
  return [
    ...(target === null ? ['# When data.target is known, take these lines in. They are meant for a target with two values; metrics of a number differ.'] : []),
    ...sections.map((line) => (target === null && line !== '' ? `# ${line}` : line)),
    '',
    '# All gates must hold before a version is registered; as long as there is none, nothing is judged and nothing is registered.',
    '# Run it once, look at the numbers in the report, then set what you demand:',
    '# gates:',
    `#   - ${floor}`,
    `#   - ${comparison}`,
    '',
    '# Where a version goes that passed, a line per stage:',
    '# deploy:',
    '#   production: { target: directory, path: served }',
  ];
}
