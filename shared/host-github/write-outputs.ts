import { appendFile } from 'node:fs/promises';

export type Outputs = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Hands outputs to later steps; what is null is the empty text. Outside a runner there is nobody to hand them to. */
export async function writeOutputs(outputs: Outputs): Promise<void> {
  const path = process.env['GITHUB_OUTPUT'] ?? '';
  if (path === '') return;
  // The toolkit throws where the file is not there yet.
  await appendFile(path, '');
  // Only now: it brings an HTTP client, which no stage waits for.
  const { setOutput } = await import('@actions/core');
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
