import { expect, test } from 'vitest';

import { unrecordedSentence } from './unrecorded-sentence.ts';

test('says whose training is not recorded', () => {
  expect(unrecordedSentence({})).toBeNull();
  expect(unrecordedSentence({ unrecorded_training: ['candidate'] })).toBe("Which rows the judged model was trained on is not recorded, so whether it learned from these test rows can't be told.");
  expect(unrecordedSentence({ unrecorded_training: ['baseline'] })).toBe("Which rows the baseline was trained on is not recorded, so whether it learned from these test rows can't be told.");
  expect(unrecordedSentence({ unrecorded_training: ['candidate', 'baseline'] })).toBe("Which rows either model was trained on is not recorded, so whether they learned from these test rows can't be told.");
});
