import { ruleParts } from '../../../shared/config/rule-parts.ts';
import type { DataConfig } from '../../../shared/config/schema.ts';
import type { Finding } from '../../../shared/results/validate-data.ts';
import { cutValue } from '../../../shared/tabular/columns/breaches.ts';
import type { RuleTallies } from '../scan/rule-scan.ts';
import { countOf, type FindingContext, makeFinding } from './make-finding.ts';

/** Rows that break a rule, and rows of which it can't be told: these are no better, for nobody knows that it holds. */
export function ruleFindings(context: FindingContext, { data, tallies }: { readonly data: DataConfig; readonly tallies: readonly RuleTallies[] }): Finding[] {
  const parts = new Map((data.rules ?? []).map(ruleParts).map((rule) => [rule.name, rule]));
  return tallies.flatMap(({ name, broken, unclear }) => {
    const { message = null, level = 'fail' } = parts.get(name) ?? {};
    const shown = cutValue(name);
    const why = message === null ? '' : `: ${message}`;
    const findings: Finding[] = [];
    if (broken.count > 0) {
      findings.push(makeFinding(context, { check: 'rule', column: null, rule: name, level, count: broken.count, examples: broken.examples, message: `${shown}: ${countOf(broken.count, 'row', ['breaks', 'break'])} the rule${why}` }));
    }
    if (unclear.count > 0) {
      const said = `${shown}: of ${unclear.count.toLocaleString('en-US')} ${unclear.count === 1 ? 'row' : 'rows'} the rule can't be told, because a value is missing, not of its type, or nothing that its operations are defined of`;
      findings.push(makeFinding(context, { check: 'rule', column: null, rule: name, level, count: unclear.count, examples: unclear.examples, message: said }));
    }
    return findings;
  });
}
