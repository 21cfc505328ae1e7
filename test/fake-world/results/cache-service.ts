import { z } from 'zod';

import type { BlobStore } from './blob-store.ts';
import type { TwirpMethods } from './twirp.ts';

const createSchema = z.object({ key: z.string(), version: z.string() });
const finalizeSchema = z.object({ key: z.string(), version: z.string(), size_bytes: z.string() });
const findSchema = z.object({ key: z.string(), version: z.string(), restore_keys: z.array(z.string()).default([]) });

export interface CacheEntry {
  readonly key: string;
  readonly version: string;
  /** The ref that saved it. */
  readonly scope: string;
  readonly blob: string;
  readonly id: number;
  readonly final: boolean;
}

/** Caches v2: an entry is written once; a job reads those of its own ref, then of the base and default branches. */
export function cacheMethods({ blobs, nextId, entries }: { readonly blobs: BlobStore; readonly nextId: () => number; readonly entries: CacheEntry[] }): TwirpMethods {
  const find = (wanted: Pick<CacheEntry, 'key' | 'version' | 'scope'>): number =>
    entries.findIndex(({ key, version, scope }) => key === wanted.key && version === wanted.version && scope === wanted.scope);
  return {
    CreateCacheEntry: (body, { cacheMode, cacheScopes: [scope = ''], job }) => {
      const { key, version } = createSchema.parse(body);
      if (cacheMode !== 'write') return { ok: false, signed_upload_url: '', message: 'cache write denied: the token of this run is read-only' };
      if (find({ key, version, scope }) >= 0) return { ok: false, signed_upload_url: '', message: '' };
      const blob = blobs.reserve({ fileName: null });
      entries.push({ key, version, scope, blob, id: nextId(), final: false });
      return { ok: true, signed_upload_url: blobs.uploadUrl(blob, job), message: '' };
    },
    FinalizeCacheEntryUpload: (body, { cacheScopes: [scope = ''] }) => {
      const { key, version, size_bytes: size } = finalizeSchema.parse(body);
      const at = find({ key, version, scope });
      const entry = entries[at];
      if (entry === undefined || blobs.bytesOf(entry.blob)?.length !== Number(size)) return { ok: false, entry_id: '0', message: 'the upload is incomplete' };
      entries[at] = { ...entry, final: true };
      return { ok: true, entry_id: String(entry.id), message: '' };
    },
    GetCacheEntryDownloadURL: (body, { cacheScopes, cacheMode, job }) => {
      const { key, version, restore_keys: prefixes } = findSchema.parse(body);
      const readable = cacheMode === 'none' ? [] : cacheScopes.flatMap((scope) => entries.filter((entry) => entry.final && entry.scope === scope && entry.version === version).toReversed());
      const hit = readable.find((entry) => entry.key === key) ?? prefixes.map((prefix) => readable.find((entry) => entry.key.startsWith(prefix))).find((entry) => entry !== undefined);
      if (hit === undefined) return { ok: false, signed_download_url: '', matched_key: '' };
      return { ok: true, signed_download_url: blobs.downloadUrl(hit.blob, job), matched_key: hit.key };
    },
  };
}
