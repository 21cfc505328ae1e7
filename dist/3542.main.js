export const id = 3542;
export const ids = [3542];
export const modules = {

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
const FIRST_BYTES = 1024 * 1024 + 64 * 1024;
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

/***/ 93457:
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

/***/ 25705:
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
/* harmony import */ var _rows_batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5454);

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const QUOTE = 34;
/** @param cells that there is room for */
function createCells(cells, { limit, delimiter }) {
    return {
        starts: new Int32Array(cells), ends: new Int32Array(cells), quoted: new Uint8Array(cells),
        base: 0, step: 1, limit, delimiter: delimiter.charCodeAt(0), found: 0, innerLines: 0, malformed: false,
    };
}
/**
 * Reads one record by RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180), but with any delimiter; LF ends a line as CRLF does, and a quote inside an
 * unquoted cell is a quote. Needs a line feed at `bytes[end]`, which stops the inner loops without a bounds check.
 * @returns the offset behind the record, or −1 where it isn't whole yet
 */
function scanRecord(bytes, from, end, cells) {
    const { starts, ends, quoted, base, step, limit, delimiter } = cells;
    // Most bytes of a text are above both that end a cell, so one comparison passes over them.
    const above = delimiter > LINE_FEED ? delimiter : LINE_FEED;
    let position = from;
    let found = 0;
    let innerLines = 0;
    let malformed = false;
    for (;;) {
        let start = position;
        let stop;
        let kind = _rows_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .CELL */ .JA.plain;
        let byte = bytes[position];
        if (byte === QUOTE) {
            kind = _rows_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .CELL */ .JA.quoted;
            start = ++position;
            for (;;) {
                byte = bytes[position];
                if (byte === QUOTE) {
                    if (bytes[position + 1] !== QUOTE)
                        break;
                    kind = _rows_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .CELL */ .JA.escaped;
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
            const cell = base + found * step;
            starts[cell] = start;
            ends[cell] = stop;
            quoted[cell] = kind;
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
/* harmony export */   A: () => (/* binding */ WIDE_COLUMNS),
/* harmony export */   n: () => (/* binding */ createRowScanner)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9574);
/* harmony import */ var _kernel_room_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60951);
/* harmony import */ var _rows_batch_arrays_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45133);
/* harmony import */ var _rows_batch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5454);
/* harmony import */ var _rows_mark_undecodable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97214);
/* harmony import */ var _rows_scan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6149);
/* harmony import */ var _detect_delimiter_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(619);
/* harmony import */ var _scan_record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94815);









/** In a table of more columns few records fit into a small window, and a batch is of use only with many. */
const WIDE_COLUMNS = 256;
function createRowScanner({ path, columns, delimiter, line: firstLine, blankLines: firstBlankLines, range, handlers, kernel }) {
    const batch = (0,_rows_batch_arrays_js__WEBPACK_IMPORTED_MODULE_3__/* .createColumnBatch */ .FE)(path, { columns, isCsv: delimiter === ',', room: kernel?.room ?? _kernel_room_js__WEBPACK_IMPORTED_MODULE_2__/* .HEAP */ .H });
    const { starts, ends, quoted } = batch;
    // Cells are written into the batch where they will stand.
    const cells = { ...(0,_scan_record_js__WEBPACK_IMPORTED_MODULE_7__/* .createCells */ .o4)(0, { limit: columns, delimiter }), starts, ends, quoted, step: batch.columnStep };
    const capacity = batch.columnStep;
    const windowBytes = columns > WIDE_COLUMNS ? _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_WINDOW_BYTES */ .z : _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .WINDOW_BYTES */ .pe;
    let line = firstLine;
    let blankLines = firstBlankLines;
    let rows = 0;
    const emit = (from, to) => {
        if (batch.rows > 0) {
            if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(batch.bytes.subarray(from, to)))
                (0,_rows_mark_undecodable_js__WEBPACK_IMPORTED_MODULE_5__/* .markUndecodable */ .k)(batch, handlers);
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
            quoted[batch.rows] = _rows_batch_js__WEBPACK_IMPORTED_MODULE_4__/* .CELL */ .JA.plain;
            batch.lines[batch.rows] = at;
            batch.rows++;
            if (batch.rows === capacity)
                emit(batchFrom, position);
        }
    };
    const reportRecord = (from, to) => {
        const { bytes } = batch;
        const shown = bytes.toString('utf8', from, Math.min(to, from + _rows_scan_js__WEBPACK_IMPORTED_MODULE_8__/* .FAULT_BYTES */ .T)).replace(/\r?\n$/, '');
        if (cells.malformed)
            handlers.onFault({ kind: 'quote', file: path, line, text: shown });
        else
            handlers.onFault({ kind: 'ragged', file: path, line, found: cells.found, expected: columns, text: shown });
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(from, to)))
            handlers.onFault({ kind: 'encoding', file: path, line, column: -1, text: shown });
    };
    /** The usual records from `position` on, as far as there are some. @returns where the next one begins */
    const cutUsual = ({ calls, out, window }, position, { end, limit }) => {
        const base = window.byteOffset;
        const before = batch.rows;
        batch.rows = calls.cutRecords(base, base + position, base + end, Math.min(base + end, base + limit), starts.byteOffset, ends.byteOffset, quoted.byteOffset, batch.lines.byteOffset, batch.columnStep, before, capacity, columns, cells.delimiter, line);
        rows += batch.rows - before;
        line = out[1];
        return out[0] - base;
    };
    const scanBytes = (bytes, from, end) => {
        bytes[end] = _scan_record_js__WEBPACK_IMPORTED_MODULE_7__/* .LINE_FEED */ .kR;
        batch.bytes = bytes;
        const usual = kernel !== null && bytes === kernel.window && starts.buffer === kernel.memory ? kernel : null;
        let batchFrom = from;
        let position = from;
        let rangeEnd = from + range.limit - range.bytes;
        for (;;) {
            if (usual !== null && blankLines === 0 && position < rangeEnd) {
                position = cutUsual(usual, position, { end, limit: rangeEnd });
                if (batch.rows === capacity) {
                    emit(batchFrom, position);
                    batchFrom = position;
                    continue;
                }
            }
            cells.base = batch.rows;
            let next = (0,_scan_record_js__WEBPACK_IMPORTED_MODULE_7__/* .scanRecord */ .d_)(bytes, position, end, cells);
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
                next = (0,_scan_record_js__WEBPACK_IMPORTED_MODULE_7__/* .scanRecord */ .d_)(bytes, position, end, cells);
            }
            if (cells.found === 1 && (0,_detect_delimiter_js__WEBPACK_IMPORTED_MODULE_6__/* .isBlankLine */ .pB)(bytes, position)) {
                blankLines++;
            }
            else {
                if (blankLines > 0) {
                    takeBlankLines(batchFrom, position);
                    // The cells of this record were written where the blank rows now stand.
                    cells.base = batch.rows;
                    (0,_scan_record_js__WEBPACK_IMPORTED_MODULE_7__/* .scanRecord */ .d_)(bytes, position, end, cells);
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
    };
    return {
        scan(bytes, from, end) {
            if (kernel === null)
                return scanBytes(bytes, from, end);
            let position = from;
            while (position < end) {
                const to = Math.min(end, position + windowBytes);
                kernel.window.set(bytes.subarray(position, to));
                const taken = scanBytes(kernel.window, 0, to - position);
                position += taken;
                if (to === end || range.writer !== null)
                    break;
                // A record that is larger than the window.
                if (taken === 0)
                    return scanBytes(bytes, position, end);
            }
            return position;
        },
        rows: () => rows,
        line: () => line,
        blankLines: () => blankLines,
        close() {
            for (const array of [starts, ends, quoted, batch.lines])
                kernel?.room.free(array);
        },
    };
}


/***/ }),

