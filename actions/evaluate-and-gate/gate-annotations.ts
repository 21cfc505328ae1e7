import type { Annotation } from '../../shared/host-github/workflow-command.ts';
import { reasonWithWaiver } from '../../shared/report/evaluation/reason-with-waiver.ts';
import type { GateResult } from '../../shared/results/evaluate-and-gate.ts';

/**
 * Gates that did not pass by themselves, at their line of mlops.yml.
 * @param options.excused the job stays green where nothing worse than `inconclusive` came out
 */
export function gateAnnotations(gates: readonly GateResult[], { config, excused }: { readonly config: string | undefined; readonly excused: boolean }): readonly Annotation[] {
  return gates.flatMap(({ gate, verdict, mode, reason, line, waived }) => {
    if (waived !== undefined) return [{ level: 'warning' as const, message: `${gate}: ${reasonWithWaiver({ reason, waived })}`, file: config, line: line ?? undefined }];
    if (verdict === 'pass' || verdict === 'warn') return [];
    const level = mode === 'enforce' && !(excused && verdict === 'inconclusive') ? ('error' as const) : ('warning' as const);
    return [{ level, message: `${gate}: ${verdict}: ${reason}`, file: config, line: line ?? undefined }];
  });
}
