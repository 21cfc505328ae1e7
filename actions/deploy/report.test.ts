import { expect, test } from 'vitest';

import type { DeployResult } from '../../shared/results/deploy.ts';
import { deployReport } from './report.ts';

const DEPLOYED: DeployResult = {
  schema: 'mlops/deploy/v1',
  verdict: 'pass',
  state: 'deployed',
  environment: 'production',
  version: '1.2.3',
  previous_version: '1.2.2',
  digest: `sha256:${'ab'.repeat(32)}`,
  location: '/srv/models/rain/versions/v1.2.3',
  answers_compared: 20,
  reason: '20 golden answers are those that were judged',
  pending: null,
  dry_run: false,
};
const CONTEXT = { model: 'rain', cause: 'deploy', time: new Date('2026-11-21T10:02:00Z') } as const;

test('a deployment', () => {
  expect(deployReport(DEPLOYED, CONTEXT)).toMatchInlineSnapshot(`
    "### ✅ rain: v1.2.3 serves in production

    20 golden answers are those that were judged.

    |                         |                                    |
    | :---------------------- | :--------------------------------- |
    | Version                 | v1.2.3 (\`abababababab\`)            |
    | Before                  | v1.2.2                             |
    | Golden answers compared | 20                                 |
    | Where                   | \`/srv/models/rain/versions/v1.2.3\` |

    <sub>2026-11-21 10:02 UTC · \`sha256:abababababababababababababababababababababababababababababababab\`</sub>
    "
  `);
});

test('a deployment that failed, where nothing served before', () => {
  const result: DeployResult = { ...DEPLOYED, verdict: 'fail', state: 'rolled-back', previous_version: null, location: null, answers_compared: 0, reason: 'the check ./smoke.sh ended with exit code 3' };
  expect(deployReport(result, CONTEXT)).toMatchInlineSnapshot(`
    "### ❌ rain: v1.2.3 failed in production, nothing serves, as before

    The check ./smoke.sh ended with exit code 3.

    |                         |                         |
    | :---------------------- | :---------------------- |
    | Version                 | v1.2.3 (\`abababababab\`) |
    | Before                  | nothing                 |
    | Golden answers compared | 0                       |

    **Next:** find out why v1.2.3 failed, then deploy again.

    <sub>2026-11-21 10:02 UTC · \`sha256:abababababababababababababababababababababababababababababababab\`</sub>
    "
  `);
});

test('a rollback that failed', () => {
  const result: DeployResult = { ...DEPLOYED, verdict: 'fail', state: 'broken', version: '1.2.1', location: null, answers_compared: 0, reason: 'the check ./smoke.sh did not end within 5 minutes. A rollback that fails is not rolled forward' };
  expect(deployReport(result, { ...CONTEXT, cause: 'rollback' })).toMatchInlineSnapshot(`
    "### 🛑 rain: production needs a person

    The check ./smoke.sh did not end within 5 minutes. A rollback that fails is not rolled forward.

    |                         |                         |
    | :---------------------- | :---------------------- |
    | Version                 | v1.2.1 (\`abababababab\`) |
    | Before                  | v1.2.2                  |
    | Golden answers compared | 0                       |

    **Next:** look at what serves (\`mlops status\`), mend it, then run this again: it goes on from here.

    <sub>2026-11-21 10:02 UTC · \`sha256:abababababababababababababababababababababababababababababababab\`</sub>
    "
  `);
});

test('what people wrote can be no markup', () => {
  const report = deployReport({ ...DEPLOYED, reason: '<img src=x> @everyone **now** | [x](http://y)', location: '/srv/`a|b`' }, CONTEXT);
  expect(report).not.toMatch(/<img|@everyone|\*\*now|\[x\]|http:\/\//);
  expect(report.split('\n').find((line) => line.includes('Where'))?.match(/\|/g)).toHaveLength(3);
});
