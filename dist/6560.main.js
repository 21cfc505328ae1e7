export const id = 6560;
export const ids = [6560];
export const modules = {

/***/ 72813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createBatch),
/* harmony export */   e: () => (/* binding */ batchRows)
/* harmony export */ });
/** Cells of a batch: its bytes and offsets stay within a core's cache while the columns are walked one after the other. */
const BATCH_CELLS = 16_384;
/** Of a wide table, so that a walk along a column is worth its call. */
const LEAST_BATCH_ROWS = 32;
/** Rows of a full batch. */
function batchRows(columns) {
    return Math.max(LEAST_BATCH_ROWS, Math.floor(BATCH_CELLS / columns));
}
/** An empty batch with room for `batchRows` rows. */
function createBatch(file, { columns, isCsv }) {
    const rows = batchRows(columns);
    const cells = rows * columns;
    return { file, isCsv, bytes: Buffer.alloc(0), rows: 0, columns, starts: new Int32Array(cells), ends: new Int32Array(cells), quoted: new Uint8Array(cells), lines: new Float64Array(rows) };
}


/***/ }),

/***/ 13294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ cellText),
/* harmony export */   JA: () => (/* binding */ CELL),
/* harmony export */   Ow: () => (/* binding */ cellOrMissing),
/* harmony export */   du: () => (/* binding */ viewOf),
/* harmony export */   lg: () => (/* binding */ placeInBatch)
/* harmony export */ });
/** How a cell stands in the file. Only `escaped` cells need more than their bytes to be read. */
const CELL = {
    plain: 0,
    quoted: 1,
    /** Quoted, and holding doubled quotes that stand for one each. */
    escaped: 2,
    /** Not valid UTF-8: reported as a fault; nothing can be said about its text. */
    undecodable: 3,
};
/** Over the bytes of a batch, for hashing. */
function viewOf({ bytes }) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
/** The text of a cell, unescaped. Bytes that are no UTF-8 become U+FFFD. */
function cellText(batch, row, column) {
    const cell = row * batch.columns + column;
    const text = batch.bytes.toString('utf8', batch.starts[cell], batch.ends[cell]);
    return batch.quoted[cell] === CELL.escaped ? text.replaceAll('""', '"') : text;
}
/** As `cellText`; null where nothing stands in the cell, which is not the same as a quoted nothing. */
function cellOrMissing(batch, row, column) {
    const cell = row * batch.columns + column;
    return batch.starts[cell] === batch.ends[cell] && batch.quoted[cell] === CELL.plain ? null : cellText(batch, row, column);
}
/** Where a record begins. */
function placeInBatch(batch, row) {
    return { file: batch.file, line: batch.lines[row] };
}


/***/ }),

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

/***/ 5599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ checkNames),
/* harmony export */   Z: () => (/* binding */ MAX_COLUMNS)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

/** A wider table is refused before memory is taken for its columns. */
const MAX_COLUMNS = 10_000;
/**
 * Holds the names of columns to what every later stage relies on: one plain name per column.
 * @throws UserError naming the place of the first name that isn't
 */
