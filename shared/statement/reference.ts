import { MODEL_NAME } from '../config/schema.ts';
import { UserError } from '../verdict/errors.ts';

/** How a stage names what another made. Artifacts join with the GitHub host. */
export type Reference =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'version'; readonly model: string; readonly version: string }
  | { readonly kind: 'stage'; readonly model: string; readonly stage: string; /** How many steps before the present one. */ readonly back: number };

const VERSION = /^(?<model>[^@#]+)@v(?<version>\d+\.\d+\.\d+)$/;
const STAGE = /^(?<model>[^@#]*)#(?<stage>[^@#~]+)(?:~(?<back>\d{1,6}))?$/;

/**
 * Reads `./path`, `model@v1.4.0`, `model#production`, `model#production~1`.
 * A bare word is a stage of this model (`production`) unless it looks like a path.
 * @throws UserError with the allowed forms
 */
export function parseReference(text: string, model: string): Reference {
  const version = VERSION.exec(text)?.groups;
  if (version !== undefined) return { kind: 'version', model: named(version['model'], text), version: version['version'] ?? '' };
  const stage = STAGE.exec(text)?.groups;
  if (stage !== undefined) return { kind: 'stage', model: named(stage['model'] || model, text), stage: named(stage['stage'], text), back: Number(stage['back'] ?? 0) };
  if (/[/\\]/.test(text) || /\.\w+$/.test(text) || text === '.' || text === '..') return { kind: 'path', path: text };
  if (MODEL_NAME.test(text)) return { kind: 'stage', model, stage: text, back: 0 };
  throw new UserError(`${JSON.stringify(text)} is no reference; write ./path, ${model}@v1.2.3, ${model}#production or ${model}#production~1`);
}

function named(name: string | undefined, text: string): string {
  if (name !== undefined && MODEL_NAME.test(name)) return name;
  throw new UserError(`${JSON.stringify(text)}: ${JSON.stringify(name)} is no name; letters, digits and dashes are allowed`);
}
