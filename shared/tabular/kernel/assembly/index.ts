export { OUT } from './cells';
export { countByte } from './count';
export { cutRecords } from './records';
export { hashKeys } from './keys';
export { mergeEveryOther, sortNumbers } from './sort';
export { takeKnown } from './table';
export { takeNumbers } from './numbers';
export { takeTexts } from './texts';
export { takeTimes } from './times';