function checkNames(names, { at, where }) {
    if (names.length > MAX_COLUMNS)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${at}: the ${where} names ${names.length} columns; at most ${MAX_COLUMNS} are read`);
    const places = new Map();
    names.forEach((name, index) => {
        if (name.trim() === '')
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${at}: column ${index + 1} of the ${where} has no name`);
        const earlier = places.get(name);
        if (earlier !== undefined)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${at}: columns ${earlier} and ${index + 1} of the ${where} have the same name, ${JSON.stringify(name)}`);
        places.set(name, index + 1);
    });
}


/***/ }),

/***/ 68358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ delimiterName),
/* harmony export */   l: () => (/* binding */ DELIMITERS)
/* harmony export */ });
/** What a header may be separated by where nobody says, by its byte; earlier ones are commoner. */
const DELIMITERS = new Map([
    [',', 'commas'],
    ['\t', 'tabs'],
    [';', 'semicolons'],
    ['|', 'vertical bars'],
]);
/** In the plural, as a sentence has it. */
function delimiterName(delimiter) {
    return DELIMITERS.get(delimiter) ?? JSON.stringify(delimiter);
}


/***/ }),

/***/ 19486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ markUndecodable)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _batch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13294);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84645);



/** Marks the cells of a batch that are no UTF-8, and reports them. */
function markUndecodable(batch, { onFault }) {
    for (let row = 0; row < batch.rows; row++) {
        for (let column = 0; column < batch.columns; column++) {
            const cell = row * batch.columns + column;
            const bytes = batch.bytes.subarray(batch.starts[cell], batch.ends[cell]);
            if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
                continue;
            batch.quoted[cell] = _batch_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL */ .JA.undecodable;
            onFault({ kind: 'encoding', file: batch.file, line: batch.lines[row] ?? 0, column, text: bytes.toString('utf8', 0, _scan_js__WEBPACK_IMPORTED_MODULE_2__/* .FAULT_BYTES */ .T) });
        }
    }
}


/***/ }),

/***/ 43099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseNumber),
/* harmony export */   k: () => (/* binding */ parseNumberText)
/* harmony export */ });
const TAB = 9;
const SPACE = 32;
const PLUS = 43;
const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const LOWER_E = 101;
/** Powers of ten that a double holds exactly. */
const POWERS = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/** While a mantissa is below this, one more digit keeps it below 2^53, so it stays exact. */
const EXACT_BEFORE_DIGIT = 900_719_925_474_099;
/**
 * The double nearest to the decimal number in `bytes[start, end)`, as JavaScript's `Number` reads it; NaN where there is no number.
 *
 * Blanks (space, tab) around are trimmed. `7`, `-0`, `+3`, `.5`, `5.`, `1e5` are numbers; an empty cell, `1_000`, `1,000`, `0x10`, `Infinity`,
 * `NaN` and what is too large for a double (`1e999`) are not.
 *
 * The usual short number needs no string: a mantissa below 2^53 times or divided by a power of ten up to 10^22 is rounded once,
 * hence correctly (Clinger, How to read floating point numbers accurately, 1990). Longer ones go to `Number`.
 */
function parseNumber(bytes, start, end) {
    let from = start;
    let to = end;
    while (from < to && isBlank(bytes[from]))
        from++;
    while (from < to && isBlank(bytes[to - 1]))
        to--;
    let at = from;
    let byte = bytes[at];
    const negative = byte === MINUS;
    if (negative || byte === PLUS)
        at++;
    let mantissa = 0;
    let exponent = 0;
    let digits = 0;
    let exact = true;
    let fraction = false;
    for (; at < to; at++) {
        byte = bytes[at] ?? 0;
        const digit = byte - ZERO;
        if (digit >= 0 && digit <= 9) {
            if (mantissa >= EXACT_BEFORE_DIGIT)
                exact = false;
            mantissa = mantissa * 10 + digit;
            digits++;
            if (fraction)
                exponent--;
            continue;
        }
        if (byte !== POINT || fraction)
            break;
        fraction = true;
    }
    if (digits === 0)
        return Number.NaN;
    if (at < to) {
        if (((bytes[at] ?? 0) | 32) !== LOWER_E)
            return Number.NaN;
        at++;
        const negativeExponent = bytes[at] === MINUS;
        if (negativeExponent || bytes[at] === PLUS)
            at++;
        if (at >= to)
            return Number.NaN;
        let written = 0;
        for (; at < to; at++) {
            const digit = (bytes[at] ?? 0) - ZERO;
            if (digit < 0 || digit > 9)
                return Number.NaN;
            // Beyond this a double is 0 or too large whatever follows; `Number` decides.
            if (written < 100_000)
                written = written * 10 + digit;
        }
        exponent += negativeExponent ? -written : written;
    }
    if (!exact || exponent < -22 || exponent > 22)
        return parseLongNumber(bytes, from, to);
    const magnitude = exponent < 0 ? mantissa / (POWERS[-exponent] ?? 1) : mantissa * (POWERS[exponent] ?? 1);
    return negative ? -magnitude : magnitude;
}
/** As `parseNumber`, of a text. */
function parseNumberText(text) {
    const bytes = Buffer.from(text);
    return parseNumber(bytes, 0, bytes.length);
}
/** `[from, to)` is known to be a number. */
function parseLongNumber(bytes, from, to) {
    const value = Number(Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1'));
    return Number.isFinite(value) ? value : Number.NaN;
}
function isBlank(byte) {
    return byte === SPACE || byte === TAB;
}


/***/ }),

/***/ 90231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q8: () => (/* binding */ parseTimeText),
/* harmony export */   _U: () => (/* binding */ parseDate),
/* harmony export */   pe: () => (/* binding */ parseTime)
/* harmony export */ });
const TAB = 9;
const SPACE = 32;
const PLUS = 43;
const DASH = 45;
const POINT = 46;
const ZERO = 48;
const COLON = 58;
const UPPER_T = 84;
const UPPER_Z = 90;
const MINUTE = 60_000;
const DAY = 86_400_000;
const DAYS_OF_MONTH = Uint8Array.of(31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);
/**
 * Milliseconds since 1970-01-01 UTC of the calendar day `2001-01-14` in `bytes[start, end)`; NaN where there is none.
 * Blanks around are trimmed. 30 February is no day.
 */
function parseDate(bytes, start, end) {
    const [from, to] = trimmed(bytes, start, end);
    return to - from === 10 ? dayAt(bytes, from) : Number.NaN;
}
/**
 * Milliseconds since 1970-01-01 UTC of the time in `bytes[start, end)`; NaN where there is none.
 *
 * The forms of RFC 3339 and their common relatives: `2001-01-14`, `2001-01-14 21:55`, `2001-01-14T21:55:00`, with a fraction of the second
 * (`.123`, kept as far as a double goes), with `Z` or an offset (`+01:00`, `+0100`, `+01`). Without a zone it is read as UTC.
 * Blanks around are trimmed. 30 February, 24:00 and leap seconds are no times.
 */
function parseTime(bytes, start, end) {
    const [from, to] = trimmed(bytes, start, end);
    const day = dayAt(bytes, from);
    let at = from + 10;
    if (at >= to)
        return at === to ? day : Number.NaN;
    if (bytes[at] !== SPACE && !isLetter(bytes[at], UPPER_T))
        return Number.NaN;
    const hours = twoDigits(bytes, at + 1);
    const minutes = twoDigits(bytes, at + 4);
    if (bytes[at + 3] !== COLON || !(hours <= 23) || !(minutes <= 59))
        return Number.NaN;
    let time = day + hours * 60 * MINUTE + minutes * MINUTE;
    at += 6;
    if (bytes[at] === COLON && at < to) {
        const seconds = twoDigits(bytes, at + 1);
        if (!(seconds <= 59))
            return Number.NaN;
        time += seconds * 1000;
        at += 3;
        if (bytes[at] === POINT && at < to) {
            const first = at + 1;
            let unit = 100;
            for (at = first; at < to && isDigit(bytes[at]); at++, unit /= 10)
                time += ((bytes[at] ?? 0) - ZERO) * unit;
            if (at === first)
                return Number.NaN;
        }
    }
    if (at === to)
        return time;
    if (at > to)
        return Number.NaN;
    return time - offsetAt(bytes, at, to);
}
/** As `parseTime`, of a text. */
function parseTimeText(text) {
    const bytes = Buffer.from(text);
    return parseTime(bytes, 0, bytes.length);
}
/** Milliseconds that a zone is ahead of UTC; NaN where `[at, to)` is no zone. */
function offsetAt(bytes, at, to) {
    if (isLetter(bytes[at], UPPER_Z))
        return to === at + 1 ? 0 : Number.NaN;
    const sign = bytes[at] === PLUS ? 1 : bytes[at] === DASH ? -1 : Number.NaN;
    const hours = twoDigits(bytes, at + 1);
    const length = to - at;
    const minutes = length === 3 ? 0 : twoDigits(bytes, at + (length === 6 ? 4 : 3));
    const complete = length === 3 || length === 5 || (length === 6 && bytes[at + 3] === COLON);
    return complete && hours <= 23 && minutes <= 59 ? sign * (hours * 60 + minutes) * MINUTE : Number.NaN;
}
/** Milliseconds of the day `yyyy-mm-dd` that starts at this byte; NaN where there is none. The caller knows that ten bytes are there. */
function dayAt(bytes, at) {
    const year = twoDigits(bytes, at) * 100 + twoDigits(bytes, at + 2);
    const month = twoDigits(bytes, at + 5);
    const day = twoDigits(bytes, at + 8);
    if (bytes[at + 4] !== DASH || bytes[at + 7] !== DASH || !(month >= 1) || !(day >= 1))
        return Number.NaN;
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    const length = month === 2 && leap ? 29 : (DAYS_OF_MONTH[month - 1] ?? 0);
    return day <= length ? daysSince1970(year, month, day) * DAY : Number.NaN;
}
/** Proleptic Gregorian calendar, years that start in March (H. Hinnant, chrono-compatible low-level date algorithms). */
function daysSince1970(year, month, day) {
    const y = month <= 2 ? year - 1 : year;
    const era = Math.floor(y / 400);
    const yearOfEra = y - era * 400;
    const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
    const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
    return era * 146_097 + dayOfEra - 719_468;
}
function twoDigits(bytes, at) {
    const tens = bytes[at];
    const ones = bytes[at + 1];
    if (tens === undefined || ones === undefined || !isDigit(tens) || !isDigit(ones))
        return Number.NaN;
    return (tens - ZERO) * 10 + ones - ZERO;
}
function trimmed(bytes, start, end) {
    let from = start;
    let to = end;
    while (from < to && (bytes[from] === SPACE || bytes[from] === TAB))
        from++;
    while (from < to && (bytes[to - 1] === SPACE || bytes[to - 1] === TAB))
        to--;
    return [from, to];
}
function isDigit(byte) {
    return byte !== undefined && byte >= ZERO && byte <= ZERO + 9;
}
/** The letter in either case. */
function isLetter(byte, upper) {
    return byte !== undefined && (byte & ~32) === upper;
}


/***/ }),

/***/ 26780:
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
// EXTERNAL MODULE: ./build/shared/tabular/batch.js
var tabular_batch = __webpack_require__(13294);
// EXTERNAL MODULE: ./build/shared/tabular/batch-arrays.js
var batch_arrays = __webpack_require__(72813);
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




const BLOCK_BYTES = 1024 * 1024;
/** Feeds a file to a scanner, with flat memory. The event loop gets a turn between blocks. */
async function scanBlocks(file, scanner, { signal, onProgress, blockBytes = BLOCK_BYTES }) {
    const { path, encoding } = file;
    const decode = encoding === 'latin1' ? createLatin1Decoder(path) : null;
    const handle = await (0,open_data_file/* openDataFile */.f)(file);
    try {
        const total = (await handle.stat()).size;
        const reader = (0,read_blocks/* readBlocks */.v)(handle, { ...file, blockBytes });
        for await (const block of reader.blocks) {
            if (signal.aborted)
                throw new errors/* CancelledError */.cc(`Stopped while reading ${path}`);
            scanner.push(decode === null ? block : decode(block));
            onProgress?.(reader.bytesRead(), total, scanner.rows());
        }
        scanner.finish();
        return { ...file, bytes: reader.bytesRead(), sha256: reader.sha256(), rows: scanner.rows() };
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./build/shared/tabular/blocks/text-buffer.js
/** A longer record is taken for a quote that is never closed, or for no table at all. */
const MAX_RECORD_BYTES = 16 * 1024 * 1024;
/** Room for two blocks to begin with. */
const FIRST_BYTES = 2 * 1024 * 1024;
/** Behind the bytes of the file: a line feed for a last line without one, the one that stops the inner loops, and room to read whole words. */
const SPARE_BYTES = 16;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
function createTextBuffer() {
    const text = {
        bytes: Buffer.allocUnsafeSlow(FIRST_BYTES),
        filled: 0,
        append(block) {
            const { filled, bytes } = text;
            const needed = filled + block.length + SPARE_BYTES;
            if (needed > bytes.length) {
                text.bytes = Buffer.allocUnsafeSlow(Math.max(needed, 2 * bytes.length));
                bytes.copy(text.bytes, 0, 0, filled);
            }
            text.bytes.set(block, filled);
            text.filled += block.length;
        },
        drop(consumed) {
            text.bytes.copyWithin(0, consumed, text.filled);
            text.filled -= consumed;
        },
        dropByteOrderMark() {
            if (BYTE_ORDER_MARK.every((byte, place) => place < text.filled && text.bytes[place] === byte))
                text.drop(BYTE_ORDER_MARK.length);
        },
    };
    return text;
}

// EXTERNAL MODULE: ./build/shared/tabular/check-names.js
var check_names = __webpack_require__(5599);
// EXTERNAL MODULE: ./build/shared/tabular/mark-undecodable.js
var mark_undecodable = __webpack_require__(19486);
// EXTERNAL MODULE: ./build/shared/tabular/scan.js
var tabular_scan = __webpack_require__(84645);
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

;// CONCATENATED MODULE: ./build/shared/tabular/delimited/scan-record.js

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const QUOTE = 34;
/** @param cells that there is room for */
function createCells(cells, { limit, delimiter }) {
    return {
        starts: new Int32Array(cells), ends: new Int32Array(cells), quoted: new Uint8Array(cells),
        base: 0, limit, delimiter: delimiter.charCodeAt(0), found: 0, innerLines: 0, malformed: false,
    };
}
/**
 * Reads one record by RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180), but with any delimiter; LF ends a line as CRLF does, and a quote inside an
 * unquoted cell is a quote. Needs a line feed at `bytes[end]`, which stops the inner loops without a bounds check.
 * @returns the offset behind the record, or −1 where it isn't whole yet
 */
function scanRecord(bytes, from, end, cells) {
    const { starts, ends, quoted, base, limit, delimiter } = cells;
    // Most bytes of a text are above both that end a cell, so one comparison passes over them.
    const above = delimiter > LINE_FEED ? delimiter : LINE_FEED;
    let position = from;
    let found = 0;
    let innerLines = 0;
    let malformed = false;
    for (;;) {
        let start = position;
        let stop;
        let kind = tabular_batch/* CELL */.JA.plain;
        let byte = bytes[position];
        if (byte === QUOTE) {
            kind = tabular_batch/* CELL */.JA.quoted;
            start = ++position;
            for (;;) {
                byte = bytes[position];
                if (byte === QUOTE) {
                    if (bytes[position + 1] !== QUOTE)
                        break;
                    kind = tabular_batch/* CELL */.JA.escaped;
                    position++;
                }
                else if (byte === LINE_FEED) {
                    if (position >= end)
                        return -1;
                    innerLines++;
                }
                position++;
            }
            stop = position;
            byte = bytes[++position];
            if (byte === CARRIAGE_RETURN && bytes[position + 1] === LINE_FEED)
                byte = bytes[++position];
            malformed ||= byte !== delimiter && byte !== LINE_FEED;
            while (byte !== delimiter && byte !== LINE_FEED)
                byte = bytes[++position];
        }
        else {
            while (byte > above || (byte !== delimiter && byte !== LINE_FEED))
                byte = bytes[++position];
            stop = position;
            if (byte === LINE_FEED && stop > start && bytes[stop - 1] === CARRIAGE_RETURN)
                stop--;
        }
        if (byte === LINE_FEED && position >= end)
            return -1;
        if (found < limit) {
            starts[base + found] = start;
            ends[base + found] = stop;
            quoted[base + found] = kind;
        }
        found++;
        position++;
        if (byte === LINE_FEED)
            break;
    }
    cells.found = found;
    cells.innerLines = innerLines;
    cells.malformed = malformed;
    return position;
}

;// CONCATENATED MODULE: ./build/shared/tabular/delimited/detect-delimiter.js



/** Where the header alone can't tell, this much of the file does, whatever the size of a block. */
const DECIDING_BYTES = 64 * 1024;
/**
 * What separates the cells of a file: what stands between the names of its header, outside of quotes. Where several signs do, the rows that
 * follow decide: under the right one they have as many cells as the header.
 *
 * @param isEnd whether the file ends at `end`
 * @returns null where more of the file is needed
 * @throws UserError where it can be read with two signs
 */
function detectDelimiter(bytes, { end, isEnd, path }) {
    const header = headerEnd(bytes, end);
    if (header === -1 && !isEnd)
        return null;
    const present = presentIn(bytes, header === -1 ? end : header);
    const [only = ',', another] = present;
    if (another === undefined)
        return only;
    if (end < DECIDING_BYTES && !isEnd)
        return null;
    const widths = present.map((delimiter) => ({ delimiter, ...widthUnder(delimiter, bytes, Math.min(end, DECIDING_BYTES)) }));
    const [right, other] = widths.filter(({ isEven }) => isEven);
    if (right === undefined)
        return widths.reduce((best, each) => (each.columns > best.columns ? each : best)).delimiter;
    if (other === undefined)
        return right.delimiter;
    throw new errors/* UserError */.yo(`${path}:1: the columns may be separated by ${(0,delimiters/* delimiterName */.R)(right.delimiter)} or by ${(0,delimiters/* delimiterName */.R)(other.delimiter)}; say which in data.delimiter`);
}
/** Where the first line ends that is not inside quotes; −1 where it doesn't. */
function headerEnd(bytes, end) {
    let quoted = false;
    for (let at = 0; at < end; at++) {
        if (bytes[at] === QUOTE)
            quoted = !quoted;
        else if (bytes[at] === LINE_FEED && !quoted)
            return at;
    }
    return -1;
}
function presentIn(bytes, end) {
    const found = new Set();
    let quoted = false;
    for (let at = 0; at < end; at++) {
        const byte = bytes[at];
        if (byte === QUOTE)
            quoted = !quoted;
        else if (!quoted)
            found.add(byte);
    }
    return [...delimiters/* DELIMITERS */.l.keys()].filter((delimiter) => found.has(delimiter.charCodeAt(0)));
}
/** The cells of the header under a delimiter, and whether every whole record behind it has as many. */
function widthUnder(delimiter, bytes, end) {
    const cells = createCells(0, { limit: 0, delimiter });
    const stopped = Buffer.concat([bytes.subarray(0, end), Buffer.of(LINE_FEED)], end + 16);
    let columns = -1;
    for (let from = 0; from < end;) {
        const next = scanRecord(stopped, from, end, cells);
        if (next < 0)
            break;
        if (columns === -1)
            columns = cells.found;
        else if (cells.found !== columns && !isBlankLine(stopped, from))
            return { columns, isEven: false };
        from = next;
    }
    return { columns, isEven: columns > 1 };
}
/** Such lines are looked at by the scan itself. */
function isBlankLine(bytes, position) {
    const byte = bytes[position];
    return byte === LINE_FEED || (byte === 13 && bytes[position + 1] === LINE_FEED);
}

;// CONCATENATED MODULE: ./build/shared/tabular/delimited/scan-delimited.js













/**
 * Reads a file of delimited text (CSV by RFC 4180, or with another sign between the cells) once, in blocks, with flat memory, and hands it on in
 * batches of whole records.
 * Blank lines at the end are dropped; one in the middle is ragged, or a row with an empty cell where there is one column.
 * The event loop gets a turn between blocks.
 * @returns path, bytes and sha256 of the file on disk; `rows` counts faulty records too
 * @throws UserError where the file is absent or can't be read as such at all; CancelledError
 */
async function scanDelimited(file, { handlers, ...options }) {
    const scanner = createScanner(file, handlers);
    return { ...(await scanBlocks(file, scanner, options)), delimiter: scanner.delimiter() };
}
function createScanner({ path: displayPath, delimiter: declared }, handlers) {
    const text = createTextBuffer();
    let line = 1;
    let rows = 0;
    let started = false;
    let table = null;
    let delimiter = declared;
    /** Scans `text.bytes[0, end)`, and returns how much of it was whole records. */
    const scan = (end, isEnd) => {
        text.bytes[end] = LINE_FEED;
        let position = 0;
        if (table === null) {
            delimiter ??= detectDelimiter(text.bytes, { end: text.filled, isEnd, path: displayPath });
            if (delimiter === null)
                return 0;
            const header = scanHeader(end, delimiter);
            if (header === null)
                return 0;
            position = header;
        }
        return table === null ? position : scanRows(table, position, end);
    };
    const scanHeader = (end, delimiter) => {
        const limit = check_names/* MAX_COLUMNS */.Z + 1;
        const cells = createCells(limit, { limit, delimiter });
        const position = scanRecord(text.bytes, 0, end, cells);
        if (position < 0)
            return null;
        if (cells.malformed)
            throw new errors/* UserError */.yo(`${displayPath}:${line}: text follows a closing quote in the header; double the quotes inside a name`);
        if (!(0,external_node_buffer_.isUtf8)(text.bytes.subarray(0, position)))
            throw new errors/* UserError */.yo(`${displayPath}:${line}: the header is not valid UTF-8; save the file as UTF-8, or name its encoding (data.encoding: latin1)`);
        const { starts, ends, quoted } = cells;
        const record = { file: displayPath, isCsv: true, bytes: text.bytes, rows: 1, columns: Math.min(cells.found, limit), starts, ends, quoted, lines: new Float64Array(1) };
        const names = Array.from({ length: record.columns }, (_, column) => (0,tabular_batch/* cellText */.Ie)(record, 0, column));
        checkHeader(names, { displayPath, line, delimiter });
        handlers.onHeader(names);
        table = newTable(displayPath, { columns: names.length, delimiter });
        line += 1 + cells.innerLines;
        return position;
    };
    const scanRows = (state, from, end) => {
        const { batch, cells } = state;
        const { columns } = batch;
        batch.bytes = text.bytes;
        let batchFrom = from;
        let position = from;
        for (;;) {
            cells.base = batch.rows * columns;
            const next = scanRecord(text.bytes, position, end, cells);
            if (next < 0)
                break;
            if (cells.found === 1 && isBlankLine(text.bytes, position)) {
                state.blankLines++;
            }
            else {
                if (state.blankLines > 0) {
                    takeBlankLines(state, { batchFrom, position });
                    // The cells of this record were written where the blank rows now stand.
                    cells.base = batch.rows * columns;
                    scanRecord(text.bytes, position, end, cells);
                }
                rows++;
                if (cells.found === columns && !cells.malformed) {
                    batch.lines[batch.rows] = line;
                    batch.rows++;
                }
                else {
                    reportRecord(cells, { from: position, to: next, columns });
                }
            }
            line += 1 + cells.innerLines;
            position = next;
            if (batch.rows === state.capacity) {
                emit(state, batchFrom, position);
                batchFrom = position;
            }
        }
        emit(state, batchFrom, position);
        return position;
    };
    /** Blank lines that were not at the end after all: rows of the one column, else ragged. */
    const takeBlankLines = (state, { batchFrom, position }) => {
        const { batch } = state;
        for (; state.blankLines > 0; state.blankLines--) {
            const at = line - state.blankLines;
            rows++;
            if (batch.columns > 1) {
                handlers.onFault({ kind: 'ragged', file: displayPath, line: at, found: 1, expected: batch.columns, text: '' });
                continue;
            }
            batch.starts[batch.rows] = position;
            batch.ends[batch.rows] = position;
            batch.quoted[batch.rows] = tabular_batch/* CELL */.JA.plain;
            batch.lines[batch.rows] = at;
            batch.rows++;
            if (batch.rows === state.capacity)
                emit(state, batchFrom, position);
        }
    };
    const reportRecord = (cells, { from, to, columns }) => {
        const record = text.bytes.subarray(from, to);
        const shown = text.bytes.toString('utf8', from, Math.min(to, from + tabular_scan/* FAULT_BYTES */.T)).replace(/\r?\n$/, '');
        if (cells.malformed)
            handlers.onFault({ kind: 'quote', file: displayPath, line, text: shown });
        else
            handlers.onFault({ kind: 'ragged', file: displayPath, line, found: cells.found, expected: columns, text: shown });
        if (!(0,external_node_buffer_.isUtf8)(record))
            handlers.onFault({ kind: 'encoding', file: displayPath, line, column: -1, text: shown });
    };
    const emit = ({ batch }, from, to) => {
        if (batch.rows > 0) {
            if (!(0,external_node_buffer_.isUtf8)(text.bytes.subarray(from, to)))
                (0,mark_undecodable/* markUndecodable */.k)(batch, handlers);
            handlers.onBatch(batch);
        }
        batch.rows = 0;
    };
    const start = () => {
        started = true;
        refuseOtherFormats(text.bytes.subarray(0, text.filled), { path: displayPath, wanted: 'CSV' });
        text.dropByteOrderMark();
    };
    return {
        push(block) {
            if (block.includes(0))
                throw new errors/* UserError */.yo(`${displayPath}: holds a NUL byte, so it is no CSV in UTF-8; save it as text in UTF-8`);
            text.append(block);
            if (!started) {
                // Enough for every magic number and the byte order mark.
                if (text.filled < 8)
                    return;
                start();
            }
            text.drop(scan(text.filled, false));
            if (text.filled > MAX_RECORD_BYTES) {
                const limit = `within ${MAX_RECORD_BYTES / 1024 / 1024} MiB`;
                if (text.bytes.subarray(0, text.filled).includes(QUOTE))
                    throw unclosed(displayPath, line, limit);
                throw new errors/* UserError */.yo(`${displayPath}:${line}: this line does not end ${limit}; such a file is no table`);
            }
        },
        finish() {
            if (!started)
                start();
            if (text.filled > 0) {
                text.bytes[text.filled] = LINE_FEED;
                text.filled++;
                text.drop(scan(text.filled, true));
                if (text.filled > 0)
                    throw unclosed(displayPath, line, 'before the end of the file');
            }
            if (table === null)
                throw new errors/* UserError */.yo(`${displayPath}: the file is empty; it must begin with a line that names the columns`);
        },
        rows: () => rows,
        delimiter: () => delimiter ?? ',',
    };
}
function unclosed(displayPath, line, where) {
    return new errors/* UserError */.yo(`${displayPath}:${line}: the record that begins in this line has no end ${where}; a quote in it is opened and never closed`);
}
function newTable(file, { columns, delimiter }) {
    const batch = (0,batch_arrays/* createBatch */.X)(file, { columns, isCsv: delimiter === ',' });
    const { starts, ends, quoted } = batch;
    // Cells are written into the batch where they will stand.
    return { batch, cells: { ...createCells(0, { limit: columns, delimiter }), starts, ends, quoted }, capacity: (0,batch_arrays/* batchRows */.e)(columns), blankLines: 0 };
}

;// CONCATENATED MODULE: ./build/shared/tabular/jsonl/record-keys.js


function createRecordKeys() {
    return { root: createLevel(''), entries: new Map(), version: 0 };
}
/** The columns, with their places taken down. A key that only ever holds null or objects is none: the keys of the objects are. */
function placeColumns({ root, entries }) {
    const nested = new Set();
    noteNested(root, nested);
    const names = [];
    for (const entry of entries.values())
        entry.column = entry.hasValue || !nested.has(entry.name) ? names.push(entry.name) - 1 : -1;
    return names;
}
function noteNested({ keys }, nested) {
    for (const { name, level } of keys) {
        if (level === null)
            continue;
        nested.add(name);
        noteNested(level, nested);
    }
}
/**
 * Adds a key that is new at this level.
 * @returns its place there
 * @throws UserError where it can name no column
 */
function addKey(level, text, place) {
    if (text.trim() === '')
        throw new errors/* UserError */.yo(`${place}: a key has no name, so it can be no column`);
    if (!text.isWellFormed() || text.includes('\ufffd'))
        throw new errors/* UserError */.yo(`${place}: the key ${JSON.stringify(text)} is not valid UTF-8; save the file as UTF-8`);
    const bytes = Buffer.from(text);
    const index = level.keys.push({ bytes, name: `${level.prefix}${text}`, entry: null, level: null }) - 1;
    level.places.set(bytes.toString('latin1'), index);
    return index;
}
/** The column of a key that holds no object. */
function addEntry(keys, key, place) {
    const known = keys.entries.get(key.name);
    key.entry = known ?? { name: key.name, hasValue: false, column: -1 };
    if (known !== undefined)
        return known;
    if (keys.entries.size === check_names/* MAX_COLUMNS */.Z)
        throw new errors/* UserError */.yo(`${place}: the records have more than ${check_names/* MAX_COLUMNS */.Z} different keys; at most so many columns are read`);
    keys.entries.set(key.name, key.entry);
    keys.version++;
    return key.entry;
}
/** The keys of the objects under a key. */
function addLevel(keys, key) {
    key.level = createLevel(`${key.name}.`);
    keys.version++;
    return key.level;
}
function createLevel(prefix) {
    return { prefix, keys: [], places: new Map() };
}

;// CONCATENATED MODULE: ./build/shared/tabular/jsonl/read-record.js


const TAB = 9;
const read_record_LINE_FEED = 10;
const read_record_CARRIAGE_RETURN = 13;
const SPACE = 32;
const read_record_QUOTE = 34;
const PLUS = 43;
const COMMA = 44;
const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const COLON = 58;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const LOWER_E = 101;
/** Objects and arrays within each other; more is no table. */
const MAX_DEPTH = 200;
/** Needs a line feed at `bytes[to]`: no JSON value goes on behind it, so the inner loops need no other bound. */
function createRecordReader(keys) {
    let bytes = Buffer.alloc(0);
    let at = 0;
    let place = '';
    let target = null;
    let record = 0;
    let first = 0;
    let last = 0;
    let isSound = null;
    /** Whether the string that was skipped last has escapes. */
    let hasEscapes = false;
    const skipBlanks = () => {
        let byte = bytes[at];
        while (byte === SPACE || byte === TAB || byte === read_record_CARRIAGE_RETURN)
            byte = bytes[++at];
        return byte;
    };
    /** From behind the opening quote to behind the closing one. */
    const skipString = () => {
        hasEscapes = false;
        for (;;) {
            const byte = bytes[at++];
            if (byte === read_record_QUOTE)
                return true;
            if (byte === BACKSLASH) {
                hasEscapes = true;
                if (!skipEscape())
                    return false;
            }
            else if (byte < SPACE)
                return false;
        }
    };
    const skipEscape = () => {
        const byte = bytes[at++];
        if (byte !== 117)
            return byte === read_record_QUOTE || byte === BACKSLASH || byte === 47 || byte === 98 || byte === 102 || byte === 110 || byte === 114 || byte === 116;
        for (const end = at + 4; at < end; at++)
            if (!isHexDigit(bytes[at]))
                return false;
        return true;
    };
    const skipDigits = () => {
        const from = at;
        while (isDigit(bytes[at]))
            at++;
        return at > from;
    };
    const skipNumber = () => {
        if (bytes[at] === MINUS)
            at++;
        if (bytes[at] === ZERO)
            at++;
        else if (!skipDigits())
            return false;
        if (bytes[at] === POINT) {
            at++;
            if (!skipDigits())
                return false;
        }
        if ((bytes[at] | 32) !== LOWER_E)
            return true;
        at++;
        if (bytes[at] === PLUS || bytes[at] === MINUS)
            at++;
        return skipDigits();
    };
    const skipWord = (word) => {
        for (let index = 0; index < word.length; index++)
            if (bytes[at++] !== word.charCodeAt(index))
                return false;
        return true;
    };
    /** Any value, as part of an array that stays text. */
    const skipValue = (depth) => {
        const byte = skipBlanks();
        if (byte === OPEN_BRACKET)
            return skipArray(depth + 1);
        if (byte === OPEN_BRACE)
            return skipObject(depth + 1);
        return skipScalar(byte);
    };
    const skipScalar = (byte) => {
        if (byte === read_record_QUOTE) {
            at++;
            return skipString();
        }
        if (byte === 116)
            return skipWord('true');
        if (byte === 102)
            return skipWord('false');
        if (byte === 110)
            return skipWord('null');
        return skipNumber();
    };
    const skipArray = (depth) => {
        if (depth > MAX_DEPTH)
            return false;
        at++;
        if (skipBlanks() === CLOSE_BRACKET)
            return ++at > 0;
        for (;;) {
            if (!skipValue(depth))
                return false;
            const byte = skipBlanks();
            at++;
            if (byte === CLOSE_BRACKET)
                return true;
            if (byte !== COMMA)
                return false;
        }
    };
    const skipObject = (depth) => {
        if (depth > MAX_DEPTH)
            return false;
        at++;
        if (skipBlanks() === CLOSE_BRACE)
            return ++at > 0;
        for (;;) {
            if (skipBlanks() !== read_record_QUOTE)
                return false;
            at++;
            if (!skipString() || skipBlanks() !== COLON)
                return false;
            at++;
            if (!skipValue(depth))
                return false;
            const byte = skipBlanks();
            at++;
            if (byte === CLOSE_BRACE)
                return true;
            if (byte !== COMMA)
                return false;
        }
    };
    /** Whether the whole record is JSON: columns are only learned from such, and looked through for that only where there is something to learn. */
    const mayTeach = () => {
        if (isSound !== null)
            return isSound;
        const before = { at, hasEscapes };
        at = first;
        isSound = skipBlanks() === OPEN_BRACE && skipObject(1) && skipBlanks() === read_record_LINE_FEED && at === last;
        ({ at, hasEscapes } = before);
        return isSound;
    };
    const readObject = (level, depth) => {
        if (depth > MAX_DEPTH)
            return false;
        at++;
        if (skipBlanks() === CLOSE_BRACE)
            return ++at > 0;
        for (let guess = 0;; guess++) {
            if (skipBlanks() !== read_record_QUOTE)
                return false;
            const start = ++at;
            if (!skipString())
                return false;
            const expected = level.keys[guess];
            let key;
            if (expected !== undefined && !hasEscapes && isAt(expected.bytes, bytes, start, at - 1))
                key = expected;
            else {
                const known = findKey(level, start, at - 1);
                if (known === -1)
                    return false;
                guess = known;
                key = level.keys[guess];
            }
            if (skipBlanks() !== COLON)
                return false;
            at++;
            if (!readValue(key, depth))
                return false;
            const byte = skipBlanks();
            at++;
            if (byte === CLOSE_BRACE)
                return true;
            if (byte !== COMMA)
                return false;
        }
    };
    /** Its place at the level; −1 where the record is none. */
    const findKey = (level, start, end) => {
        const text = hasEscapes ? String(JSON.parse(bytes.toString('utf8', start - 1, end + 1))) : null;
        const known = level.places.get(text === null ? bytes.toString('latin1', start, end) : Buffer.from(text).toString('latin1'));
        if (known !== undefined)
            return known;
        return mayTeach() ? addKey(level, text ?? bytes.toString('utf8', start, end), place) : -1;
    };
    const readValue = (key, depth) => {
        const byte = skipBlanks();
        if (byte === OPEN_BRACE) {
            if (key.level === null && !mayTeach())
                return false;
            return readObject(key.level ?? addLevel(keys, key), depth + 1);
        }
        const from = at;
        const isWhole = byte === OPEN_BRACKET ? skipArray(depth + 1) : skipScalar(byte);
        if (!isWhole)
            return false;
        const isNull = byte === 110;
        if ((key.entry === null || !(isNull || key.entry.hasValue)) && !mayTeach())
            return false;
        const entry = key.entry ?? addEntry(keys, key, place);
        if (!isNull && !entry.hasValue) {
            entry.hasValue = true;
            // A column that was none while only null stood there.
            if (key.level !== null)
                keys.version++;
        }
        const { column } = entry;
        if (target === null || column < 0)
            return true;
        if (target.seen[column] === record)
            return false;
        target.seen[column] = record;
        const cell = target.base + column;
        const isText = byte === read_record_QUOTE;
        target.starts[cell] = isText ? from + 1 : from;
        target.ends[cell] = isNull ? from : isText ? at - 1 : at;
        target.quoted[cell] = isText ? tabular_batch/* CELL */.JA.quoted : tabular_batch/* CELL */.JA.plain;
        if (isText && hasEscapes)
            target.escaped.push(cell);
        return true;
    };
    return {
        read(into, range) {
            bytes = into;
            at = range.from;
            first = range.from;
            last = range.to;
            isSound = null;
            place = range.place;
            target = range.target;
            record++;
            if (target !== null)
                target.escaped.length = 0;
            if (skipBlanks() !== OPEN_BRACE || !readObject(keys.root, 1))
                return false;
            skipBlanks();
            return at === range.to;
        },
        record: () => record,
    };
}
function isAt(key, bytes, start, end) {
    if (key.length !== end - start)
        return false;
    for (let index = 0; index < key.length; index++)
        if (key[index] !== bytes[start + index])
            return false;
    return true;
}
function isDigit(byte) {
    return byte >= ZERO && byte <= ZERO + 9;
}
function isHexDigit(byte) {
    return isDigit(byte) || ((byte | 32) >= 97 && (byte | 32) <= 102);
}

;// CONCATENATED MODULE: ./build/shared/tabular/jsonl/scan-jsonl.js











const scan_jsonl_LINE_FEED = 10;
/** The columns are those of the records in this much of the file; whatever the size of a block. */
const scan_jsonl_DECIDING_BYTES = 1024 * 1024;
/**
 * Reads a file of JSON objects, one to a line (https://jsonlines.org), once, in blocks, with flat memory, and hands it on in batches. Keys of nested
 * objects are joined by dots; arrays stay text; null and an absent key are missing. Blank lines are none.
 *
 * The columns are made from the first records. Where a later one shows another key, `keys` has it, and nothing more is handed on: the caller
 * compares its columns and scans again.
 * @param keys of all files of the source; grows
 * @throws UserError where the file is absent or can't be read as such at all; CancelledError
 */
async function scanJsonl(file, { handlers, keys, ...options }) {
    return { ...(await scanBlocks(file, scan_jsonl_createScanner(file.path, { handlers, keys }), options)), delimiter: null };
}
function scan_jsonl_createScanner(path, { handlers, keys }) {
    const text = createTextBuffer();
    const reader = createRecordReader(keys);
    let line = 1;
    let rows = 0;
    let started = false;
    let state = null;
    /** Learns the keys of the records at the start. */
    const learn = (end) => {
        const { bytes } = text;
        for (let from = 0, at = line; from < end; at++) {
            const to = bytes.indexOf(scan_jsonl_LINE_FEED, from);
            if (!isBlank(bytes, from, to)) {
                const isRecord = reader.read(bytes, { from, to, place: `${path}:${at}`, target: null });
                if (!isRecord && keys.entries.size === 0)
                    throw new errors/* UserError */.yo(`${path}:${at}: ${bytes[from] === 91 ? 'a JSON array' : 'no JSON object'}; write one object per line, each line a row`);
            }
            from = to + 1;
        }
    };
    const open = () => {
        const names = placeColumns(keys);
        if (names.length === 0)
            throw new errors/* UserError */.yo(`${path}: no line has a key; each line must be an object with the columns of its row`);
        handlers.onHeader(names);
        const batch = (0,batch_arrays/* createBatch */.X)(path, { columns: names.length, isCsv: false });
        const { starts, ends, quoted } = batch;
        return { batch, capacity: (0,batch_arrays/* batchRows */.e)(names.length), version: keys.version, target: { starts, ends, quoted, base: 0, seen: new Float64Array(names.length), escaped: [] } };
    };
    const scan = (open, end) => {
        const { batch, target, capacity } = open;
        const { bytes } = text;
        batch.bytes = bytes;
        let batchFrom = 0;
        for (let from = 0; from < end; line++) {
            const to = bytes.indexOf(scan_jsonl_LINE_FEED, from);
            if (!isBlank(bytes, from, to)) {
                target.base = batch.rows * batch.columns;
                rows++;
                if (reader.read(bytes, { from, to, place: `${path}:${line}`, target }))
                    keep(open);
                else
                    handlers.onFault({ kind: 'json', file: path, line, text: bytes.toString('utf8', from, Math.min(to, from + tabular_scan/* FAULT_BYTES */.T)).trim() });
            }
            from = to + 1;
            if (batch.rows === capacity) {
                emit(open, { from: batchFrom, to: from });
                batchFrom = from;
            }
        }
        emit(open, { from: batchFrom, to: end });
    };
    const keep = ({ batch, target }) => {
        const { base, seen, escaped, starts, ends, quoted } = target;
        const record = reader.record();
        for (let column = 0; column < batch.columns; column++) {
            if (seen[column] === record)
                continue;
            starts[base + column] = 0;
            ends[base + column] = 0;
            quoted[base + column] = tabular_batch/* CELL */.JA.plain;
        }
        for (const cell of escaped)
            unescape(batch, { cell, line });
        batch.lines[batch.rows] = line;
        batch.rows++;
    };
    /** The text that a string with escapes says is never longer than the string, so it takes its place. */
    const unescape = ({ bytes, columns, starts, ends, quoted }, { cell, line }) => {
        const [start, end] = [starts[cell], ends[cell]];
        if (!(0,external_node_buffer_.isUtf8)(bytes.subarray(start, end)))
            return;
        const said = String(JSON.parse(bytes.toString('utf8', start - 1, end + 1)));
        const length = bytes.write(said, start, 'utf8');
        ends[cell] = start + length;
        // So that the bytes stay valid UTF-8.
        bytes.fill(32, start + length, end);
        if (said.isWellFormed())
            return;
        quoted[cell] = tabular_batch/* CELL */.JA.undecodable;
        handlers.onFault({ kind: 'encoding', file: path, line, column: cell % columns, text: said.toWellFormed() });
    };
    const emit = ({ batch, version }, { from, to }) => {
        if (batch.rows > 0 && version === keys.version) {
            if (!(0,external_node_buffer_.isUtf8)(batch.bytes.subarray(from, to)))
                (0,mark_undecodable/* markUndecodable */.k)(batch, handlers);
            handlers.onBatch(batch);
        }
        batch.rows = 0;
    };
    const take = (end) => {
        if (end === 0)
            return;
        if (state === null) {
            learn(end);
            state = open();
        }
        scan(state, end);
        text.drop(end);
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
            if (state === null && text.filled < scan_jsonl_DECIDING_BYTES)
                return;
            take(text.bytes.lastIndexOf(scan_jsonl_LINE_FEED, text.filled - 1) + 1);
            if (text.filled > MAX_RECORD_BYTES)
                throw new errors/* UserError */.yo(`${path}:${line}: this line does not end within ${MAX_RECORD_BYTES / 1024 / 1024} MiB; such a file is no table`);
        },
        finish() {
            if (!started)
                start();
            if (text.filled > 0 && text.bytes[text.filled - 1] !== scan_jsonl_LINE_FEED)
                text.append(Buffer.of(scan_jsonl_LINE_FEED));
            take(text.filled);
            if (rows === 0)
                throw new errors/* UserError */.yo(`${path}: the file is empty; each line must be an object with the columns of its row`);
        },
        rows: () => rows,
    };
}
function isBlank(bytes, from, to) {
    for (let at = from; at < to; at++) {
        const byte = bytes[at];
        if (byte !== 32 && byte !== 9 && byte !== 13)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/shared/tabular/reorder-columns.js
/** @param places for each column of the table, where it stands in the file */
function createReordering(places) {
    const columns = places.length;
    let [starts, ends, quoted] = [new Int32Array(0), new Int32Array(0), new Uint8Array(0)];
    return {
        reorder(batch) {
            const cells = batch.rows * columns;
            if (cells > starts.length)
                [starts, ends, quoted] = [new Int32Array(cells), new Int32Array(cells), new Uint8Array(cells)];
            for (let first = 0; first < cells; first += columns) {
                for (let column = 0; column < columns; column++) {
                    const from = first + places[column];
                    starts[first + column] = batch.starts[from];
                    ends[first + column] = batch.ends[from];
                    quoted[first + column] = batch.quoted[from];
                }
            }
            // Its cells no longer stand side by side in the order of the columns.
            return { ...batch, isCsv: false, starts, ends, quoted };
        },
        placeOf: (column) => places.indexOf(column),
    };
}

;// CONCATENATED MODULE: ./build/shared/tabular/scan-files.js






/** One to meet the columns, one to read them, one where a file had grown meanwhile. */
const MAX_PASSES = 3;
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
    const keys = createRecordKeys();
    for (let pass = 0; pass < MAX_PASSES; pass++) {
        const scanned = await scanOnce(files, { ...options, total, keys });
        if (scanned !== null)
            return scanned;
    }
    throw new errors/* UserError */.yo(`${first?.path}: it changed while this run was reading it; run again when nobody writes to it`);
}
/** @returns null where records have keys that the columns lack; `keys` has them all by then */
async function scanOnce(files, { start, signal, onProgress, blockBytes, total, keys }) {
    const scanned = [];
    const before = { bytes: 0, rows: 0 };
    let table = null;
    for (const file of files) {
        let consumer = null;
        const onHeader = (names) => {
            table ??= { header: names, consumer: start(names), version: keys.version };
            // Its rows will come again under more columns.
            if (table.version !== keys.version)
                return;
            const { header } = table;
            refuseOtherColumns(names, { header, file, first: files[0] ?? file });
            const places = header.map((name) => names.indexOf(name));
            consumer = places.every((place, index) => place === index) ? table.consumer : reordered(table.consumer, createReordering(places));
        };
        const options = {
            signal,
            ...(blockBytes === undefined ? {} : { blockBytes }),
            handlers: { onHeader, onBatch: (batch) => consumer?.onBatch(batch), onFault: (fault) => consumer?.onFault(fault) },
            onProgress: (bytes, _, rows) => onProgress?.(before.bytes + bytes, total, before.rows + rows),
        };
        const read = await scanFile(file, { ...options, keys });
        before.bytes += read.bytes;
        before.rows += read.rows;
        scanned.push(read);
    }
    return isStale(table, keys.version) ? null : scanned;
}
async function scanFile(file, options) {
    if (file.format === 'jsonl')
        return await scanJsonl(file, options);
    if (file.format === 'delimited')
        return await scanDelimited(file, options);
    // Large, and seldom needed.
    const { scanParquet } = await Promise.all(/* import() */[__webpack_require__.e(2014), __webpack_require__.e(3254)]).then(__webpack_require__.bind(__webpack_require__, 53254));
    return await scanParquet(file, options);
}
function isStale(table, version) {
    return table !== null && table.version !== version;
}
function reordered(consumer, { reorder, placeOf }) {
    return {
        onBatch: (batch) => consumer.onBatch(reorder(batch)),
        onFault: (fault) => consumer.onFault(fault.kind === 'encoding' && fault.column >= 0 ? { ...fault, column: placeOf(fault.column) } : fault),
    };
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

/***/ 84645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ FAULT_BYTES)
/* harmony export */ });
/** Of a faulty record this many bytes are shown. */
const FAULT_BYTES = 800;


/***/ }),

/***/ 6604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ openDataFile)
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
function explain(error, path) {
    const { code = '' } = error;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: there is no such file; paths start at the folder of mlops.yml`);
    if (code === 'EISDIR')
        return new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: this is a folder; name a data file`);
    if (code === 'EACCES' || code === 'EPERM')
        return new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: permission denied; give this user the right to read it`);
    return error;
}


/***/ })

};
