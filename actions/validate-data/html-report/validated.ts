import type { Profile } from '../../../shared/results/profile.ts';
import type { ValidateDataResult } from '../../../shared/results/validate-data.ts';

/** What the page is made from. */
export interface Validated {
  readonly result: ValidateDataResult;
  /** As it is written: without any value where none may be shown. */
  readonly profile: Profile;
  /** What drift was measured against; null where nothing was, or where no value may be shown. */
  readonly reference: { readonly name: string; readonly profile: Profile } | null;
}
