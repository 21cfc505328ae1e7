import type { LoggedRequest } from '../request-log.ts';
import type { LogLine } from './read-log.ts';
import type { Done } from './run-action.ts';
import { scrub } from './scrub.ts';

/** Steps as one readable text: how each ended, its log as the runner shows it, its requests, its outputs, its summary. */
export function transcript(...steps: readonly Done[]): string {
  return steps.map(showStep).join('\n');
}

function showStep(done: Done): string {
  const { action, job, exitCode, signal, log, requests, outputs, droppedOutputs, summary } = done;
  const sections = [
    `=== ${action}: ${signal === null ? `exit code ${exitCode}` : `ended by ${signal}`}${log.stopped && signal === null ? ', commands still stopped' : ''}`,
    ...section('log', showLog(log.lines)),
    ...section('requests', requests.map(showRequest)),
    ...section('outputs', [...Object.entries(outputs).map(([name, value]) => showOutput(name, value)), ...droppedOutputs.map((name) => `${name}: dropped by the runner, since it contains a secret`)]),
    ...section('summary', summary === null ? ['dropped by the runner: larger than 1 MiB'] : summary === '' ? [] : [summary.trimEnd()]),
  ];
  return scrub(`${sections.join('\n')}\n`, job, log.masks);
}

const section = (name: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : [`--- ${name}`, ...lines]);
const showOutput = (name: string, value: string): string => (value.includes('\n') ? `${name}:\n${value.replaceAll(/^/gm, '  ')}` : `${name}: ${value}`);

function showLog(lines: readonly LogLine[]): readonly string[] {
  let indent = '';
  return lines.flatMap((line): readonly string[] => {
    switch (line.kind) {
      case 'text':
        return [line.text === '' ? '' : `${indent}${line.text}`];
      case 'group':
        indent = '  ';
        return [`▾ ${line.title}`];
      case 'endgroup':
        indent = '';
        return [];
      case 'debug':
        return [];
      case 'annotation': {
        const { level, message, title, file, line: number } = line.annotation;
        const place = file === null ? '' : ` ${file}${number === null ? '' : `:${number}`}`;
        return [`${indent}[${level}${place}]${title === null ? '' : ` ${title}:`} ${message.replaceAll('\n', `\n${indent}    `)}`];
      }
      case 'other-command':
        return [`${indent}[command ${line.name}]`];
    }
  });
}

/** `POST /repos/acme/flights/issues/7/comments {body} → 201`, with what was planned to happen to it. */
function showRequest({ host, method, path, query, route, body, status, fault }: LoggedRequest): string {
  const where = host === 'results' ? `results ${route}` : `${method} ${host === 'uploads' ? 'uploads:' : ''}${decodeURIComponent(path)}${query === '' ? '' : `?${decodeURIComponent(query)}`}`;
  const keys = body !== null && typeof body === 'object' ? ` {${Object.keys(body).join(', ')}}` : typeof body === 'string' ? ' (bytes)' : '';
  return `${where}${host === 'results' ? '' : keys} → ${status ?? 'no answer'}${fault === null ? '' : ` [${fault}]`}`;
}
