import type { ColumnConfig } from '../../config/schema.ts';
import { yamlText } from '../../config/yaml-text.ts';

/** A column's rules as a map of YAML on one line. */
export function ruleText(rule: ColumnConfig): string {
  const parts = Object.entries(rule).map(([key, value]) => `${key}: ${Array.isArray(value) ? `[${value.map(scalarText).join(', ')}]` : key === 'pattern' ? `'${value}'` : scalarText(value)}`);
  return `{ ${parts.join(', ')} }`;
}

export function scalarText(value: unknown): string {
  return typeof value === 'string' ? yamlText(value) : String(value);
}
