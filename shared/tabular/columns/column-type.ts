import type { ColumnType } from '../../config/schema.ts';
import { ALL_TYPES, narrowestType, typeBit, typesOf } from '../cells/typed-value.ts';
import type { ColumnScan } from './column-scan.ts';
import { BLANK, MISSING } from './marks.ts';
import { valueBytes, type ValueTable } from './value-table.ts';

export function modeOf(type: ColumnType): ColumnScan['mode'] {
  if (type === 'integer' || type === 'number') return 'number';
  return type === 'date' || type === 'timestamp' ? 'time' : 'text';
}

/** So many ways to write true and false are texts. */
export function streamedType(table: ValueTable): ColumnType {
  return narrowestType(typesInTable(table) & ~typeBit('boolean'));
}

/** The types that every value of the table could be of. */
export function typesInTable(table: ValueTable): number {
  let types = ALL_TYPES;
  for (let code = 0; code < table.size; code++) {
    const marks = table.marks[code] as number;
    if (marks !== MISSING && marks !== BLANK) types &= typesOf(valueBytes(table, code), types);
  }
  return types;
}
