import { MODEL_NAME } from '../config/schema.ts';
import { UserError } from '../verdict/errors.ts';
import type { Digest } from './digest.ts';

/** How a stage names what another made. */
export type Reference =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'artifact'; readonly artifact: ArtifactName }
  | RegisteredReference;

/** A version of a registry, or what a stage of it holds. */
export type RegisteredReference =
  | { readonly kind: 'version'; readonly model: string; readonly version: string }
  | { readonly kind: 'stage'; readonly model: string; readonly stage: string; /** How many steps before the present one. */ readonly back: number };

/** Of this run: exactly one, whose content has this digest; or the newest of a name. */
export type ArtifactName = { readonly by: 'id'; readonly id: number; readonly digest: Digest } | { readonly by: 'name'; readonly name: string };

const VERSION = /^(?<model>[^@#]+)@v(?<version>\d+\.\d+\.\d+)$/;
const STAGE = /^(?<model>[^@#]*)#(?<stage>[^@#~]+)(?:~(?<back>\d{1,6}))?$/;
const ARTIFACT = /^artifact:(?<text>.*)$/s;
const EXACT = /^(?<id>[1-9]\d{0,14})@sha256:(?<hex>[0-9a-f]{64})$/;
/** What GitHub allows in the name of an artifact, and no line break (https://github.com/actions/toolkit/tree/main/packages/artifact). */
const ARTIFACT_NAME = /^[^":<>|*?\\/\u0000-\u001f\u007f]{1,255}$/;

/**
 * Reads `./path`, `artifact:<id>@sha256:<hex>`, `artifact:<name>`, `model@v1.4.0`, `model#production`, `model#production~1`.
 * A bare word is a stage of this model (`production`) unless it looks like a path.
 * @throws UserError with the allowed forms
 */
export function parseReference(text: string, model: string): Reference {
  const artifact = ARTIFACT.exec(text)?.groups?.['text'];
  if (artifact !== undefined) return { kind: 'artifact', artifact: parseArtifact(artifact, text) };
  const version = VERSION.exec(text)?.groups;
  if (version !== undefined) return { kind: 'version', model: named(version['model'], text), version: version['version'] ?? '' };
  const stage = STAGE.exec(text)?.groups;
  if (stage !== undefined) return { kind: 'stage', model: named(stage['model'] || model, text), stage: named(stage['stage'], text), back: Number(stage['back'] ?? 0) };
  if (/[/\\]/.test(text) || /\.\w+$/.test(text) || text === '.' || text === '..') return { kind: 'path', path: text };
  if (MODEL_NAME.test(text)) return { kind: 'stage', model, stage: text, back: 0 };
  throw new UserError(`${JSON.stringify(text)} is no reference; write ./path, artifact:name, ${model}@v1.2.3, ${model}#production or ${model}#production~1`);
}

/** What a stage hands on, as an output says it. */
export function formatArtifact(id: number, digest: Digest): string {
  return `artifact:${id}@${digest}`;
}

/** @throws UserError where artifacts are none that can be read: outside of GitHub Actions */
export function withoutArtifacts(reference: Reference, text: string): Exclude<Reference, { kind: 'artifact' }> {
  if (reference.kind !== 'artifact') return reference;
  throw new UserError(`${JSON.stringify(text)} names an artifact, and there are none but in a run of GitHub Actions; name a path instead`);
}

function parseArtifact(rest: string, text: string): ArtifactName {
  const exact = EXACT.exec(rest)?.groups;
  if (exact !== undefined) return { by: 'id', id: Number(exact['id']), digest: `sha256:${exact['hex'] ?? ''}` };
  if (ARTIFACT_NAME.test(rest)) return { by: 'name', name: rest };
  throw new UserError(`${JSON.stringify(text)} names no artifact; write artifact:<id>@sha256:<64 hexadecimal digits>, or artifact:<name>`);
}

function named(name: string | undefined, text: string): string {
  if (name !== undefined && MODEL_NAME.test(name)) return name;
  throw new UserError(`${JSON.stringify(text)}: ${JSON.stringify(name)} is no name; letters, digits and dashes are allowed`);
}
