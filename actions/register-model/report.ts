import { codeSpan, escapeText } from '../../shared/report/escape.ts';
import { ICON } from '../../shared/report/format.ts';
import { table } from '../../shared/report/table.ts';
import type { VersionEntry } from '../../shared/registry/entry.ts';
import type { RegisterResult } from '../../shared/results/register-model.ts';
import type { Proposal } from './claim-version.ts';

const WHY: Readonly<Record<VersionEntry['bump'], string>> = {
  first: 'The first version.',
  // Only ever asked for.
  major: 'A major version.',
  minor: 'A minor version: its features or layers are others.',
  patch: 'A patch: features and layers, where they are known, are the same.',
};

/** What register-model did, for a reviewer. The model card is folded. */
export function report(result: RegisterResult, options: { readonly model: string; readonly proposal: Proposal; readonly asked: boolean; readonly stage: string | undefined; readonly card: string }): string {
  const { model, proposal, asked, stage, card } = options;
  const rows = [
    ['Digest', codeSpan(result.digest)],
    ['Gates', `${ICON[result.verdict]} ${result.verdict}`],
    ['Judged again', result.judged_again === true ? 'yes, with the same verdict' : escapeText(result.judged_again)],
    ...(stage === undefined ? [] : [['Stage', `${codeSpan(`${model}#${stage}`)} ${result.dry_run ? 'would name' : 'names'} it`]]),
    ...filesRow(result),
  ];
  return `${[
    `### ${ICON[result.verdict]} ${escapeText(model)}: ${title(result)}`,
    sentence(result, { proposal, asked }),
    table(['', ''], ['left', 'left'], rows),
    `<details><summary>Model card</summary>\n\n${card.trimEnd()}\n\n</details>`,
  ].join('\n\n')}\n`;
}

/** A link to the release says it better than where the bytes lie. The address comes from GitHub. */
function filesRow({ release_url: url, location }: RegisterResult): string[][] {
  if (url !== null) return [['Release', `<${url}>`]];
  return location === null ? [] : [['Files', codeSpan(location)]];
}

function title({ tag, reused, dry_run: dryRun }: RegisterResult): string {
  if (reused) return `these bytes are ${codeSpan(tag)} already`;
  return dryRun ? `would be registered as ${codeSpan(tag)}` : `registered as ${codeSpan(tag)}`;
}

function sentence({ release_url: url }: RegisterResult, { proposal, asked }: { readonly proposal: Proposal; readonly asked: boolean }): string {
  // Its release may have been mended or published now.
  if (proposal.kind === 'reused') return url === null ? 'The version is reused; nothing was written.' : 'The version is reused.';
  const after = proposal.after === null ? '' : ` It follows v${proposal.after.version}.`;
  const why = asked && proposal.bump !== 'first' ? `A ${proposal.bump} version, as asked for.` : WHY[proposal.bump];
  return `${why}${after}`;
}