/***/ 85973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ createRecordReader)
/* harmony export */ });
/* harmony import */ var _rows_batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5454);
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
/** Keys that a usual record may lack one after the other; finding a key by its name is quicker than passing over more. */
const MAX_ABSENT = 16;
/** Needs a line feed at `bytes[to]`: no JSON value goes on behind it, so the inner loops need no other bound. */
function createRecordReader(keys) {
    let bytes = Buffer.alloc(0);
    let view = (0,_rows_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .viewOf */ .du)({ bytes });
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
        target.quoted[cell] = isText ? _rows_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .CELL */ .JA.quoted : _rows_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .CELL */ .JA.plain;
        if (isText && hasEscapes)
            target.escaped.push(cell);
        return true;
    };
    /** @returns behind the object at `from`; −1 where it is no usual one */
    const readUsualObject = (level, from, depth) => {
        const here = bytes;
        const cells = target;
        if (cells === null || here[from] !== OPEN_BRACE)
            return -1;
        const { keys: known } = level;
        let next = behindBlanks(here, from + 1);
        let absent = 0;
        for (let guess = 0; guess < known.length; guess++) {
            const key = known[guess];
            const colon = behindKey(key, view, next);
            if (colon < 0) {
                if (++absent > MAX_ABSENT)
                    return -1;
                continue;
            }
            const value = behindBlanks(here, colon);
            absent = 0;
            let end = here[value] === OPEN_BRACE && key.level !== null ? readUsualObject(key.level, value, depth + 1) : readUsualValue(key, cells, value, depth);
            if (end < 0)
                return -1;
            end = behindBlanks(here, end);
            if (here[end] === CLOSE_BRACE)
                return end + 1;
            if (here[end] !== COMMA)
                return -1;
            next = behindBlanks(here, end + 1);
        }
        return -1;
    };
    const readUsualValue = ({ entry }, cells, from, depth) => {
        if (entry === null || entry.column < 0 || cells.seen[entry.column] === record)
            return -1;
        const cell = cells.base + entry.column;
        const byte = bytes[from];
        let start = from;
        let end = -1;
        let kind = _rows_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .CELL */ .JA.plain;
        if (byte === QUOTE) {
            start = from + 1;
            end = behindText(bytes, start) - 1;
            kind = _rows_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .CELL */ .JA.quoted;
            if (end < 0) {
                at = start;
                if (!skipString())
                    return -1;
                end = at - 1;
                cells.escaped.push(cell);
            }
        }
        else if (byte === MINUS || isDigit(byte))
            end = behindNumber(bytes, from);
        if (end < 0) {
            at = from;
            if (!(byte === OPEN_BRACKET ? skipArray(depth + 1) : skipScalar(byte)))
                return -1;
            end = at;
        }
        const isNull = byte === 110;
        if (!isNull && !entry.hasValue)
            return -1;
        cells.seen[entry.column] = record;
        cells.starts[cell] = start;
        cells.ends[cell] = isNull ? start : end;
        cells.quoted[cell] = kind;
        return kind === _rows_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .CELL */ .JA.quoted ? end + 1 : end;
    };
    return {
        readUsual(into, from, cells) {
            if (bytes !== into) {
                bytes = into;
                view = (0,_rows_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .viewOf */ .du)({ bytes });
            }
            target = cells;
            record++;
            if (cells.escaped.length > 0)
                cells.escaped.length = 0;
            const end = readUsualObject(keys.root, from, 1);
            if (end < 0)
                return -1;
            const to = behindBlanks(bytes, end);
            return bytes[to] === LINE_FEED ? to : -1;
        },
        read(into, range) {
            if (bytes !== into) {
                bytes = into;
                view = (0,_rows_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .viewOf */ .du)({ bytes });
            }
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
/** @returns behind the key and its colon; −1 where another one stands there, or blanks before the colon */
function behindKey({ token, words }, view, from) {
    if (token === null || from + token.length >= view.byteLength)
        return -1;
    let at = from;
    for (let index = 0; index < words.length; index++, at += 4)
        if (view.getInt32(at, true) !== words[index])
            return -1;
    for (let index = 4 * words.length; index < token.length; index++)
        if (view.getUint8(at++) !== token[index])
            return -1;
    return at;
}
function behindBlanks(bytes, from) {
    let at = from;
    for (;;) {
        const byte = bytes[at];
        if (byte > SPACE || !(byte === SPACE || byte === TAB || byte === CARRIAGE_RETURN))
            return at;
        at++;
    }
}
/** @returns behind the closing quote of the string that begins at `from`; −1 where it has escapes, or is none */
function behindText(bytes, from) {
    let at = from;
    for (;;) {
        const byte = bytes[at++];
        if (byte === QUOTE)
            return at;
        if (byte === BACKSLASH || byte < SPACE)
            return -1;
    }
}
/** @returns behind the number at `from`; −1 where it has an exponent, or is none */
function behindNumber(bytes, from) {
    const first = bytes[from] === MINUS ? from + 1 : from;
    let at = first;
    while (isDigit(bytes[at]))
        at++;
    if (at === first || (bytes[first] === ZERO && at > first + 1))
        return -1;
    if (bytes[at] === POINT) {
        const point = at++;
        while (isDigit(bytes[at]))
            at++;
        if (at === point + 1)
            return -1;
    }
    return (bytes[at] | 32) === LOWER_E ? -1 : at;
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
    const token = bytes.every((byte) => byte >= 32 && byte !== 34 && byte !== 92) ? Buffer.from(`"${text}":`) : null;
    const words = Int32Array.from({ length: (token?.length ?? 0) >> 2 }, (_, index) => token?.readInt32LE(4 * index) ?? 0);
    const index = level.keys.push({ bytes, token, words, name: `${level.prefix}${text}`, entry: null, level: null }) - 1;
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
/* harmony import */ var _rows_batch_arrays_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45133);
/* harmony import */ var _rows_batch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5454);
/* harmony import */ var _rows_mark_undecodable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97214);
/* harmony import */ var _rows_scan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6149);





