export const id = 9339;
export const ids = [9339,9283];
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

/***/ 89339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ scanFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/shared/tabular/source/open-data-file.js
var open_data_file = __webpack_require__(6604);
;// CONCATENATED MODULE: ./build/shared/tabular/blocks/decode-latin1.js


/** Turns blocks of ISO 8859-1, where every byte is a character, into UTF-8. */
function createLatin1Decoder(path) {
    let isFirst = true;
    return (block) => {
        if (isFirst && block[0] === 0xef && block[1] === 0xbb && block[2] === 0xbf)
            throw new errors/* UserError */.yo(`${path}: begins with the mark of UTF-8, so it is not latin1; remove data.encoding`);
        isFirst = false;
        return (0,external_node_buffer_.isAscii)(block) ? block : Buffer.from(block.toString('latin1'));
    };
}

// EXTERNAL MODULE: ./build/shared/tabular/blocks/read-blocks.js + 2 modules
var read_blocks = __webpack_require__(52002);
;// CONCATENATED MODULE: ./build/shared/tabular/blocks/scan-blocks.js




const BLOCK_BYTES = 512 * 1024;
/** Feeds a file to a scanner, with flat memory. The event loop gets a turn between blocks. */
async function scanBlocks(file, scanner, { signal, onProgress, range, blockBytes = BLOCK_BYTES }) {
    const { path, encoding } = file;
    const decode = encoding === 'latin1' ? createLatin1Decoder(path) : null;
    const handle = await (0,open_data_file/* openDataFile */.fu)(file);
    try {
        const opened = await handle.stat();
        const reader = (0,read_blocks/* readBlocks */.v)(handle, { ...file, blockBytes });
        for await (const block of reader.blocks) {
            if (signal.aborted)
                throw new errors/* CancelledError */.cc(`Stopped while reading ${path}`);
            scanner.push(decode === null ? block : decode(block));
            await range?.writer?.ready();
            onProgress?.(reader.bytesRead(), opened.size, scanner.rows());
        }
        await (0,open_data_file/* refuseChanged */.dT)(handle, { path, opened });
        scanner.finish();
        return { ...file, bytes: reader.bytesRead(), sha256: reader.sha256(), rows: scanner.rows() };
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: ./build/shared/tabular/blocks/text-buffer.js
var text_buffer = __webpack_require__(72149);
// EXTERNAL MODULE: ./build/shared/tabular/check-names.js
var check_names = __webpack_require__(5599);
// EXTERNAL MODULE: ./build/shared/tabular/kernel/kernel.js + 1 modules
var kernel_kernel = __webpack_require__(9574);
;// CONCATENATED MODULE: ./build/shared/tabular/ranges/count-line-feeds.js
const LINE_FEED = 10;
const LINE_FEEDS = 0x0a0a0a0a;
const LOW_BITS = 0x7f7f7f7f;
/** In `bytes[from, to)`, four bytes at a time. */
function countLineFeeds(bytes, from, to) {
    let count = 0;
    let at = from;
    for (; at < to && ((bytes.byteOffset + at) & 3) !== 0; at++)
        if (bytes[at] === LINE_FEED)
            count++;
    const words = at < to ? new Int32Array(bytes.buffer, bytes.byteOffset + at, (to - at) >> 2) : new Int32Array(0);
    for (let place = 0; place < words.length; place++) {
        const word = words[place] ^ LINE_FEEDS;
        // The highest bit of each byte that is now zero (Warren, Hacker's Delight, 6-1); no byte carries into the next.
        for (let zeros = ~(((word & LOW_BITS) + LOW_BITS) | word | LOW_BITS); zeros !== 0; zeros &= zeros - 1)
            count++;
    }
    at += 4 * words.length;
    for (; at < to; at++)
        if (bytes[at] === LINE_FEED)
            count++;
    return count;
}

;// CONCATENATED MODULE: ./build/shared/tabular/ranges/cut-records.js



const cut_records_LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const QUOTE = 34;
function createRecordCutter({ range, writer, kernel, piece, line: firstLine, blankLines: firstBlankLines }) {
    // In JSONL every line feed ends a record, so no quote matters.
    const delimiter = piece.kind === 'delimited' ? piece.delimiter.charCodeAt(0) : null;
    let from = writer.filled;
    let line = firstLine;
    let blankLines = firstBlankLines;
    /** Line feeds since the start of the piece: all, and those before the present record. */
    let lines = 0;
    let linesBefore = 0;
    let recordStart = from;
    let quoted = false;
    let closedAt = -2;
    let cutAt = from + range.limit - range.bytes;
    const addPiece = (to) => {
        if (to === from)
            return;
        writer.addText(piece.kind === 'delimited' ? { ...piece, from, to, line, blankLines } : { ...piece, from, to, line });
    };
    const cut = () => {
        addPiece(recordStart);
        if (piece.kind === 'delimited')
            blankLines = blankLinesBefore(writer.bytes, { from, to: recordStart, inherited: blankLines });
        line += linesBefore;
        writer.endRange(recordStart);
        from = 0;
        recordStart = 0;
        [lines, linesBefore] = [0, 0];
        closedAt = -2;
        cutAt = range.limit;
    };
    /** @returns how far it came: behind the record where a range ends, or to the end */
    const passLines = (start, end) => {
        const { bytes } = writer;
        // The first line feed from here on ends the range.
        const last = Math.min(end, Math.max(start, cutAt - 1));
        const found = kernel === null ? countLineFeeds(bytes, start, last) : countInKernel(kernel, bytes.subarray(start, last));
        if (found > 0)
            recordStart = bytes.lastIndexOf(cut_records_LINE_FEED, last - 1) + 1;
        lines += found;
        const at = last < end ? bytes.subarray(last, end).indexOf(cut_records_LINE_FEED) : -1;
        if (at >= 0) {
            recordStart = last + at + 1;
            lines++;
        }
        linesBefore = lines;
        return recordStart >= cutAt ? recordStart : end;
    };
    const passQuotes = (start, end) => {
        const { bytes } = writer;
        for (let at = start; at < end; at++) {
            const byte = bytes[at];
            if (byte > QUOTE)
                continue;
            if (byte === cut_records_LINE_FEED) {
                lines++;
                if (quoted)
                    continue;
                recordStart = at + 1;
                linesBefore = lines;
                if (recordStart >= cutAt)
                    return recordStart;
            }
            else if (byte === QUOTE) {
                if (quoted) {
                    quoted = false;
                    closedAt = at;
                }
                else {
                    // At the start of a cell, or the second one of a doubled quote; elsewhere a quote is a quote.
                    const before = at === recordStart ? cut_records_LINE_FEED : bytes[at - 1];
                    quoted = before === delimiter || before === cut_records_LINE_FEED || closedAt === at - 1;
                }
            }
        }
        return end;
    };
    const pass = (start) => {
        let at = start;
        const hasQuotes = delimiter !== null && (quoted || writer.bytes.subarray(start, writer.filled).includes(QUOTE));
        while (at < writer.filled) {
            // Only where a record follows: there a reader without threads begins the next range.
            if (at === recordStart && at >= cutAt) {
                cut();
                at = 0;
            }
            at = hasQuotes ? passQuotes(at, writer.filled) : passLines(at, writer.filled);
        }
    };
    const push = (bytes) => {
        const start = writer.filled;
        writer.append(bytes);
        pass(start);
    };
    return {
        push,
        finish() {
            if (writer.filled > recordStart)
                push(Buffer.of(cut_records_LINE_FEED));
            addPiece(writer.filled);
            range.bytes = range.limit - (cutAt - writer.filled);
            writer.append(Buffer.alloc(text_buffer/* SPARE_BYTES */.W2));
        },
        open: () => ({ bytes: writer.bytes.subarray(recordStart, writer.filled), line: line + linesBefore, isQuoted: quoted }),
    };
}
function countInKernel({ calls, window }, bytes) {
    let count = 0;
    for (let at = 0; at < bytes.length; at += kernel_kernel/* WINDOW_BYTES */.pe) {
        const part = bytes.subarray(at, at + kernel_kernel/* WINDOW_BYTES */.pe);
        window.set(part);
        count += calls.countByte(window.byteOffset, window.byteOffset + part.length, cut_records_LINE_FEED);
    }
    return count;
}
/** A line feed behind another one, outside of quotes, ends a blank line; inside of quotes no record ends so. */
function blankLinesBefore(bytes, { from, to, inherited }) {
    let count = 0;
    let end = to;
    while (end > from) {
        const start = bytes[end - 2] === CARRIAGE_RETURN && end - 2 >= from ? end - 2 : end - 1;
        if (start > from && bytes[start - 1] !== cut_records_LINE_FEED)
            return count;
        count++;
        end = start;
    }
    return count + inherited;
}

// EXTERNAL MODULE: ./build/shared/tabular/ranges/range-meter.js
var range_meter = __webpack_require__(18044);
// EXTERNAL MODULE: ./build/shared/tabular/rows/batch.js
var batch = __webpack_require__(5454);
;// CONCATENATED MODULE: ./build/shared/tabular/source/refuse-other-formats.js

const MAGIC = [
    ['Parquet', [0x50, 0x41, 0x52, 0x31], 'name it .parquet'],
    ['a zip archive (or a spreadsheet)', [0x50, 0x4b, 0x03, 0x04], 'unpack it, or save the sheet as CSV'],
    ['gzip', [0x1f, 0x8b], 'name it .csv.gz'],
    ['zstd', [0x28, 0xb5, 0x2f, 0xfd], 'name it .csv.zst'],
    ['bzip2', [0x42, 0x5a, 0x68], 'unpack it'],
    ['Arrow', [0x41, 0x52, 0x52, 0x4f, 0x57, 0x31], 'write it as CSV'],
    ['UTF-16 text', [0xff, 0xfe], 'save it as UTF-8'],
    ['UTF-16 text', [0xfe, 0xff], 'save it as UTF-8'],
];
/** @throws UserError where the first bytes of a file that should be text are another format's */
function refuseOtherFormats(head, { path, wanted }) {
    for (const [name, magic, advice] of MAGIC) {
        if (magic.every((byte, place) => head[place] === byte))
            throw new errors/* UserError */.yo(`${path}: this is ${name}, not ${wanted}; ${advice.replace('.csv', wanted === 'CSV' ? '.csv' : '.jsonl')}`);
    }
}

// EXTERNAL MODULE: ./build/shared/tabular/delimited/delimiters.js
var delimiters = __webpack_require__(68358);
;// CONCATENATED MODULE: ./build/shared/tabular/delimited/check-header.js



/**
 * Holds the names of a header to what every later stage relies on.
 * @throws UserError naming the place of the first name that isn't
 */
function checkHeader(names, { displayPath, line, delimiter }) {
    const at = `${displayPath}:${line}`;
    const [first = ''] = names;
    if (names.length === 1 && first === '')
        throw new errors/* UserError */.yo(`${at}: the first line is blank; it must name the columns`);
    if (names.some((name) => name.includes('\r')))
        throw new errors/* UserError */.yo(`${at}: lines end with a lone carriage return; save the file with LF or CRLF line endings`);
    const other = [...delimiters/* DELIMITERS */.l.keys()].find((sign) => first.includes(sign));
    if (names.length === 1 && other !== undefined) {
        throw new errors/* UserError */.yo(`${at}: the header has no ${(0,delimiters/* delimiterName */.R)(delimiter)} between its names, but ${(0,delimiters/* delimiterName */.R)(other)}; correct data.delimiter, or leave it out`);
    }
    (0,check_names/* checkNames */.L)(names, { at, where: 'header' });
}

// EXTERNAL MODULE: ./build/shared/tabular/delimited/detect-delimiter.js
var detect_delimiter = __webpack_require__(619);
// EXTERNAL MODULE: ./build/shared/tabular/delimited/scan-record.js
var scan_record = __webpack_require__(94815);
// EXTERNAL MODULE: ./build/shared/tabular/delimited/scan-rows.js
var scan_rows = __webpack_require__(96723);
;// CONCATENATED MODULE: ./build/shared/tabular/delimited/scan-delimited.js














/**
 * Reads a file of delimited text (CSV by RFC 4180, or with another sign between the cells) once, in blocks, with flat memory, and hands it on in
 * batches of whole records.
 * Blank lines at the end are dropped; one in the middle is ragged, or a row with an empty cell where there is one column.
 * The event loop gets a turn between blocks.
 * @returns path, bytes and sha256 of the file on disk; `rows` counts faulty records too, but none that other threads look at
 * @throws UserError where the file is absent or can't be read as such at all; CancelledError
 */
async function scanDelimited(file, { handlers, range = (0,range_meter/* createRangeMeter */.j)(), kernel = null, ...options }) {
    const scanner = createScanner(file, { handlers, range, kernel });
    return { ...(await scanBlocks(file, scanner, { ...options, range })), delimiter: scanner.delimiter() };
}
function createScanner({ path: displayPath, delimiter: declared }, { handlers, range, kernel }) {
    const text = (0,text_buffer/* createTextBuffer */.mU)();
    let line = 1;
    let started = false;
    let body = null;
    let delimiter = declared;
    /** Takes `text.bytes[0, end)`, and returns how much of it was whole records. */
    const scan = (end, isEnd) => {
        text.bytes[end] = scan_record/* LINE_FEED */.kR;
        let position = 0;
        if (body === null) {
            delimiter ??= (0,detect_delimiter/* detectDelimiter */.T6)(text.bytes, { end: text.filled, isEnd, path: displayPath });
            if (delimiter === null)
                return 0;
            const header = scanHeader(end, delimiter);
            if (header === null)
                return 0;
            position = header;
        }
        if (body === null)
            return position;
        if (range.writer === null)
            position = body.rows.scan(text.bytes, position, end);
        if (range.writer === null)
            return position;
        const { columns, rows } = body;
        body.cutter ??= createRecordCutter({
            range, kernel, writer: range.writer, piece: { kind: 'delimited', path: displayPath, columns, delimiter: delimiter ?? ',' }, line: rows.line(), blankLines: rows.blankLines(),
        });
        body.cutter.push(text.bytes.subarray(position, end));
        return end;
    };
    const scanHeader = (end, delimiter) => {
        const limit = check_names/* MAX_COLUMNS */.Z + 1;
        const cells = (0,scan_record/* createCells */.o4)(limit, { limit, delimiter });
        const position = (0,scan_record/* scanRecord */.d_)(text.bytes, 0, end, cells);
        if (position < 0)
            return null;
        if (cells.malformed)
            throw new errors/* UserError */.yo(`${displayPath}:${line}: text follows a closing quote in the header; double the quotes inside a name`);
        if (!(0,external_node_buffer_.isUtf8)(text.bytes.subarray(0, position)))
            throw new errors/* UserError */.yo(`${displayPath}:${line}: the header is not valid UTF-8; save the file as UTF-8, or name its encoding (data.encoding: latin1)`);
        const { starts, ends, quoted } = cells;
        const record = { file: displayPath, isCsv: true, bytes: text.bytes, rows: 1, columns: Math.min(cells.found, limit), rowStep: limit, columnStep: 1, starts, ends, quoted, lines: new Float64Array(1) };
        const names = Array.from({ length: record.columns }, (_, column) => (0,batch/* cellText */.Ie)(record, 0, column));
        checkHeader(names, { displayPath, line, delimiter });
        handlers.onHeader(names);
        line += 1 + cells.innerLines;
        body = { columns: names.length, rows: (0,scan_rows/* createRowScanner */.n)({ path: displayPath, columns: names.length, delimiter, line, blankLines: 0, range, handlers, kernel }), cutter: null };
        return position;
    };
    /** The record that has no end so far. */
    const open = () => {
        if (body?.cutter != null)
            return body.cutter.open();
        const bytes = text.bytes.subarray(0, text.filled);
        return { bytes, line: body?.rows.line() ?? line, isQuoted: bytes.length > 0 };
    };
    const start = () => {
        started = true;
        refuseOtherFormats(text.bytes.subarray(0, text.filled), { path: displayPath, wanted: 'CSV' });
        text.dropByteOrderMark();
    };
    return {
        push(block) {
            // Before the NUL bytes that most of these formats have.
            if (!started && text.filled === 0)
                refuseOtherFormats(block, { path: displayPath, wanted: 'CSV' });
            if (block.includes(0))
                throw new errors/* UserError */.yo(`${displayPath}: holds a NUL byte, so it is no CSV in UTF-8; save it as text in UTF-8`);
            if (body?.cutter == null) {
                text.append(block);
                if (!started) {
                    // Enough for every magic number and the byte order mark.
                    if (text.filled < 8)
                        return;
                    start();
                }
                // Few records of a wide table come with a block.
                if (body !== null && body.columns > scan_rows/* WIDE_COLUMNS */.A && text.filled < kernel_kernel/* MOST_WINDOW_BYTES */.z)
                    return;
                text.drop(scan(text.filled, false));
            }
            else {
                body.cutter.push(block);
            }
            const { bytes, line } = open();
            if (bytes.length <= text_buffer/* MAX_RECORD_BYTES */.xR)
                return;
            const limit = `within ${text_buffer/* MAX_RECORD_BYTES */.xR / 1024 / 1024} MiB`;
            if (bytes.includes(scan_record/* QUOTE */.jA))
                throw unclosed(displayPath, line, limit);
            throw new errors/* UserError */.yo(`${displayPath}:${line}: this line does not end ${limit}; such a file is no table`);
        },
        finish() {
            if (!started)
                start();
            if (text.filled > 0) {
                text.bytes[text.filled] = scan_record/* LINE_FEED */.kR;
                text.filled++;
                text.drop(scan(text.filled, true));
            }
            const { isQuoted, line } = open();
            if (isQuoted)
                throw unclosed(displayPath, line, 'before the end of the file');
            if (body === null)
                throw new errors/* UserError */.yo(`${displayPath}: the file is empty; it must begin with a line that names the columns`);
            body.cutter?.finish();
            body.rows.close();
        },
        rows: () => body?.rows.rows() ?? 0,
        delimiter: () => delimiter ?? ',',
    };
}
function unclosed(displayPath, line, where) {
    return new errors/* UserError */.yo(`${displayPath}:${line}: the record that begins in this line has no end ${where}; a quote in it is opened and never closed`);
}

// EXTERNAL MODULE: ./build/shared/tabular/jsonl/record-keys.js
var record_keys = __webpack_require__(84211);
// EXTERNAL MODULE: ./build/shared/tabular/jsonl/read-record.js
var read_record = __webpack_require__(85973);
// EXTERNAL MODULE: ./build/shared/tabular/jsonl/scan-lines.js
var scan_lines = __webpack_require__(4236);
;// CONCATENATED MODULE: ./build/shared/tabular/jsonl/scan-jsonl.js









const scan_jsonl_LINE_FEED = 10;
/** The columns are those of the records in this much of the file; whatever the size of a block. */
const DECIDING_BYTES = 1024 * 1024;
/**
 * Reads a file of JSON objects, one to a line (https://jsonlines.org), once, in blocks, with flat memory, and hands it on in batches. Keys of nested
 * objects are joined by dots; arrays stay text; null and an absent key are missing. Blank lines are none.
 *
 * The columns are made from the first records. Where a later one shows another key, `keys` has it, and nothing more is handed on: the caller
 * compares its columns and scans again.
 * @param keys of all files of the source; grows
 * @returns path, bytes and sha256 of the file on disk; `rows` counts faulty records too, but none that other threads look at
 * @throws UserError where the file is absent or can't be read as such at all; CancelledError
 */
async function scanJsonl(file, { handlers, keys, range = (0,range_meter/* createRangeMeter */.j)(), kernel = null, ...options }) {
    return { ...(await scanBlocks(file, scan_jsonl_createScanner(file.path, { handlers, keys, range, kernel }), { ...options, range })), delimiter: null };
}
function scan_jsonl_createScanner(path, { handlers, keys, range, kernel }) {
    const text = (0,text_buffer/* createTextBuffer */.mU)();
    const reader = (0,read_record/* createRecordReader */.n)(keys);
    let started = false;
    let isEmpty = true;
    let body = null;
    /** Learns the keys of the records at the start. */
    const learn = (end) => {
        const { bytes } = text;
        for (let from = 0, at = 1; from < end; at++) {
            const to = bytes.indexOf(scan_jsonl_LINE_FEED, from);
            if (!(0,scan_lines/* isBlank */.z)(bytes, from, to)) {
                isEmpty = false;
                const isRecord = reader.read(bytes, { from, to, place: `${path}:${at}`, target: null });
                if (!isRecord && keys.entries.size === 0)
                    throw new errors/* UserError */.yo(`${path}:${at}: ${bytes[from] === 91 ? 'a JSON array' : 'no JSON object'}; write one object per line, each line a row`);
            }
            from = to + 1;
        }
    };
    const open = () => {
        const names = (0,record_keys/* placeColumns */.nC)(keys);
        if (names.length === 0)
            throw new errors/* UserError */.yo(`${path}: no line has a key; each line must be an object with the columns of its row`);
        handlers.onHeader(names);
        return { lines: (0,scan_lines/* createLineScanner */.X)({ path, columns: names.length, keys, reader, line: 1, range, handlers }), cutter: null };
    };
    /** Takes what is there up to `end`, or, where other threads look at it, all. */
    const take = (end) => {
        if (end === 0 && body?.cutter == null)
            return;
        if (body === null) {
            learn(end);
            body = open();
        }
        const position = range.writer === null ? body.lines.scan(text.bytes, 0, end) : 0;
        if (range.writer === null) {
            text.drop(end);
            return;
        }
        body.cutter ??= createRecordCutter({ range, kernel, writer: range.writer, piece: { kind: 'jsonl', path, keys }, line: body.lines.line(), blankLines: 0 });
        body.cutter.push(text.bytes.subarray(position, text.filled));
        text.drop(text.filled);
    };
    const start = () => {
        started = true;
        refuseOtherFormats(text.bytes.subarray(0, text.filled), { path, wanted: 'JSONL' });
        text.dropByteOrderMark();
    };
    return {
        push(block) {
            text.append(block);
            if (!started) {
                if (text.filled < 8)
                    return;
                start();
            }
            if (body === null && text.filled < DECIDING_BYTES)
                return;
            take(text.bytes.lastIndexOf(scan_jsonl_LINE_FEED, text.filled - 1) + 1);
            const { bytes, line } = body?.cutter?.open() ?? { bytes: text.bytes.subarray(0, text.filled), line: body?.lines.line() ?? 1 };
            if (bytes.length > text_buffer/* MAX_RECORD_BYTES */.xR)
                throw new errors/* UserError */.yo(`${path}:${line}: this line does not end within ${text_buffer/* MAX_RECORD_BYTES */.xR / 1024 / 1024} MiB; such a file is no table`);
        },
        finish() {
            if (!started)
                start();
            if (text.filled > 0 && text.bytes[text.filled - 1] !== scan_jsonl_LINE_FEED)
                text.append(Buffer.of(scan_jsonl_LINE_FEED));
            take(text.filled);
            if (isEmpty)
                throw new errors/* UserError */.yo(`${path}: the file is empty; each line must be an object with the columns of its row`);
            body?.cutter?.finish();
        },
        rows: () => body?.lines.rows() ?? 0,
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/shared/tabular/ranges/range-dispatch.js

/** Ranges that wait at another thread beside the one that it looks at, so that it has work while this one is busy. */
const WAITING = 1;
function createRangeDispatch({ threads, first, look, signal, onAnswer }) {
    const others = threads.map((thread) => {
        // Threads answer in order, so the first range may follow at once; a failure shows at that.
        thread.ask(first).catch(() => undefined);
        return { thread, asked: 0 };
    });
    /** That nobody looks at yet. */
    const waiting = [];
    /** In order, until their answers are taken. */
    const ranges = [];
    const mostAhead = threads.length * (2 + WAITING) + 1;
    const freeThread = () => others.find(({ asked }) => asked <= WAITING);
    const ask = async (other, { task, onDone }) => {
        other.asked++;
        const answer = (await other.thread.ask(task, [task.bytes.buffer]));
        other.asked--;
        onDone(answer.bytes);
        feed();
        return answer;
    };
    const feed = () => {
        for (let other = freeThread(); other !== undefined && waiting.length > 0; other = freeThread()) {
            const range = waiting.shift();
            range.settle(ask(other, range));
        }
    };
    const lookHere = async () => {
        const range = waiting.shift();
        if (range === undefined)
            return;
        const looked = look(range.task);
        range.settle(looked);
        range.onDone((await looked).bytes);
    };
    /** The next answer in the order of the ranges. */
    const take = async () => {
        const { answer, task } = ranges[0];
        const found = await answer;
        ranges.shift();
        onAnswer(found, task);
    };
    const takeSettled = async () => {
        // Answers of other threads come in between.
        await (0,external_node_timers_promises_.setImmediate)();
        while (ranges[0]?.isSettled === true && !signal.aborted)
            await take();
    };
    return {
        post(task, onDone) {
            const { promise, resolve, reject } = Promise.withResolvers();
            const range = {
                task,
                onDone,
                answer: promise,
                isSettled: false,
                settle(answer) {
                    Promise.resolve(answer).then(resolve, reject).finally(() => (range.isSettled = true));
                },
            };
            // It is looked at when its turn comes.
            promise.catch(() => undefined);
            ranges.push(range);
            waiting.push(range);
            feed();
        },
        async ready() {
            while (waiting.length > 0 && !signal.aborted) {
                await takeSettled();
                await lookHere();
            }
            while (ranges.length > mostAhead && !signal.aborted)
                await take();
        },
        async finish() {
            while (ranges.length > 0 && !signal.aborted) {
                if (waiting.length > 0)
                    await lookHere();
                else
                    await take();
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/tabular/ranges/range-writer.js

/** Beside the bytes of a range: the end of its last record and of the block that it came with. A range that needs more gets more. */
const ROOM_BYTES = 1280 * 1024;
function createRangeWriter(limit, dispatch) {
    const free = [];
    // Not memory that several threads see at once: copying into such a one takes many times as long.
    const newBytes = () => Buffer.from(free.pop() ?? new ArrayBuffer(limit + ROOM_BYTES));
    let pieces = [];
    const writer = {
        bytes: newBytes(),
        filled: 0,
        of: { file: 0, places: null },
        append(bytes) {
            const needed = writer.filled + bytes.length + text_buffer/* SPARE_BYTES */.W2;
            if (needed > writer.bytes.length) {
                const larger = Buffer.from(new ArrayBuffer(Math.max(needed, 2 * writer.bytes.length)));
                larger.set(writer.bytes.subarray(0, writer.filled));
                writer.bytes = larger;
            }
            writer.bytes.set(bytes, writer.filled);
            writer.filled += bytes.length;
        },
        addText(piece) {
            pieces.push({ ...piece, ...writer.of });
        },
        addGroup(piece) {
            pieces.push({ ...piece, ...writer.of });
        },
        endRange(to) {
            const rest = writer.bytes.subarray(to, writer.filled);
            const task = { bytes: new Uint8Array(writer.bytes.buffer), pieces };
            pieces = [];
            writer.bytes = newBytes();
            writer.filled = 0;
            writer.append(rest);
            // Whoever gets it may write behind its pieces.
            if (task.pieces.length > 0)
                dispatch.post(task, (bytes) => void free.push(bytes.buffer));
            else
                free.push(task.bytes.buffer);
        },
        ready: () => dispatch.ready(),
    };
    return writer;
}

;// CONCATENATED MODULE: ./build/shared/tabular/ranges/ranges-behind.js


/** A thread met a record with a key that is no column: nothing of this pass is of use. */
class UnknownKeysError extends Error {
    name = 'UnknownKeysError';
}
function createRangesBehind(files, { range, signal, threads }) {
    const rows = new Float64Array(files);
    let of = { file: 0, places: null };
    let dispatch = null;
    let started = [];
    return {
        prepare(consumer) {
            if (threads === undefined || consumer.onThreads === undefined)
                return;
            started = Array.from({ length: threads.count - 1 }, () => threads.start());
        },
        open(consumer) {
            const taker = started.length === 0 || range.writer !== null ? undefined : consumer.onThreads?.();
            if (taker === undefined)
                return;
            const onAnswer = ({ rows: found, isStale, seen }, { pieces }) => {
                if (isStale)
                    throw new UnknownKeysError('a record has a key that is no column');
                for (const [index, { file }] of pieces.entries())
                    rows[file] = rows[file] + found[index];
                taker.take(seen);
            };
            dispatch = createRangeDispatch({ threads: started, first: taker.first, look: (task) => taker.look(task), signal, onAnswer });
            range.writer = createRangeWriter(range.limit, dispatch);
            range.writer.of = of;
        },
        setFile(file, places) {
            of = { file, places };
            if (range.writer !== null)
                range.writer.of = of;
        },
        async finish() {
            range.writer?.endRange(range.writer.filled);
            await dispatch?.finish();
        },
        async stop() {
            await Promise.all(started.map((thread) => thread.stop()));
        },
        rows: () => rows.reduce((sum, each) => sum + each, 0),
        rowsOf: (file) => rows[file] ?? 0,
    };
}

// EXTERNAL MODULE: ./build/shared/tabular/rows/reorder-columns.js
var reorder_columns = __webpack_require__(79283);
// EXTERNAL MODULE: ./build/shared/tabular/rows/reordered-rows.js
var reordered_rows = __webpack_require__(17556);
;// CONCATENATED MODULE: ./build/shared/tabular/rows/scan-files.js










/** One by threads, one to meet the columns, one to read them, one where a file had grown meanwhile. */
const MAX_PASSES = 4;
const MEBIBYTE = 1024 * 1024;
/** On disk; below it opening a kernel takes longer than it saves. */
const WORTH_KERNEL = MEBIBYTE;
/** On disk; below it a second thread takes longer to start than to be of use. The same rows take more room as JSON, and less as Parquet. */
const WORTH_THREADS = { delimited: 256 * MEBIBYTE, jsonl: 640 * MEBIBYTE, parquet: 128 * MEBIBYTE };
/**
 * Reads the files of a source, one after the other, and hands their rows on in batches, each from one file, the columns always in the same order:
 * that of the first file, in JSONL that in which keys first appear.
 * @returns path, bytes, sha256 and rows of each file; rows count faulty ones too
 * @throws UserError where a file can't be read as its format at all, or has other columns than the first; CancelledError
 */
async function scanFiles(files, options) {
    const [first, ...others] = files;
    const other = others.find(({ format }) => format !== first?.format);
    if (first !== undefined && other !== undefined)
        throw new errors/* UserError */.yo(`${other.path}: its format is not that of ${first.path}; name files of one format, such as data/*.csv`);
    const sizes = await Promise.all(files.map(async ({ location }) => (await (0,promises_.stat)(location).catch(() => null))?.size ?? 0));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    let keys = (0,record_keys/* createRecordKeys */.Om)();
    const { threads, worthThreads = WORTH_THREADS[first?.format ?? 'delimited'], kernel = total < WORTH_KERNEL ? null : (0,kernel_kernel/* openKernel */.m0)() } = options;
    const isWorthThreads = threads !== undefined && threads.count > 1 && total >= worthThreads;
    let isThreaded = isWorthThreads;
    for (let pass = 0; pass < MAX_PASSES; pass++) {
        const scanned = await scanOnce(files, { ...options, kernel, total, keys, threads: isThreaded ? threads : undefined });
        if (typeof scanned !== 'string')
            return scanned;
        isThreaded = isWorthThreads && scanned === 'new-keys';
        // Only who reads all records one after the other learns their keys in order.
        if (scanned === 'unknown-keys')
            keys = (0,record_keys/* createRecordKeys */.Om)();
    }
    throw new errors/* UserError */.yo(`${first?.path}: it changed while this run was reading it; run again when nobody writes to it`);
}
async function scanOnce(files, { start, signal, onProgress, blockBytes, rangeBytes, total, keys, threads, kernel }) {
    const scanned = [];
    const before = { bytes: 0, rows: 0 };
    const range = (0,range_meter/* createRangeMeter */.j)(rangeBytes);
    let table = null;
    const behind = createRangesBehind(files.length, { range, signal, threads });
    const onRange = () => {
        table?.consumer.onRange?.();
        if (table?.version === keys.version)
            behind.open(table.consumer);
    };
    try {
        for (const [index, file] of files.entries()) {
            let consumer = null;
            const onHeader = (names) => {
                if (table === null) {
                    range.limit = rangeBytes ?? (0,range_meter/* rangeBytesOf */.M)(names.length);
                    table = { header: names, consumer: start(names, kernel), version: keys.version };
                    behind.prepare(table.consumer);
                }
                // Its rows will come again under more columns.
                if (table.version !== keys.version)
                    return;
                const { header } = table;
                refuseOtherColumns(names, { header, file, first: files[0] ?? file });
                const places = header.map((name) => names.indexOf(name));
                const isInOrder = places.every((place, index) => place === index);
                consumer = isInOrder ? table.consumer : (0,reordered_rows/* reordered */.N)(table.consumer, (0,reorder_columns/* createReordering */.G)(places));
                behind.setFile(index, isInOrder ? null : places);
            };
            const options = {
                signal,
                range,
                kernel,
                ...(blockBytes === undefined ? {} : { blockBytes }),
                handlers: { onHeader, onBatch: (batch) => consumer?.onBatch(batch), onFault: (fault) => consumer?.onFault(fault), onRange },
                onProgress: (bytes, _, rows) => onProgress?.(before.bytes + bytes, total, before.rows + rows + behind.rows()),
            };
            const read = await scanFile(file, { ...options, keys });
            before.bytes += read.bytes;
            before.rows += read.rows;
            scanned.push(read);
        }
        await behind.finish();
    }
    catch (error) {
        if (error instanceof UnknownKeysError)
            return 'unknown-keys';
        throw error;
    }
    finally {
        await behind.stop();
    }
    if (signal.aborted)
        throw new errors/* CancelledError */.cc(`Stopped while reading ${files.at(-1)?.path}`);
    if (isStale(table, keys.version))
        return 'new-keys';
    return scanned.map((file, index) => ({ ...file, rows: file.rows + behind.rowsOf(index) }));
}
async function scanFile(file, options) {
    if (file.format === 'jsonl')
        return await scanJsonl(file, options);
    if (file.format === 'delimited')
        return await scanDelimited(file, options);
    // Large, and seldom needed.
    const { scanParquet } = await Promise.all(/* import() */[__webpack_require__.e(388), __webpack_require__.e(3238)]).then(__webpack_require__.bind(__webpack_require__, 3238));
    return await scanParquet(file, options);
}
function isStale(table, version) {
    return table !== null && table.version !== version;
}
function refuseOtherColumns(names, { header, file, first }) {
    const [mine, theirs] = [new Set(names), new Set(header)];
    const lacking = header.filter((name) => !mine.has(name));
    const extra = names.filter((name) => !theirs.has(name));
    if (lacking.length === 0 && extra.length === 0)
        return;
    const parts = [
        ...(lacking.length === 0 ? [] : [`it lacks ${some(lacking)}`]),
        ...(extra.length === 0 ? [] : [`it also has ${some(extra)}`]),
    ];
    throw new errors/* UserError */.yo(`${file.path}: its columns are not those of ${first.path}: ${parts.join(', and ')}; the files of one source need the same columns, in any order`);
}
function some(names) {
    const shown = names.slice(0, 5).map((name) => JSON.stringify(name)).join(', ');
    return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
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
