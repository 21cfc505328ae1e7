import type { YamlChange } from '../../../shared/config/edit-yaml.ts';

/** What would let a finding pass, or why nobody should be told to write it. */
export type Advice = { readonly changes: readonly YamlChange[] } | { readonly reason: string };
