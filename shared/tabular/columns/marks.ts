/** Marks of a value, which are also kinds of breaches; a rule's own kinds begin at `FIRST_RULE`. */
export const MISSING = 1;
/** Only blanks, in a column whose type nobody declared: what it means is known at the end. */
export const BLANK = 2;
export const FIRST_RULE = 4;
