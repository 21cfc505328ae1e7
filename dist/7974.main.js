export const id = 7974;
export const ids = [7974];
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

/***/ 72149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W2: () => (/* binding */ SPARE_BYTES),
/* harmony export */   mU: () => (/* binding */ createTextBuffer),
/* harmony export */   xR: () => (/* binding */ MAX_RECORD_BYTES)
/* harmony export */ });
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

/***/ 619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T6: () => (/* binding */ detectDelimiter),
/* harmony export */   pB: () => (/* binding */ isBlankLine)
/* harmony export */ });
/* unused harmony export DECIDING_BYTES */
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);
/* harmony import */ var _delimiters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68358);
/* harmony import */ var _scan_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94815);



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
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}:1: the columns may be separated by ${(0,_delimiters_js__WEBPACK_IMPORTED_MODULE_0__/* .delimiterName */ .R)(right.delimiter)} or by ${(0,_delimiters_js__WEBPACK_IMPORTED_MODULE_0__/* .delimiterName */ .R)(other.delimiter)}; say which in data.delimiter`);
}
/** Where the first line ends that is not inside quotes; −1 where it doesn't. */
function headerEnd(bytes, end) {
    let quoted = false;
    for (let at = 0; at < end; at++) {
        if (bytes[at] === _scan_record_js__WEBPACK_IMPORTED_MODULE_1__/* .QUOTE */ .jA)
            quoted = !quoted;
        else if (bytes[at] === _scan_record_js__WEBPACK_IMPORTED_MODULE_1__/* .LINE_FEED */ .kR && !quoted)
            return at;
    }
    return -1;
}
function presentIn(bytes, end) {
    const found = new Set();
    let quoted = false;
    for (let at = 0; at < end; at++) {
        const byte = bytes[at];
        if (byte === _scan_record_js__WEBPACK_IMPORTED_MODULE_1__/* .QUOTE */ .jA)
            quoted = !quoted;
        else if (!quoted)
            found.add(byte);
    }
    return [..._delimiters_js__WEBPACK_IMPORTED_MODULE_0__/* .DELIMITERS */ .l.keys()].filter((delimiter) => found.has(delimiter.charCodeAt(0)));
}
/** The cells of the header under a delimiter, and whether every whole record behind it has as many. */
function widthUnder(delimiter, bytes, end) {
    const cells = (0,_scan_record_js__WEBPACK_IMPORTED_MODULE_1__/* .createCells */ .o4)(0, { limit: 0, delimiter });
    const stopped = Buffer.concat([bytes.subarray(0, end), Buffer.of(_scan_record_js__WEBPACK_IMPORTED_MODULE_1__/* .LINE_FEED */ .kR)], end + 16);
    let columns = -1;
    for (let from = 0; from < end;) {
        const next = (0,_scan_record_js__WEBPACK_IMPORTED_MODULE_1__/* .scanRecord */ .d_)(stopped, from, end, cells);
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
    return byte === _scan_record_js__WEBPACK_IMPORTED_MODULE_1__/* .LINE_FEED */ .kR || (byte === 13 && bytes[position + 1] === _scan_record_js__WEBPACK_IMPORTED_MODULE_1__/* .LINE_FEED */ .kR);
}


/***/ }),

/***/ 94815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d_: () => (/* binding */ scanRecord),
/* harmony export */   jA: () => (/* binding */ QUOTE),
/* harmony export */   kR: () => (/* binding */ LINE_FEED),
/* harmony export */   o4: () => (/* binding */ createCells)
/* harmony export */ });
/* harmony import */ var _batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13294);

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
        let kind = _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .CELL */ .JA.plain;
        let byte = bytes[position];
        if (byte === QUOTE) {
            kind = _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .CELL */ .JA.quoted;
            start = ++position;
            for (;;) {
                byte = bytes[position];
                if (byte === QUOTE) {
                    if (bytes[position + 1] !== QUOTE)
                        break;
                    kind = _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .CELL */ .JA.escaped;
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


/***/ }),

/***/ 96723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ createRowScanner)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _batch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13294);
/* harmony import */ var _batch_arrays_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72813);
/* harmony import */ var _mark_undecodable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19486);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84645);
/* harmony import */ var _detect_delimiter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(619);
/* harmony import */ var _scan_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94815);







function createRowScanner({ path, columns, delimiter, line: firstLine, blankLines: firstBlankLines, range, handlers }) {
    const batch = (0,_batch_arrays_js__WEBPACK_IMPORTED_MODULE_5__/* .createBatch */ .X)(path, { columns, isCsv: delimiter === ',' });
    const { starts, ends, quoted } = batch;
    // Cells are written into the batch where they will stand.
    const cells = { ...(0,_scan_record_js__WEBPACK_IMPORTED_MODULE_4__/* .createCells */ .o4)(0, { limit: columns, delimiter }), starts, ends, quoted };
    const capacity = (0,_batch_arrays_js__WEBPACK_IMPORTED_MODULE_5__/* .batchRows */ .e)(columns);
    let line = firstLine;
    let blankLines = firstBlankLines;
    let rows = 0;
    const emit = (from, to) => {
        if (batch.rows > 0) {
            if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(batch.bytes.subarray(from, to)))
                (0,_mark_undecodable_js__WEBPACK_IMPORTED_MODULE_2__/* .markUndecodable */ .k)(batch, handlers);
            handlers.onBatch(batch);
        }
        batch.rows = 0;
    };
    /** Blank lines that were not at the end after all: rows of the one column, else ragged. */
    const takeBlankLines = (batchFrom, position) => {
        for (; blankLines > 0; blankLines--) {
            const at = line - blankLines;
            rows++;
            if (columns > 1) {
                handlers.onFault({ kind: 'ragged', file: path, line: at, found: 1, expected: columns, text: '' });
                continue;
            }
            starts[batch.rows] = position;
            ends[batch.rows] = position;
            quoted[batch.rows] = _batch_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL */ .JA.plain;
            batch.lines[batch.rows] = at;
            batch.rows++;
            if (batch.rows === capacity)
                emit(batchFrom, position);
        }
    };
    const reportRecord = (from, to) => {
        const { bytes } = batch;
        const shown = bytes.toString('utf8', from, Math.min(to, from + _scan_js__WEBPACK_IMPORTED_MODULE_6__/* .FAULT_BYTES */ .T)).replace(/\r?\n$/, '');
        if (cells.malformed)
            handlers.onFault({ kind: 'quote', file: path, line, text: shown });
        else
            handlers.onFault({ kind: 'ragged', file: path, line, found: cells.found, expected: columns, text: shown });
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(from, to)))
            handlers.onFault({ kind: 'encoding', file: path, line, column: -1, text: shown });
    };
    return {
        scan(bytes, from, end) {
            bytes[end] = _scan_record_js__WEBPACK_IMPORTED_MODULE_4__/* .LINE_FEED */ .kR;
            batch.bytes = bytes;
            let batchFrom = from;
            let position = from;
            let rangeEnd = from + range.limit - range.bytes;
            for (;;) {
                cells.base = batch.rows * columns;
                let next = (0,_scan_record_js__WEBPACK_IMPORTED_MODULE_4__/* .scanRecord */ .d_)(bytes, position, end, cells);
                if (next < 0)
                    break;
                if (position >= rangeEnd) {
                    emit(batchFrom, position);
                    batchFrom = position;
                    rangeEnd = position + range.limit;
                    handlers.onRange?.();
                    if (range.writer !== null)
                        break;
                    // Its cells were written behind those that are gone.
                    cells.base = 0;
                    next = (0,_scan_record_js__WEBPACK_IMPORTED_MODULE_4__/* .scanRecord */ .d_)(bytes, position, end, cells);
                }
                if (cells.found === 1 && (0,_detect_delimiter_js__WEBPACK_IMPORTED_MODULE_3__/* .isBlankLine */ .pB)(bytes, position)) {
                    blankLines++;
                }
                else {
                    if (blankLines > 0) {
                        takeBlankLines(batchFrom, position);
                        // The cells of this record were written where the blank rows now stand.
                        cells.base = batch.rows * columns;
                        (0,_scan_record_js__WEBPACK_IMPORTED_MODULE_4__/* .scanRecord */ .d_)(bytes, position, end, cells);
                    }
                    rows++;
                    if (cells.found === columns && !cells.malformed) {
                        batch.lines[batch.rows] = line;
                        batch.rows++;
                    }
                    else {
                        reportRecord(position, next);
                    }
                }
                line += 1 + cells.innerLines;
                position = next;
                if (batch.rows === capacity) {
                    emit(batchFrom, position);
                    batchFrom = position;
                }
            }
            emit(batchFrom, position);
            range.bytes = range.limit - (rangeEnd - position);
            return position;
        },
        rows: () => rows,
        line: () => line,
        blankLines: () => blankLines,
    };
}


/***/ }),

/***/ 85973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ createRecordReader)
/* harmony export */ });
/* harmony import */ var _batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13294);
/* harmony import */ var _record_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84211);


const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
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
        while (byte === SPACE || byte === TAB || byte === CARRIAGE_RETURN)
            byte = bytes[++at];
        return byte;
    };
    /** From behind the opening quote to behind the closing one. */
    const skipString = () => {
        hasEscapes = false;
        for (;;) {
            const byte = bytes[at++];
            if (byte === QUOTE)
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
            return byte === QUOTE || byte === BACKSLASH || byte === 47 || byte === 98 || byte === 102 || byte === 110 || byte === 114 || byte === 116;
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
        if (byte === QUOTE) {
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
            if (skipBlanks() !== QUOTE)
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
        isSound = skipBlanks() === OPEN_BRACE && skipObject(1) && skipBlanks() === LINE_FEED && at === last;
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
            if (skipBlanks() !== QUOTE)
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
        return mayTeach() ? (0,_record_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .addKey */ .Fx)(level, text ?? bytes.toString('utf8', start, end), place) : -1;
    };
    const readValue = (key, depth) => {
        const byte = skipBlanks();
        if (byte === OPEN_BRACE) {
            if (key.level === null && !mayTeach())
                return false;
            return readObject(key.level ?? (0,_record_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .addLevel */ .K$)(keys, key), depth + 1);
        }
        const from = at;
        const isWhole = byte === OPEN_BRACKET ? skipArray(depth + 1) : skipScalar(byte);
        if (!isWhole)
            return false;
        const isNull = byte === 110;
        if ((key.entry === null || !(isNull || key.entry.hasValue)) && !mayTeach())
            return false;
        const entry = key.entry ?? (0,_record_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .addEntry */ .An)(keys, key, place);
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
        const isText = byte === QUOTE;
        target.starts[cell] = isText ? from + 1 : from;
        target.ends[cell] = isNull ? from : isText ? at - 1 : at;
        target.quoted[cell] = isText ? _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .CELL */ .JA.quoted : _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .CELL */ .JA.plain;
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


/***/ }),

/***/ 84211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ addEntry),
/* harmony export */   Fx: () => (/* binding */ addKey),
/* harmony export */   K$: () => (/* binding */ addLevel),
/* harmony export */   Om: () => (/* binding */ createRecordKeys),
/* harmony export */   nC: () => (/* binding */ placeColumns)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);
/* harmony import */ var _check_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5599);


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
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place}: a key has no name, so it can be no column`);
    if (!text.isWellFormed() || text.includes('\ufffd'))
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place}: the key ${JSON.stringify(text)} is not valid UTF-8; save the file as UTF-8`);
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
    if (keys.entries.size === _check_names_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_COLUMNS */ .Z)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place}: the records have more than ${_check_names_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_COLUMNS */ .Z} different keys; at most so many columns are read`);
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


