export const id = 2655;
export const ids = [2655];
export const modules = {

/***/ 13294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cellText),
/* harmony export */   J: () => (/* binding */ CELL)
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
/** The text of a cell, unescaped. Bytes that are no UTF-8 become U+FFFD. */
function cellText(batch, row, column) {
    const cell = row * batch.columns + column;
    const text = batch.bytes.toString('utf8', batch.starts[cell], batch.ends[cell]);
    return batch.quoted[cell] === CELL.escaped ? text.replaceAll('""', '"') : text;
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

/***/ 96931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ scanDelimited)
});

// UNUSED EXPORTS: MAX_RECORD_BYTES

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/tabular/batch.js
var tabular_batch = __webpack_require__(13294);
;// CONCATENATED MODULE: ./build/shared/tabular/check-header.js

/** A wider table is refused before memory is taken for its columns. */
const MAX_COLUMNS = 10_000;
/**
 * Holds the names of a header to what every later stage relies on: one plain name per column.
 * @throws UserError naming the place of the first name that isn't
 */
function checkHeader(names, { displayPath, line }) {
    const at = `${displayPath}:${line}`;
    const [first = ''] = names;
    if (names.length === 1 && first === '')
        throw new errors/* UserError */.yo(`${at}: the first line is blank; it must name the columns`);
    if (names.length > MAX_COLUMNS)
        throw new errors/* UserError */.yo(`${at}: the header names ${names.length} columns; at most ${MAX_COLUMNS} are read`);
    if (names.some((name) => name.includes('\r')))
        throw new errors/* UserError */.yo(`${at}: lines end with a lone carriage return; save the file with LF or CRLF line endings`);
    const separator = first.includes(';') ? 'semicolons' : first.includes('\t') ? 'tabs' : null;
    if (names.length === 1 && separator !== null)
        throw new errors/* UserError */.yo(`${at}: the columns are separated by ${separator}; write the file with commas`);
    const places = new Map();
    names.forEach((name, index) => {
        if (name.trim() === '')
            throw new errors/* UserError */.yo(`${at}: column ${index + 1} of the header has no name`);
        const earlier = places.get(name);
        if (earlier !== undefined)
            throw new errors/* UserError */.yo(`${at}: columns ${earlier} and ${index + 1} of the header have the same name, ${JSON.stringify(name)}`);
        places.set(name, index + 1);
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/shared/tabular/read-blocks.js




/** A gzip file may unpack to this much whatever its size; beyond it, to `MAX_GZIP_RATIO` times its size. Real tables shrink 3 to 30 times. */
const FREE_GZIP_BYTES = 64 * 1024 * 1024;
const MAX_GZIP_RATIO = 300;
/** Reads a file block by block, hashing what lies on disk, and unpacks it where it is gzip. Reads ahead by one block. */
function readBlocks(handle, options) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytesRead = 0;
    async function* onDisk() {
        const buffers = [Buffer.allocUnsafeSlow(options.blockBytes), Buffer.allocUnsafeSlow(options.blockBytes)];
        let turn = 0;
        let ahead = readInto(handle, buffers[0]);
        try {
            for (;;) {
                const block = await ahead;
                if (block.length === 0)
                    return;
                turn = 1 - turn;
                ahead = readInto(handle, turn === 0 ? buffers[0] : buffers[1]);
                hash.update(block);
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
        blocks: options.gzip ? unpack(onDisk, { ...options, bytesRead: () => bytesRead }) : onDisk(),
        bytesRead: () => bytesRead,
        sha256: () => hash.digest('hex'),
    };
}
async function readInto(handle, buffer) {
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
    return buffer.subarray(0, bytesRead);
}
async function* unpack(onDisk, { displayPath, blockBytes, bytesRead }) {
    // The stream holds several blocks at once, so each needs bytes of its own.
    const packed = external_node_stream_.Readable.from(copies(onDisk()));
    const gunzip = (0,external_node_zlib_.createGunzip)({ chunkSize: Math.max(64, blockBytes) });
    packed.on('error', (error) => gunzip.destroy(error));
    let unpacked = 0;
    try {
        for await (const block of packed.pipe(gunzip)) {
            unpacked += block.length;
            if (unpacked > Math.max(FREE_GZIP_BYTES, MAX_GZIP_RATIO * bytesRead())) {
                throw new errors/* UserError */.yo(`${displayPath}: unpacks to more than ${MAX_GZIP_RATIO} times its size, which no table does; unpack it yourself if it is meant`);
            }
            yield block;
        }
    }
    catch (error) {
        const code = error.code ?? '';
        if (code === 'Z_BUF_ERROR')
            throw new errors/* UserError */.yo(`${displayPath}: the gzip archive ends too early; fetch or pack it again`);
        if (code.startsWith('Z_'))
            throw new errors/* UserError */.yo(`${displayPath}: the gzip archive is damaged (${error.message}); fetch or pack it again`);
        throw error;
    }
    finally {
        packed.destroy();
        gunzip.destroy();
    }
}
async function* copies(blocks) {
    for await (const block of blocks)
        yield Buffer.from(block);
}

;// CONCATENATED MODULE: ./build/shared/tabular/refuse-other-formats.js

const MAGIC = [
    ['Parquet', [0x50, 0x41, 0x52, 0x31], 'write it as CSV'],
    ['a zip archive (or a spreadsheet)', [0x50, 0x4b, 0x03, 0x04], 'unpack it, or save the sheet as CSV'],
    ['gzip', [0x1f, 0x8b], 'name it .csv.gz'],
    ['zstd', [0x28, 0xb5, 0x2f, 0xfd], 'unpack it'],
    ['bzip2', [0x42, 0x5a, 0x68], 'unpack it'],
    ['Arrow', [0x41, 0x52, 0x52, 0x4f, 0x57, 0x31], 'write it as CSV'],
    ['UTF-16 text', [0xff, 0xfe], 'save it as UTF-8'],
    ['UTF-16 text', [0xfe, 0xff], 'save it as UTF-8'],
];
/** @throws UserError where the first bytes of a file that should be CSV are another format's */
function refuseOtherFormats(head, displayPath) {
    for (const [name, magic, advice] of MAGIC) {
        if (magic.every((byte, place) => head[place] === byte))
            throw new errors/* UserError */.yo(`${displayPath}: this is ${name}, not CSV; ${advice}`);
    }
}

;// CONCATENATED MODULE: ./build/shared/tabular/scan-record.js

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const QUOTE = 34;
const COMMA = 44;
/**
 * Reads one record by RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180); LF ends a line as CRLF does, and a quote inside an
 * unquoted cell is a quote. Needs a line feed at `bytes[end]`, which stops the inner loops without a bounds check.
 * @returns the offset behind the record, or −1 where it isn't whole yet
 */
function scanRecord(bytes, from, end, cells) {
    const { starts, ends, quoted, base, limit } = cells;
    let position = from;
    let found = 0;
    let innerLines = 0;
    let malformed = false;
    for (;;) {
        let start = position;
        let stop;
        let kind = tabular_batch/* CELL */.J.plain;
        let byte = bytes[position];
        if (byte === QUOTE) {
            kind = tabular_batch/* CELL */.J.quoted;
            start = ++position;
            for (;;) {
                byte = bytes[position];
                if (byte === QUOTE) {
                    if (bytes[position + 1] !== QUOTE)
                        break;
                    kind = tabular_batch/* CELL */.J.escaped;
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
            malformed ||= byte !== COMMA && byte !== LINE_FEED;
            while (byte !== COMMA && byte !== LINE_FEED)
                byte = bytes[++position];
        }
        else {
            while (byte > COMMA || (byte !== COMMA && byte !== LINE_FEED))
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

;// CONCATENATED MODULE: ./build/shared/tabular/scan-delimited.js








const BLOCK_BYTES = 1024 * 1024;
/** A longer record is taken for a quote that is never closed. */
const MAX_RECORD_BYTES = 16 * 1024 * 1024;
/** Cells of a batch: its bytes and offsets stay within a core's cache while the columns are walked one after the other. */
const BATCH_CELLS = 16_384;
/** Of a wide table, so that a walk along a column is worth its call. */
const LEAST_BATCH_ROWS = 32;
/** Behind the bytes of the file: a line feed for a last line without one, the one that stops the inner loops, and room to read whole words. */
const SPARE_BYTES = 16;
/** Of a faulty record this much is shown. */
const FAULT_BYTES = 800;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
/**
 * Reads a CSV file (RFC 4180, UTF-8, `.gz` unpacked) once, in blocks, with flat memory, and hands it on in batches of whole records.
 * Blank lines at the end are dropped; one in the middle is ragged, or a row with an empty cell where there is one column.
 * The event loop gets a turn between blocks.
 * @returns path, bytes and sha256 of the file on disk; `rows` counts faulty records too
 * @throws UserError where the file is absent or can't be read as CSV at all; CancelledError
 */
async function scanDelimited(path, options) {
    const handle = await openFile(path, options.displayPath);
    try {
        const total = (await handle.stat()).size;
        const reader = readBlocks(handle, { displayPath: options.displayPath, blockBytes: options.blockBytes ?? BLOCK_BYTES, gzip: path.toLowerCase().endsWith('.gz') });
        const scanner = createScanner(options);
        for await (const block of reader.blocks) {
            if (options.signal.aborted)
                throw new errors/* CancelledError */.cc(`Stopped while reading ${options.displayPath}`);
            scanner.push(block);
            options.onProgress?.(reader.bytesRead(), total, scanner.rows());
        }
        scanner.finish();
        return { path: options.displayPath, bytes: reader.bytesRead(), sha256: reader.sha256(), rows: scanner.rows() };
    }
    finally {
        await handle.close();
    }
}
async function openFile(path, displayPath) {
    let handle;
    try {
        handle = await (0,promises_.open)(path, 'r');
    }
    catch (error) {
        throw explainOpenError(error, displayPath);
    }
    if ((await handle.stat()).isFile())
        return handle;
    await handle.close();
    throw new errors/* UserError */.yo(`${displayPath}: this is not a file; name a CSV file`);
}
function explainOpenError(error, displayPath) {
    const code = error.code ?? '';
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return new errors/* UserError */.yo(`${displayPath}: there is no such file; paths start at the folder of mlops.yml`);
    if (code === 'EISDIR')
        return new errors/* UserError */.yo(`${displayPath}: this is a folder; name a CSV file`);
    if (code === 'EACCES' || code === 'EPERM')
        return new errors/* UserError */.yo(`${displayPath}: permission denied; give this user the right to read it`);
    return error;
}
function createScanner({ displayPath, handlers }) {
    let bytes = Buffer.allocUnsafeSlow(2 * BLOCK_BYTES);
    let filled = 0;
    let line = 1;
    let rows = 0;
    let started = false;
    let table = null;
    /** Scans `bytes[0, end)`, and returns how much of it was whole records. */
    const scan = (end) => {
        bytes[end] = LINE_FEED;
        let position = 0;
        if (table === null) {
            const header = scanHeader(end);
            if (header === null)
                return 0;
            position = header;
        }
        return table === null ? position : scanRows(table, position, end);
    };
    const scanHeader = (end) => {
        const limit = MAX_COLUMNS + 1;
        const cells = newCells(limit, limit);
        const position = scanRecord(bytes, 0, end, cells);
        if (position < 0)
            return null;
        if (cells.malformed)
            throw new errors/* UserError */.yo(`${displayPath}:${line}: text follows a closing quote in the header; double the quotes inside a name`);
        if (!(0,external_node_buffer_.isUtf8)(bytes.subarray(0, position)))
            throw new errors/* UserError */.yo(`${displayPath}:${line}: the header is not valid UTF-8; save the file as UTF-8`);
        const { starts, ends, quoted } = cells;
        const record = { bytes, rows: 1, columns: Math.min(cells.found, limit), starts, ends, quoted, lines: new Float64Array(1) };
        const names = Array.from({ length: record.columns }, (_, column) => (0,tabular_batch/* cellText */.I)(record, 0, column));
        checkHeader(names, { displayPath, line });
        handlers.onHeader(names);
        table = newTable(names.length);
        line += 1 + cells.innerLines;
        return position;
    };
    const scanRows = (state, from, end) => {
        const { batch, cells } = state;
        const { columns } = batch;
        batch.bytes = bytes;
        let batchFrom = from;
        let position = from;
        for (;;) {
            cells.base = batch.rows * columns;
            const next = scanRecord(bytes, position, end, cells);
            if (next < 0)
                break;
            if (cells.found === 1 && isBlank(bytes, position)) {
                state.blankLines++;
            }
            else {
                if (state.blankLines > 0) {
                    takeBlankLines(state, { batchFrom, position });
                    // The cells of this record were written where the blank rows now stand.
                    cells.base = batch.rows * columns;
                    scanRecord(bytes, position, end, cells);
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
                handlers.onFault({ kind: 'ragged', line: at, found: 1, expected: batch.columns, text: '' });
                continue;
            }
            batch.starts[batch.rows] = position;
            batch.ends[batch.rows] = position;
            batch.quoted[batch.rows] = tabular_batch/* CELL */.J.plain;
            batch.lines[batch.rows] = at;
            batch.rows++;
            if (batch.rows === state.capacity)
                emit(state, batchFrom, position);
        }
    };
    const reportRecord = (cells, { from, to, columns }) => {
        const record = bytes.subarray(from, to);
        const text = bytes.toString('utf8', from, Math.min(to, from + FAULT_BYTES)).replace(/\r?\n$/, '');
        if (cells.malformed)
            handlers.onFault({ kind: 'quote', line, text });
        else
            handlers.onFault({ kind: 'ragged', line, found: cells.found, expected: columns, text });
        if (!(0,external_node_buffer_.isUtf8)(record))
            handlers.onFault({ kind: 'encoding', line, column: -1, text });
    };
    const emit = ({ batch }, from, to) => {
        if (batch.rows > 0) {
            if (!(0,external_node_buffer_.isUtf8)(bytes.subarray(from, to)))
                markUndecodable(batch, handlers);
            handlers.onBatch(batch);
        }
        batch.rows = 0;
    };
    const append = (block) => {
        const needed = filled + block.length + SPARE_BYTES;
        if (needed > bytes.length) {
            const larger = Buffer.allocUnsafeSlow(Math.max(needed, 2 * bytes.length));
            bytes.copy(larger, 0, 0, filled);
            bytes = larger;
        }
        block.copy(bytes, filled);
        filled += block.length;
    };
    const drop = (consumed) => {
        bytes.copyWithin(0, consumed, filled);
        filled -= consumed;
    };
    const start = () => {
        started = true;
        refuseOtherFormats(bytes.subarray(0, filled), displayPath);
        if (BYTE_ORDER_MARK.every((byte, place) => place < filled && bytes[place] === byte))
            drop(BYTE_ORDER_MARK.length);
    };
    return {
        push(block) {
            if (block.includes(0))
                throw new errors/* UserError */.yo(`${displayPath}: holds a NUL byte, so it is no CSV in UTF-8; save it as text in UTF-8`);
            append(block);
            if (!started) {
                // Enough for every magic number and the byte order mark.
                if (filled < 8)
                    return;
                start();
            }
            drop(scan(filled));
            if (filled > MAX_RECORD_BYTES) {
                const limit = `within ${MAX_RECORD_BYTES / 1024 / 1024} MiB`;
                if (bytes.subarray(0, filled).includes(QUOTE))
                    throw unclosed(displayPath, line, limit);
                throw new errors/* UserError */.yo(`${displayPath}:${line}: this line does not end ${limit}; such a file is no table`);
            }
        },
        finish() {
            if (!started)
                start();
            if (filled > 0) {
                bytes[filled] = LINE_FEED;
                filled++;
                drop(scan(filled));
                if (filled > 0)
                    throw unclosed(displayPath, line, 'before the end of the file');
            }
            if (table === null)
                throw new errors/* UserError */.yo(`${displayPath}: the file is empty; it must begin with a line that names the columns`);
        },
        rows: () => rows,
    };
}
function unclosed(displayPath, line, where) {
    return new errors/* UserError */.yo(`${displayPath}:${line}: the record that begins in this line has no end ${where}; a quote in it is opened and never closed`);
}
function isBlank(bytes, position) {
    const byte = bytes[position];
    return byte === LINE_FEED || (byte === 13 && bytes[position + 1] === LINE_FEED);
}
function newCells(cells, limit) {
    return { starts: new Int32Array(cells), ends: new Int32Array(cells), quoted: new Uint8Array(cells), base: 0, limit, found: 0, innerLines: 0, malformed: false };
}
function newTable(columns) {
    const capacity = Math.max(LEAST_BATCH_ROWS, Math.floor(BATCH_CELLS / columns));
    const cells = newCells(capacity * columns, columns);
    const { starts, ends, quoted } = cells;
    return {
        batch: { bytes: Buffer.alloc(0), rows: 0, columns, starts, ends, quoted, lines: new Float64Array(capacity) },
        cells,
        capacity,
        blankLines: 0,
    };
}
function markUndecodable(batch, handlers) {
    for (let row = 0; row < batch.rows; row++) {
        for (let column = 0; column < batch.columns; column++) {
            const cell = row * batch.columns + column;
            const bytes = batch.bytes.subarray(batch.starts[cell], batch.ends[cell]);
            if ((0,external_node_buffer_.isUtf8)(bytes))
                continue;
            batch.quoted[cell] = tabular_batch/* CELL */.J.undecodable;
            handlers.onFault({ kind: 'encoding', line: batch.lines[row] ?? 0, column, text: bytes.toString('utf8', 0, FAULT_BYTES) });
        }
    }
}


/***/ })

};