const LINE_FEED = 10;
function createLineScanner({ path, columns, keys, reader, line: firstLine, range, handlers }) {
    const { version } = keys;
    const batch = (0,_rows_batch_arrays_js__WEBPACK_IMPORTED_MODULE_1__/* .createBatch */ .Xm)(path, { columns, isCsv: false });
    const { starts, ends, quoted } = batch;
    const capacity = (0,_rows_batch_arrays_js__WEBPACK_IMPORTED_MODULE_1__/* .batchRows */ .e1)(columns);
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
            quoted[base + column] = _rows_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .CELL */ .JA.plain;
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
        quoted[cell] = _rows_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .CELL */ .JA.undecodable;
        handlers.onFault({ kind: 'encoding', file: path, line, column: cell % columns, text: said.toWellFormed() });
    };
    const emit = (from, to) => {
        if (batch.rows > 0 && version === keys.version) {
            if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(batch.bytes.subarray(from, to)))
                (0,_rows_mark_undecodable_js__WEBPACK_IMPORTED_MODULE_3__/* .markUndecodable */ .k)(batch, handlers);
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
                target.base = batch.rows * columns;
                let to = reader.readUsual(bytes, from, target);
                const isUsual = to >= 0;
                if (!isUsual)
                    to = bytes.indexOf(LINE_FEED, from);
                if (isUsual || !isBlank(bytes, from, to)) {
                    rows++;
                    if (isUsual || reader.read(bytes, { from, to, place: `${path}:${line}`, target }))
                        keep();
                    else
                        handlers.onFault({ kind: 'json', file: path, line, text: bytes.toString('utf8', from, Math.min(to, from + _rows_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .FAULT_BYTES */ .T)).trim() });
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

/***/ 9574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ MOST_WINDOW_BYTES),
  pe: () => (/* binding */ WINDOW_BYTES),
  nc: () => (/* binding */ cellsOf),
  TC: () => (/* binding */ isInKernel),
  m0: () => (/* binding */ openKernel)
});