/***/ }),

/***/ 4236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createLineScanner),
/* harmony export */   z: () => (/* binding */ isBlank)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _batch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13294);
/* harmony import */ var _batch_arrays_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72813);
/* harmony import */ var _mark_undecodable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19486);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84645);





const LINE_FEED = 10;
function createLineScanner({ path, columns, keys, reader, line: firstLine, range, handlers }) {
    const { version } = keys;
    const batch = (0,_batch_arrays_js__WEBPACK_IMPORTED_MODULE_3__/* .createBatch */ .X)(path, { columns, isCsv: false });
    const { starts, ends, quoted } = batch;
    const capacity = (0,_batch_arrays_js__WEBPACK_IMPORTED_MODULE_3__/* .batchRows */ .e)(columns);
    const target = { starts, ends, quoted, base: 0, seen: new Float64Array(columns), escaped: [] };
    let line = firstLine;
    let rows = 0;
    const keep = () => {
        const { base, seen, escaped } = target;
        const record = reader.record();
        for (let column = 0; column < columns; column++) {
            if (seen[column] === record)
                continue;
            starts[base + column] = 0;
            ends[base + column] = 0;
            quoted[base + column] = _batch_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL */ .JA.plain;
        }
        for (const cell of escaped)
            unescape(batch, cell);
        batch.lines[batch.rows] = line;
        batch.rows++;
    };
    /** The text that a string with escapes says is never longer than the string, so it takes its place. */
    const unescape = ({ bytes }, cell) => {
        const [start, end] = [starts[cell], ends[cell]];
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end)))
            return;
        const said = String(JSON.parse(bytes.toString('utf8', start - 1, end + 1)));
        const length = bytes.write(said, start, 'utf8');
        ends[cell] = start + length;
        // So that the bytes stay valid UTF-8.
        bytes.fill(32, start + length, end);
        if (said.isWellFormed())
            return;
        quoted[cell] = _batch_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL */ .JA.undecodable;
        handlers.onFault({ kind: 'encoding', file: path, line, column: cell % columns, text: said.toWellFormed() });
    };
    const emit = (from, to) => {
        if (batch.rows > 0 && version === keys.version) {
            if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(batch.bytes.subarray(from, to)))
                (0,_mark_undecodable_js__WEBPACK_IMPORTED_MODULE_2__/* .markUndecodable */ .k)(batch, handlers);
            handlers.onBatch(batch);
        }
        batch.rows = 0;
    };
    return {
        scan(bytes, start, end) {
            batch.bytes = bytes;
            let batchFrom = start;
            let from = start;
            for (; from < end; line++) {
                if (range.bytes >= range.limit) {
                    emit(batchFrom, from);
                    batchFrom = from;
                    range.bytes = 0;
                    handlers.onRange?.();
                    if (range.writer !== null)
                        break;
                }
                const to = bytes.indexOf(LINE_FEED, from);
                if (!isBlank(bytes, from, to)) {
                    target.base = batch.rows * columns;
                    rows++;
                    if (reader.read(bytes, { from, to, place: `${path}:${line}`, target }))
                        keep();
                    else
                        handlers.onFault({ kind: 'json', file: path, line, text: bytes.toString('utf8', from, Math.min(to, from + _scan_js__WEBPACK_IMPORTED_MODULE_4__/* .FAULT_BYTES */ .T)).trim() });
                }
                range.bytes += to + 1 - from;
                from = to + 1;
                if (batch.rows === capacity) {
                    emit(batchFrom, from);
                    batchFrom = from;
                }
            }
            emit(batchFrom, from);
            return from;
        },
        rows: () => rows,
        line: () => line,
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
/** Signs of the usual number, whose digits are a whole number of 32 bits. */
const SHORT = 9;
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
    const negative = bytes[start] === MINUS;
    const first = negative ? start + 1 : start;
    const length = end - first;
    if (length > SHORT || length < 1)
        return parseAnyNumber(bytes, start, end);
    let mantissa = 0;
    let point = -1;
    for (let at = first; at < end; at++) {
        const digit = bytes[at] - ZERO;
        if (digit >= 0 && digit <= 9)
            mantissa = (mantissa * 10 + digit) | 0;
        else if (digit === POINT - ZERO && point < 0 && length > 1)
            point = at;
        else
            return parseAnyNumber(bytes, start, end);
    }
    const magnitude = point < 0 ? mantissa : mantissa / POWERS[end - 1 - point];
    return negative ? -magnitude : magnitude;
}
function parseAnyNumber(bytes, start, end) {
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

/***/ 18044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ createRangeMeter)
/* harmony export */ });
/* unused harmony export RANGE_BYTES */
/**
 * Rows are taken in range by range: each range has a state of its own, and the states are merged in the order of the ranges, whichever thread
 * made them. So what is found in a file, to the last bit, depends on its bytes and on this number, and not on threads or blocks.
 *
 * A range ends before the first record that has so many bytes of rows between it and the start of the range; it may go over several files.
 */
const RANGE_BYTES = 4 * 1024 * 1024;
function createRangeMeter(limit = RANGE_BYTES) {
    return { limit, bytes: 0, writer: null };
}


/***/ }),

/***/ 24627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ createReordering)
/* harmony export */ });
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


/***/ }),

/***/ 54420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ reordered)
/* harmony export */ });
/** Hands the rows of a file on with their columns in the order of the table. */
function reordered(consumer, { reorder, placeOf }) {
    return {
        onBatch: (batch) => consumer.onBatch(reorder(batch)),
        onFault: (fault) => consumer.onFault(fault.kind === 'encoding' && fault.column >= 0 ? { ...fault, column: placeOf(fault.column) } : fault),
        onRange: () => consumer.onRange?.(),
    };
}


/***/ }),

/***/ 84645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ FAULT_BYTES)
/* harmony export */ });
/** Of a faulty record this many bytes are shown. */
const FAULT_BYTES = 800;


/***/ })

};
