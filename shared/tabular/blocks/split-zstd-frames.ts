type Step = { readonly read: number } | { readonly skip: number } | { readonly end: true };

const MAGIC = 0xfd2fb528;
/** The last four bits are free. */
const SKIPPABLE_MAGIC = 0x184d2a50;
const RLE_BLOCK = 1;

/**
 * Cuts what it is given where a zstd frame ends. A file may hold several frames, as parallel packers and `cat` make them; Node's decompressor
 * takes the next one only from the start of a chunk, and drops it without a word where it begins within one.
 */
export function createZstdFrameSplitter(): (block: Buffer) => Buffer[] {
  const frames = walkFrames();
  let step: Step = next(frames, Buffer.alloc(0));
  let head = Buffer.alloc(0);
  let skipped = 0;
  return (block) => {
    const pieces: Buffer[] = [];
    let from = 0;
    let at = 0;
    for (;;) {
      if ('end' in step) {
        pieces.push(block.subarray(from, at));
        from = at;
        step = next(frames, head);
        continue;
      }
      const wanted = 'read' in step ? step.read - head.length : step.skip - skipped;
      const taken = Math.min(wanted, block.length - at);
      if ('read' in step) head = Buffer.concat([head, block.subarray(at, at + taken)]);
      else skipped += taken;
      at += taken;
      if (taken < wanted) break;
      step = next(frames, head);
      head = Buffer.alloc(0);
      skipped = 0;
    }
    pieces.push(block.subarray(from));
    return pieces.filter((piece) => piece.length > 0);
  };
}

function next(frames: Generator<Step, never, Buffer>, head: Buffer): Step {
  return frames.next(head).value;
}

/** The parts of frames (RFC 8878, section 3.1), as far as their lengths go; what is no frame goes on to the decompressor, which says so. */
function* walkFrames(): Generator<Step, never, Buffer> {
  for (;;) {
    const magic = (yield { read: 4 }).readUInt32LE();
    if ((magic & ~15) >>> 0 === SKIPPABLE_MAGIC) yield { skip: (yield { read: 4 }).readUInt32LE() };
    else if (magic === MAGIC) yield* walkBlocks();
    else yield { skip: Number.POSITIVE_INFINITY };
    yield { end: true };
  }
}

function* walkBlocks(): Generator<Step, void, Buffer> {
  const descriptor = (yield { read: 1 }).readUInt8();
  const isSingleSegment = (descriptor & 32) !== 0;
  const windowBytes = isSingleSegment ? 0 : 1;
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const sizeBytes = [isSingleSegment ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
  yield { skip: windowBytes + dictionaryBytes + sizeBytes };
  for (let isLast = false; !isLast; ) {
    const header = (yield { read: 3 }).readUIntLE(0, 3);
    isLast = (header & 1) !== 0;
    yield { skip: ((header >> 1) & 3) === RLE_BLOCK ? 1 : header >> 3 };
  }
  if ((descriptor & 4) !== 0) yield { skip: 4 };
}