// EXTERNAL MODULE: ./build/shared/tabular/rows/batch.js
var rows_batch = __webpack_require__(5454);
;// CONCATENATED MODULE: ./build/shared/tabular/kernel/kernel-bytes.js
/** Compiled from assembly/ by `npm run build`; base64. */
const KERNEL = [
    'AGFzbQEAAAABjwEJYAN/f38Bf2ARf39/f39/f39/fHx/fHx/f38Bf2AQf39/f39/f39/fHx/f398fAF/YBd/f39/f39/f39/f39/f39/f39/f398fAF/YAZ/f39/fHwBf2AEf39/fwBg',
    'Dn9/f39/f39/f39/f398AX9gD39/f39/f39/f3x8f39/fwF/YAl/f39/f39/f38BfwISAQNlbnYGbWVtb3J5AgGAIIAgAwsKAQIDBAAFBgcIAAYWBH8AQYAIC38BQQALfwFBAAt/AUEA',
    'CweGAQsDT1VUAwAJY291bnRCeXRlAAkKY3V0UmVjb3JkcwAGCGhhc2hLZXlzAAgPbWVyZ2VFdmVyeU90aGVyAAULc29ydE51bWJlcnMABAl0YWtlS25vd24AAgt0YWtlTnVtYmVycwAH',
    'CXRha2VUZXh0cwABCXRha2VUaW1lcwAABm1lbW9yeQIADAECCoBFCoMNAw5/AX4DfCAPIRREAAAAAAAA8L8hIUQAAAAAAADwvyEgIAQgBWwhHQNAIA8gEEkgBSAGSXEEQAJAIAAgHUEC',
    'dCIRIAFqKAIAaiESIAAgAiARaigCAGohHiADIB1qLQAAIhFBAk8NAAJAIBIgHkYEQCARIAdFcg0CIBxBAWohHAwBCyAeIBJrIRECQCAIBEAgEUEKRgRAIBItAAFBMGsiEyASLQAAQTBr',
    'IhFBCmxqQegHIBNBCU0gEUEJTXEbIhhB4wBLIRdEAAAAAAAA+H8hIgJAIBItAAlBMGsiESASQQhqLQAAQTBrIhNBCmxqQegHIBFBCU0gE0EJTXEbIhZBAWtBHksgEi0ABkEwayIRIBJB',
    'BWotAABBMGsiE0EKbGpB6AcgEUEJTSATQQlNcRsiFUEBa0ELSyASLQAEQS1HBH9BAQUgEi0AB0EtRwsgF3IgEi0AA0EwayIRIBJBAmotAABBMGsiE0EKbGpB6AcgEUEJTSATQQlNcRsi',
    'EUHjAEtycnINACAYQeQAbCARaiITQQNxRSIRBEAgE0HkAHAEf0EABSATQZADcAtFIRELIBVBAkYEf0EdQRwgERsFIBUgFUEDdmpBAXFBHmoLIBZJDQAgEyAVQQJNayIRIBFBjwNrIBFB',
    'AE4bQZADbSETIBVBfUEJIBVBAksbakGZAWxBAmpBBW0gFmogESATQZADbGsiEUHtAmwgEUEEbWogEUHkAG1raiATQbH1CGxqQe30K2u3RAAAAABwmZRBoiEiCwVEAAAAAAAA+H8hIgsM',
    'AQtEAAAAAAAA+H8hIiARQRNHDQAgEi0ACiIRQdQARyARQSBHcQR/QQEFIBItAA1BOkcLBH9BAQUgEi0AEEE6RwsNACASLQAPQTBrIhEgEkEOai0AAEEwayITQQpsakHoByARQQlNIBNB',
    'CU1xGyIbQTtLIBItAAxBMGsiESASQQtqLQAAQTBrIhNBCmxqQegHIBFBCU0gE0EJTXEbIhpBF0tyIBItABJBMGsiESASQRFqLQAAQTBrIhNBCmxqQegHIBFBCU0gE0EJTXEbIhlBO0ty',
    'DQAgEi0AAUEwayITIBItAABBMGsiEUEKbGpB6AcgE0EJTSARQQlNcRsiGEHjAEshFwJAIBItAAlBMGsiESASQQhqLQAAQTBrIhNBCmxqQegHIBFBCU0gE0EJTXEbIhZBAWtBHksgEi0A',
    'BkEwayIRIBJBBWotAABBMGsiE0EKbGpB6AcgEUEJTSATQQlNcRsiFUEBa0ELSyASLQAEQS1HBH9BAQUgEi0AB0EtRwsgF3IgEi0AA0EwayIRIBJBAmotAABBMGsiE0EKbGpB6AcgEUEJ',
    'TSATQQlNcRsiEUHjAEtycnINACAYQeQAbCARaiITQQNxRSIRBEAgE0HkAHAEf0EABSATQZADcAtFIRELIBVBAkYEf0EdQRwgERsFIBUgFUEDdmpBAXFBHmoLIBZJDQAgEyAVQQJNayIR',
    'IBFBjwNrIBFBAE4bQZADbSETIBVBfUEJIBVBAksbakGZAWxBAmpBBW0gFmogESATQZADbGsiEUHtAmwgEUEEbWogEUHkAG1raiATQbH1CGxqQe30K2u3RAAAAABwmZRBoiEiCyAiIBpB',
    'PGwgG2pBPGwgGWq4RAAAAAAAQI9AoqAhIgsgCSAiZSAKICJmcUUNASAeIBJrIhZBf3MhEwNAIBJBBGoiESAeTQRAIBIoAgAiFSAWc0Gx893xeWwiEiASQQ92cyEWIBMgFXNB95Svr3hs',
    'IhIgEkENdnMhEyARIRIMAQsLIBIgHkkEfyASKAIAQQEgHiASa0EDdHRBAWtxIhIgFnNBsfPd8XlsIhEgEUEPdnMhFiASIBNzQfeUr694bCIRIBFBDXZzBSATCyERIAsgFiAWQRB2c0Hr',
    'lK+veGwiEiASQQ12c0G13MqVfGwiEiASQRB2c60gESARQRB2c0HrlK+veGwiESARQQ12c0G13MqVfGwiESARQRB2c61CIIaEIh+nQRJ2aiESIB9CIIinZ0EBaiIRIBItAABLBEAgEiAR',
    'OgAACyAOIA9BA3RqICI5AwAgD0EBaiEPIAwgImQEQCAFuCEhICIhDAsgDSAiYwRAIAW4ISAgIiENCwsgBUEBaiEFIAQgHWohHQwCCwsLQYAIIBy4OQMAQYgIIA8gFGu4OQMAQZAIIAw5',
    'AwBBmAggDTkDAEGgCCAhOQMAQagIICA5AwAgBQu3BQMJfwJ8AX4gBCAFbCEWA0AgBSAGSQRAAkACQCAAIBZBAnQiECACaigCAGoiFSAAIAEgEGooAgBqIhBrIhIgAyAWai0AACIRckUg',
    'B0EAR3EEQCAXQQFqIRcMAQsgEkUgEUECT3IEf0EBBSAIQR8gEiASQR9PG3ZBAXELDQEgFSAQayETIBAhEQNAIBFBBGoiEiAVTQRAIBMgESgCACIRQYCBgoR4cSARQQF0QX9zcWlrIRMg',
    'EiERDAELCyARIBVJBH8gEyARKAIAQQEgFSARa0EDdHRBAWtxIhFBgIGChHhxIBFBAXRBf3NxaWsFIBMLuCIZIApkIAkgGWRyDQEgFSAQayIRQX9zIRMDQCAQQQRqIhIgFU0EQCAQKAIA',
    'IhQgEXNBsfPd8XlsIhAgEEEPdnMhESATIBRzQfeUr694bCIQIBBBDXZzIRMgEiEQDAELCyAQIBVJBH8gECgCAEEBIBUgEGtBA3R0QQFrcSISIBFzQbHz3fF5bCIQIBBBD3ZzIREgEiAT',
    'c0H3lK+veGwiECAQQQ12cwUgEwshECAMIBEgEUEQdnNB65Svr3hsIhEgEUENdnNBtdzKlXxsIhEgEUEQdnOtIBAgEEEQdnNB65Svr3hsIhAgEEENdnNBtdzKlXxsIhAgEEEQdnOtQiCG',
    'hCIbpyITQRV2IhJBAnRqIhAoAgAgG0IgiKciEUYNASAQIBE2AgAgDSASQQN0aiIQIBArAwBEAAAAAAAA8D+gOQMAIBFnQQFqIhEgCyATQRJ2aiIQLQAASwRAIBAgEToAAAsgGEEBaiEY',
    'IBogGaAhGiAZIA4gDiAZZBshDiAZIA8gDyAZYxshDwsgBUEBaiEFIAQgFmohFgwCCwsLQYAIIBe4OQMAQYgIIBi4OQMAQZAIIBo5AwBBmAggDjkDAEGgCCAPOQMAIAULvQcBDn8gBCAF',
    'bCEfA0AgBSAGSQRAAkAgACAfQQJ0IhcgAWooAgBqIRggACACIBdqKAIAaiEbIAMgH2otAAAiF0ECTw0AAkAgF0UgGCAbRnEEQCAHRQ0CICFBAWohIQwBC0EAIR1BACEgIBsgGGsiHkEB',
    'a0EESSIjBH8gCiAeQQRGBH8gGCgCAAUgGCgCAEEBIBsgGGtBA3R0QQFrcQsiICAec0Gx893xeWxBGXZBDGxqIh0oAgAgIEYEfyAdKAIEIB5GBUEACwR/IB0oAggFQX8LBUF/CyIXQQBI',
    'BEAgGyAYayEaIBghFwNAIBdBBGoiGSAbTQRAIBcoAgAgGnNBsfPd8XlsIhcgF0EPdnMhGiAZIRcMAQsLIBcgG0kEQCAXKAIAQQEgGyAXa0EDdHRBAWtxIBpzQbHz3fF5bCIXIBdBD3Zz',
    'IRoLIBpBEHYgGnNB65Svr3hsIhcgF0ENdnNBtdzKlXxsIhcgF0EQdnMiIkEBdCAJcSEaICIkA0EAIRkCfwNAIBlBwABIBEAgCCAaQQJ0aigCAEEBayIkQQBIBEAgGiQCQX8MAwsgCCAa',
    'QQJ0aigCBCAiRgR/IAsgJEEDdGooAgAgGyAYa0YFQQALBEAgDCALICRBA3RqKAIEQQJ0aiEcIBghFwNAIBdBBGogG00EfyAcKAIAIBcoAgBGBUEACwRAIBxBBGohHCAXQQRqIRcMAQsL',
    'ICQgFyAbRgR/QQEFIBdBBGogG0sEfyAcKAIAIBcoAgBBASAbIBdrQQN0dEEBa3FGBUEACwsNAxoLIBpBAmogCXEhGiAZQQFqIRkMAQsLQX8kAkF/CyIXQQBIBEAgHkUgE0VyIwJBf0Zy',
    'IA8gEEZyIBEgHkEDakECdmoiGSASS3IEf0EBBSAJQQFqIA9BAWpBAnRJCw0DIBggGyATIBQgFSAWEANFDQMgDyEXIAwgEUECdGohHANAIBhBBGoiDyAbTQRAIBwgGCgCADYCACAPIRgg',
    'HEEEaiEcDAELCyAYIBtJBEAgHCAYKAIAQQEgGyAYa0EDdHRBAWtxNgIACyALIBdBA3RqIg8gHjYCACAPIBE2AgQgCCMCQQJ0aiIRIBdBAWoiDzYCACARIwM2AgQgGSERCyAjBEAgHSAg',
    'NgIAIB0gHjYCBCAdIBc2AggLCyAOIBdBAXRqLwEADQEgDSAXQQN0aiIXIBcrAwBEAAAAAAAA8D+gOQMACyAFQQFqIQUgBCAfaiEfDAILCwtBgAggIbg5AwBBiAggD7g5AwBBkAggEbg5',
    'AwAgBQvtCAIBfAR+IANBHyABIABrIgMgA0EfTxt2QQFxBEBBAA8LIAJBAUYEQCAALQAAIgBBCUcgAEEgR3EPCyAEIQYgAkECRgRARAAAAAAAAPh/IQQCQCABIABrIAAtAAAiAEEtRiIC',
    'IABBK0YgAhtBAEdrIgJBAWtBD08NACACQQhNBH4gAUEIaykDAEKw4MCBg4aMmDCFQsAAIAJBA3StfSIHiCAHhiIHQvbs2bPnzp279gB8IAeEQoCBgoSIkKDAgH+DQgBSDQEgB0IKfiAH',
    'QgiIfCIHQv+BgIDwH4NC5ICAgIDI0Ad+IAdCEIhC/4GAgPAfg0KBgICAgOIJfnxCIIgFIAFBEGspAwBCsODAgYOGjJgwhULAACACQQhrQQN0rX0iB4ggB4YhByABQQhrKQMAQrDgwIGD',
    'hoyYMIUiCEL27Nmz586du/YAfCAIhEKAgYKEiJCgwIB/g1AEfiAHQvbs2bPnzp279gB8IAeEQoCBgoSIkKDAgH+DBUIBC0IAUg0BIAdCCn4gB0IIiHwiB0L/gYCA8B+DQuSAgICAyNAH',
    'fiAHQhCIQv+BgIDwH4NCgYCAgIDiCX58QiCIQoDC1y9+IAhCCn4gCEIIiHwiB0L/gYCA8B+DQuSAgICAyNAHfiAHQhCIQv+BgIDwH4NCgYCAgIDiCX58QiCIfAu6IgSaIAQgAEEtRhsh',
    'BAsFRAAAAAAAAPh/IQQCQCABIABrIAAtAABBLUYiAGsiAkEBa0EPSw0AIAJBCE0EfiABQQhrKQMAQrDgwIGDhoyYMIVCwAAgAkEDdK19IgeIIAeGBSABQRBrKQMAQrDgwIGDhoyYMIVC',
    'wAAgAkEIa0EDdK19IgeIIAeGIQggAUEIaykDAEKw4MCBg4aMmDCFCyEHQQAhASAHQp68+PDhw4ePHoUiCUKBgoSIkKDAgAF9IAlCf4WDQoCBgoSIkKDAgH+DIgkgCEKevPjw4cOHjx6F',
    'IgpCgYKEiJCgwIABfSAKQn+Fg0KAgYKEiJCgwIB/gyIKhFAEQCACQQ9LDQEFIAJBAUYNASAKUAR/IAdCASAJekJ4gyIJhkIBfSIKQn+FQgiGgyAHIAqDQgiGIAhCOIiEhCEHIAhCCIYh',
    'CEEHIAlCA4inawUgCEIBIAp6QniDIgmGQgF9IgpCf4VCCIaDIAggCoNCCIaEIQhBDyAJQgOIp2sLIQELIAdC9uzZs+fOnbv2AHwgB4RCgIGChIiQoMCAf4NQBH4gCEL27Nmz586du/YA',
    'fCAIhEKAgYKEiJCgwIB/gwVCAQtCAFINACAIQgp+IAhCCIh8IghC/4GAgPAfg0LkgICAgMjQB34gCEIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiEKAwtcvfiAHQgp+IAdCCIh8IgdC/4GA',
    'gPAfg0LkgICAgMjQB34gB0IQiEL/gYCA8B+DQoGAgICA4gl+fEIgiHy6IQQgAQRAIAQgAUEDdEGACWorAwCjIQQLIASaIAQgABshBAsLIAQgBWUgBCAGZnEL/QYDBHwHfwJ+IAIgAUED',
    'dGoiCiABQQJ0aiELRAAAAAAAAPB/IQREAAAAAAAA8P8hBQNAIAEgDUsEQCAAIA1BA3RqKwMAIgMgBGMEQCADIQQLIAMgBSADIAVkGyEFIA1BAWohDQwBCwsgAUEBa7giBiAFIAShoyID',
    'RAAAAAAAAPB/Y0UEQEEADwsgBb0iDkJ/hSAOQoCAgICAgICAgH+EIA5CgICAgICAgICAf4NCAFIbRAAAAAAAAACAIAQgBEQAAAAAAAAAAGEbIgW9Ig5Cf4UgDkKAgICAgICAgIB/hCAO',
    'QoCAgICAgICAgH+DQgBSG30hDiAKQQAgAUECdPwLAEEAIQ0CfwNAIAEgDUsEQCALIA1BAXRqIAAgDUEDdGorAwAgBKEgA6L8AyIHOwEAQQAgCiAHQQJ0aiIIKAIAQQFqIgdBMEsNAhog',
    'CCAHNgIAIA1BAWohDQwBCwtBAQtFIgkEfyAGIA66oyEDIApBACABQQJ0/AsAIAW9Ig5Cf4UgDkKAgICAgICAgIB/hCAOQoCAgICAgICAgH+DQgBSGyEPQQAhDQJ/A0AgASANSwRAIAsg',
    'DUEBdGogACANQQN0aikDACIOQn+FIA5CgICAgICAgICAf4QgDkKAgICAgICAgIB/g0IAUhsgD326IAOi/AMiBzsBAEEAIAogB0ECdGoiCCgCAEEBaiIHQTBLDQIaIAggBzYCACANQQFq',
    'IQ0MAQsLQQELBUEBC0UEQEEADwsgAiEHQQAhAkEAIQ0DQCABIA1LBEAgAiAKIA1BAnRqIggoAgBqIQIgCCACNgIAIA1BAWohDQwBCwsgAUEBayENA0AgDUEATgRAIAogCyANQQF0ai8B',
    'AEECdGoiCCgCAEEBayECIAggAjYCACAHIAJBA3RqIAAgDUEDdGorAwA5AwAgDUEBayENDAELCwNAIAEgDEsEQCAMQQN0IgggB2oiAikDACEPIAIrAwAhAyAAIAhqIQIDQCAAIAJJBH8g',
    'CQR/IAJBCGspAwAiDkJ/hSAOQoCAgICAgICAgH+EIA5CgICAgICAgICAf4NCAFIbIA9Cf4UgD0KAgICAgICAgIB/hCAPQoCAgICAgICAgH+DQgBSG1YFIAJBCGsrAwAgA2QLBUEACwRA',
    'IAIgAkEIayICKwMAOQMADAELCyACIAM5AwAgDEEBaiEMDAELC0EBC5IBAgV/AXwgACABQQN0aiEHIAAgAUECdGoiCCEFA0AgASAGSwRAIAUgB0YiBEUEQCAAIAhJBH8gACsDACAFKwMA',
    'ZQVBAAshBAsgACAFIAQbKwMAIQkgACAEQQBHQQN0aiEAIAUgBEVBA3RqIQUgBkEBcSACRgRAIAMgBkEBdkEDdGogCTkDAAsgBkEBaiEGDAELCwuLCQMJfwF+BXsgDP0PIRggC0EBayET',
    'IAkhECABIg8hDgNAIAkgCkkgASADSXEgASACSXEEQAJAIA79AAQAIhkgGP0jIBn9DAoKCgoKCgoKCgoKCgoKCgr9I/1Q/WSsIA79AAQQIhogGP0jIBr9DAoKCgoKCgoKCgoKCgoKCgr9',
    'I/1Q/WSsQhCGhCAO/QAEICIbIBj9IyAb/QwKCgoKCgoKCgoKCgoKCgoK/SP9UP1krEIghoQgDv0ABDAiHCAY/SMgHP0MCgoKCgoKCgoKCgoKCgoKCv0j/VD9ZKxCMIaEIRcgGf0MIiIi',
    'IiIiIiIiIiIiIiIiIv0jIhkgGv0MIiIiIiIiIiIiIiIiIiIiIv0jIhr9UCAb/QwiIiIiIiIiIiIiIiIiIiIi/SMiGyAc/QwiIiIiIiIiIiIiIiIiIiIi/SMiHP1Q/VD9UyIVBEAgFyAZ',
    '/WSsIBr9ZKxCEIaEIBv9ZKxCIIaEIBz9ZKxCMIaEIhdCACAXfYNCAX2DIRcLQQAhFANAIBdCAFIEQAJAIA4gF3qnaiERIBcgF0IBfYMhFyARLQAAIAxB/wFxRgRAIBIgE0YEQEEBIRQM',
    'AgsgEEECdCIWIARqIA8gAGs2AgAgBSAWaiARIABrNgIAIAYgEGpBADoAACARQQFqIQ8gEkEBaiESIAggEGohEAwDCyATRSARQQFrIhYgESAPIBFJBH8gFi0AAEENRgVBAAsbIhYgD0Zx',
    'IBIgE0cgAiARTXJyBEBBASEUDAELIBBBAnQiASAEaiAPIABrNgIAIAEgBWogFiAAazYCACAGIBBqQQA6AAAgByAJQQN0aiANOQMAIA1EAAAAAAAA8D+gIQ1BACESIAlBAWoiCSEQIAkg',
    'CkYgAyARQQFqIg8iAU1yDQAMAgsLCyAUDQAgCSAKRiABIANPcg0AIBVFBEAgDkFAayEODAMLAn8gASEOIAkhD0EAIRRBACQBA0AgCyAUSwRAIA4hEUEAIRUgDi0AACISQSJGBEBBASEV',
    'IA5BAWoiDiERA0ACQCAOLQAAIhBBIkYEQCAOLQABQSJHDQFBAiEVIA5BAWohDgUgEEEKRgRAQQAgAiAOTQ0HGiMBQQFqJAELCyAOQQFqIQ4MAQsLIA4iEEEBaiIOLQAAIhJBDUYEfyAO',
    'LQABQQpGBUEACwRAIA5BAWoiDi0AACESC0EAIBJBCkcgEiAMQf8BcUdxDQMaBQNAIBJBCkcgEiAMQf8BcUdxBEAgDkEBaiIOLQAAIRIMAQsLIA5BAWsgDiASQQpGIA4gEUtxBH8gDkEB',
    'ay0AAEENRgVBAAsbIRALQQAgEkEKRiACIA5NcQ0CGiAPQQJ0IhYgBGogESAAazYCACAFIBZqIBAgAGs2AgAgBiAPaiAVOgAAIAggD2ohDyAUQQFqIRQgDkEBaiEOIA5BACALIBRGGyAS',
    'QQpGDQIaDAELC0EACyIORQ0AIAcgCUEDdGogDTkDACANIwG4RAAAAAAAAPA/oKAhDSAOIgEhD0EAIRIgCUEBaiIJIRAMAgsLC0GACCABuDkDAEGICCANOQMAIAkL+AsDCX8BfAR+IA0h',
    'EiAEIAVsIRUDQCANIA5JIAUgBklxBEACQCAAIBVBAnQiDyABaigCAGohECAAIAIgD2ooAgBqIRcgAyAVai0AACIPQQJPDQACQCAQIBdGBEAgDyAHRXINAiAUQQFqIRQMAQsgCARARAAA',
    'AAAAAPh/IRgCQCAXIBBrIBAtAAAiEUEtRiIPIBFBK0YgDxtBAEdrIg9BAWtBD08NACAPQQhNBH4gF0EIaykDAEKw4MCBg4aMmDCFQsAAIA9BA3StfSIZiCAZhiIZQvbs2bPnzp279gB8',
    'IBmEQoCBgoSIkKDAgH+DQgBSDQEgGUIKfiAZQgiIfCIZQv+BgIDwH4NC5ICAgIDI0Ad+IBlCEIhC/4GAgPAfg0KBgICAgOIJfnxCIIgFIBdBEGspAwBCsODAgYOGjJgwhULAACAPQQhr',
    'QQN0rX0iGYggGYYhGSAXQQhrKQMAQrDgwIGDhoyYMIUiGkL27Nmz586du/YAfCAahEKAgYKEiJCgwIB/g1AEfiAZQvbs2bPnzp279gB8IBmEQoCBgoSIkKDAgH+DBUIBC0IAUg0BIBlC',
    'Cn4gGUIIiHwiGUL/gYCA8B+DQuSAgICAyNAHfiAZQhCIQv+BgIDwH4NCgYCAgIDiCX58QiCIQoDC1y9+IBpCCn4gGkIIiHwiGUL/gYCA8B+DQuSAgICAyNAHfiAZQhCIQv+BgIDwH4NC',
    'gYCAgIDiCX58QiCIfAu6IhiaIBggEUEtRhshGAsFRAAAAAAAAPh/IRgCQCAXIBBrIBAtAABBLUYiE2siD0EBa0EPSw0AQgAhHEEAIREgD0EITQR+IBdBCGspAwBCsODAgYOGjJgwhULA',
    'ACAPQQN0rX0iGYggGYYFIBdBEGspAwBCsODAgYOGjJgwhULAACAPQQhrQQN0rX0iGYggGYYhHCAXQQhrKQMAQrDgwIGDhoyYMIULIhtCnrz48OHDh48ehSIZQoGChIiQoMCAAX0gGUJ/',
    'hYNCgIGChIiQoMCAf4MiGiAcQp68+PDhw4ePHoUiGUKBgoSIkKDAgAF9IBlCf4WDQoCBgoSIkKDAgH+DIhmEUARAIA9BD0sNAQUgD0EBRg0BIBlQBH5CASAaekJ4gyIahkIBfSEZQQcg',
    'GkIDiKdrIREgGyAZQn+FQgiGgyAZIBuDQgiGIBxCOIiEhCEbIBxCCIYFQgEgGXpCeIMiGoZCAX0hGUEPIBpCA4inayERIBwgGUJ/hUIIhoMgGSAcg0IIhoQLIRwLIBtC9uzZs+fOnbv2',
    'AHwgG4RCgIGChIiQoMCAf4NQBH4gHEL27Nmz586du/YAfCAchEKAgYKEiJCgwIB/gwVCAQtCAFINACAcQgp+IBxCCIh8IhlC/4GAgPAfg0LkgICAgMjQB34gGUIQiEL/gYCA8B+DQoGA',
    'gICA4gl+fEIgiEKAwtcvfiAbQgp+IBtCCIh8IhlC/4GAgPAfg0LkgICAgMjQB34gGUIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiHy6IRggEQRAIBggEUEDdEGACWorAwCjIRgLIBiaIBgg',
    'ExshGAsLIAkgGGUgCiAYZnFFDQEgFyAQayIWQX9zIREDQCAQQQRqIg8gF00EQCAQKAIAIhMgFnNBsfPd8XlsIhAgEEEPdnMhFiARIBNzQfeUr694bCIQIBBBDXZzIREgDyEQDAELCyAQ',
    'IBdJBH8gECgCAEEBIBcgEGtBA3R0QQFrcSIQIBZzQbHz3fF5bCIPIA9BD3ZzIRYgECARc0H3lK+veGwiDyAPQQ12cwUgEQshDyALIBYgFkEQdnNB65Svr3hsIhAgEEENdnNBtdzKlXxs',
    'IhAgEEEQdnOtIA8gD0EQdnNB65Svr3hsIg8gD0ENdnNBtdzKlXxsIg8gD0EQdnOtQiCGhCIZp0ESdmohECAZQiCIp2dBAWoiDyAQLQAASwRAIBAgDzoAAAsgDCANQQN0aiAYOQMAIA1B',
    'AWohDQsgBUEBaiEFIAQgFWohFQwCCwsLQYAIIBS4OQMAQYgIIA0gEmu4OQMAIAUL7AMCBn8BfiAEIAVsIQ0DQCAFIAZJBEACQCAAIA1BAnQiCSACaigCAGoiDiAAIAEgCWooAgBqIglr',
    'IgoEfyADIA1qLQAAQQJPBUEBCwR/QQEFIAdBHyAKIApBH08bdkEBcQsNACAJLQAAIgpBCUYgCkEgRnINACAOIAlrIgxBf3MhCgNAIAlBBGoiCyAOTQRAIAkoAgAiCSAMc0Gx893xeWwi',
    'DCAMQQ92cyEMIAkgCnNB95Svr3hsIgkgCUENdnMhCiALIQkMAQsLIAkgDkkEQCAJKAIAQQEgDiAJa0EDdHRBAWtxIgkgDHNBsfPd8XlsIgsgC0EPdnMhDCAJIApzQfeUr694bCIJIAlB',
    'DXZzIQoLIAggDCAMQRB2c0HrlK+veGwiCSAJQQ12c0G13MqVfGwiCSAJQRB2c60gCiAKQRB2c0HrlK+veGwiCSAJQQ12c0G13MqVfGwiCSAJQRB2c61CIIaEIg+nIgkgCUEQdnNB65Sv',
    'r3hsIgkgCUENdnNBtdzKlXxsIgkgCUEQdnM2AgAgCCAPQiCIpyIJIAlBEHZzQeuUr694bCIJIAlBDXZzQbXcypV8bCIJIAlBEHZzNgIEIAhBCGohCCAFQQFqIQUgBCANaiENDAILCwtB',
    'gAhEAAAAAAAAAAA5AwAgBQuJAQICfwF7IAL9DyEFA0AgAEFAayIDIAFNBEAgBCAA/QAEACAF/SP9ZCAA/QAEECAF/SP9ZEEQdHJpIAD9AAQgIAX9I/1kIAD9AAQwIAX9I/1kQRB0cmlq',
    'aiEEIAMhAAwBCwsDQCAAIAFJBEAgBCAALQAAIAJB/wFxRmohBCAAQQFqIQAMAQsLIAQLC48CAgBBgAgLgAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABBgAkLgAEAAAAAAADwPwAAAAAA',
    'ACRAAAAAAAAAWUAAAAAAAECPQAAAAAAAiMNAAAAAAABq+EAAAAAAgIQuQQAAAADQEmNBAAAAAITXl0EAAAAAZc3NQQAAACBfoAJCAAAA6HZIN0IAAACilBptQgAAQOWcMKJCAACQHsS8',
    '1kIAADQm9WsMQw==',
].join('');

