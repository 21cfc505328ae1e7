/** Which side of the split a row is on. */
export const SIDE = { train: 0, validation: 1, test: 2 } as const;
export type Side = (typeof SIDE)[keyof typeof SIDE];
