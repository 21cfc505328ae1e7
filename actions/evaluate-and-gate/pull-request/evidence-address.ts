import { parseReference } from '../../../shared/statement/reference.ts';

/** The page of the artifact that a reference names, on GitHub's page of the run; undefined where it names no artifact. */
export function evidenceAddress(runUrl: string, reference: string, model: string): string | undefined {
  const parsed = parseReference(reference, model);
  return parsed.kind === 'artifact' && parsed.artifact.by === 'id' ? `${runUrl}/artifacts/${parsed.artifact.id}` : undefined;
}