// EXTERNAL MODULE: ./build/shared/tabular/kernel/room.js
var room = __webpack_require__(60951);
;// CONCATENATED MODULE: ./build/shared/tabular/kernel/kernel.js



const PAGE = 65_536;
/** 256 MiB, of which only what is written to takes memory. It never grows, because arrays over it would lose it. */
const PAGES = 4096;
/** Of a text file that are looked at together: few enough to stay in the cache of a core. */
const WINDOW_BYTES = 512 * 1024;
/** Of wide tables, whose records are long. */
const MOST_WINDOW_BYTES = 4 * 1024 * 1024;
/** To sort 4,096 numbers, or hash the keys of a batch. */
const SCRATCH_BYTES = 2 * PAGE;
/** Readable behind the window: a block of 64 bytes, and the line feed that ends the last record. */
const SPARE_BYTES = 128;
let compiled = null;
/** A kernel with a memory of its own; null on a machine that can't run it. */
function openKernel() {
    try {
        compiled ??= new WebAssembly.Module(Buffer.from(KERNEL, 'base64'));
        const memory = new WebAssembly.Memory({ initial: PAGES, maximum: PAGES });
        const { exports } = new WebAssembly.Instance(compiled, { env: { memory } });
        const { OUT } = exports;
        const { buffer } = memory;
        return {
            calls: exports,
            memory: buffer,
            out: new Float64Array(buffer, OUT.value, 16),
            // The first page holds the kernel's own constants.
            window: Buffer.from(buffer, PAGE, MOST_WINDOW_BYTES + SPARE_BYTES),
            moved: { starts: new Int32Array(0), ends: new Int32Array(0), quoted: new Uint8Array(0) },
            scratch: new Uint8Array(buffer, 2 * PAGE + MOST_WINDOW_BYTES, SCRATCH_BYTES),
            room: (0,room/* createRoom */.a)(buffer, 2 * PAGE + MOST_WINDOW_BYTES + SCRATCH_BYTES),
        };
    }
    catch {
        return null;
    }
}
/** A column of a batch, as calls take it. */
function cellsOf(batch, column) {
    const first = (0,rows_batch/* cellAt */.G0)(batch, 0, column);
    return [batch.bytes.byteOffset, batch.starts.byteOffset + 4 * first, batch.ends.byteOffset + 4 * first, batch.quoted.byteOffset + first, batch.rowStep];
}
/** Whether a batch lies where the kernel sees it. */
function isInKernel({ memory }, { bytes, starts, ends, quoted }) {
    return bytes.buffer === memory && starts.buffer === memory && ends.buffer === memory && quoted.buffer === memory;
}


