export const id = 9283;
export const ids = [9283];
export const modules = {

/***/ 52002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ readBlocks)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/shared/tabular/blocks/split-zstd-frames.js
const MAGIC = 0xfd2fb528;
/** The last four bits are free. */
const SKIPPABLE_MAGIC = 0x184d2a50;
const RLE_BLOCK = 1;
/**
 * Cuts what it is given where a zstd frame ends. A file may hold several frames, as parallel packers and `cat` make them; Node's decompressor
 * takes the next one only from the start of a chunk, and drops it without a word where it begins within one.
 */
function createZstdFrameSplitter() {
    const frames = walkFrames();
    let step = next(frames, Buffer.alloc(0));
    let head = Buffer.alloc(0);
    let skipped = 0;
    return (block) => {
        const pieces = [];
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
            if ('read' in step)
                head = Buffer.concat([head, block.subarray(at, at + taken)]);
            else
                skipped += taken;
            at += taken;
            if (taken < wanted)
                break;
            step = next(frames, head);
            head = Buffer.alloc(0);
            skipped = 0;
        }
        pieces.push(block.subarray(from));
        return pieces.filter((piece) => piece.length > 0);
    };
}
function next(frames, head) {
    return frames.next(head).value;
}
/** The parts of frames (RFC 8878, section 3.1), as far as their lengths go; what is no frame goes on to the decompressor, which says so. */
function* walkFrames() {
    for (;;) {
        const magic = (yield { read: 4 }).readUInt32LE();
        if ((magic & ~15) >>> 0 === SKIPPABLE_MAGIC)
            yield { skip: (yield { read: 4 }).readUInt32LE() };
        else if (magic === MAGIC)
            yield* walkBlocks();
        else
            yield { skip: Number.POSITIVE_INFINITY };
        yield { end: true };
    }
}
function* walkBlocks() {
    const descriptor = (yield { read: 1 }).readUInt8();
    const isSingleSegment = (descriptor & 32) !== 0;
    const windowBytes = isSingleSegment ? 0 : 1;
    const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] ?? 0;
    const sizeBytes = [isSingleSegment ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
    yield { skip: windowBytes + dictionaryBytes + sizeBytes };
    for (let isLast = false; !isLast;) {
        const header = (yield { read: 3 }).readUIntLE(0, 3);
        isLast = (header & 1) !== 0;
        yield { skip: ((header >> 1) & 3) === RLE_BLOCK ? 1 : header >> 3 };
    }
    if ((descriptor & 4) !== 0)
        yield { skip: 4 };
}

;// CONCATENATED MODULE: ./build/shared/tabular/blocks/unpack.js




/** A packed file may unpack to this much whatever its size; beyond it, to `MAX_RATIO` times its size. Real tables shrink 3 to 30 times. */
const FREE_BYTES = 64 * 1024 * 1024;
const MAX_RATIO = 300;
/**
 * Unpacks as a stream.
 * @throws UserError where it ends too early, is damaged, is followed by other bytes, or grows beyond all measure
 */
async function* unpack(blocks, { packing, path, blockBytes, bytesRead }) {
    // The stream holds several blocks at once, so each needs bytes of its own.
    const packed = external_node_stream_.Readable.from(copies(blocks, packing === 'zstd' ? createZstdFrameSplitter() : (block) => [block]));
    const unpacker = createUnpacker(packing, { path, chunkSize: Math.max(64, blockBytes) });
    packed.on('error', (error) => unpacker.destroy(error));
    let unpacked = 0;
    try {
        for await (const block of packed.pipe(unpacker)) {
            unpacked += block.length;
            if (unpacked > Math.max(FREE_BYTES, MAX_RATIO * bytesRead())) {
                throw new errors/* UserError */.yo(`${path}: unpacks to more than ${MAX_RATIO} times its size, which no table does; unpack it yourself if it is meant`);
            }
            yield block;
        }
        // Node ends at a NUL behind a member and drops the rest, which then would be neither hashed nor read; other tools read on.
        if (unpacker.bytesWritten < bytesRead())
            throw new errors/* UserError */.yo(`${path}: bytes follow the end of the ${packing} archive; fetch or pack it again`);
    }
    catch (error) {
        const code = error.code ?? '';
        if (code === 'Z_BUF_ERROR')
            throw new errors/* UserError */.yo(`${path}: the ${packing} archive ends too early; fetch or pack it again`);
        if (/^(?:Z_|ZSTD_)/.test(code))
            throw new errors/* UserError */.yo(`${path}: the ${packing} archive is damaged (${error.message}); fetch or pack it again`);
        throw error;
    }
    finally {
        packed.destroy();
        unpacker.destroy();
    }
}
function createUnpacker(packing, { path, chunkSize }) {
    if (packing === 'gzip')
        return external_node_zlib_.createGunzip({ chunkSize });
    // Absent in Node 22 before 22.15 (https://nodejs.org/api/zlib.html#zlibcreatezstddecompressoptions).
    const create = external_node_zlib_.createZstdDecompress;
    if (create === undefined)
        throw new errors/* UserError */.yo(`${path}: this Node can't unpack zstd; take Node 22.15 or later, or pack the file with gzip`);
    return create({ chunkSize });
}
async function* copies(blocks, split) {
    for await (const block of blocks)
        yield* split(Buffer.from(block));
}

