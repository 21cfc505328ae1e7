import { join } from 'node:path';

import type { Action } from '../../shared/host-github/action.ts';
import { artifactPage } from '../../shared/host-github/artifact-page.ts';
import { keepRows } from '../../shared/host-github/carried-rows.ts';
import { headlineOf } from '../../shared/host-github/headline-of.ts';
import { insideWorkspace } from '../../shared/host-github/inside-workspace.ts';
import { type Installation, runAction } from '../../shared/host-github/run-action.ts';
import { exitCodeOfVerdict } from '../../shared/verdict/exit-code.ts';
import { commentOnPullRequest } from './comment-on-pull-request.ts';
import { findingAnnotations } from './findings/finding-annotations.ts';
import { validateDataInputsSchema } from './inputs.ts';
import { isPath } from './is-path.ts';
import { withPage } from './with-page.ts';

const action: Action<typeof validateDataInputsSchema> = {
  inputs: validateDataInputsSchema,
  async work({ inputs, loaded, workDirectory, ports, log, handOff, run, event, client, wasmDirectory }) {
    const { data, environment, reference: against } = inputs;
    if (data !== undefined) await insideWorkspace(data, { input: 'data', base: loaded.directory, roots: [run.workspace] });
    if (against !== undefined && isPath(against, loaded.config.model)) await insideWorkspace(against, { input: 'reference', base: loaded.directory, roots: [run.workspace] });
    const { validateData } = await import('./validate-data.ts');
    const { localThreads } = await import('../../shared/host-local/threads.ts');
    const threads = localThreads(join(wasmDirectory, 'scan-thread.js'));
    const { result, directory, report, locations } = await log.group(`Validate the data of ${loaded.config.model}`, () => validateData({ loaded, workDirectory, data, environment, reference: against, suggest: inputs.suggest, threads }, ports));
    if (inputs['upload-data']) await keepRows(directory, { data: result.data, base: loaded.directory, files: ports.files, locations });
    const reference = await handOff.handOn('validate-data', directory);
    const told = withPage(report, artifactPage(reference, run));
    await commentOnPullRequest({ when: inputs.comment, model: loaded.config.model, verdict: result.verdict, report: told }, { event, run, log, client });
    return {
      verdict: result.verdict,
      exitCode: exitCodeOfVerdict(result.verdict),
      outputs: {
        data: reference,
        digest: result.data.digest,
        rows: result.rows,
        result: join(directory, 'result.json'),
        report: join(directory, 'report.md'),
        'report-html': join(directory, 'report.html'),
        ...(result.failures === undefined ? {} : { failures: join(directory, result.failures.path) }),
      },
      sentence: headlineOf(report),
      summary: told,
      annotations: findingAnnotations(result.findings, { directory: loaded.directory, workspace: run.workspace }),
    };
  },
};

export async function validateDataAction(installation: Installation): Promise<void> {
  await runAction(action, installation);
}