/***/ }),

/***/ 60951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ HEAP),
/* harmony export */   a: () => (/* binding */ createRoom)
/* harmony export */ });
/** The engine's own heap, which needs nothing back. */
const HEAP = {
    int32: (length) => new Int32Array(length),
    float64: (length) => new Float64Array(length),
    uint16: (length) => new Uint16Array(length),
    uint8: (length) => new Uint8Array(length),
    free: () => undefined,
};
/** Below it nothing is split further. */
const LEAST_BITS = 6;
/** Hands out `buffer` from `from` on, in pieces of 2^n bytes; what finds no room there comes from the heap. */
function createRoom(buffer, from) {
    /** By n: where pieces lie that were given back. */
    const freed = new Map();
    let filled = from;
    /** @returns where the bytes lie, all of them zero; -1 where there is no room */
    const take = (bytes) => {
        const bits = bitsOf(bytes);
        const again = freed.get(bits)?.pop();
        if (again !== undefined) {
            new Uint8Array(buffer, again, bytes).fill(0);
            return again;
        }
        const at = filled;
        if (at + 2 ** bits > buffer.byteLength)
            return -1;
        filled = at + 2 ** bits;
        return at;
    };
    return {
        int32(length) {
            const at = take(4 * length);
            return at < 0 ? HEAP.int32(length) : new Int32Array(buffer, at, length);
        },
        float64(length) {
            const at = take(8 * length);
            return at < 0 ? HEAP.float64(length) : new Float64Array(buffer, at, length);
        },
        uint16(length) {
            const at = take(2 * length);
            return at < 0 ? HEAP.uint16(length) : new Uint16Array(buffer, at, length);
        },
        uint8(length) {
            const at = take(length);
            return at < 0 ? HEAP.uint8(length) : new Uint8Array(buffer, at, length);
        },
        free(array) {
            if (array.buffer !== buffer)
                return;
            const bits = bitsOf(array.byteLength);
            const pieces = freed.get(bits);
            if (pieces === undefined)
                freed.set(bits, [array.byteOffset]);
            else
                pieces.push(array.byteOffset);
        },
    };
}
function bitsOf(bytes) {
    return Math.max(LEAST_BITS, 32 - Math.clz32(Math.max(bytes, 1) - 1));
}


