import { crc32, deflateRawSync } from 'node:zlib';

/** An entry as an archive tells it; what it tells need not be true. */
export interface ZipEntry {
  readonly name: string | Buffer;
  readonly content?: string | Buffer;
  /** st_mode; default: a regular file. */
  readonly mode?: number;
  /** Sizes as told. */
  readonly uncompressedSize?: number;
  readonly compressedSize?: number;
  readonly stored?: boolean;
  readonly encrypted?: boolean;
  /** Number of the compression method, as told. */
  readonly method?: number;
  /** The bytes of this entry, by its place, stand for this one too. */
  readonly sharesBytesOf?: number;
}

const REGULAR = 0o100644;
const UNIX = 3 << 8;
const UTF8_NAME = 1 << 11;

/** Writes an archive by the letter of APPNOTE.TXT 6.3.3, with whatever lies it is told to tell. */
export function makeZip(entries: readonly ZipEntry[], { entryCount = entries.length }: { readonly entryCount?: number } = {}): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const content = Buffer.from(entry.content ?? '');
    const packed = entry.stored === true ? content : deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(UTF8_NAME | (entry.encrypted === true ? 1 : 0), 2);
    fields.writeUInt16LE(entry.method ?? (entry.stored === true ? 0 : 8), 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(entry.compressedSize ?? packed.length, 14);
    fields.writeUInt32LE(entry.uncompressedSize ?? content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const start = entry.sharesBytesOf === undefined ? offset : (offsets[entry.sharesBytesOf] ?? 0);
    offsets.push(start);
    if (entry.sharesBytesOf === undefined) {
      const bytes = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, name, packed]);
      local.push(bytes);
      offset += bytes.length;
    }
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((entry.mode ?? REGULAR) << 16) >>> 0, 6);
    tail.writeUInt32LE(start, 10);
    central.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, UNIX >> 8]), fields, tail, name]));
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entryCount, 4);
  end.writeUInt16LE(entryCount, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, Buffer.from('PK\u0005\u0006'), end]);
}
