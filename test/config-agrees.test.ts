import fc from 'fast-check';
import { expect, test } from 'vitest';

import { isDate, isDateOrTimestamp } from '../shared/config/calendar.ts';
import { NEVER_PASSED } from '../shared/config/check-programs.ts';
import { childEnvironment } from '../shared/host-local/child-environment.ts';
import { parseDate, parseTimeText } from '../shared/tabular/cells/parse-time.ts';

const two = (most: number): fc.Arbitrary<string> => fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(2, '0'));
const days = fc.tuple(fc.integer({ min: 0, max: 9999 }), two(13), two(32)).map(([year, month, day]) => `${String(year).padStart(4, '0')}-${month}-${day}`);
const times = fc
  .tuple(days, fc.constantFrom('', ' ', 'T', 't', '_'), two(25), two(61), fc.constantFrom('', ':00', ':59', ':60', ':5', ':07.5', ':07.'), fc.constantFrom('', 'Z', 'z', '+01:00', '-0330', '+01', '+1', ' Z'))
  .map(([day, sign, hour, minute, second, zone]) => (sign === '' ? day : `${day}${sign}${hour}:${minute}${second}${zone}`));

test('a date that the config takes is one that the data is read with, and no other', () => {
  fc.assert(
    fc.property(fc.oneof(days, times, fc.string()), (text) => {
      fc.pre(text.trim() === text);
      const bytes = Buffer.from(text);
      expect(isDate(text)).toBe(!Number.isNaN(parseDate(bytes, 0, bytes.length)));
      expect(isDateOrTimestamp(text)).toBe(!Number.isNaN(parseTimeText(text)));
    }),
    { numRuns: 2000 },
  );
});

test('a variable that the config refuses is one that no program would get', () => {
  for (const name of ['GITHUB_TOKEN', 'github_token', 'ACTIONS_RUNTIME_TOKEN', 'INPUT_TOKEN', 'HF_TOKEN', 'GITHUB_TOKENS', 'MY_INPUT_X']) {
    const given = childEnvironment({ [name]: 'x' }, { variables: {}, pass: [name] });
    expect(Object.hasOwn(given, name)).toBe(!NEVER_PASSED.test(name));
  }
});