/***/ }),

/***/ 18044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ rangeBytesOf),
/* harmony export */   j: () => (/* binding */ createRangeMeter)
/* harmony export */ });
/**
 * Rows are taken in range by range: each range has a state of its own, and the states are merged in the order of the ranges, whichever thread
 * made them. So what is found in a file, to the last bit, depends on its bytes and on these numbers, and not on threads or blocks.
 *
 * A range ends before the first record that has so many bytes of rows between it and the start of the range; it may go over several files.
 */
const RANGE_BYTES = 4 * 1024 * 1024;
/** A table of more columns has larger ranges, or each column would begin anew after few rows. */
const COLUMNS_OF_RANGE = 256;
const MOST_RANGE_BYTES = 4 * RANGE_BYTES;
function rangeBytesOf(columns) {
    return Math.min(MOST_RANGE_BYTES, Math.max(1, Math.ceil(columns / COLUMNS_OF_RANGE)) * RANGE_BYTES);
}
function createRangeMeter(limit = RANGE_BYTES) {
    return { limit, bytes: 0, writer: null };
}


/***/ }),

/***/ 45133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ createColumnBatch),
/* harmony export */   Xm: () => (/* binding */ createBatch),
/* harmony export */   e1: () => (/* binding */ batchRows)
/* harmony export */ });
/* harmony import */ var _kernel_room_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60951);

