import type { Received, Reply } from '../http-server.ts';

interface Blob {
  readonly blocks: Map<string, Buffer>;
  bytes: Buffer | null;
  contentType: string;
  readonly fileName: string | null;
}

interface Grant {
  readonly blob: string;
  readonly write: boolean;
  readonly job: string | null;
}

export interface BlobStore {
  /** An empty place that can be uploaded to. */
  reserve(options: { readonly fileName: string | null }): string;
  uploadUrl(blob: string, job: string | null): string;
  downloadUrl(blob: string, job: string | null): string;
  /** An address for bytes that lie elsewhere, such as a release asset's. */
  link(content: { readonly bytes: Buffer; readonly contentType: string; readonly fileName: string; readonly job: string | null }): string;
  bytesOf(blob: string): Buffer | null;
  /** Somebody changes what lies there. */
  replace(blob: string, bytes: Buffer): void;
  /** The job whose address this request uses: a blob request carries no token. */
  jobOf(request: Received): string | null;
  answer(request: Received): Reply;
}

const AZURE = { etag: '"0x8DC"', 'x-ms-request-id': '0a0a0a0a', 'x-ms-version': '2024-11-04', 'x-ms-blob-type': 'BlockBlob', 'accept-ranges': 'bytes' };

/** Azure block blobs behind signed addresses, as far as the toolkit's clients use them. */
export function createBlobStore(origin: () => string): BlobStore {
  const blobs = new Map<string, Blob>();
  const grants = new Map<string, Grant>();
  const sign = (grant: Grant): string => {
    // Long, because the clients mask it: a short one would blacken the log.
    const sig = `fakeSignature${String(grants.size + 1).padStart(32, '0')}`;
    grants.set(sig, grant);
    return `${origin()}/blob/${grant.blob}?sp=${grant.write ? 'cw' : 'r'}&sig=${sig}`;
  };
  const add = (blob: Blob): string => {
    const id = `blob-${blobs.size + 1}`;
    blobs.set(id, blob);
    return id;
  };
  return {
    reserve: ({ fileName }) => add({ blocks: new Map(), bytes: null, contentType: 'application/octet-stream', fileName }),
    uploadUrl: (blob, job) => sign({ blob, write: true, job }),
    downloadUrl: (blob, job) => sign({ blob, write: false, job }),
    link: ({ bytes, contentType, fileName, job }) => sign({ blob: add({ blocks: new Map(), bytes, contentType, fileName }), write: false, job }),
    bytesOf: (blob) => blobs.get(blob)?.bytes ?? null,
    replace: (blob, bytes) => {
      const known = blobs.get(blob);
      if (known === undefined) throw new Error(`there is no ${blob}`);
      known.bytes = bytes;
    },
    jobOf: ({ query }) => grants.get(query.get('sig') ?? '')?.job ?? null,
    answer: (request) => {
      const grant = grants.get(request.query.get('sig') ?? '');
      const blob = blobs.get(request.path.slice('/blob/'.length));
      if (grant === undefined || blob === undefined || grant.blob !== request.path.slice('/blob/'.length)) return { status: 403, headers: AZURE };
      if (request.method === 'PUT') return grant.write ? upload(blob, request) : { status: 403, headers: AZURE };
      return download(blob, request);
    },
  };
}

function upload(blob: Blob, { query, bytes, headers }: Received): Reply {
  const part = query.get('comp');
  if (part === 'block') {
    blob.blocks.set(query.get('blockid') ?? '', bytes);
    return { status: 201, headers: AZURE };
  }
  const type = headers['x-ms-blob-content-type'];
  if (typeof type === 'string') blob.contentType = type;
  // The list orders the blocks, whatever order they came in.
  const ids = part === 'blocklist' ? [...bytes.toString().matchAll(/<(?:Latest|Uncommitted)>([^<]+)</g)].map(([, id = '']) => id) : [];
  if (ids.some((id) => !blob.blocks.has(id))) return { status: 400, headers: { ...AZURE, 'x-ms-error-code': 'InvalidBlockList' } };
  blob.bytes = part === 'blocklist' ? Buffer.concat(ids.map((id) => blob.blocks.get(id) ?? Buffer.alloc(0))) : bytes;
  return { status: 201, headers: AZURE };
}

function download({ bytes, contentType, fileName }: Blob, { headers }: Received): Reply {
  if (bytes === null) return { status: 404, headers: { ...AZURE, 'x-ms-error-code': 'BlobNotFound' } };
  const answer = { ...AZURE, 'content-type': contentType, ...(fileName === null ? {} : { 'content-disposition': `attachment; filename="${fileName}"` }) };
  const asked = headers['x-ms-range'] ?? headers.range;
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(typeof asked === 'string' ? asked : '') ?? [];
  if (from === undefined) return { status: 200, headers: answer, body: bytes };
  const end = to === undefined || to === '' ? bytes.length - 1 : Math.min(Number(to), bytes.length - 1);
  return { status: 206, headers: { ...answer, 'content-range': `bytes ${from}-${end}/${bytes.length}` }, body: bytes.subarray(Number(from), end + 1) };
}