;// CONCATENATED MODULE: ./build/shared/tabular/blocks/read-blocks.js



/** Reads a file block by block, hashing what lies on disk, and unpacks it. Reads ahead by one block. */
function readBlocks(handle, { path, packing, md5, blockBytes }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const pinned = md5 === undefined ? null : (0,external_node_crypto_.createHash)('md5');
    let bytesRead = 0;
    async function* onDisk() {
        const buffers = [Buffer.allocUnsafeSlow(blockBytes), Buffer.allocUnsafeSlow(blockBytes)];
        let turn = 0;
        let ahead = readInto(handle, buffers[0]);
        try {
            for (;;) {
                const block = await ahead;
                if (block.length === 0) {
                    if (pinned !== null && pinned.digest('hex') !== md5)
                        throw new errors/* UserError */.yo(`${path}: its bytes are not those that its .dvc pointer names (md5 ${md5}); run dvc checkout, or dvc add where the new ones are meant`);
                    return;
                }
                turn = 1 - turn;
                ahead = readInto(handle, turn === 0 ? buffers[0] : buffers[1]);
                hash.update(block);
                pinned?.update(block);
                bytesRead += block.length;
                yield block;
            }
        }
        finally {
            // The handle may not be closed under a read.
            await ahead.catch(() => undefined);
        }
    }
    return {
        blocks: packing === null ? onDisk() : unpack(onDisk(), { packing, path, blockBytes, bytesRead: () => bytesRead }),
        bytesRead: () => bytesRead,
        sha256: () => hash.digest('hex'),
    };
}
async function readInto(handle, buffer) {
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
    return buffer.subarray(0, bytesRead);
}


/***/ }),

/***/ 6604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ changedMeanwhile),
/* harmony export */   dT: () => (/* binding */ refuseChanged),
/* harmony export */   fu: () => (/* binding */ openDataFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);



/** @throws UserError where it is absent, no file, or may not be read */
async function openDataFile({ path, location }) {
    // A pipe would keep whoever opens it until someone writes.
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(location, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK).catch((error) => {
        throw explain(error, path);
    });
    if ((await handle.stat()).isFile())
        return handle;
    await handle.close();
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: this is not a file; name a data file`);
}
/**
 * Holds a file that was just read against what it was when it was opened: what was read of one that grew, or was written to, is neither.
 * @throws UserError where it changed
 */
async function refuseChanged(handle, { path, opened }) {
    const now = await handle.stat();
    if (now.size !== opened.size || now.mtimeMs !== opened.mtimeMs || now.ino !== opened.ino)
        throw changedMeanwhile(path);
}
function changedMeanwhile(path) {
    return new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: it changed while this run was reading it; run again when nobody writes to it`);
}
function explain(error, path) {
    const { code = '' } = error;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: there is no such file; paths start at the folder of the config file`);
    if (code === 'EISDIR')
        return new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: this is a folder; name a data file`);
    if (code === 'EACCES' || code === 'EPERM')
        return new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: permission denied; give this user the right to read it`);
    return error;
}


/***/ })

};
