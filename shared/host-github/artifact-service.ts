import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { DefaultArtifactClient } from '@actions/artifact';

import type { Log } from '../ports/log.ts';
import { digestOfFile } from '../statement/digest.ts';
import { CancelledError, PlatformError } from '../verdict/errors.ts';
import { unpackZip } from './unpack-zip.ts';
import type { Environment } from './workflow-run.ts';

/** A larger one is refused before it is fetched. */
const MAX_ARTIFACT_BYTES = 4 * 1024 ** 3;

export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  /** Of the zip, as the service says; null where it doesn't. */
  readonly digest: string | null;
}

/** The artifacts of this run. */
export interface ArtifactService {
  /** Stores files of a folder under a name; `taken` where the run has one of that name. */
  upload(name: string, options: { readonly directory: string; readonly files: readonly string[] }): Promise<{ readonly id: number } | 'taken'>;
  list(): Promise<readonly StoredArtifact[]>;
  /** Fetches one, holds its bytes against the service's digest, and unpacks it into a folder, which is made. */
  download(artifact: StoredArtifact, directory: string): Promise<void>;
}

/** Why there is no artifact service; null where there is one. */
export function whyNoArtifacts(environment: Environment): string | null {
  const host = new URL(environment['GITHUB_SERVER_URL'] || 'https://github.com').hostname.toLowerCase();
  const isGithub = host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
  if (!isGithub) return `GitHub Enterprise Server (${host}) has no artifact service that this action can use`;
  if (!environment['ACTIONS_RESULTS_URL'] || !environment['ACTIONS_RUNTIME_TOKEN']) return 'the runner names no artifact service (ACTIONS_RESULTS_URL)';
  return null;
}

/** The service as the toolkit talks to it. Loaded when it is first used: it is half of all our code. */
export function artifactService({ temporary, log, signal }: { readonly temporary: string; readonly log: Log; readonly signal: AbortSignal }): ArtifactService {
  let made: Promise<DefaultArtifactClient> | null = null;
  const client = (): Promise<DefaultArtifactClient> => (made ??= import('@actions/artifact').then(({ DefaultArtifactClient: Client }) => new Client()));
  /** The toolkit takes no signal; the process ends with it in its hands. */
  const stoppable = async <T>(what: string, work: (client: DefaultArtifactClient) => Promise<T>): Promise<T> => {
    const cancelled = new CancelledError(`${what} was broken off`);
    if (signal.aborted) throw cancelled;
    const { promise, reject } = Promise.withResolvers<never>();
    const onAbort = (): void => reject(cancelled);
    signal.addEventListener('abort', onAbort, { once: true });
    try {
      return await Promise.race([client().then(work), promise]);
    } finally {
      signal.removeEventListener('abort', onAbort);
    }
  };
  return {
    async upload(name, { directory, files }) {
      try {
        const { id } = await stoppable(`uploading ${name}`, (toolkit) => toolkit.uploadArtifact(name, [...files], directory));
        if (id === undefined) throw new Error('the service gave it no id');
        return { id };
      } catch (error) {
        if (error instanceof CancelledError) throw error;
        // Twirp's code for it is 409, and the toolkit hands on nothing but the text.
        if (/\(409\)|already exists/i.test((error as Error).message)) return 'taken';
        throw new PlatformError(`the artifact ${name} can't be stored: ${firstLine(error)}`, { cause: error });
      }
    },
    async list() {
      try {
        const { artifacts } = await stoppable('listing artifacts', (toolkit) => toolkit.listArtifacts());
        return artifacts.map(({ id, name, size, digest }) => ({ id, name, size, digest: digest || null }));
      } catch (error) {
        if (error instanceof CancelledError) throw error;
        throw new PlatformError(`the artifacts of this run can't be listed: ${firstLine(error)}`, { cause: error });
      }
    },
    async download(artifact, directory) {
      const { id, name, size } = artifact;
      const source = `artifact ${name} (${id})`;
      if (size > MAX_ARTIFACT_BYTES) throw new PlatformError(`${source} has ${size} bytes, ${MAX_ARTIFACT_BYTES} are allowed`);
      const folder = join(temporary, `artifact-${id}`);
      try {
        await rm(folder, { recursive: true, force: true });
        await stoppable(`downloading ${name}`, (toolkit) => toolkit.downloadArtifact(id, { path: folder, skipDecompress: true })).catch((error: unknown) => {
          throw error instanceof CancelledError ? error : new PlatformError(`${source} can't be fetched: ${firstLine(error)}`, { cause: error });
        });
        const [file] = await readdir(folder);
        if (file === undefined) throw new PlatformError(`${source}: the service sent nothing`);
        const found = await digestOfFile(join(folder, file));
        if (artifact.digest !== null && found !== artifact.digest) {
          throw new PlatformError(`${source}: its bytes are ${found}, but the artifact service names ${artifact.digest}; they were altered or damaged on the way, so nothing of them is used`);
        }
        log.debug(`${source}: ${size} bytes, ${found}`);
        await unpackZip(join(folder, file), { directory, source, signal });
      } finally {
        await rm(folder, { recursive: true, force: true }).catch(() => undefined);
      }
    },
  };
}

function firstLine(error: unknown): string {
  return (error as Error).message.split('\n', 1)[0] ?? '';
}
