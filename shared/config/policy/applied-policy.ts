import type { LoadedConfig } from '../loaded-config.ts';

/** A setting of mlops.yml that was looser than the policy allows. */
export interface Tightened {
  /** Id of the gate; null: of `evaluate`, or of the whole file. */
  readonly gate: string | null;
  readonly setting: string;
  readonly from: string;
  readonly to: string;
}

/** The policy that a config stands under. */
export interface AppliedPolicy {
  /** As the input names it. */
  readonly name: string;
  readonly digest: `sha256:${string}`;
  /** What the comparison must be with; null where the policy leaves that to mlops.yml. */
  readonly baseline: string | null;
  /** Ids of the gates that it added. */
  readonly gates: readonly string[];
  /** It lets no waiver count. */
  readonly noWaivers: boolean;
  /** It was read at the base, and the change that is judged has other bytes of it. */
  readonly altered: boolean;
  readonly tightened: readonly Tightened[];
  /** mlops.yml as it was written. */
  readonly written: LoadedConfig;
}
