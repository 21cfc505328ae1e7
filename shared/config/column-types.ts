/** What the values of a column can be declared to be. Apart from the schema, which threads that only read rows do without. */
export const COLUMN_TYPES = ['integer', 'number', 'string', 'boolean', 'date', 'timestamp'] as const;