/** Cells of a batch: its bytes and offsets stay within a core's cache while the columns are walked one after the other. */
const BATCH_CELLS = 16_384;
/** Of a wide table, so that a walk along a column is worth its call. */
const LEAST_BATCH_ROWS = 32;
/** Where cells stand column by column a walk along a column is worth more, up to so many cells. */
const LEAST_COLUMN_ROWS = 256;
const MOST_COLUMN_CELLS = 2 ** 20;
/** Rows of a full batch. */
function batchRows(columns) {
    return Math.max(LEAST_BATCH_ROWS, Math.floor(BATCH_CELLS / columns));
}
/** An empty batch with room for `batchRows` rows, whose cells stand row by row. */
function createBatch(file, { columns, isCsv }) {
    return { ...createColumnBatch(file, { columns, isCsv, room: _kernel_room_js__WEBPACK_IMPORTED_MODULE_0__/* .HEAP */ .H }), rowStep: columns, columnStep: 1 };
}
/** The same, whose cells stand column by column: it has room for `columnStep` rows, as many or more. */
function createColumnBatch(file, { columns, isCsv, room }) {
    const rows = Math.max(batchRows(columns), Math.min(LEAST_COLUMN_ROWS, Math.floor(MOST_COLUMN_CELLS / columns)));
    const cells = rows * columns;
    return {
        file, isCsv, bytes: Buffer.alloc(0), rows: 0, columns, rowStep: 1, columnStep: rows,
        starts: room.int32(cells), ends: room.int32(cells), quoted: room.uint8(cells), lines: room.float64(rows),
    };
}


/***/ }),

/***/ 5454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ cellAt),
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
/** The place of a cell in the batch's arrays. */
function cellAt({ rowStep, columnStep }, row, column) {
    return row * rowStep + column * columnStep;
}
/** The text of a cell, unescaped. Bytes that are no UTF-8 become U+FFFD. */
function cellText(batch, row, column) {
    const cell = cellAt(batch, row, column);
    const text = batch.bytes.toString('utf8', batch.starts[cell], batch.ends[cell]);
    return batch.quoted[cell] === CELL.escaped ? text.replaceAll('""', '"') : text;
}
/** As `cellText`; null where nothing stands in the cell, which is not the same as a quoted nothing. */
function cellOrMissing(batch, row, column) {
    const cell = cellAt(batch, row, column);
    return batch.starts[cell] === batch.ends[cell] && batch.quoted[cell] === CELL.plain ? null : cellText(batch, row, column);
}
/** Where a record begins. */
function placeInBatch(batch, row) {
    return { file: batch.file, line: batch.lines[row] };
}


/***/ }),

/***/ 97214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ markUndecodable)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _batch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5454);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6149);



/** Marks the cells of a batch that are no UTF-8, and reports them. */
function markUndecodable(batch, { onFault }) {
    for (let row = 0; row < batch.rows; row++) {
        for (let column = 0; column < batch.columns; column++) {
            const cell = (0,_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .cellAt */ .G0)(batch, row, column);
            const bytes = batch.bytes.subarray(batch.starts[cell], batch.ends[cell]);
            if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
                continue;
            batch.quoted[cell] = _batch_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL */ .JA.undecodable;
            onFault({ kind: 'encoding', file: batch.file, line: batch.lines[row] ?? 0, column, text: bytes.toString('utf8', 0, _scan_js__WEBPACK_IMPORTED_MODULE_2__/* .FAULT_BYTES */ .T) });
        }
    }
}


/***/ }),

/***/ 79283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ createReordering)
/* harmony export */ });
/* harmony import */ var _batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5454);

/** @param places for each column of the table, where it stands in the file */
function createReordering(places) {
    const columns = places.length;
    let [starts, ends, quoted] = [new Int32Array(0), new Int32Array(0), new Uint8Array(0)];
    return {
        reorder(batch) {
            const { rows } = batch;
            if (rows * columns > starts.length)
                [starts, ends, quoted] = [new Int32Array(rows * columns), new Int32Array(rows * columns), new Uint8Array(rows * columns)];
            for (let column = 0; column < columns; column++) {
                const first = column * rows;
                const place = places[column];
                for (let row = 0; row < rows; row++) {
                    const from = (0,_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .cellAt */ .G0)(batch, row, place);
                    starts[first + row] = batch.starts[from];
                    ends[first + row] = batch.ends[from];
                    quoted[first + row] = batch.quoted[from];
                }
            }
            // Its cells no longer stand side by side in the order of the columns.
            return { ...batch, isCsv: false, rowStep: 1, columnStep: rows, starts, ends, quoted };
        },
        placeOf: (column) => places.indexOf(column),
    };
}


/***/ }),

/***/ 17556:
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

/***/ 6149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ FAULT_BYTES)
/* harmony export */ });
/** Of a faulty record this many bytes are shown. */
const FAULT_BYTES = 800;


/***/ })

};
